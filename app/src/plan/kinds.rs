//! What each kind of context looks like and is called, on every screen.

use participation::plan::ContextKind;

use crate::say;
use crate::ui::Icon;
use crate::words::Words;

/// The drawing of a kind of context.
#[must_use]
pub const fn context_icon(kind: ContextKind) -> Icon {
    match kind {
        ContextKind::HomeFamily => Icon::Home,
        ContextKind::PeerGroup => Icon::Friends,
        ContextKind::Education => Icon::School,
        ContextKind::Neighbourhood => Icon::Houses,
        ContextKind::OpenSpace => Icon::Tree,
        ContextKind::Transport => Icon::Bus,
        ContextKind::Commercial => Icon::Shop,
        ContextKind::Online => Icon::Chat,
        ContextKind::Leisure => Icon::Dumbbell,
        ContextKind::Service => Icon::Badge,
    }
}

/// What a kind of context is called.
#[must_use]
pub fn context_kind_name(words: &Words, kind: ContextKind) -> String {
    match kind {
        ContextKind::HomeFamily => say!(words, "context-kind-home"),
        ContextKind::PeerGroup => say!(words, "context-kind-friends"),
        ContextKind::Education => say!(words, "context-kind-school"),
        ContextKind::Neighbourhood => say!(words, "context-kind-streets"),
        ContextKind::OpenSpace => say!(words, "context-kind-open-space"),
        ContextKind::Transport => say!(words, "context-kind-transport"),
        ContextKind::Commercial => say!(words, "context-kind-shops"),
        ContextKind::Online => say!(words, "context-kind-online"),
        ContextKind::Leisure => say!(words, "context-kind-leisure"),
        ContextKind::Service => say!(words, "context-kind-service"),
    }
}
