use serde::{Deserialize, Serialize};

use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::cases::{Casework, Review};
use crate::error::{Error, Result};
use crate::id::{PathwayId, PictureId};
use crate::people::stable_text;
use crate::rules::length::Written;
use crate::sealing::Place;
use crate::store::Tx;
use crate::voice::Listening;

/// How many pictures a pathway can have.
pub const MAX_PICTURES: i64 = 12;

/// How many bytes a picture may have once it was made small and clean.
pub const MAX_PICTURE_BYTES: usize = 3 * 1024 * 1024;

/// What kind of picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Media {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

stable_text!(Media {
    Png = "image/png",
    Jpeg = "image/jpeg",
});

/// A picture to keep, such as the plan of a school. Its bytes were decoded, made small and cleaned of everything
/// but the picture by the caller.
#[derive(Clone)]
pub struct NewPicture {
    /// The clean bytes.
    pub bytes: Vec<u8>,
    /// What kind.
    pub media: Media,
    /// How wide, in pixels.
    pub width: u32,
    /// How high, in pixels.
    pub height: u32,
    /// What stands under it.
    pub caption: String,
}

/// A picture in a list.
#[derive(Clone, Debug)]
pub struct PictureLine {
    /// Its id.
    pub id: PictureId,
    /// How wide, in pixels.
    pub width: u32,
    /// How high, in pixels.
    pub height: u32,
    /// What stands under it.
    pub caption: String,
    /// When it was added, UTC milliseconds.
    pub at: i64,
}

/// A picture, to be shown.
#[derive(Clone)]
pub struct Picture {
    /// What it is called, and its size.
    pub line: PictureLine,
    /// What kind.
    pub media: Media,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct CaptionBody {
    caption: String,
}

#[derive(sqlx::FromRow)]
struct LineRow {
    id: PictureId,
    width: i64,
    height: i64,
    caption: Vec<u8>,
    at: i64,
}

#[derive(sqlx::FromRow)]
struct PictureRow {
    media: String,
    body: Vec<u8>,
}

async fn load_lines(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<PictureLine>> {
    let rows: Vec<LineRow> = tx
        .all(
            "SELECT id, width, height, caption, at FROM picture WHERE pathway = $1 ORDER BY at, id",
            &[pathway.into()],
        )
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let key = p.vault().key(tx, pathway).await?;
    rows.into_iter()
        .map(|row| {
            let place = row.id.to_string();
            let body: CaptionBody = key.open_json(Place::new("picture", "caption", &place), &row.caption)?;
            let pixels = |side| u32::try_from(side).map_err(|_| Error::Corrupt("picture.size"));
            Ok(PictureLine {
                id: row.id,
                width: pixels(row.width)?,
                height: pixels(row.height)?,
                caption: body.caption,
                at: row.at,
            })
        })
        .collect()
}

async fn load_picture(p: &Participation, pathway: PathwayId, id: PictureId) -> Result<Picture> {
    let mut tx = p.store().read().await?;
    let lines = load_lines(p, &mut tx, pathway).await?;
    let line = lines.into_iter().find(|line| line.id == id).ok_or(Error::NotThere)?;
    let row: Option<PictureRow> = tx
        .one(
            "SELECT media, body FROM picture WHERE id = $1 AND pathway = $2",
            &[id.into(), pathway.into()],
        )
        .await?;
    let row = row.ok_or(Error::NotThere)?;
    let key = p.vault().key(&mut tx, pathway).await?;
    let bytes = key.open(Place::new("picture", "body", &id.to_string()), &row.body)?;
    Ok(Picture {
        line,
        media: Media::from_text(&row.media).ok_or(Error::Corrupt("picture.media"))?,
        bytes: bytes.to_vec(),
    })
}

impl Casework<'_> {
    /// Keeps a picture that serves as a map. Everybody of the family and the chair can see it at once, so it must
    /// show no people and tell nothing of one voice to another.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands, it has no bytes or more than [`MAX_PICTURE_BYTES`],
    /// or there are [`MAX_PICTURES`] already; [`Error::TooLong`] for a caption that is.
    pub async fn add_picture(&self, new: &NewPicture) -> Result<PictureId> {
        Written::Caption.check(&new.caption)?;
        if new.bytes.is_empty() || new.bytes.len() > MAX_PICTURE_BYTES || new.width == 0 || new.height == 0 {
            return Err(Error::NotThere);
        }
        let p = self.participation();
        let mut tx = self.write().await?;
        let there: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM picture WHERE pathway = $1",
                &[self.pathway().into()],
            )
            .await?;
        if there.is_none_or(|(count,)| count >= MAX_PICTURES) {
            return Err(Error::NotThere);
        }
        let id = PictureId::random();
        let row = id.to_string();
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        let caption = CaptionBody {
            caption: new.caption.trim().to_owned(),
        };
        tx.run(
            "INSERT INTO picture (id, pathway, media, width, height, caption, body, added_by, at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            &[
                id.into(),
                self.pathway().into(),
                new.media.text().into(),
                new.width.into(),
                new.height.into(),
                key.seal_json(Place::new("picture", "caption", &row), &caption)?.into(),
                key.seal(Place::new("picture", "body", &row), &new.bytes).into(),
                self.me().person.into(),
                p.clock().now_ms().into(),
            ],
        )
        .await?;
        let entry = Entry::new(self.me().person, Act::PictureAdded, id, Some(self.pathway()));
        audit::append(&mut tx, p.vault(), entry).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Takes a picture away for good. Pins on it are kept with the places; only what they stood on is gone.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such picture on this pathway.
    pub async fn remove_picture(&self, id: PictureId) -> Result<()> {
        let mut tx = self.write().await?;
        let gone = tx
            .run(
                "DELETE FROM picture WHERE id = $1 AND pathway = $2",
                &[id.into(), self.pathway().into()],
            )
            .await?;
        if gone == 0 {
            return Err(Error::NotThere);
        }
        let entry = Entry::new(self.me().person, Act::PictureRemoved, id, Some(self.pathway()));
        audit::append(&mut tx, self.participation().vault(), entry).await?;
        tx.commit().await
    }
}

impl Review<'_> {
    /// The pictures that serve as maps, in the order they were added.
    ///
    /// # Errors
    /// When the database does not answer or one does not open.
    pub async fn pictures(&self) -> Result<Vec<PictureLine>> {
        let mut tx = self.participation().store().read().await?;
        load_lines(self.participation(), &mut tx, self.pathway()).await
    }

    /// One of them, to be shown.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such picture on this pathway.
    pub async fn picture(&self, id: PictureId) -> Result<Picture> {
        load_picture(self.participation(), self.pathway(), id).await
    }
}

impl Listening<'_> {
    /// The pictures that serve as maps, in the order they were added.
    ///
    /// # Errors
    /// When the database does not answer or one does not open.
    pub async fn pictures(&self) -> Result<Vec<PictureLine>> {
        let mut tx = self.participation().store().read().await?;
        load_lines(self.participation(), &mut tx, self.me().pathway).await
    }

    /// One of them, to be shown.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such picture on this pathway.
    pub async fn picture(&self, id: PictureId) -> Result<Picture> {
        load_picture(self.participation(), self.me().pathway, id).await
    }
}
