//! Authors' prose: Markdown, with names in braces.
//!
//! Comes in: the text of a passage. Goes out: blocks. Guaranteed: no markup of the author's reaches a page. HTML, images and links
//! to anything but the web, mail, phones and this page are refused by the checker before; here they are left out once more.

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::document::{Block, Inline, Inlines};
use super::error::LocaleError;
use super::inlines::{extend, is_mark, join, plain, push, unlinked, weave};
use super::speak::Speaker;
use crate::model::{Words, interpolations};
use crate::notice::Say;

/// Whether a link may lead there: the web, mail, a phone, or an anchor of the page itself.
pub(super) fn may_lead_to(href: &str) -> bool {
    let scheme = href.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let known = scheme.is_some_and(|scheme| ["https", "http", "mailto", "tel"].contains(&scheme.as_str()));
    (known || href.starts_with('#')) && !href.contains(|char: char| char.is_control() || char.is_whitespace())
}

/// The blocks of a piece of prose, set off where they are in another language.
///
/// `level` says where its headings begin, and `anchor` gives each its anchor.
pub(super) fn blocks(
    speaker: &mut Speaker<'_>,
    words: &Words,
    level: u8,
    anchor: &mut dyn FnMut() -> String,
) -> Result<Vec<Block>, LocaleError> {
    let (language, text) = speaker.passage(words)?;
    let foreign = language != speaker.language();
    let root = read(speaker, text, foreign)?;
    let mut blocks = Vec::new();
    let mut parts = root.blocks.into_iter().peekable();
    while let Some(Piece::Block(block)) = parts.next_if(|piece| matches!(piece, Piece::Block(_))) {
        blocks.push(block);
    }
    blocks.extend(nested(&mut parts, 0, level, anchor));
    Ok(if foreign { vec![Block::Foreign { language: language.tag().to_owned(), blocks }] } else { blocks })
}

/// A piece of prose in one line, set off where it is in another language.
pub(super) fn line(speaker: &mut Speaker<'_>, words: &Words) -> Result<Inlines, LocaleError> {
    let (language, text) = speaker.passage(words)?;
    let blocks = read(speaker, text, language != speaker.language())?.into_blocks();
    let mut runs = Vec::new();
    flatten(blocks, &mut runs);
    Ok(speaker.set_off(language, join(runs, " ")))
}

/// The runs of text in some blocks, one behind another.
fn flatten(blocks: Vec<Block>, runs: &mut Vec<Inlines>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } => runs.push(text),
            Block::List { items, .. } => items.into_iter().for_each(|item| flatten(item, runs)),
            Block::Quote { blocks }
            | Block::Foreign { blocks, .. }
            | Block::Part { blocks, .. }
            | Block::Notice { blocks, .. } => flatten(blocks, runs),
            // Prose has none of these.
            Block::Definitions { .. } | Block::Table { .. } | Block::Map { .. } | Block::Traced { .. } => {}
        }
    }
}

/// Reads the Markdown of `text`. What stands for names in braces is in the page's language, also where the text is `foreign`.
fn read(speaker: &mut Speaker<'_>, text: &str, foreign: bool) -> Result<Frame, LocaleError> {
    let mut facts: Vec<Inlines> = Vec::new();
    let mut marked = String::with_capacity(text.len());
    let mut done = 0;
    let clean = |text: &str| text.replace(is_mark, "\u{FFFD}");
    for (range, interpolation) in interpolations(text) {
        let say = speaker.named(&interpolation.key())?;
        marked.push_str(&clean(text.get(done..range.start).unwrap_or_default()));
        marked.push(speaker.wait(&mut facts, say)?);
        if let Some(fact) = facts.last_mut().filter(|_| foreign && has_words(say)) {
            let text = std::mem::take(fact);
            fact.push(Inline::Foreign { language: speaker.language().tag().to_owned(), text });
        }
        done = range.end;
    }
    marked.push_str(&clean(text.get(done..).unwrap_or_default()));
    let mut writer = Writer { facts, stack: vec![Frame::new(Wrap::Root)] };
    Parser::new_ext(&marked, Options::empty()).for_each(|event| writer.event(event));
    Ok(writer.finish())
}

/// Whether something is said in words of a language, not in names and addresses alone.
fn has_words(say: &Say) -> bool {
    if let Say::Link(_, say) | Say::From(_, say) = say { has_words(say) } else { !matches!(say, Say::Name(_)) }
}

/// Lists in quotes in lists: what is nested deeper is not nested any more, so that no text can exhaust the stack, and every format has
/// room left for what the text itself stands in.
const MAX_DEPTH: usize = 18;

/// The deepest level of a part below its section: six levels of headings, less the title and the section.
const MAX_LEVEL: u8 = 4;

/// What an open element becomes once it is closed.
#[derive(PartialEq)]
enum Wrap {
    Root,
    Paragraph,
    Heading(u8),
    Quote,
    List(bool),
    Item,
    Preformatted,
    Strong,
    Emphasis,
    Link(String),
    /// Only what is inside it.
    Nothing,
    /// The same, nested too deep: what it holds is set off by spaces.
    Flat,
    /// Nothing at all.
    Left,
}

/// An element that is still open, and what it holds so far.
struct Frame {
    wrap: Wrap,
    blocks: Vec<Piece>,
    items: Vec<Vec<Block>>,
    inlines: Inlines,
}

/// A block, or a heading: what follows belongs to it.
enum Piece {
    Block(Block),
    Heading(u8, Inlines),
}

impl Frame {
    fn new(wrap: Wrap) -> Self {
        Self { wrap, blocks: Vec::new(), items: Vec::new(), inlines: Vec::new() }
    }

    /// Ends the paragraph that inlines without one of their own make.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.inlines);
        if !text.is_empty() {
            self.blocks.push(Piece::Block(Block::Paragraph { text }));
        }
    }

    fn add(&mut self, block: Block) {
        self.flush();
        self.blocks.push(Piece::Block(block));
    }

    /// Its blocks. A heading in a quote or a list is a strong line.
    fn into_blocks(mut self) -> Vec<Block> {
        self.flush();
        let blocks = self.blocks.into_iter().map(|piece| match piece {
            Piece::Block(block) => block,
            Piece::Heading(_, text) => Block::Paragraph { text: vec![Inline::Strong { text }] },
        });
        blocks.collect()
    }
}

/// Turns Markdown's events into blocks.
struct Writer {
    facts: Vec<Inlines>,
    /// The open elements; the first is the whole text, and is never closed.
    stack: Vec<Frame>,
}

impl Writer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => {
                let wrap = if self.stack.len() < MAX_DEPTH { wrap(tag) } else { Wrap::Flat };
                self.stack.push(Frame::new(wrap));
            }
            Event::End(_) => self.close(),
            Event::Text(text) => {
                let woven = weave(&text, &self.facts);
                self.inlines(woven);
            }
            Event::Code(text) => {
                let text = plain(&weave(&text, &self.facts));
                self.inlines(vec![Inline::Code { text }]);
            }
            Event::SoftBreak => self.inlines(vec![Inline::Text { text: " ".to_owned() }]),
            Event::HardBreak => self.inlines(vec![Inline::Break]),
            // A rule has no meaning, HTML is refused, and the rest is switched off.
            Event::Rule
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn inlines(&mut self, pieces: Inlines) {
        if let Some(top) = self.stack.last_mut() {
            extend(&mut top.inlines, pieces);
        }
    }

    /// Closes the innermost element and gives what it became to the one around it.
    fn close(&mut self) {
        if self.stack.len() < 2 {
            return;
        }
        let Some(mut frame) = self.stack.pop() else { return };
        let Some(parent) = self.stack.last_mut() else { return };
        let inlines = std::mem::take(&mut frame.inlines);
        match frame.wrap {
            Wrap::Paragraph => {
                if !inlines.is_empty() {
                    parent.add(Block::Paragraph { text: inlines });
                }
            }
            Wrap::Heading(level) => {
                parent.flush();
                parent.blocks.push(Piece::Heading(level, inlines));
            }
            Wrap::Preformatted => parent
                .add(Block::Paragraph { text: vec![Inline::Code { text: plain(&inlines).trim_end().to_owned() }] }),
            Wrap::Strong => push(&mut parent.inlines, Inline::Strong { text: inlines }),
            Wrap::Emphasis => push(&mut parent.inlines, Inline::Emphasis { text: inlines }),
            Wrap::Link(href) => {
                let text = unlinked(inlines);
                push(&mut parent.inlines, Inline::Link { href, text, language: None });
            }
            Wrap::List(ordered) => {
                frame.inlines = inlines;
                let mut items = std::mem::take(&mut frame.items);
                let rest = frame.into_blocks();
                items.extend((!rest.is_empty()).then_some(rest));
                parent.add(Block::List { ordered, items });
            }
            Wrap::Item => {
                frame.inlines = inlines;
                parent.items.push(frame.into_blocks());
            }
            Wrap::Quote => {
                frame.inlines = inlines;
                parent.add(Block::Quote { blocks: frame.into_blocks() });
            }
            Wrap::Flat | Wrap::Nothing | Wrap::Root => {
                // What is set off already is not set off again: thousands of levels leave one space.
                let set_off = matches!(inlines.first(), Some(Inline::Text { text }) if text.starts_with(' '));
                if frame.wrap == Wrap::Flat && !set_off {
                    push(&mut parent.inlines, Inline::Text { text: " ".to_owned() });
                }
                extend(&mut parent.inlines, inlines);
                parent.blocks.extend(frame.blocks);
                parent.items.extend(frame.items);
            }
            Wrap::Left => {}
        }
    }

    /// The whole text.
    fn finish(mut self) -> Frame {
        while self.stack.len() > 1 {
            self.close();
        }
        let mut root = self.stack.pop().unwrap_or_else(|| Frame::new(Wrap::Root));
        root.flush();
        root
    }
}

/// What an element of Markdown becomes.
fn wrap(tag: Tag<'_>) -> Wrap {
    match tag {
        Tag::Paragraph => Wrap::Paragraph,
        Tag::Heading { level, .. } => Wrap::Heading(level as u8),
        Tag::BlockQuote(_) => Wrap::Quote,
        Tag::List(start) => Wrap::List(start.is_some()),
        Tag::Item => Wrap::Item,
        Tag::CodeBlock(_) => Wrap::Preformatted,
        Tag::Strong => Wrap::Strong,
        Tag::Emphasis => Wrap::Emphasis,
        Tag::Link { dest_url, .. } if may_lead_to(&dest_url) => Wrap::Link(dest_url.into_string()),
        Tag::Link { .. } => Wrap::Nothing,
        Tag::Image { .. }
        | Tag::HtmlBlock
        | Tag::FootnoteDefinition(_)
        | Tag::DefinitionList
        | Tag::DefinitionListTitle
        | Tag::DefinitionListDefinition
        | Tag::Table(_)
        | Tag::TableHead
        | Tag::TableRow
        | Tag::TableCell
        | Tag::Strikethrough
        | Tag::Superscript
        | Tag::Subscript
        | Tag::MetadataBlock(_) => Wrap::Left,
    }
}

/// The parts whose headings are deeper than `above`, each with the parts below it.
fn nested(
    pieces: &mut std::iter::Peekable<std::vec::IntoIter<Piece>>,
    above: u8,
    level: u8,
    anchor: &mut dyn FnMut() -> String,
) -> Vec<Block> {
    let mut parts = Vec::new();
    let deeper = |piece: &Piece| matches!(piece, Piece::Heading(depth, _) if *depth > above);
    while let Some(Piece::Heading(depth, heading)) = pieces.next_if(deeper) {
        let id = anchor();
        let mut blocks = Vec::new();
        while let Some(Piece::Block(block)) = pieces.next_if(|piece| matches!(piece, Piece::Block(_))) {
            blocks.push(block);
        }
        blocks.extend(nested(pieces, depth, level.saturating_add(1), anchor));
        parts.push(Block::Part { id, level: level.min(MAX_LEVEL), heading, blocks });
    }
    parts
}
