//! Findings as people read them.

use super::Finding;
use crate::source::SourceMap;

/// Draws `findings`.
pub fn human(_sources: &SourceMap, _findings: &[Finding], _colour: bool) -> String {
    String::new()
}
