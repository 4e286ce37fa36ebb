//! The whole page: a notice's tree, walked in its own order, becomes a document.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent::FluentArgs;

use super::catalogue::Catalogue;
use super::document::{
    self, Block, Document, Edition, Furniture, Inline, Inlines, Line, MapBox, MapColumn, MapLine, Origin, Provision,
};
use super::error::LocaleError;
use super::inlines::text;
use super::prose;
use super::speak::Speaker;
use crate::law::Duty;
use crate::notice::{self, Notice, Say, Tongue};
use crate::source::{SourceMap, Span};
use crate::vocabulary::Language;

/// The longest description, in characters: search results show no more.
const MAX_DESCRIPTION: usize = 155;

/// Words `notice` in `language`.
///
/// # Errors
/// Where the catalogue lacks a message or a form, a message and its facts do not fit, or the author gave no words in this language.
pub fn localize(notice: &Notice, language: Language) -> Result<Document, LocaleError> {
    worded(notice, language, None)
}

/// What a document is traced to.
#[derive(Debug, Clone, Copy)]
pub struct Trace<'a> {
    /// The sources that the policy was read from.
    pub sources: &'a SourceMap,
    /// What the law wants a notice of the policy to say.
    pub duties: &'a [&'static Duty],
}

/// The same, and where each part of it comes from.
///
/// # Errors
/// The same.
pub fn localize_traced(notice: &Notice, language: Language, trace: Trace<'_>) -> Result<Document, LocaleError> {
    worded(notice, language, Some(trace))
}

fn worded(notice: &Notice, language: Language, trace: Option<Trace<'_>>) -> Result<Document, LocaleError> {
    let mut walk = Walk {
        speaker: Speaker::new(language, notice.names.get(&language))?,
        notice,
        section: "",
        headings: 0,
        trace,
        origin: &[],
        answers: &[],
    };
    Ok(Document {
        policy: notice.policy.clone(),
        notice: notice.notice.clone(),
        language: language.to_string(),
        tag: language.tag().to_owned(),
        title: walk.speaker.plain(&notice.title)?,
        controller: notice.controller.clone(),
        effective: notice.effective.map(|day| day.to_string()),
        description: shortened(&walk.speaker.plain(&notice.description)?),
        furniture: furniture(&mut walk.speaker, notice.draft)?,
        archived: notice.archived.as_ref().map(|line| walk.speaker.speak_all(line, " · ")).transpose()?,
        status: walk.speaker.speak_all(&notice.status, " · ")?,
        editions: editions(notice, language)?,
        controlling: walk.banner()?,
        sections: notice.sections_in(language).iter().map(|section| walk.section(section)).collect::<Result<_, _>>()?,
    })
}

/// The words of the page itself.
pub(super) fn furniture(speaker: &mut Speaker<'_>, draft: bool) -> Result<Furniture, LocaleError> {
    Ok(Furniture {
        skip: speaker.words("page-skip")?,
        contents: speaker.words("page-contents")?,
        languages: speaker.words("page-languages")?,
        draft: if draft { Some(speaker.words("page-draft")?) } else { None },
        footer: speaker.words("page-footer")?,
        permalink: speaker.words("page-permalink")?,
    })
}

/// The editions of `notice` that a page in `language` leads to, each by its own name; none where there is one alone.
fn editions(notice: &Notice, language: Language) -> Result<Vec<Edition>, LocaleError> {
    let edition = |edition: &Language| {
        let controlling = notice.controlling == Some(*edition);
        Ok(Edition {
            language: edition.to_string(),
            tag: edition.tag().to_owned(),
            name: if controlling { marked(*edition)? } else { edition.own_name().to_owned() },
            current: *edition == language,
            controlling,
        })
    };
    if notice.languages.len() > 1 { notice.languages.iter().map(edition).collect() } else { Ok(Vec::new()) }
}

/// The name of the controlling edition, with its mark.
fn marked(edition: Language) -> Result<String, LocaleError> {
    let mut name = FluentArgs::new();
    name.set("language", edition.own_name());
    Catalogue::open(edition).format("language-mark", None, &name).map(Cow::into_owned)
}

/// A walk through the notice.
struct Walk<'a> {
    speaker: Speaker<'a>,
    notice: &'a Notice,
    /// The anchor of the section it is in.
    section: &'a str,
    /// How many headings of authors this section had.
    headings: usize,
    /// What each part is traced to.
    trace: Option<Trace<'a>>,
    /// The declarations that the section comes from.
    origin: &'a [Span],
    /// The provisions that are answered where it is.
    answers: &'a [&'static str],
}

impl<'a> Walk<'a> {
    /// The line that names the controlling edition. That edition needs none.
    fn banner(&mut self) -> Result<Option<Inlines>, LocaleError> {
        let language = self.speaker.language();
        let banner = self.notice.banner.as_ref().filter(|_| self.notice.controlling != Some(language));
        let Some(mut banner) = banner.cloned() else { return Ok(None) };
        if matches!(banner, Say::Message { id, .. } if self.speaker.says(id, "reading")) {
            banner = banner.with("reading", Say::Language(language, Tongue::Version));
        }
        self.speaker.speak(&banner).map(Some)
    }

    fn section(&mut self, section: &'a notice::Section) -> Result<document::Section, LocaleError> {
        self.section = &section.id;
        self.headings = 0;
        (self.origin, self.answers) = (&section.origin, &section.articles);
        let heading = self.speaker.speak(&section.heading)?;
        Ok(document::Section {
            id: section.id.clone(),
            heading: self.marked(Some(&section.id), heading),
            blocks: self.blocks(&section.blocks, 1)?,
            origin: self.traced(&[]),
        })
    }

    /// Where something comes from that was declared at `spans`, if that is asked for. What holds no facts of its own comes from what its
    /// section comes from, or from the notice.
    fn traced(&self, spans: &[Span]) -> Option<Origin> {
        let Trace { sources, duties } = self.trace?;
        let spans =
            [spans, self.origin, std::slice::from_ref(&self.notice.origin)].into_iter().find(|spans| !spans.is_empty());
        let lines = spans.into_iter().flatten().map(|span| {
            let file = sources.file(span.file).name.to_string();
            Line { file, line: sources.start(*span).line }
        });
        let lines: BTreeSet<Line> = lines.collect();
        let answers = self.answers.iter().filter_map(|id| duties.iter().find(|duty| duty.id == *id));
        let answers = answers.map(|duty| Provision { id: duty.id.to_owned(), citation: duty.citation.to_owned() });
        Some(Origin { source: lines.into_iter().collect(), answers: answers.collect() })
    }

    /// Adds blocks that were declared at `spans`.
    fn add(&self, worded: &mut Vec<Block>, blocks: Vec<Block>, spans: &[Span]) {
        match self.traced(spans).filter(|_| !blocks.is_empty()) {
            Some(origin) => worded.push(Block::Traced { origin, blocks }),
            None => worded.extend(blocks),
        }
    }

    fn blocks(&mut self, blocks: &'a [notice::Block], level: u8) -> Result<Vec<Block>, LocaleError> {
        let mut worded = Vec::with_capacity(blocks.len());
        for block in blocks {
            self.block(block, level, &mut worded)?;
        }
        Ok(worded)
    }

    fn block(&mut self, block: &'a notice::Block, level: u8, worded: &mut Vec<Block>) -> Result<(), LocaleError> {
        match block {
            notice::Block::Paragraph(sentences) => worded.extend(self.paragraph(sentences)?),
            notice::Block::Answer(answers, block) => {
                let all = std::mem::replace(&mut self.answers, answers);
                self.block(block, level, worded)?;
                self.answers = all;
            }
            notice::Block::List(items) => {
                let items = items.iter().map(|item| Ok(self.paragraph(item)?.into_iter().collect()));
                worded.push(Block::List { ordered: false, items: items.collect::<Result<_, _>>()? });
            }
            notice::Block::Definitions(items) => {
                let items = items.iter().map(|item| self.definition(item, level));
                worded.push(Block::Definitions { items: items.collect::<Result<_, _>>()? });
            }
            notice::Block::Table(table) => {
                let block = self.table(table)?;
                let spans: Vec<Span> = table.rows.iter().map(|row| row.origin).collect();
                self.add(worded, vec![block], &spans);
            }
            notice::Block::Map(map) => worded.push(self.map(map)?),
            notice::Block::Part { id, heading, blocks, boxed } => {
                let heading = self.speaker.speak(heading)?;
                let (heading, id) = (self.marked(Some(id), heading), id.clone());
                let blocks = self.blocks(blocks, level.saturating_add(1))?;
                worded.push(if *boxed {
                    Block::Notice { id, heading, blocks }
                } else {
                    Block::Part { id, level, heading, blocks }
                });
            }
            notice::Block::Prose(words) => {
                let (section, headings) = (self.section, &mut self.headings);
                let mut anchor = || {
                    *headings += 1;
                    format!("{section}-{headings}")
                };
                let blocks = prose::blocks(&mut self.speaker, words, level, &mut anchor)?;
                let shown = words.shown(self.speaker.language()).map(|(_, passage)| passage.span);
                self.add(worded, blocks, shown.as_slice());
            }
        }
        Ok(())
    }

    /// Sentences in one paragraph; none where they say nothing.
    fn paragraph(&mut self, sentences: &[Say]) -> Result<Option<Block>, LocaleError> {
        let text = self.speaker.speak_all(sentences, " ")?;
        if text.is_empty() {
            return Ok(None);
        }
        let paragraph = Block::Paragraph { text };
        let mut spans = Vec::new();
        self.origins(sentences, &mut spans);
        Ok(Some(match self.traced(&spans) {
            Some(origin) => Block::Traced { origin, blocks: vec![paragraph] },
            None => paragraph,
        }))
    }

    /// Adds where the facts in `says` were declared, if that is asked for.
    fn origins<'s>(&self, says: impl IntoIterator<Item = &'s Say>, spans: &mut Vec<Span>) {
        if self.trace.is_some() {
            says.into_iter().for_each(|say| say.origins(spans));
        }
    }

    fn definition(&mut self, item: &'a notice::Definition, level: u8) -> Result<document::Definition, LocaleError> {
        let term = self.tersely(|walk| walk.speaker.speak(&item.term))?;
        Ok(document::Definition {
            id: item.id.clone(),
            term: self.marked(item.id.as_ref(), term),
            meaning: self.blocks(&item.meaning, level)?,
        })
    }

    fn table(&mut self, table: &notice::Table) -> Result<Block, LocaleError> {
        Ok(Block::Table {
            id: table.id.clone(),
            caption: self.speaker.speak(&table.caption)?,
            head: table.head.iter().map(|head| self.speaker.speak(head)).collect::<Result<_, _>>()?,
            rows: self.tersely(|walk| table.rows.iter().map(|row| walk.row(row)).collect::<Result<_, _>>())?,
        })
    }

    fn map(&mut self, map: &notice::Map) -> Result<Block, LocaleError> {
        let speaker = &mut self.speaker;
        let mut columns = Vec::new();
        for column in &map.columns {
            let boxes = column.boxes.iter().map(|one| {
                let place = one.place.as_ref().map(|place| speaker.plain(place)).transpose()?;
                Ok(MapBox { name: speaker.plain(&one.name)?, place })
            });
            let boxes = boxes.collect::<Result<_, LocaleError>>()?;
            columns.push(MapColumn { heading: speaker.plain(&column.heading)?, boxes });
        }
        let from = map.from.iter().map(|(purpose, source)| MapLine { column: 0, from: *source, to: *purpose });
        let to = map.to.iter().map(|(purpose, recipient)| MapLine { column: 1, from: *purpose, to: *recipient });
        let caption = speaker.plain(&map.caption)?;
        Ok(Block::Map { id: "data-map".to_owned(), caption, columns, lines: from.chain(to).collect() })
    }

    fn row(&mut self, row: &notice::Row) -> Result<document::Row, LocaleError> {
        let cells = row.cells.iter().map(|lines| {
            let lines = lines.iter().map(|line| self.speaker.speak(line));
            let lines = lines.filter(|line| !matches!(line, Ok(line) if line.is_empty()));
            let lines: Vec<Inlines> = lines.collect::<Result<_, _>>()?;
            if lines.is_empty() { Ok(vec![vec![text(self.speaker.words("page-nothing")?)]]) } else { Ok(lines) }
        });
        let mut cells: Vec<Vec<Inlines>> = cells.collect::<Result<_, _>>()?;
        if let Some(first) = cells.first_mut().and_then(|cell| cell.first_mut()) {
            *first = self.marked(row.id.as_ref(), std::mem::take(first));
        }
        let mut spans = vec![row.origin];
        self.origins(row.cells.iter().flatten(), &mut spans);
        Ok(document::Row { id: row.id.clone(), cells, origin: self.traced(&spans) })
    }

    /// A run with the anchors before it that stood at `id` once.
    fn marked(&self, id: Option<&String>, run: Inlines) -> Inlines {
        match id.and_then(|id| self.notice.formerly.get(id)) {
            Some(old) => old.iter().map(|id| Inline::Anchor { id: id.clone() }).chain(run).collect(),
            None => run,
        }
    }

    /// Says something as it is said in a cell.
    fn tersely<T>(&mut self, say: impl FnOnce(&mut Self) -> T) -> T {
        self.speaker.terse = true;
        let said = say(self);
        self.speaker.terse = false;
        said
    }
}

/// As much of a sentence as fits, cut between words.
fn shortened(sentence: &str) -> String {
    if sentence.chars().count() <= MAX_DESCRIPTION {
        return sentence.to_owned();
    }
    let fits: String = sentence.chars().take(MAX_DESCRIPTION - 1).collect();
    let words = fits.rsplit_once(' ').map_or(fits.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', '.', ':', ';', ' ']))
}
