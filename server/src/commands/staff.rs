use anyhow::Result;
use jiff::Timestamp;
use participation::people::Staff;
use participation::rules::length::Written;
use participation::sign_in::Opens;

use super::{origin, say};
use crate::config::{Config, Problem};
use crate::startup;

#[derive(Debug, clap::Subcommand)]
pub(super) enum Command {
    /// Print a code that lets somebody in once.
    Invite {
        /// Their full name.
        #[arg(long)]
        name: String,
        /// What they do here.
        #[arg(long, value_enum)]
        role: Role,
        /// The code works only together with a sign-in at the council's identity provider.
        #[arg(long)]
        provider: bool,
    },
    /// Print a new code for somebody who lost their key. Their old keys and open sessions end at once.
    Again {
        /// Their full name, as it was given.
        #[arg(long)]
        name: String,
        /// What they do here.
        #[arg(long, value_enum)]
        role: Role,
        /// The code works only together with a sign-in at the council's identity provider.
        #[arg(long)]
        provider: bool,
    },
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(super) enum Role {
    /// Leads pathways.
    Worker,
    /// Chairs conferences.
    Chair,
    /// Sees which pathways there are and who leads them.
    Manager,
    /// Reads place alerts in the safeguarding hub.
    Hub,
    /// Answers for data protection: sees the requests for what is held on people, and what was left out of the answers.
    DataProtection,
}

impl From<Role> for Staff {
    fn from(role: Role) -> Self {
        match role {
            Role::Worker => Self::Worker,
            Role::Chair => Self::Chair,
            Role::Manager => Self::Manager,
            Role::Hub => Self::Hub,
            Role::DataProtection => Self::DataProtection,
        }
    }
}

pub(super) async fn run(config: &Config, command: Command) -> Result<()> {
    let (name, role, provider, again) = match command {
        Command::Invite { name, role, provider } => (name, role, provider, false),
        Command::Again { name, role, provider } => (name, role, provider, true),
    };
    if provider && config.council_sign_in.is_none() {
        return Err(Problem::state(
            "no identity provider is set, so nobody could use the code.",
            "set `council_sign_in`, or leave --provider out.",
        )
        .into());
    }
    let opens = if provider { Opens::WithProvider } else { Opens::Door };
    if name.trim().is_empty() {
        return Err(Problem::state("the name is empty.", "write the full name after --name.").into());
    }
    if Written::FullName.too_many(name.trim()) > 0 {
        let mend = format!("write a name of at most {} characters.", Written::FullName.most());
        return Err(Problem::state("the name is too long.", mend).into());
    }
    let origin = origin(config)?;
    let participation = startup::open_real(config, &origin).await?;
    let invited = if again {
        let made = participation.invite_staff_again(name.trim(), role.into(), opens).await;
        made.map_err(|error| match error {
            participation::Error::NotThere => Problem::state(
                "there is not exactly one colleague of that name and role.",
                "write the name as it was given when they were invited.",
            )
            .into(),
            error => anyhow::Error::from(error),
        })?
    } else {
        participation.invite_staff_to(name.trim(), role.into(), opens).await?
    };
    participation.store().close().await;

    let until = Timestamp::from_millisecond(invited.expires_at)?.in_tz("Europe/London")?;
    say(format_args!("Code:  {}", invited.code.grouped()))?;
    let link = if provider { origin.join("sign-in/work")? } else { origin };
    say(format_args!("Link:  {link}"))?;
    say(format_args!("Until: {}", until.strftime("%A %-d %B %Y, %H:%M")))?;
    say("It works once. It is not shown again.")
}
