//! Mistakes in what a file means: kinds, fields, names, values, texts, imports. Here are their words.

use super::{Code, Finding, codes};
use crate::source::Span;

/// A mistake, as facts. [`Mistake::at`] makes the words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "a variant says what is wrong, and its fields are named after the facts")]
pub enum Mistake {
    /// No kind is called so.
    KindUnknown { word: String, near: Option<String> },
    /// A declaration that needs a name has none.
    KindUnnamed { kind: &'static str },
    /// More words than a kind and a name.
    KindWords { kind: &'static str },
    /// Something that is neither a field nor `allow` inside a block.
    KindNested { word: String, kind: bool },
    /// `none` for a kind that cannot be absent.
    KindNone { kind: &'static str },
    /// Nothing declares this kind.
    KindMissing { kind: &'static str, why: &'static str },
    /// No such field here.
    FieldUnknown { field: String, owner: String, near: Option<String>, known: String },
    /// The field stands there already.
    FieldTwice { field: String, first: Span },
    /// The field must be given.
    FieldMissing { field: &'static str, owner: String, wants: String },
    /// `none` must say why.
    FieldReason { field: &'static str },
    /// The name is taken.
    NameTwice { kind: &'static str, name: String, first: Span },
    /// A name that means nothing.
    NameUnknown { name: String, wants: String, near: Option<String> },
    /// A name that means something else.
    NameKind { name: String, is: &'static str, wants: String },
    /// No words for readers.
    NameWords { kind: &'static str, name: String, vocabulary: &'static str },
    /// The name must be a vocabulary entry.
    NameEntry { kind: &'static str, name: String, near: Option<String> },
    /// Two names, one anchor.
    NameAnchor { name: String, other: String, first: Span },
    /// Nothing uses it.
    NameUnused { kind: &'static str, name: String },
    /// A value of the wrong type.
    TypeValue { field: String, wants: String, hint: Option<&'static str> },
    /// Several values where one is wanted.
    TypeMany { field: String },
    /// A value that stands there already.
    TypeTwice { text: String, first: Span },
    /// No such day.
    TypeDate { text: String },
    /// No duration.
    TypeDuration { text: String, why: &'static str },
    /// No such country.
    TypeCountry { code: String, near: Option<&'static str> },
    /// No such language.
    TypeLanguage { code: String, known: String },
    /// No e-mail address.
    TypeEmail { text: String },
    /// No address on the web.
    TypeUrl { text: String },
    /// No phone number.
    TypePhone { text: String },
    /// A region that stands there already.
    RegionTwice { region: String },
    /// No value for elsewhere.
    RegionHole,
    /// An empty text.
    TypeEmpty,
    /// A language is missing.
    LangString { missing: Vec<String> },
    /// The controlling language is not built.
    LangControlling { language: String },
    /// HTML in prose.
    TextHtml,
    /// A link with a scheme that is not allowed.
    TextLink { address: String },
    /// An image in prose.
    TextImage,
    /// `{…}` that points at nothing.
    TextRef { text: String, near: Option<String> },
    /// An import that is none.
    ImportForm,
    /// An import that leaves the root.
    ImportRoot { path: String },
    /// An import in a circle.
    ImportCycle { path: String },
    /// An import that cannot be read.
    ImportPath { path: String, why: String },
    /// No such code.
    AllowUnknown { code: String, near: Option<String> },
    /// No reason.
    AllowReason,
    /// It matches nothing.
    AllowUnused { code: Code },
}

/// "Did you mean `x`?", if there is something near.
fn did_you_mean(near: Option<&String>) -> Option<String> {
    near.map(|near| format!("did you mean `{near}`?"))
}

impl Mistake {
    /// Its code.
    pub fn code(&self) -> Code {
        match self {
            Self::KindUnknown { .. } => codes::KIND_UNKNOWN,
            Self::KindUnnamed { .. } => codes::KIND_UNNAMED,
            Self::KindWords { .. } | Self::KindNone { .. } => codes::KIND_WORDS,
            Self::KindNested { .. } => codes::KIND_NESTED,
            Self::KindMissing { .. } => codes::KIND_MISSING,
            Self::FieldUnknown { .. } => codes::FIELD_UNKNOWN,
            Self::FieldTwice { .. } => codes::FIELD_TWICE,
            Self::FieldMissing { .. } => codes::FIELD_MISSING,
            Self::FieldReason { .. } => codes::FIELD_REASON,
            Self::NameTwice { .. } => codes::NAME_TWICE,
            Self::NameUnknown { .. } | Self::NameEntry { .. } => codes::NAME_UNKNOWN,
            Self::NameKind { .. } => codes::NAME_KIND,
            Self::NameWords { .. } => codes::NAME_WORDS,
            Self::NameAnchor { .. } => codes::NAME_ANCHOR,
            Self::NameUnused { .. } => codes::NAME_UNUSED,
            Self::TypeValue { .. } => codes::TYPE_VALUE,
            Self::TypeMany { .. } => codes::TYPE_MANY,
            Self::TypeTwice { .. } => codes::TYPE_TWICE,
            Self::TypeDate { .. } => codes::TYPE_DATE,
            Self::TypeDuration { .. } => codes::TYPE_DURATION,
            Self::TypeCountry { .. } => codes::TYPE_COUNTRY,
            Self::TypeLanguage { .. } => codes::TYPE_LANGUAGE,
            Self::TypeEmail { .. } => codes::TYPE_EMAIL,
            Self::TypeUrl { .. } => codes::TYPE_URL,
            Self::TypePhone { .. } => codes::TYPE_PHONE,
            Self::RegionTwice { .. } => codes::REGION_TWICE,
            Self::RegionHole => codes::REGION_HOLE,
            Self::TypeEmpty => codes::TYPE_EMPTY,
            Self::LangString { .. } => codes::LANG_STRING,
            Self::LangControlling { .. } => codes::LANG_CTRL_BUILT,
            Self::TextHtml => codes::TEXT_HTML,
            Self::TextLink { .. } => codes::TEXT_LINK,
            Self::TextImage => codes::TEXT_IMAGE,
            Self::TextRef { .. } => codes::TEXT_REF,
            Self::ImportForm | Self::ImportPath { .. } => codes::IMPORT_PATH,
            Self::ImportRoot { .. } => codes::IMPORT_ROOT,
            Self::ImportCycle { .. } => codes::IMPORT_CYCLE,
            Self::AllowUnknown { .. } => codes::ALLOW_UNKNOWN,
            Self::AllowReason => codes::ALLOW_REASON,
            Self::AllowUnused { .. } => codes::ALLOW_UNUSED,
        }
    }

    /// What is wrong, in one sentence.
    fn message(&self) -> String {
        match self {
            Self::KindUnknown { word, .. } => format!("there is no kind of declaration called `{word}`"),
            Self::KindUnnamed { kind } => format!("this `{kind}` has no name"),
            Self::KindWords { kind } => format!("`{kind}` takes one name and then its block"),
            Self::KindNested { word, kind: true } => format!("`{word}` is declared inside another declaration"),
            Self::KindNested { word, kind: false } => {
                format!("`{word}` is no field: a block holds `name: value` and `allow`")
            }
            Self::KindNone { kind } => format!("`{kind} none` cannot be said"),
            Self::KindMissing { kind, why } => format!("no `{kind}` is declared: {why}"),
            Self::FieldUnknown { field, owner, .. } => format!("{owner} has no field `{field}`"),
            Self::FieldTwice { field, .. } => format!("`{field}` is given twice"),
            Self::FieldMissing { field, owner, .. } => format!("{owner} must say its `{field}`"),
            Self::FieldReason { field } => format!("`{field}: none` needs its reason"),
            Self::NameTwice { kind, name, .. } => format!("there are two declarations `{kind} {name}`"),
            Self::NameUnknown { name, wants, .. } => format!("`{name}` is not known: wanted here is {wants}"),
            Self::NameKind { name, is, wants } => format!("`{name}` is a {is}: wanted here is {wants}"),
            Self::NameWords { kind, name, .. } => {
                format!("nothing says what readers should be told that `{kind} {name}` is")
            }
            Self::NameEntry { kind, name, .. } => format!("there is no {kind} called `{name}`"),
            Self::NameAnchor { name, other, .. } => {
                format!("`{name}` and `{other}` would have the same address on the page")
            }
            Self::NameUnused { kind, name } => format!("nothing uses `{kind} {name}`, so readers never see it"),
            Self::TypeValue { field, wants, .. } => format!("`{field}` wants {wants}"),
            Self::TypeMany { field } => format!("`{field}` takes one value, and here are several"),
            Self::TypeTwice { text, .. } => format!("`{text}` stands in this list twice"),
            Self::TypeDate { text } => format!("there is no day {text}"),
            Self::TypeDuration { text, why } => format!("`{text}` is no duration: {why}"),
            Self::TypeCountry { code, .. } => format!("`{code}` is no country's code"),
            Self::TypeLanguage { code, .. } => format!("policyc does not write the language `{code}`"),
            Self::TypeEmail { text } => format!("`{text}` is no e-mail address"),
            Self::TypeUrl { text } => format!("`{text}` is no address that a notice may link to"),
            Self::TypePhone { text } => format!("`{text}` is no phone number"),
            Self::RegionTwice { region } => format!("`{region}` stands here twice"),
            Self::RegionHole => "this does not say what holds elsewhere".into(),
            Self::TypeEmpty => "this text is empty".into(),
            Self::LangString { missing } => format!("this text is missing in {}", missing.join(" and ")),
            Self::LangControlling { language } => format!("the controlling language `{language}` is not built"),
            Self::TextHtml => "this text holds HTML".into(),
            Self::TextLink { address } => format!("the link to `{address}` is of a kind that a notice may not hold"),
            Self::TextImage => "this text holds an image".into(),
            Self::TextRef { text, .. } => format!("`{{{text}}}` points at nothing"),
            Self::ImportForm => "an import names one file in quotes".into(),
            Self::ImportRoot { path } => format!("`{path}` lies outside the project"),
            Self::ImportCycle { path } => format!("`{path}` imports this file in turn"),
            Self::ImportPath { path, why } => format!("`{path}` cannot be imported: {why}"),
            Self::AllowUnknown { code, .. } => format!("there is no finding with the code `{code}`"),
            Self::AllowReason => "an `allow` needs its code and its reason".into(),
            Self::AllowUnused { code } => format!("this `allow {code}` matches no finding"),
        }
    }

    /// How to mend it.
    fn help(&self) -> Option<String> {
        match self {
            Self::KindUnknown { near, .. } => {
                did_you_mean(near.as_ref()).or(Some("begin with a kind, such as `purpose` or `recipient`".into()))
            }
            Self::KindUnnamed { kind } => Some(format!("give it one: `{kind} my_name {{ … }}`")),
            Self::KindWords { .. } => Some("write the name as one word, with `_` between its parts".into()),
            Self::KindNested { kind: true, .. } => {
                Some("declarations never nest: close the block before it, and name it in a field".into())
            }
            Self::KindNested { kind: false, .. } => Some("put a colon behind the field's name".into()),
            Self::KindNone { kind } => Some(format!("leave `{kind}` out, or say what holds")),
            Self::KindMissing { kind, .. } => Some(format!("declare one: `{kind} my_name {{ … }}`")),
            Self::FieldUnknown { near, known, .. } => did_you_mean(near.as_ref()).or(Some(format!("it has {known}"))),
            Self::FieldTwice { .. } => Some("keep one of the two; several values stand in a list: `[a, b]`".into()),
            Self::FieldMissing { field, wants, .. } => {
                Some(format!("add `{field}: …`: {wants}; if you do not know it, say `{field}: unknown`"))
            }
            Self::FieldReason { field } => Some(format!("write `{field}: none because \"…\"`")),
            Self::NameTwice { .. } => Some("give one of the two another name".into()),
            Self::NameUnknown { near, .. } | Self::NameEntry { near, .. } => did_you_mean(near.as_ref())
                .or(Some("declare it, or say it in your own words: `{ da: \"…\", nb: \"…\", en: \"…\" }`".into())),
            Self::NameKind { .. } => Some("names of different kinds do not stand for one another".into()),
            Self::NameWords { vocabulary, .. } => Some(format!(
                "add `label: {{ da: \"…\", nb: \"…\", en: \"…\" }}`, or `is:` with a {vocabulary} that policyc knows"
            )),
            Self::NameAnchor { .. } => Some("change one of the two names".into()),
            Self::NameUnused { .. } => Some("name it where it belongs, or take it away".into()),
            Self::TypeValue { hint, .. } => hint.map(Into::into),
            Self::TypeMany { .. } => Some("keep the one that holds".into()),
            Self::TypeTwice { .. } => Some("take one of the two away".into()),
            Self::TypeDate { .. } => Some("days are written year-month-day, such as 2026-10-01".into()),
            Self::TypeDuration { .. } => Some("write a number and a unit, such as `13 months`".into()),
            Self::TypeCountry { near, .. } => Some(match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => "use the two capital letters of ISO 3166-1, such as DK".into(),
            }),
            Self::TypeLanguage { known, .. } => Some(format!("it writes {known}")),
            Self::TypeEmail { .. } => Some("write it as name@example.com; if you do not know it, say `unknown`".into()),
            Self::TypeUrl { .. } => Some("use a full address that begins with `https://`".into()),
            Self::TypePhone { .. } => Some("write digits and spaces, with `+` and the country first".into()),
            Self::RegionTwice { .. } => Some("each region has one value: keep the one that holds".into()),
            Self::RegionHole => Some("add `elsewhere: …` for the regions that are not named".into()),
            Self::TypeEmpty => Some("write the text, or take the field away".into()),
            Self::LangString { .. } => Some("a notice says the same in each language: add the missing text".into()),
            Self::LangControlling { language } => {
                Some(format!("readers cannot see the text that prevails: add `{language}` to `languages`"))
            }
            Self::TextHtml => Some("write Markdown; put a backslash before `<` if you mean the sign itself".into()),
            Self::TextLink { .. } => Some("links may begin with `https://`, `http://`, `mailto:` or `tel:`".into()),
            Self::TextImage => Some("a notice has no images: say in words what it shows".into()),
            Self::TextRef { near, .. } => did_you_mean(near.as_ref())
                .or(Some("name an entity, channel, document, service or law, or a section: `{ref retention}`".into())),
            Self::ImportForm => Some("write `import \"folder/file.policy\"`".into()),
            Self::ImportRoot { .. } => {
                Some("import files inside the project's folder, with a path from this file".into())
            }
            Self::ImportCycle { .. } => Some("move what both need into a third file, and import that".into()),
            Self::ImportPath { .. } => Some("the path counts from the file that imports".into()),
            Self::AllowUnknown { near, .. } => did_you_mean(near.as_ref()),
            Self::AllowReason => Some("write `allow CODE because \"…\"`".into()),
            Self::AllowUnused { .. } => Some("take it away: what it allowed is no longer there".into()),
        }
    }

    /// The finding at `span`.
    pub fn at(&self, span: Span) -> Finding {
        let finding = Finding { help: self.help(), ..Finding::new(self.code(), span, self.message()) };
        if let Self::FieldTwice { first, .. }
        | Self::NameTwice { first, .. }
        | Self::NameAnchor { first, .. }
        | Self::TypeTwice { first, .. } = self
        {
            return finding.related(*first, "the first is here");
        }
        finding
    }
}
