//! Padding to a few sizes, so that a sealed value does not tell how much was written.
//!
//! A padded value is its length (four bytes, least significant first), itself, and zeros, up to
//! a multiple of 256 bytes; above 4 KiB up to one of four sizes per doubling, which costs at most
//! a quarter.

use zeroize::Zeroizing;

const LENGTH: usize = 4;
const STEP: usize = 256;
const FINE: usize = 4096;

/// Pads a value; `None` when it is 4 GiB or longer.
pub(super) fn pad(plain: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let length = u32::try_from(plain.len()).ok()?;
    let mut padded = Zeroizing::new(Vec::with_capacity(size(plain.len())));
    padded.extend_from_slice(&length.to_le_bytes());
    padded.extend_from_slice(plain);
    padded.resize(size(plain.len()), 0);
    Some(padded)
}

/// The value inside a padded one.
pub(super) fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let (length, rest) = padded.split_first_chunk::<LENGTH>()?;
    rest.get(..usize::try_from(u32::from_le_bytes(*length)).ok()?)
}

/// The padded size of a value of this length.
fn size(length: usize) -> usize {
    let needed = length + LENGTH;
    let step = if needed <= FINE {
        STEP
    } else {
        needed.next_power_of_two() / 8
    };
    needed.next_multiple_of(step)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn padding_comes_off(plain in proptest::collection::vec(any::<u8>(), 0..6000)) {
            let padded = pad(&plain).unwrap();
            prop_assert_eq!(padded.len(), size(plain.len()));
            prop_assert_eq!(unpad(&padded).unwrap(), &plain[..]);
        }

        #[test]
        fn sizes_cost_little_and_never_shrink(length in 0usize..50_000_000) {
            let padded = size(length);
            prop_assert!(padded >= length + LENGTH);
            prop_assert!(padded <= length + length / 4 + STEP + LENGTH);
            prop_assert!(size(length + 1) >= padded);
        }

        #[test]
        fn whatever_is_unpadded_does_not_panic(padded in proptest::collection::vec(any::<u8>(), 0..20)) {
            let _ = unpad(&padded);
        }
    }

    #[test]
    fn short_answers_look_alike() {
        for length in 0..=STEP - LENGTH {
            assert_eq!(size(length), STEP);
        }
        let sizes: std::collections::BTreeSet<_> = (0..1_000_000).map(size).collect();
        assert!(sizes.len() <= 48, "{}", sizes.len());
    }
}
