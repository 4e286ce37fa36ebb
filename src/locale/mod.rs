//! From a notice without words to a document in one language.

mod document;

pub use document::{Block, Definition, Document, Edition, Furniture, Inline, Inlines, Row, Section};

use crate::notice::Notice;
use crate::vocabulary::Language;

/// Why a notice cannot be worded.
#[derive(Debug)]
pub struct LocaleError(String);

impl std::fmt::Display for LocaleError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

/// A stand-in: the notice with its ids for words.
///
/// # Errors
/// Never.
pub fn localize(notice: &Notice, language: Language) -> Result<Document, LocaleError> {
    if notice.policy.is_empty() {
        return Err(LocaleError("no name".to_owned()));
    }
    let text = |text: &str| vec![Inline::Text { text: text.to_owned() }];
    Ok(Document {
        policy: notice.policy.clone(),
        notice: notice.notice.clone(),
        language: language.code().to_owned(),
        tag: language.code().to_owned(),
        title: "Privacy".to_owned(),
        controller: notice.controller.clone(),
        description: String::new(),
        furniture: Furniture {
            skip: String::new(),
            contents: String::new(),
            languages: String::new(),
            draft: notice.draft.then(|| "DRAFT".to_owned()),
            footer: String::new(),
            permalink: String::new(),
        },
        status: Vec::new(),
        editions: Vec::new(),
        controlling: None,
        sections: notice
            .sections
            .iter()
            .map(|section| Section { id: section.id.clone(), heading: text(&section.id), blocks: Vec::new() })
            .collect(),
    })
}
