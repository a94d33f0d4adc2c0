use participation::id::PlaceId;

use crate::ask::{Answered, Ask};
use crate::page::see;

/// Throws away what is written about a place and not sent.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when the id is none.
pub async fn discard(ask: Ask) -> Answered {
    let id: PlaceId = ask.param("id")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    me.discard_place(id).await?;
    Ok(see("/places"))
}
