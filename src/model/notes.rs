//! What may stand beside fields: `allow CODE because "…"`, and the reason behind `none`.

use super::policy::Allow;
use super::text;
use super::typing::Typer;
use crate::finding::{Code, Mistake, codes};
use crate::schema::Kind;
use crate::source::Span;
use crate::syntax::{Atom, AtomKind, Phrase};

impl Typer<'_> {
    /// `allow CODE because "…"`, in the declaration that stands `within`, or at the top.
    pub(super) fn note(&mut self, note: &Phrase, within: Vec<Span>) {
        if note.name(0) != Some("allow") {
            let word = note.name(0).unwrap_or("this").to_owned();
            let kind = note.atoms.len() > 1 && Kind::find(&word).is_some();
            self.torn = true;
            if !self.shapeless {
                self.findings.push(Mistake::KindNested { word, kind }.at(note.head_span()));
            }
            return;
        }
        let Some(text) = note.name(1).filter(|text| *text != "because") else {
            self.findings.push(Mistake::AllowReason.at(note.span));
            return;
        };
        let Some(code) = Code::find(text) else {
            let near = self.guess.nearest(text, codes::CODES.iter().map(|info| info.code.as_str()));
            let span = note.atoms.get(1).map_or(note.span, |atom| atom.span);
            self.findings.push(Mistake::AllowUnknown { code: text.into(), near }.at(span));
            return;
        };
        match because(note, 2) {
            Ok(Some(reason)) if note.block.is_none() => {
                self.allows.push(Allow { code, reason, span: note.span, within });
            }
            Ok(_) | Err(_) => self.findings.push(Mistake::AllowReason.at(note.span)),
        }
    }
}

/// `because "…"` from word `from` on, if anything stands there; the place of what stands there instead.
pub(super) fn because(phrase: &Phrase, from: usize) -> Result<Option<String>, Span> {
    match phrase.atoms.get(from..).unwrap_or_default() {
        [] => Ok(None),
        [word, Atom { kind: AtomKind::String(raw) | AtomKind::Text(raw), span }]
            if word.as_name() == Some("because") =>
        {
            let reason = text::plain(raw);
            if reason.trim().is_empty() { Err(*span) } else { Ok(Some(reason)) }
        }
        [first, ..] => Err(first.span),
    }
}
