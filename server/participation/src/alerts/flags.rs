use crate::Participation;
use crate::error::Result;
use crate::id::{Id, PathwayId};
use crate::people::Member;
use crate::places::SharedPlace;
use crate::store::Tx;
use crate::voice::{View, ViewBody};

/// Counts a shared place among what young people flag, where its author let it.
pub(crate) async fn contribute(
    _p: &Participation,
    _tx: &mut Tx,
    _author: &Member,
    _place: &SharedPlace,
    _body: &ViewBody,
) -> Result<()> {
    Ok(())
}

/// Takes it out again.
pub(crate) async fn withdraw(_p: &Participation, _tx: &mut Tx, _view: &View) -> Result<()> {
    Ok(())
}

/// Puts a pathway into a household.
pub(super) async fn rehouse(_p: &Participation, _tx: &mut Tx, _pathway: PathwayId, _household: Id) -> Result<()> {
    Ok(())
}
