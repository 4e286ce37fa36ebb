//! A notice for a page of the author's own site.
//!
//! Comes in: a settled document. Goes out: the same document with every anchor behind the notice's name, so that none is one of the
//! page around it. Guaranteed: every link to an anchor of a notice still finds it.

use crate::locale::Document;
use crate::render::anchors::Rewrite;
use crate::render::settle::EDITION;

/// The document for a fragment.
pub(super) fn prefixed(document: &Document) -> Document {
    let own = &document.notice;
    let anchor = |id: &str| format!("{own}-{id}");
    // The page of a notice has its name, and its anchors stand behind that.
    let address = |href: &str| match href.split_once('#') {
        Some(("", anchor)) => format!("#{own}-{anchor}"),
        Some((page, anchor)) => match page.strip_prefix(EDITION).and_then(|file| file.rsplit_once('.')) {
            Some((notice, _)) => format!("{page}#{notice}-{anchor}"),
            None => href.to_owned(),
        },
        None => href.to_owned(),
    };
    Rewrite { anchor: &anchor, address: &address }.document(document)
}
