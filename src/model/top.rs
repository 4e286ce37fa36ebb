//! What stands at the top of the files of a policy: declarations, `every`, `override`, `remove`, `allow`; and which kind each is of.

use std::collections::BTreeMap;

use super::amend::Amend;
use super::near::Guess;
use super::typing::{INHERITED, Typer};
use super::value::Fields;
use crate::finding::{Finding, Mistake};
use crate::schema::{KINDS, Kind, Naming};
use crate::source::{FileId, Span};
use crate::syntax::{AtomKind, Phrase, Tree};

/// Words that mean something wherever a name may stand.
const RESERVED: [&str; 4] = ["all", INHERITED, "none", "unknown"];

/// A declaration before its fields are typed.
pub(super) struct Draft<'a> {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) name_span: Span,
    pub(super) phrase: &'a Phrase,
    pub(super) absent: bool,
    pub(super) imported: bool,
    pub(super) torn: bool,
}

impl Draft<'_> {
    /// Whether it says when it holds.
    fn limited(&self) -> bool {
        let block = self.phrase.block.as_ref();
        block.is_some_and(|block| block.fields().any(|field| field.name == "when"))
    }

    /// What a finding calls it: `purpose delivery`.
    pub(super) fn title(&self) -> String {
        let word = self.kind.word();
        if self.name == word { format!("`{word}`") } else { format!("`{word} {}`", self.name) }
    }
}

/// What `every KIND { … }` says.
pub(super) struct Every<'a> {
    pub(super) kind: Kind,
    pub(super) phrase: &'a Phrase,
    pub(super) torn: bool,
}

/// What stands at the top of some files.
#[derive(Default)]
pub(super) struct Top<'a> {
    pub(super) drafts: Vec<Draft<'a>>,
    pub(super) defaults: Vec<Every<'a>>,
    pub(super) amends: Vec<Amend<'a>>,
    pub(super) notes: Vec<&'a Phrase>,
    pub(super) findings: Vec<Finding>,
    pub(super) guess: Guess,
}

impl<'a> Top<'a> {
    /// Takes in what stands at the top of `tree`.
    pub(super) fn read(&mut self, tree: &'a Tree, imported: bool, torn: &[Span]) {
        let mut next = tree.declarations.iter().skip(1);
        for phrase in &tree.declarations {
            // What is lost behind a declaration may have been part of it.
            let end = next.next().map_or(u32::MAX, |next| next.span.start);
            let torn = any_within(torn, Span { end, ..phrase.span });
            match phrase.name(0) {
                Some("import") => {}
                Some("allow") => self.notes.push(phrase),
                Some("every") => self.every(phrase, torn),
                Some("override") => self.amend(phrase, "override", torn),
                Some("remove") => self.amend(phrase, "remove", torn),
                _ => self.declaration(phrase, imported, torn),
            }
        }
    }

    /// `every purpose { … }`.
    fn every(&mut self, phrase: &'a Phrase, torn: bool) {
        let span = phrase.atoms.get(1).map_or(phrase.span, |atom| atom.span);
        let Some(word) = phrase.name(1) else {
            self.findings.push(Mistake::KindUnnamed { kind: "every" }.at(span));
            return;
        };
        let Some(kind) = self.kind(word, span) else { return };
        if let Some(extra) = phrase.atoms.get(2) {
            self.findings.push(Mistake::KindWords { kind: "every" }.at(extra.span));
        }
        if kind.info().naming == Naming::Single {
            self.findings.push(Mistake::KindEvery { kind: kind.word() }.at(phrase.head_span()));
            return;
        }
        if let Some(first) = self.defaults.iter().find(|first| first.kind == kind) {
            let what = format!("every {}", kind.word());
            let mistake = Mistake::NameSingle { what, first: first.phrase.head_span() };
            self.findings.push(mistake.at(phrase.head_span()));
            return;
        }
        self.defaults.push(Every { kind, phrase, torn });
    }

    /// The kind written `word`. A word with a slip in it is reported, and read as the kind that was probably meant.
    fn kind(&mut self, word: &str, span: Span) -> Option<Kind> {
        let kind = Kind::find(word);
        if kind.is_some() {
            return kind;
        }
        let words = KINDS.iter().map(|info| info.word).chain(["import", "allow", "every", "override", "remove"]);
        let near = self.guess.nearest(word, words);
        self.findings.push(Mistake::KindUnknown { word: word.to_owned(), near }.at(span));
        near.and_then(Kind::find)
    }

    fn declaration(&mut self, phrase: &'a Phrase, imported: bool, torn: bool) {
        let Some(first) = phrase.atoms.first() else { return };
        let Some(word) = first.as_name() else {
            self.findings.push(Mistake::KindWordless.at(first.span));
            return;
        };
        let Some(kind) = self.kind(word, first.span) else { return };
        let info = kind.info();
        let Some(name) = phrase.atoms.get(1) else {
            if info.naming == Naming::Single {
                let name = info.word.to_owned();
                self.drafts.push(Draft { kind, name, name_span: first.span, phrase, absent: false, imported, torn });
            } else {
                self.findings.push(Mistake::KindUnnamed { kind: info.word }.at(first.span));
            }
            return;
        };
        let AtomKind::Name(text) = &name.kind else {
            self.findings.push(Mistake::KindUnnamed { kind: info.word }.at(name.span));
            return;
        };
        let absent = text == "none";
        if absent && !info.none {
            self.findings.push(Mistake::KindNone { kind: info.word }.at(phrase.head_span()));
            return;
        }
        if !absent && RESERVED.contains(&text.as_str()) {
            self.findings.push(Mistake::NameReserved { name: text.clone() }.at(name.span));
        }
        if let Some(extra) = phrase.atoms.get(2).filter(|_| !absent) {
            self.findings.push(Mistake::KindWords { kind: info.word }.at(extra.span));
        }
        self.drafts.push(Draft { kind, name: text.clone(), name_span: name.span, phrase, absent, imported, torn });
    }

    /// The declarations, each kept that has a name of its own in its file.
    pub(super) fn distinct(&mut self) -> Vec<Draft<'a>> {
        let mut kept: Vec<Draft<'a>> = Vec::new();
        let mut named: BTreeMap<(FileId, Kind, String), Span> = BTreeMap::new();
        // What stands once may stand again where each says when it holds.
        let mut single: BTreeMap<(Kind, bool), (Span, bool)> = BTreeMap::new();
        for draft in std::mem::take(&mut self.drafts) {
            let kind = draft.kind.word();
            let place = draft.name_span;
            if !draft.absent {
                let first = *named.entry((place.file, draft.kind, draft.name.clone())).or_insert(place);
                if first != place {
                    self.findings.push(Mistake::NameTwice { kind, name: draft.name, first }.at(place));
                    continue;
                }
            }
            let once = draft.absent || draft.kind.info().naming == Naming::Single;
            if once
                && !draft.imported
                && let Some((first, limited)) = single.insert((draft.kind, draft.absent), (place, draft.limited()))
                && !(limited && draft.limited())
            {
                let what = if draft.absent { format!("{kind} none") } else { kind.to_owned() };
                self.findings.push(Mistake::NameSingle { what, first }.at(place));
                if draft.absent {
                    continue;
                }
            }
            kept.push(draft);
        }
        kept
    }

    /// `override KIND name { … }` or `remove KIND name`.
    fn amend(&mut self, phrase: &'a Phrase, word: &'static str, torn: bool) {
        let span = phrase.atoms.get(1).map_or(phrase.span, |atom| atom.span);
        let Some(kind) = phrase.name(1) else {
            self.findings.push(Mistake::KindUnnamed { kind: word }.at(span));
            return;
        };
        let Some(kind) = self.kind(kind, span) else { return };
        self.amends.extend(Amend::read(phrase, kind, torn, &mut self.findings));
    }
}

impl Every<'_> {
    /// What it says.
    pub(super) fn fields(&self, typer: &mut Typer<'_>) -> Fields {
        (typer.torn, typer.shapeless) = (self.torn, self.torn);
        (typer.file, typer.within) = (self.phrase.span.file, vec![self.phrase.span]);
        let owner = format!("`every {}`", self.kind.word());
        let block = self.phrase.block.as_ref();
        block.map(|block| typer.fields(self.kind.info().fields, block, &owner)).unwrap_or_default()
    }
}

/// Whether one of `places`, which are in order, begins in `whole`.
fn any_within(places: &[Span], whole: Span) -> bool {
    let after = places.get(places.partition_point(|place| *place < whole.start_point())..).unwrap_or_default();
    after.first().is_some_and(|place| place.file == whole.file && place.start < whole.end)
}
