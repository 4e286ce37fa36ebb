//! Mistakes in the language itself: each as facts, and the words for all of them in one place.

use std::fmt::Write as _;

use super::{Behind, Code, Finding, Fix, Hint, Opened, codes};
use crate::source::Span;

/// A mistake, as facts. [`Problem::at`] makes the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    // The shape of a file
    /// The file declares nothing.
    Empty,
    /// A bracket inside more brackets than are read.
    TooDeep {
        /// How many are read.
        limit: usize,
    },
    /// There are more mistakes than are shown.
    LeftOut {
        /// How many more.
        count: usize,
    },
    /// A sign that turns the direction of what stands behind it.
    Direction {
        /// The sign.
        sign: char,
    },
    /// Signs that mean nothing.
    Unreadable {
        /// The signs.
        text: String,
        /// What was probably meant.
        hint: Hint,
    },
    /// `=` where a colon belongs.
    Equals,
    /// `;`, which the language does not have.
    Semicolon,
    /// A string in typographic quotes.
    CurlyQuotes,
    /// A bracket or brace that closes nothing.
    ClosesNothing {
        /// The bracket.
        sign: String,
    },
    /// An opening brace on the line below what it belongs to.
    BraceAlone,
    /// A block that belongs to nothing.
    BlockWithoutName,
    /// A field at the top of the file.
    FieldOutside {
        /// Its name.
        name: String,
    },
    /// A field in a list.
    FieldInList {
        /// Its name.
        name: String,
    },
    /// A bracket or quote that is never closed.
    Unclosed {
        /// What was opened.
        opened: Opened,
        /// What stands where reading gave up; `None` for the end of the same line.
        gave_up: Option<Span>,
    },
    /// A field without a value.
    NoValue {
        /// Its name.
        name: String,
        /// What stands behind its colon instead.
        behind: Behind,
    },
    /// Two fields with nothing between them.
    FieldsTogether {
        /// The second one's name.
        name: String,
    },
    /// A field, and words behind its block.
    EntriesTogether,
    /// Two list items with nothing between them.
    ItemsTogether,
    /// Two declarations on one line.
    DeclarationsTogether,
    /// A long text whose quotes stand on one line.
    TextOnOneLine,
    /// Words behind the quotes that open a long text.
    TextBehindQuotes,
    /// Words before the quotes that close a long text.
    TextBeforeQuotes,
    /// A line of a long text that is indented less than its closing quotes.
    TextIndentation,
}

impl Problem {
    /// Its code.
    pub fn code(&self) -> Code {
        match self {
            // The shape of a file
            Self::Empty => codes::SYNTAX_EMPTY,
            Self::TooDeep { .. } => codes::SYNTAX_DEPTH,
            Self::Direction { .. } => codes::SYNTAX_DIRECTION,
            Self::LeftOut { .. }
            | Self::Unreadable { .. }
            | Self::Equals
            | Self::Semicolon
            | Self::CurlyQuotes
            | Self::ClosesNothing { .. }
            | Self::BraceAlone
            | Self::BlockWithoutName
            | Self::FieldOutside { .. }
            | Self::FieldInList { .. } => codes::SYNTAX_UNREADABLE,
            Self::Unclosed { .. } => codes::SYNTAX_UNCLOSED,
            Self::NoValue { .. } => codes::SYNTAX_NO_VALUE,
            Self::FieldsTogether { .. } | Self::EntriesTogether | Self::ItemsTogether | Self::DeclarationsTogether => {
                codes::SYNTAX_SEPARATOR
            }
            Self::TextOnOneLine | Self::TextBehindQuotes | Self::TextBeforeQuotes | Self::TextIndentation => {
                codes::SYNTAX_TEXT
            }
        }
    }

    /// The finding at `span`.
    pub fn at(&self, span: Span) -> Finding {
        let (message, help) = self.words();
        let finding = Finding::new(self.code(), span, message).help(help);
        let finding =
            if matches!(self, Self::Equals) { finding.fix(Fix::Replace(span, ":".to_owned())) } else { finding };
        match self.elsewhere() {
            Some((place, what)) => finding.related(place, what),
            None => finding,
        }
    }

    /// Another place that belongs to it, and what is there.
    fn elsewhere(&self) -> Option<(Span, &'static str)> {
        if let Self::Unclosed { gave_up: Some(place), .. } = self {
            let what = if place.start == place.end { "the file ends here" } else { "this is where reading gave up" };
            return Some((*place, what));
        }
        None
    }

    /// What is wrong, and how to mend it.
    fn words(&self) -> (String, String) {
        let (message, help): (String, String) = match self {
            // The shape of a file
            Self::Empty => (
                "This file declares nothing.".into(),
                "Write at least one declaration, such as `entity my_company { name: \"…\" }`.".into(),
            ),
            Self::TooDeep { limit } => (
                format!("This bracket stands inside more than {limit} others."),
                "Close the brackets before it that were left open, or use fewer of them.".into(),
            ),
            Self::Direction { sign } => (
                format!("`U+{:04X}` turns the direction of the text: people see other words than are there.", u32::from(*sign)),
                "Take it away. Words that are written from right to left need no such sign.".into(),
            ),
            Self::LeftOut { count } => (
                format!("{count} more mistakes in the shape of this file are not shown."),
                "Mend the ones above first: they may be the cause of the others.".into(),
            ),
            Self::Unreadable { text, .. } if text.starts_with("default(") => (
                format!("`{}` cannot be read.", shown(text)),
                "What follows from the law is called `statutory`: write `offer: statutory`.".into(),
            ),
            Self::Unreadable { text, hint } => (format!("`{}` cannot be read.", shown(text)), hint.help().into()),
            Self::Equals => ("`=` stands where a colon belongs.".into(), Hint::Colon.help().into()),
            Self::Semicolon => (
                "A semicolon means nothing here.".into(),
                "Take it away: a new line or a comma is all that is needed.".into(),
            ),
            Self::CurlyQuotes => {
                ("These quotes are typographic ones.".into(), Hint::StraightQuotes.help().into())
            }
            Self::ClosesNothing { sign } => (
                format!("This `{}` closes nothing.", shown(sign)),
                "Take it away, or open what it was meant to close.".into(),
            ),
            Self::BraceAlone => (
                "This `{` is on a line of its own.".into(),
                "Write it at the end of the line above, behind what it belongs to.".into(),
            ),
            Self::BlockWithoutName => (
                "Nothing stands before this `{` that it could belong to.".into(),
                "Begin the line with what the block is about, as in `purpose delivery {` or `label: {`.".into(),
            ),
            Self::FieldOutside { name } => (
                format!("The field `{}` stands outside any declaration.", shown(name)),
                "Move it into the braces of its declaration. If it is there already, a `}` above closes them too early."
                    .into(),
            ),
            Self::FieldInList { name } => (
                format!("The field `{}` stands in a list.", shown(name)),
                "Brackets hold values and braces hold fields: use `{ }`, or close the list before it.".into(),
            ),
            Self::Unclosed { opened, gave_up } => {
                let (sign, closing) = (opened.sign(), opened.closing());
                let help = match opened {
                    Opened::Brace => format!("Write `{closing}` where the block ends."),
                    Opened::Bracket => format!("Write `{closing}` where the list ends."),
                    Opened::Quote => {
                        "Write `\"` where the string ends, on the same line. A longer text stands between lines of `\"\"\"`."
                            .into()
                    }
                    Opened::Text if gave_up.is_some_and(|place| place.start == place.end) => {
                        "Write `\"\"\"` on a line of its own where the text ends.".into()
                    }
                    Opened::Text => {
                        "Write `\"\"\"` on a line of its own where the text ends, and indent each line of the text."
                            .into()
                    }
                };
                (format!("This `{sign}` is never closed."), help)
            }
            Self::NoValue { name, behind } => {
                let name = shown(name);
                let help = match behind {
                    Behind::Nothing => "Write the value behind the colon, or `unknown`, or take the line away.".into(),
                    Behind::Field => format!("If it holds what stands behind it, put that in braces: `{name}: {{ … }}`."),
                    Behind::Comment => "`//` begins a comment. If this is an address, put it in quotes.".into(),
                };
                (format!("The field `{name}` has no value."), help)
            }
            Self::FieldsTogether { name } => (
                format!("Nothing stands between the field `{}` and what comes before it.", shown(name)),
                "Put a comma between them, or begin a new line.".into(),
            ),
            Self::EntriesTogether => (
                "Nothing stands between these words and the block before them.".into(),
                "Begin a new line, or write the words before the block.".into(),
            ),
            Self::ItemsTogether => (
                "Nothing stands between this item and the one before it.".into(),
                "Put a comma between them, or begin a new line.".into(),
            ),
            Self::DeclarationsTogether => {
                ("Two declarations share this line.".into(), "Begin this one on a line of its own.".into())
            }
            Self::TextOnOneLine => (
                "A long text needs lines of its own between its quotes.".into(),
                "Use plain quotes, `\"…\"`, or begin a new line behind the opening quotes and before the closing ones."
                    .into(),
            ),
            Self::TextBehindQuotes => (
                "These words stand on the line of the quotes that open the text.".into(),
                "Begin the text on the next line.".into(),
            ),
            Self::TextBeforeQuotes => (
                "These words stand on the line of the quotes that close the text.".into(),
                "Put the closing quotes on a line of their own.".into(),
            ),
            Self::TextIndentation => (
                "This line of the text is indented less than its closing quotes.".into(),
                "Begin each line with the same spaces as the closing quotes, or move those to the left.".into(),
            ),
        };
        (message, help)
    }
}

/// The longest stretch of a file that a message repeats, in characters.
const SHOWN: usize = 40;

/// `text` as a message may show it: not too long, and with nothing in it that hides, moves or colours other text.
pub(super) fn shown(text: &str) -> String {
    let mut shown = visible(&text.chars().take(SHOWN).collect::<String>());
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// `text` with nothing in it that hides, moves or colours other text: such signs are written out.
pub fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for sign in text.chars() {
        if sign.is_control()
            || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        {
            // Writing to a string cannot fail.
            let _ = write!(visible, "{}", sign.escape_unicode());
        } else {
            visible.push(sign);
        }
    }
    visible
}
