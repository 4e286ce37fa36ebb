//! Facts about mistakes in the shape of a file: what was opened, what stands there instead, what was probably meant.

/// What can be opened and left unclosed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// A block.
    Brace,
    /// A list.
    Bracket,
    /// A string.
    Quote,
    /// A long text.
    Text,
}

impl Opened {
    /// The sign that opens it.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Brace => "{",
            Self::Bracket => "[",
            Self::Quote => "\"",
            Self::Text => "\"\"\"",
        }
    }

    /// The sign that closes it.
    pub fn closing(self) -> &'static str {
        match self {
            Self::Brace => "}",
            Self::Bracket => "]",
            Self::Quote | Self::Text => self.sign(),
        }
    }
}

/// What stands where a value belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// The line ends.
    Nothing,
    /// Another field.
    Field,
    /// A comment, straight behind the colon: as in an address without quotes.
    Comment,
}

/// What an author probably meant by signs that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// A colon.
    Colon,
    /// A single name before a colon.
    ColonPlace,
    /// A field's name without quotes.
    NameInQuotes,
    /// Straight quotes.
    StraightQuotes,
    /// An address in quotes.
    Address,
    /// A number or a date.
    Number,
    /// A hyphen.
    Hyphen,
    /// A comment.
    Comment,
    /// An ordinary space.
    Space,
    /// No comma between declarations.
    TopComma,
    /// Something simpler.
    Simplify,
    /// Nobody can tell: words for readers, perhaps.
    Words,
}

impl Hint {
    /// What was probably meant by `text`, which follows `before`.
    pub fn of(text: &str, before: Option<char>) -> Hint {
        match (before, text.chars().next()) {
            (_, Some('#')) => Self::Comment,
            (_, Some('/')) if text.starts_with("/*") => Self::Comment,
            (_, Some('=')) => Self::Colon,
            (Some('"'), Some(':')) => Self::NameInQuotes,
            (_, Some(':')) => Self::ColonPlace,
            (Some('0'..='9'), Some('.')) | (_, Some('0'..='9')) => Self::Number,
            (_, Some('@' | '.')) => Self::Address,
            (Some(before), Some('\'' | '’')) if before.is_alphabetic() => Self::Words,
            (_, Some('\'' | '‘' | '’' | '‚' | '‹' | '›' | '“' | '”' | '„' | '‟' | '«' | '»' | '`')) => {
                Self::StraightQuotes
            }
            (_, Some('\u{2010}'..='\u{2015}' | '\u{2212}')) => Self::Hyphen,
            (_, Some('\u{200b}' | '\u{feff}' | '\u{2060}')) => Self::Space,
            (_, Some(sign)) if sign.is_whitespace() => Self::Space,
            (_, Some(_) | None) => Self::Words,
        }
    }

    /// How to mend it.
    pub(super) fn help(self) -> &'static str {
        match self {
            Self::Colon => "Between a name and its value, use a colon: `name: value`.",
            Self::ColonPlace => "A colon stands behind a single name: `name: value`.",
            Self::NameInQuotes => "The name of a field stands without quotes: `name: value`.",
            Self::StraightQuotes => "Use straight quotes: `\"…\"`.",
            Self::Address => "An address stands in quotes: `\"privacy@example.com\"`.",
            Self::Number => {
                "A number stands alone, as in `12 months`, and a date is written as `2026-10-01`. Put anything else in quotes."
            }
            Self::Hyphen => "In a name, use a plain hyphen or `_`.",
            Self::Comment => "Begin a comment with `//`.",
            Self::Space => "This is a special space that came with copied text. Replace it with an ordinary one.",
            Self::TopComma => "Begin each declaration on a line of its own; no comma is needed between them.",
            Self::Simplify => "Use fewer brackets inside each other.",
            Self::Words => "Put words that readers shall see in quotes, or take this away.",
        }
    }
}
