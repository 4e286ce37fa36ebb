//! The notice in one language: every text final, the format still open.

use schemars::JsonSchema;
use serde::Serialize;

/// One page: a notice in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Document {
    /// The policy's id.
    pub policy: String,
    /// The notice's id.
    pub notice: String,
    /// The language's short code, as in file names: `nb`.
    pub language: String,
    /// The language tag for `lang` attributes: `en-GB`.
    pub tag: String,
    /// The title of the notice, without the controller's name.
    pub title: String,
    /// The controller's short name.
    pub controller: String,
    /// The day from which it holds, in ISO 8601.
    pub effective: Option<String>,
    /// A sentence for search results, at most 155 characters.
    pub description: String,
    /// Words of the page itself, not of the notice.
    pub furniture: Furniture,
    /// The line at the top of a copy for the record: which version it is, and where the one is that applies now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<Inlines>,
    /// The line under the title: in force from, version.
    pub status: Inlines,
    /// The editions of this notice, this one among them. Empty where there is one alone.
    pub editions: Vec<Edition>,
    /// The line that names the controlling edition, where this is another one.
    pub controlling: Option<Inlines>,
    /// The sections in order.
    pub sections: Vec<Section>,
}

impl Document {
    /// The first section, if it is the summary: it stands before the contents.
    pub fn summary(&self) -> Option<&Section> {
        self.sections.first().filter(|section| section.id == "summary")
    }
}

/// Words of the page itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Furniture {
    /// "Skip to the content".
    pub skip: String,
    /// The heading of the contents.
    pub contents: String,
    /// What the language switcher is called.
    pub languages: String,
    /// The draft banner; `None` for a page to publish.
    pub draft: Option<String>,
    /// The line in the footer.
    pub footer: String,
    /// Link text of a heading's own link; `{heading}` is not part of it: it stands before the heading's words.
    pub permalink: String,
}

/// One edition of the notice, for the language switcher.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Edition {
    /// Its short code.
    pub language: String,
    /// Its language tag, for `lang` and `hreflang`.
    pub tag: String,
    /// The language's own name for itself, and the mark of the controlling edition: `English (prevails)`, in that edition's words.
    pub name: String,
    /// Whether it is this page.
    pub current: bool,
    /// Whether it is the controlling edition. Readers whose language is not among the editions are sent there.
    pub controlling: bool,
}

/// A section of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Section {
    /// Its anchor: ASCII, the same in every language.
    pub id: String,
    /// Its heading.
    pub heading: Inlines,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Where it comes from, if the document is traced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// A paragraph, list, table or box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Inlines,
    },
    /// A bullet or numbered list.
    List {
        /// Whether the order counts.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// Terms with what they mean, or labels with what they say.
    Definitions {
        /// Term, meaning.
        items: Vec<Definition>,
    },
    /// A table. The first cell of each row is its header.
    Table {
        /// Its anchor.
        id: String,
        /// What it shows.
        caption: Inlines,
        /// The column headers.
        head: Vec<Inlines>,
        /// The rows; each has as many cells as the head.
        rows: Vec<Row>,
    },
    /// A picture of the way that data goes. What stands behind it says the same in words.
    Map {
        /// Its anchor.
        id: String,
        /// What it shows.
        caption: String,
        /// Sources, purposes, recipients.
        columns: Vec<MapColumn>,
        /// Each a box, by the numbers of its column and of its place there, and the box that data goes to from it.
        lines: Vec<MapLine>,
    },
    /// A part of a section under a heading of its own.
    Part {
        /// Its anchor.
        id: String,
        /// Its level below the section: 1 is right below it.
        level: u8,
        /// Its heading.
        heading: Inlines,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A part that must not be overlooked, framed, under a heading of its own.
    Notice {
        /// Its anchor.
        id: String,
        /// Its heading.
        heading: Inlines,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// What someone said: a quotation in an author's prose.
    Quote {
        /// What it says.
        blocks: Vec<Block>,
    },
    /// Blocks in another language than the page's.
    Foreign {
        /// Their language tag.
        language: String,
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// Blocks and where they come from, in a document that is traced.
    Traced {
        /// Where they come from.
        origin: Origin,
        /// The blocks.
        blocks: Vec<Block>,
    },
}

/// Where a part of a traced document comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Origin {
    /// The lines of the sources that declare it.
    pub source: Vec<Line>,
    /// The provisions that it answers.
    pub answers: Vec<Provision>,
}

/// A line of a source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Line {
    /// The file, as it was named.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// A provision that wants a notice to say something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Provision {
    /// The name of the duty: `GDPR-13-1-A`.
    pub id: String,
    /// The provision, as it is cited.
    pub citation: String,
}

/// A column of a map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MapColumn {
    /// What its boxes are.
    pub heading: String,
    /// Sources, purposes or recipients.
    pub boxes: Vec<MapBox>,
}

/// A source, a purpose or a recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MapBox {
    /// Its name.
    pub name: String,
    /// The country it is in.
    pub place: Option<String>,
}

/// A line of a map, from a box to one in the next column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MapLine {
    /// The column that it begins in, from 0.
    pub column: usize,
    /// The box there, from 0.
    pub from: usize,
    /// The box in the next column, from 0.
    pub to: usize,
}

/// One term and its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Definition {
    /// Its anchor, if others can point at it.
    pub id: Option<String>,
    /// The term.
    pub term: Inlines,
    /// What it means.
    pub meaning: Vec<Block>,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// Its anchor, if others can point at it: `purpose-delivery`.
    pub id: Option<String>,
    /// Its cells; the first is its header.
    pub cells: Vec<Vec<Inlines>>,
    /// Where it comes from, if the document is traced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// A run of text.
pub type Inlines = Vec<Inline>;

/// A piece of a run of text. Never holds markup: every format escapes what it prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Inline {
    /// Plain text.
    Text {
        /// The text.
        text: String,
    },
    /// Strong.
    Strong {
        /// What is strong.
        text: Inlines,
    },
    /// Emphasised.
    Emphasis {
        /// What is emphasised.
        text: Inlines,
    },
    /// Code, in an author's prose.
    Code {
        /// The text.
        text: String,
    },
    /// A link. Its address has an allowed scheme or begins with `#`.
    Link {
        /// The address: `https:`, `http:`, `mailto:`, `tel:` or a `#` with an anchor of this page. Another edition of the notice is
        /// `edition:nb`, and a place in another notice of the policy `notice:privacy#retention`: each format knows the names of
        /// its own files and puts them there.
        href: String,
        /// The link's text.
        text: Inlines,
        /// The language tag of the page it leads to, where that is another than this page's.
        language: Option<String>,
    },
    /// A day or a length of time, shown in words.
    Time {
        /// The day or the length of time in ISO 8601: `2026-10-01`, `P5Y`.
        datetime: String,
        /// The words.
        text: String,
    },
    /// An anchor that stood here once: links to it still lead here.
    Anchor {
        /// The anchor.
        id: String,
    },
    /// Text in another language than what it stands in.
    Foreign {
        /// Its language tag.
        language: String,
        /// The text.
        text: Inlines,
    },
    /// A line break.
    Break,
}
