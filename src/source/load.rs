//! From bytes to text: what a `.policy` file may hold at all.

use std::fmt;

/// The largest file that is read, in bytes. A notice of a thousand purposes stays far below it.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// Why bytes are no source text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoadError {
    /// The bytes are not UTF-8; the first wrong one stands at this offset.
    NotUtf8 {
        /// Bytes before the first wrong one.
        valid_up_to: usize,
    },
    /// There is a NUL byte: this is no text file.
    Nul {
        /// Its offset.
        at: usize,
    },
    /// The file is larger than [`MAX_FILE_BYTES`].
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 { valid_up_to } => {
                write!(out, "it is not UTF-8 text: byte {} cannot be read", valid_up_to + 1)
            }
            Self::Nul { at } => write!(out, "it is no text file: byte {} is NUL", at + 1),
            Self::TooLarge { bytes } => {
                write!(out, "it is {bytes} bytes long, and a policy file may hold {MAX_FILE_BYTES}")
            }
        }
    }
}

impl std::error::Error for LoadError {}

/// The text of a file: UTF-8, without a byte-order mark.
///
/// # Errors
/// When the bytes are too many, are not UTF-8, or hold a NUL.
pub fn decode(bytes: &[u8]) -> Result<&str, LoadError> {
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(LoadError::TooLarge { bytes: bytes.len() as u64 });
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(LoadError::Nul { at });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| LoadError::NotUtf8 { valid_up_to: error.valid_up_to() })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
