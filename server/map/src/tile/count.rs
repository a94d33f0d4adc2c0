//! How many messages a tile holds, before anything is made of them.
//!
//! An empty feature takes two bytes in a tile and a hundred in memory, so a small tile could
//! ask for a lot. This walks over the lengths only.

use crate::limits;

/// Whether the tile keeps to the limits on layers and on the features, keys and values in them.
pub(super) fn is_bearable(tile: &[u8]) -> bool {
    let (mut layers, mut messages) = (0_usize, 0_usize);
    for field in Fields(tile) {
        let Some((number, content)) = field else { return false };
        if number != 3 {
            continue;
        }
        layers += 1;
        for field in Fields(content) {
            let Some((number, _)) = field else { return false };
            messages += usize::from((2..=4).contains(&number));
            if messages > limits::MESSAGES {
                return false;
            }
        }
    }
    layers <= limits::LAYERS
}

/// The fields of a protobuf message with the bytes of those that have a length; `None` ends a
/// message that is not one.
struct Fields<'a>(&'a [u8]);

impl<'a> Iterator for Fields<'a> {
    type Item = Option<(u64, &'a [u8])>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let field = self.field();
        if field.is_none() {
            self.0 = &[];
        }
        Some(field)
    }
}

impl<'a> Fields<'a> {
    fn field(&mut self) -> Option<(u64, &'a [u8])> {
        let tag = self.varint()?;
        let content = match tag & 7 {
            0 => {
                self.varint()?;
                &[]
            }
            1 => self.bytes(8)?,
            2 => {
                let length = usize::try_from(self.varint()?).ok()?;
                self.bytes(length)?
            }
            5 => self.bytes(4)?,
            _ => return None,
        };
        Some((tag >> 3, content))
    }

    fn varint(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_of_empty_features_is_seen_before_it_is_decoded() {
        let flood = [0x12, 0x00].repeat(limits::MESSAGES + 1);
        let mut tile = vec![0x1a];
        let mut length = flood.len();
        while length >= 0x80 {
            tile.push(u8::try_from(length & 0x7f).unwrap() | 0x80);
            length >>= 7;
        }
        tile.push(u8::try_from(length).unwrap());
        tile.extend(flood);
        assert!(!is_bearable(&tile));
        assert!(!is_bearable(&[0x1a, 0xff]));
        assert!(is_bearable(&[]));
    }
}
