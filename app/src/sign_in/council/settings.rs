use participation::people::Staff;

pub use openidconnect::ClientSecret;

/// How staff sign in at the council's identity provider. Shows no secret when it is printed.
#[derive(Clone, Debug)]
pub struct CouncilSignIn {
    /// What people call it: stands on the button.
    pub name: String,
    /// The provider's own name for itself: an `https` address, exactly as its tokens say it.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// Proves there that it is us.
    pub client_secret: ClientSecret,
    /// What is asked for besides `openid`.
    pub scopes: Vec<String>,
    /// Which groups work here. Without any, everybody is what they were invited as.
    pub groups: Option<Groups>,
    /// What has to stand in every token of somebody from this council.
    pub organisation: Option<Organisation>,
    /// Whether a group that works here is enough, without an invite.
    pub create: bool,
    /// Whether somebody counts who did not sign in there just now, as the provider cannot ask for that.
    pub may_stay: bool,
}

impl CouncilSignIn {
    /// The organisation's domain, where the provider is Google.
    pub(super) fn hosted_domain(&self) -> Option<&str> {
        self.organisation
            .as_ref()
            .filter(|organisation| organisation.claim == "hd")
            .map(|organisation| organisation.is.as_str())
    }
}

/// Which groups of the provider do what here.
#[derive(Clone, Debug)]
pub struct Groups {
    /// The claim that holds them: `groups`, `roles`, or nested as `realm_access.roles`.
    pub claim: String,
    /// Each group with what it does here. The first that somebody is in counts.
    pub roles: Vec<(String, Staff)>,
}

/// A claim that says which organisation an account belongs to.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// The claim: `hd` at Google, `tid` at Entra ID.
    pub claim: &'static str,
    /// What has to stand there.
    pub is: String,
}
