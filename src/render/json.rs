//! The notice as data.
//!
//! Comes in: a settled document. Goes out: one JSON object with the fields of [`Document`], whose schema is published with the
//! reference. Guaranteed: every link leads where it leads on the page, those to other editions to their files of the same kind.

use super::anchors::Rewrite;
use super::settle::address;
use super::{Format, RenderError};
use crate::locale::Document;

/// Makes the file.
pub(super) fn file(document: &Document) -> Result<String, RenderError> {
    let leads = |href: &str| address(href, Format::Json).into_owned();
    let document = Rewrite { anchor: &str::to_owned, address: &leads }.document(document);
    let text = serde_json::to_string_pretty(&document).map_err(|error| RenderError::Json(error.to_string()))?;
    Ok(text + "\n")
}
