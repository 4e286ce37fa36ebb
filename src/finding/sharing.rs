//! Mistakes in what files share and where facts hold: imports, overrides, conditions. Here are their words.

use super::mistake::did_you_mean;
use super::problem::shown;
use super::{Code, Finding, codes};
use crate::source::Span;

/// A mistake, as facts. [`Sharing::at`] makes the words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "a variant says what is wrong, and its fields are named after the facts")]
pub enum Sharing {
    /// A name under `use` that the file lacks.
    Lacking { name: String, path: String, near: Option<String> },
    /// One name for two declarations of different files.
    Clash { kind: &'static str, name: String, first: Span },
    /// `override` or `remove` of something that is not there; `other` is the kind of what has the name.
    Target { word: &'static str, title: String, name: String, near: Option<String>, other: Option<&'static str> },
    /// A policy is not changed from elsewhere.
    Head { word: &'static str },
    /// Two overrides of one field.
    FieldTwice { field: &'static str, title: String, first: Span },
    /// An override of something that is removed.
    Removed { title: String, there: Span },
    /// Something removed twice.
    RemovedTwice { title: String, first: Span },
    /// An override or a `remove` with a block too many or too few.
    Block { word: &'static str },
    /// `inherited` where nothing was there.
    NothingInherited { field: &'static str, title: String },
    /// A place without words for it.
    Place { code: String },
    /// `{ref …}` to a section of which a `when` decides whether it is there.
    MayMiss { name: String, there: Span },
    /// `inherited` elsewhere than in a list of an override.
    Inherited,
}

impl Sharing {
    /// Its code.
    pub fn code(&self) -> Code {
        match self {
            Self::Lacking { .. } => codes::NAME_UNKNOWN,
            Self::Clash { .. } => codes::NAME_TWICE,
            Self::Place { .. } => codes::TYPE_COUNTRY,
            Self::MayMiss { .. } => codes::TEXT_REF,
            Self::Target { .. }
            | Self::Head { .. }
            | Self::FieldTwice { .. }
            | Self::Removed { .. }
            | Self::RemovedTwice { .. }
            | Self::Block { .. }
            | Self::NothingInherited { .. }
            | Self::Inherited => codes::NAME_OVERRIDE,
        }
    }

    /// What is wrong, in one sentence.
    fn message(&self) -> String {
        match self {
            Self::Lacking { name, path, .. } => {
                format!("`{}` is not declared in `{}`.", shown(name), shown(path))
            }
            Self::Clash { kind, name, .. } => format!("Two files declare `{kind} {}`.", shown(name)),
            Self::Target { word, title, .. } => format!("There is no {title} to {word}."),
            Self::Head { word: "remove" } => "A `policy` cannot be removed.".into(),
            Self::Head { .. } => "A `policy` cannot be overridden.".into(),
            Self::FieldTwice { field, title, .. } => format!("Two overrides replace `{field}` of {title}."),
            Self::Removed { title, .. } => format!("{title} is overridden here and removed elsewhere."),
            Self::RemovedTwice { title, .. } => format!("{title} is removed twice."),
            Self::Block { word: "remove" } => "A `remove` takes no block.".into(),
            Self::Block { .. } => "This override replaces nothing.".into(),
            Self::NothingInherited { field, title } => format!("{title} has no `{field}` that could be kept."),
            Self::Place { code } => format!("policyc has no words for `{}`.", shown(code)),
            Self::MayMiss { name, .. } => {
                format!("`section {}` is not on every page, and this refers to it.", shown(name))
            }
            Self::Inherited => "`inherited` means nothing here.".into(),
        }
    }

    /// How to mend it.
    fn help(&self) -> String {
        match self {
            Self::Lacking { near, .. } => {
                did_you_mean(near.as_deref(), "Name something that this file declares or imports.")
            }
            Self::Clash { .. } => {
                "Give one of the two another name, or put a prefix before those of one import: `import \"…\" as other`, and then `other-name`."
                    .into()
            }
            Self::Target { word, name, other: Some(kind), .. } => {
                format!("`{}` is declared as `{kind}`: write `{word} {kind} {}`.", shown(name), shown(name))
            }
            Self::Target { near, .. } => {
                did_you_mean(near.as_deref(), "Name a declaration of this file, or of one that it imports.")
            }
            Self::Head { .. } => "Change it where it is declared: each policy is a file of its own.".into(),
            Self::FieldTwice { .. } | Self::Removed { .. } | Self::RemovedTwice { .. } => {
                "Keep one of the two.".into()
            }
            Self::Block { word: "remove" } => "Write `remove` with a kind and a name alone.".into(),
            Self::Block { .. } => "Write the fields that it replaces: `{ field: … }`.".into(),
            Self::NothingInherited { .. } => "Leave `inherited` out.".into(),
            Self::Place { .. } => {
                "A condition is told to readers: use a country, `EU`, `EEA`, or a state of the US such as `US-CA`.".into()
            }
            Self::MayMiss { .. } => "Give what refers to it the same `when`.".into(),
            Self::Inherited => {
                "It stands in a list of an `override`, for what the list held before: `items: [inherited, …]`.".into()
            }
        }
    }

    /// The finding at `span`.
    pub fn at(&self, span: Span) -> Finding {
        let finding = Finding::new(self.code(), span, self.message()).help(self.help());
        match self {
            Self::Clash { first, .. } | Self::FieldTwice { first, .. } | Self::RemovedTwice { first, .. } => {
                finding.related(*first, "the first is here")
            }
            Self::MayMiss { there, .. } => finding.related(*there, "the section is here"),
            Self::Removed { there, .. } => finding.related(*there, "it is removed here"),
            Self::Lacking { .. }
            | Self::Target { .. }
            | Self::Head { .. }
            | Self::Block { .. }
            | Self::NothingInherited { .. }
            | Self::Place { .. }
            | Self::Inherited => finding,
        }
    }
}
