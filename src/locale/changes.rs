//! Changes in the words of one language: for a table side by side, for the terminal, and for the text of a revision.

use std::collections::BTreeSet;
use std::fmt;

use super::document::{Block, Document, Inline, Inlines, Row, Section};
use super::error::LocaleError;
use super::inlines::text;
use super::page::furniture;
use super::speak::Speaker;
use crate::changes::{Group, Reason, Verdict};
use crate::finding::visible;
use crate::notice::{Say, Told, heading};
use crate::vocabulary::Language;

/// The changes of one policy, in words.
#[derive(Debug, Clone)]
pub struct Changes {
    /// The policy.
    pub policy: String,
    /// Who decides, by the name readers know.
    pub controller: String,
    /// How many there are, and how many of them are material.
    pub count: String,
    /// The changes, those of one group together.
    pub rows: Vec<WordedChange>,
}

/// What a change means.
#[derive(Debug, Clone)]
pub struct Meaning {
    /// What it is about.
    pub group: Group,
    /// Whether it is material.
    pub verdict: Verdict,
    /// Why.
    pub reason: Reason,
    /// Whether it is about data in a special category.
    pub special: bool,
    /// The provisions that want people to be told of it.
    pub law: Vec<&'static str>,
}

/// A change in words.
#[derive(Debug, Clone)]
pub struct WordedChange {
    /// What it means.
    pub meaning: Meaning,
    /// What it is about, in words.
    pub heading: String,
    /// Whether it is material, in words.
    pub weight: String,
    /// Why, in a sentence.
    pub reason: String,
    /// That it is about data in a special category, where it is.
    pub special: Option<String>,
    /// The declaration, as readers know it.
    pub subject: String,
    /// The declaration and its field, as the author wrote them.
    pub declared: String,
    /// What was there.
    pub old: Option<WordedSide>,
    /// What is there.
    pub new: Option<WordedSide>,
}

/// One side of a change, in words.
#[derive(Debug, Clone)]
pub struct WordedSide {
    /// What readers are told, or what the author wrote where that has no words for readers.
    pub lines: Vec<String>,
    /// Whether it is what the author wrote.
    pub is_source: bool,
    /// Where it stands: `shop.policy:12`.
    pub place: String,
}

/// What one side of a change says in its file.
#[derive(Debug, Clone)]
pub struct Written {
    /// Where it stands: `shop.policy:12`.
    pub place: String,
    /// What stands there.
    pub text: String,
}

/// A voice for changes in one language.
pub struct ChangeVoice(Speaker<'static>);

impl fmt::Debug for ChangeVoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ChangeVoice").field(&self.0.language()).finish()
    }
}

impl ChangeVoice {
    /// A voice in `language`.
    ///
    /// # Errors
    /// Where the catalogue lacks what every page needs.
    pub fn new(language: Language) -> Result<Self, LocaleError> {
        let mut speaker = Speaker::new(language, None)?;
        speaker.terse = true;
        Ok(Self(speaker))
    }

    /// How many changes there are.
    ///
    /// # Errors
    /// Where the catalogue lacks the words.
    pub fn count(&mut self, all: usize, material: usize) -> Result<String, LocaleError> {
        let number = |count: usize| Say::Number(u32::try_from(count).unwrap_or(u32::MAX));
        let say = match all {
            0 => Say::message("change-nothing"),
            _ => Say::message("change-count").with("changes", number(all)).with("material", number(material)),
        };
        self.0.plain(&say)
    }

    /// Puts `told` into words, with what is `written` on both sides.
    ///
    /// # Errors
    /// Where the catalogue lacks the words.
    pub fn change(
        &mut self,
        told: &Told,
        meaning: Meaning,
        declared: String,
        (old, new): (Option<Written>, Option<Written>),
    ) -> Result<WordedChange, LocaleError> {
        let weight = self.0.words(match meaning.verdict {
            Verdict::Material => "change-material",
            Verdict::Editorial => "change-editorial",
            Verdict::Unknown => "change-unknown",
        })?;
        let special = if meaning.special { Some(self.0.words("change-special")?) } else { None };
        Ok(WordedChange {
            heading: self.0.words(heading(meaning.group))?,
            weight,
            reason: self.0.words(because(meaning.reason))?,
            special,
            meaning,
            subject: self.said(&told.subject).unwrap_or_else(|| declared.clone()),
            declared,
            old: old.map(|written| self.side(&told.old, &written)),
            new: new.map(|written| self.side(&told.new, &written)),
        })
    }

    fn side(&mut self, says: &[Say], written: &Written) -> WordedSide {
        let lines: Option<Vec<String>> = says.iter().map(|say| self.said(say)).collect();
        let lines = lines.filter(|lines| !lines.is_empty());
        WordedSide {
            is_source: lines.is_none(),
            lines: lines.unwrap_or_else(|| vec![visible(&written.text)]),
            place: visible(&written.place),
        }
    }

    /// `say` in words alone: what links lead to stands elsewhere, and texts that were never checked may hold signs that hide others.
    /// `None` where it cannot be said in this language.
    fn said(&mut self, say: &Say) -> Option<String> {
        let said = self.0.plain(say).ok()?;
        let said = said.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        (!said.is_empty()).then(|| visible(&said))
    }

    /// What `told` says, for a text to readers. `is_whole` where it is about a whole declaration. What has no words is changed, and no more.
    ///
    /// # Errors
    /// Where the catalogue lacks the words.
    pub fn sentence(&mut self, told: &Told, group: Group, is_whole: bool) -> Result<String, LocaleError> {
        let mut plain = |lines: &[Say]| {
            let lines: Option<Vec<String>> = lines.iter().map(|line| self.said(line)).collect();
            lines.map(|lines| Say::Name(lines.join(", ").trim_end_matches('.').to_owned()))
        };
        let (old, new) = (plain(&told.old), plain(&told.new));
        let about =
            |id| Say::message(id).with("group", Say::message(heading(group))).with("what", told.subject.clone());
        let say = match (told.old.is_empty(), told.new.is_empty(), old, new) {
            (true, false, ..) if is_whole => about("change-text-new"),
            (false, true, ..) if is_whole => about("change-text-gone"),
            _ if !told.is_telling => about("change-text-other"),
            (true, false, _, Some(new)) => about("change-text-added").with("new", new),
            (false, true, Some(old), _) => about("change-text-dropped").with("old", old),
            (false, false, Some(old), Some(new)) => about("change-text-replaced").with("old", old).with("new", new),
            _ => about("change-text-other"),
        };
        self.0.plain(&say)
    }

    /// The page that shows `all`, side by side.
    ///
    /// # Errors
    /// Where the catalogue lacks the words.
    pub fn page(&mut self, all: &[Changes]) -> Result<Document, LocaleError> {
        let title = self.0.words("change-title")?;
        let head: Vec<Inlines> = ["change-head-what", "change-head-before", "change-head-now", "change-head-weight"]
            .iter()
            .map(|id| Ok(vec![text(self.0.words(id)?)]))
            .collect::<Result<_, LocaleError>>()?;
        let names: BTreeSet<&str> = all.iter().map(|one| one.controller.as_str()).collect();
        Ok(Document {
            policy: String::new(),
            notice: "changes".to_owned(),
            language: self.0.language().to_string(),
            tag: self.0.language().tag().to_owned(),
            description: title.clone(),
            title,
            controller: names.into_iter().collect::<Vec<_>>().join(", "),
            effective: None,
            furniture: furniture(&mut self.0, false)?,
            archived: None,
            status: Vec::new(),
            editions: Vec::new(),
            controlling: None,
            sections: all.iter().map(|one| section(one, &head)).collect(),
        })
    }
}

/// The changes of one policy.
fn section(changes: &Changes, head: &[Inlines]) -> Section {
    let count = vec![text(changes.count.clone())];
    let table = Block::Table {
        id: format!("table-{}", changes.policy),
        caption: count.clone(),
        head: head.to_vec(),
        rows: changes.rows.iter().map(row).collect(),
    };
    let block = if changes.rows.is_empty() { Block::Paragraph { text: count } } else { table };
    Section {
        id: changes.policy.clone(),
        heading: vec![text(changes.policy.clone())],
        blocks: vec![block],
        origin: None,
    }
}

fn row(change: &WordedChange) -> Row {
    let side = |side: &Option<WordedSide>| {
        let lines = side.iter().flat_map(|side| {
            let line = |line: &String| {
                if side.is_source { Inline::Code { text: line.clone() } } else { text(line.clone()) }
            };
            let place = Inline::Emphasis { text: vec![text(side.place.clone())] };
            side.lines.iter().map(line).chain([place]).map(|line| vec![line])
        });
        lines.collect::<Vec<Inlines>>()
    };
    let mut weight = vec![text(change.weight.clone())];
    if change.meaning.verdict == Verdict::Material {
        weight = vec![Inline::Strong { text: weight }];
    }
    let reasons = std::iter::once(&change.reason).chain(&change.special).map(|reason| vec![text(reason.clone())]);
    let law = change.meaning.law.iter().map(|law| vec![text(*law)]);
    let what = vec![
        vec![Inline::Strong { text: vec![text(change.heading.clone())] }],
        vec![text(change.subject.clone())],
        vec![Inline::Code { text: change.declared.clone() }],
    ];
    let weight = std::iter::once(weight).chain(reasons).chain(law).collect();
    Row { id: None, cells: vec![what, side(&change.old), side(&change.new), weight], origin: None }
}

/// The message that gives the reason.
fn because(reason: Reason) -> &'static str {
    match reason {
        Reason::More => "change-more",
        Reason::Less => "change-less",
        Reason::Other => "change-elsewise",
        Reason::Words => "change-reworded",
        Reason::Shorter => "change-shorter",
        Reason::Longer => "change-longer",
        Reason::Rights => "change-ways",
        Reason::Notice => "change-notice",
        Reason::Unread => "change-unread",
    }
}
