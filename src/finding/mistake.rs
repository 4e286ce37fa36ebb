//! Mistakes in what a file means: kinds, fields, names, values, texts, imports. Here are their words.

use super::problem::shown;
use super::{Code, Finding, codes};
use crate::source::Span;

/// A mistake, as facts. [`Mistake::at`] makes the words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "a variant says what is wrong, and its fields are named after the facts")]
pub enum Mistake {
    /// No kind is called so.
    KindUnknown { word: String, near: Option<&'static str> },
    /// It begins with no word at all.
    KindWordless,
    /// A declaration that needs a name has none.
    KindUnnamed { kind: &'static str },
    /// More words than a kind and a name.
    KindWords { kind: &'static str },
    /// `every` before a kind that stands once.
    KindEvery { kind: &'static str },
    /// Something that is neither a field nor `allow` inside a block.
    KindNested { word: String, kind: bool },
    /// A field without its colon.
    KindColon { field: &'static str },
    /// `none` for a kind that cannot be absent.
    KindNone { kind: &'static str },
    /// `none` for a kind that is not absent.
    KindNotNone { kind: &'static str, there: Span },
    /// Nothing declares this kind.
    KindMissing { kind: &'static str, why: &'static str },
    /// No such field here; `takers` are the kinds that do have it, where that is worth telling.
    FieldUnknown { field: String, owner: String, near: Option<&'static str>, known: String, takers: Vec<String> },
    /// The field stands there already.
    FieldTwice { field: String, first: Span },
    /// The field must be given.
    FieldMissing { field: &'static str, owner: String, wants: String },
    /// `none` must say why.
    FieldReason { field: &'static str },
    /// The name is taken.
    NameTwice { kind: &'static str, name: String, first: Span },
    /// A kind that may stand once stands twice.
    NameSingle { what: String, first: Span },
    /// A name that means nothing.
    NameUnknown { name: String, wants: String, near: Option<String>, otherwise: String },
    /// A name that means something else.
    NameKind { name: String, is: String, wants: String },
    /// A name that is a word of the language.
    NameReserved { name: String },
    /// No words for readers.
    NameWords { kind: &'static str, name: String, form: String, vocabulary: &'static str, kin: Option<&'static str> },
    /// The name must be a vocabulary entry.
    NameEntry { kind: &'static str, name: String, near: Option<&'static str> },
    /// Two names, one anchor.
    NameAnchor { name: String, other: String, first: Span },
    /// The name of a section that is built in.
    NameSection { name: String },
    /// Nothing uses it.
    NameUnused { kind: &'static str, name: String },
    /// A value of the wrong type.
    TypeValue { field: String, wants: String, hint: Option<String> },
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
    TypeLanguage { code: String, near: Option<&'static str>, known: String },
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
    /// An empty text or list.
    TypeEmpty { what: &'static str },
    /// A language is missing; `have` is one that is there.
    LangString { missing: Vec<String>, have: Option<String> },
    /// The text of another language is to be shown, and cannot be.
    LangFallback { language: String, to: String, to_fallback: bool },
    /// The controlling language is not built.
    LangControlling { language: String },
    /// HTML in prose.
    TextHtml,
    /// A link with a scheme that is not allowed.
    TextLink { address: String },
    /// An image in prose.
    TextImage,
    /// A name in braces that points at nothing.
    TextRef { text: String, near: Option<String> },
    /// Braces that hold no names.
    TextBraces { text: String },
    /// Names in braces where they are not looked up.
    TextName { key: String },
    /// A reference to a section that a notice does not have.
    TextAbsent { section: String, notice: String },
    /// A reference to a section that a notice has in other languages alone.
    TextEdition { section: String, notice: String, language: String },
    /// An import that is none.
    ImportForm,
    /// An import that leaves the root.
    ImportRoot { path: String },
    /// An import of the file itself.
    ImportSelf,
    /// An import in a circle.
    ImportCycle { path: String },
    /// An import that cannot be read.
    ImportPath { path: String, why: String },
    /// No such code.
    AllowUnknown { code: String, near: Option<&'static str> },
    /// A code that no `allow` may cover.
    AllowNot { code: Code },
    /// No reason.
    AllowReason,
    /// It matches nothing.
    AllowUnused { code: Code },
}

/// "Did you mean `x`?", or else something else.
pub(super) fn did_you_mean(near: Option<&str>, otherwise: impl Into<String>) -> String {
    near.map_or_else(|| otherwise.into(), |near| format!("Did you mean `{near}`?"))
}

/// The noun with its article: `a right`, `an event`, ``an `entity` ``.
pub fn a(noun: &str) -> String {
    let vowel = noun.trim_start_matches('`').starts_with(['a', 'e', 'i', 'o']);
    format!("{} {noun}", if vowel { "an" } else { "a" })
}

/// `a`, `a and b`, `a, b and c`.
fn series(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [word] => word.clone(),
        [words @ .., last] => format!("{} and {last}", words.join(", ")),
    }
}

impl Mistake {
    /// Its code.
    pub fn code(&self) -> Code {
        match self {
            Self::KindUnknown { .. } | Self::KindWordless => codes::KIND_UNKNOWN,
            Self::KindUnnamed { .. } => codes::KIND_UNNAMED,
            Self::KindWords { .. } | Self::KindEvery { .. } => codes::KIND_WORDS,
            Self::KindNested { .. } | Self::KindColon { .. } => codes::KIND_NESTED,
            Self::KindNone { .. } | Self::KindNotNone { .. } => codes::KIND_NONE,
            Self::KindMissing { .. } => codes::KIND_MISSING,
            Self::FieldUnknown { .. } => codes::FIELD_UNKNOWN,
            Self::FieldTwice { .. } => codes::FIELD_TWICE,
            Self::FieldMissing { .. } => codes::FIELD_MISSING,
            Self::FieldReason { .. } => codes::FIELD_REASON,
            Self::NameTwice { .. } | Self::NameSingle { .. } => codes::NAME_TWICE,
            Self::NameUnknown { .. } | Self::NameEntry { .. } => codes::NAME_UNKNOWN,
            Self::NameKind { .. } | Self::NameReserved { .. } => codes::NAME_KIND,
            Self::NameWords { .. } => codes::NAME_WORDS,
            Self::NameAnchor { .. } | Self::NameSection { .. } => codes::NAME_ANCHOR,
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
            Self::TypeEmpty { .. } => codes::TYPE_EMPTY,
            Self::LangString { .. } | Self::LangFallback { .. } => codes::LANG_STRING,
            Self::LangControlling { .. } => codes::LANG_CTRL_BUILT,
            Self::TextHtml => codes::TEXT_HTML,
            Self::TextLink { .. } => codes::TEXT_LINK,
            Self::TextImage => codes::TEXT_IMAGE,
            Self::TextRef { .. }
            | Self::TextBraces { .. }
            | Self::TextName { .. }
            | Self::TextAbsent { .. }
            | Self::TextEdition { .. } => codes::TEXT_REF,
            Self::ImportForm | Self::ImportPath { .. } => codes::IMPORT_PATH,
            Self::ImportRoot { .. } => codes::IMPORT_ROOT,
            Self::ImportSelf | Self::ImportCycle { .. } => codes::IMPORT_CYCLE,
            Self::AllowUnknown { .. } | Self::AllowNot { .. } => codes::ALLOW_UNKNOWN,
            Self::AllowReason => codes::ALLOW_REASON,
            Self::AllowUnused { .. } => codes::ALLOW_UNUSED,
        }
    }

    /// What is wrong, in one sentence.
    fn message(&self) -> String {
        match self {
            Self::KindUnknown { word, .. } => format!("There is no kind of declaration called `{}`.", shown(word)),
            Self::KindWordless => "This declaration does not begin with its kind.".into(),
            Self::KindUnnamed { kind: "every" } => "This `every` does not say of which kind.".into(),
            Self::KindUnnamed { kind: word @ ("override" | "remove") } => {
                format!("This `{word}` does not say what it is about.")
            }
            Self::KindUnnamed { kind } => format!("This `{kind}` has no name."),
            Self::KindWords { kind: word @ ("override" | "remove") } => format!("`{word}` takes a kind and one name."),
            Self::KindWords { kind } => format!("`{kind}` takes one name and then its block."),
            Self::KindEvery { kind } => format!("`every {kind}` means nothing: a policy has one `{kind}`."),
            Self::KindNested { word, kind: true } => {
                format!("`{}` is declared inside another declaration.", shown(word))
            }
            Self::KindNested { word, kind: false } => format!("`{}` is not a field.", shown(word)),
            Self::KindColon { field } => format!("`{field}` lacks its colon."),
            Self::KindNone { kind } => format!("`{kind} none` cannot be said."),
            Self::KindNotNone { kind, .. } => format!("`{kind} none` is not true: this policy has some."),
            Self::KindMissing { kind, why } => format!("No `{kind}` is declared: {why}."),
            Self::FieldUnknown { field, owner, .. } => format!("{owner} has no field `{}`.", shown(field)),
            Self::FieldTwice { field, .. } => format!("`{}` is given twice.", shown(field)),
            Self::FieldMissing { field, owner, .. } => format!("{owner} must say its `{field}`."),
            Self::FieldReason { field } => format!("`{field}: none` needs its reason."),
            Self::NameTwice { kind, name, .. } => format!("There are two declarations `{kind} {}`.", shown(name)),
            Self::NameSingle { what, .. } => format!("`{what}` is declared twice, and a policy has one."),
            Self::NameUnknown { name, wants, .. } => format!("`{}` is not known: wanted here is {wants}.", shown(name)),
            Self::NameKind { name, is, wants } => format!("`{}` is {is}: wanted here is {wants}.", shown(name)),
            Self::NameReserved { name } => format!("`{name}` is a word of the language and cannot be a name."),
            Self::NameWords { kind, name, .. } => {
                format!("Nothing says what readers should be told that `{kind} {}` is.", shown(name))
            }
            Self::NameEntry { kind, name, .. } => format!("There is no {kind} called `{}`.", shown(name)),
            Self::NameAnchor { name, other, .. } if name == other => {
                format!("Two things called `{}` would have the same address on the page.", shown(name))
            }
            Self::NameAnchor { name, other, .. } => {
                format!("`{}` and `{}` would have the same address on the page.", shown(name), shown(other))
            }
            Self::NameSection { name } => format!("Every notice has a section `{name}` of its own."),
            Self::NameUnused { kind, name } => {
                format!("Nothing uses `{kind} {}`, so readers never see it.", shown(name))
            }
            Self::TypeValue { field, wants, .. } => format!("`{}` wants {wants}.", shown(field)),
            Self::TypeMany { field } => format!("`{field}` takes one value, and here are several."),
            Self::TypeTwice { text, .. } => format!("`{}` stands in this list twice.", shown(text)),
            Self::TypeDate { text } => format!("There is no day {}.", shown(text)),
            Self::TypeDuration { text, why } => format!("`{}` is not a duration: {why}.", shown(text)),
            Self::TypeCountry { code, .. } if code.contains('-') => {
                format!("`{}` is not the code of a country's state.", shown(code))
            }
            Self::TypeCountry { code, .. } => format!("`{}` is not the code of a country.", shown(code)),
            Self::TypeLanguage { code, .. } => format!("policyc does not write the language `{}`.", shown(code)),
            Self::TypeEmail { text } => format!("`{}` is not an e-mail address.", shown(text)),
            Self::TypeUrl { text } => format!("`{}` is not an address that a notice may link to.", shown(text)),
            Self::TypePhone { text } => format!("`{}` is not a phone number.", shown(text)),
            Self::RegionTwice { region } => format!("`{}` stands here twice.", shown(region)),
            Self::RegionHole => "This does not say what holds elsewhere.".into(),
            Self::TypeEmpty { what } => format!("This {what} is empty."),
            Self::LangString { missing, .. } => format!("This text is missing in {}.", series(missing)),
            Self::LangFallback { language, to, .. } if language == to => {
                format!("`{language}` cannot show its own text: there is none.")
            }
            Self::LangFallback { language, to, to_fallback: true } => {
                format!("`{language}` cannot show the text of `{to}`, which shows that of another language itself.")
            }
            Self::LangFallback { language, to, to_fallback: false } => {
                format!("`{language}` cannot show the text of `{to}`: there is none.")
            }
            Self::LangControlling { language } => {
                format!("The notice is not published in `{language}`, the language that prevails.")
            }
            Self::TextHtml => "This text holds HTML.".into(),
            Self::TextLink { address } => format!("A notice may not link to `{}`.", shown(address)),
            Self::TextImage => "This text holds an image.".into(),
            Self::TextRef { text, .. } => format!("`{}` points at nothing.", shown(text)),
            Self::TextBraces { text } => format!("`{}` does not hold a name.", shown(text)),
            Self::TextName { key } => format!("`{{{}}}` would be printed here as it stands.", shown(key)),
            Self::TextAbsent { section, notice } => {
                format!("The notice `{}` has no section `{}` to refer to.", shown(notice), shown(section))
            }
            Self::TextEdition { section, notice, language } => {
                format!(
                    "The notice `{}` has no section `{}` in `{language}` to refer to.",
                    shown(notice),
                    shown(section)
                )
            }
            Self::ImportForm => "An import names one file in quotes, and perhaps a prefix.".into(),
            Self::ImportRoot { path } => format!("`{}` lies outside the project.", shown(path)),
            Self::ImportSelf => "This file imports itself.".into(),
            Self::ImportCycle { path } => format!("`{}` imports this file in turn.", shown(path)),
            Self::ImportPath { path, why } => format!("`{}` cannot be imported: {why}.", shown(path)),
            Self::AllowUnknown { code, .. } => format!("There is no finding with the code `{}`.", shown(code)),
            Self::AllowNot { code } => {
                format!("`{code}` cannot be allowed: it is a mistake in the file, not a choice.")
            }
            Self::AllowReason => "An `allow` needs its code and its reason.".into(),
            Self::AllowUnused { code } => format!("This `allow {code}` matches no finding."),
        }
    }

    /// How to mend it.
    fn help(&self) -> Option<String> {
        Some(match self {
            Self::KindUnknown { near, .. } => {
                did_you_mean(*near, "Begin with a kind of declaration, such as `purpose` or `recipient`.")
            }
            Self::KindWordless => "Begin with a kind and a name, such as `recipient my_name { … }`.".into(),
            Self::KindUnnamed { kind: "every" } => "Name a kind: `every purpose { … }`.".into(),
            Self::KindUnnamed { kind: word @ ("override" | "remove") } => {
                format!("Name a kind and what is declared: `{word} purpose my_name`.")
            }
            Self::KindUnnamed { kind } => format!("Give it one: `{kind} my_name {{ … }}`."),
            Self::KindWords { .. } => "Write the name as one word, with `_` between its parts.".into(),
            Self::KindEvery { kind } => format!("Say it in `{kind}` itself."),
            Self::KindNested { kind: true, .. } => {
                "Declarations never stand in one another: close the block before it, and name it in a field.".into()
            }
            Self::KindNested { kind: false, .. } => {
                "A block holds `field: value` and `allow CODE because \"…\"`, and nothing else.".into()
            }
            Self::KindColon { field } => format!("Write `{field}: …`."),
            Self::KindNone { kind } => format!("Leave `{kind}` out, or say what holds."),
            Self::KindMissing { kind, .. } => format!("Declare one: `{kind} my_name {{ … }}`."),
            Self::FieldUnknown { field, takers, .. } if !takers.is_empty() => {
                format!("Only these kinds take `{}`: {}.", shown(field), series(takers))
            }
            Self::FieldUnknown { near, known, .. } => did_you_mean(*near, format!("It has {known}.")),
            Self::FieldTwice { .. } => "Keep one of the two. Several values stand in a list: `[a, b]`.".into(),
            Self::FieldMissing { field, wants, .. } => format!("Add `{field}:` with {wants}."),
            Self::FieldReason { field } => format!("Write `{field}: none because \"…\"`."),
            Self::NameTwice { .. } => "Give one of the two another name.".into(),
            Self::NameSingle { .. } => "Bring the two together into one.".into(),
            Self::NameUnknown { near, otherwise, .. } => did_you_mean(near.as_deref(), otherwise),
            Self::NameEntry { kind, near, .. } => did_you_mean(*near, format!("Name {} that policyc knows.", a(kind))),
            Self::NameKind { .. } => "Names of different kinds do not stand for one another.".into(),
            Self::NameReserved { .. } | Self::NameAnchor { .. } => "Choose another name.".into(),
            Self::NameWords { form, vocabulary, kin, .. } => {
                let such = kin.map_or(String::new(), |kin| format!(", such as `{kin}`"));
                format!("Add `label: {form}`, or name it after {} that policyc knows{such}.", a(vocabulary))
            }
            Self::NameSection { name } => {
                format!("Choose another name, or put your clauses into that section: `in: {name}`.")
            }
            Self::NameUnused { .. } => "Name it where it belongs, or take it away.".into(),
            Self::TypeValue { hint, .. } => return hint.clone(),
            Self::TypeMany { .. } => "Keep the one that holds.".into(),
            Self::KindNotNone { .. } | Self::TypeTwice { .. } => "Take one of the two away.".into(),
            Self::TypeDate { .. } => "Write an existing day as year-month-day, such as 2026-10-01.".into(),
            Self::TypeDuration { .. } => "Write a number and a unit, such as `13 months`.".into(),
            Self::TypeCountry { near, .. } => {
                did_you_mean(*near, "Use the codes of ISO 3166, such as `DK` or `US-CA`.")
            }
            Self::TypeLanguage { near, known, .. } => did_you_mean(*near, format!("It writes {known}.")),
            Self::TypeEmail { .. } => "Write it as \"name@example.com\". If you do not know it, say `unknown`.".into(),
            Self::TypeUrl { .. } => "Use a full address that begins with `https://`.".into(),
            Self::TypePhone { .. } => "Write digits and spaces, with `+` and the country first.".into(),
            Self::RegionTwice { .. } => "Each region has one value: keep the one that holds.".into(),
            Self::RegionHole => "Add `elsewhere: …` for the regions that are not named.".into(),
            Self::TypeEmpty { what: "condition" } => {
                "Say at least one of `jurisdiction`, `residence`, `language`, `from` and `until`.".into()
            }
            Self::TypeEmpty { what: "block" } => "Write what it holds, or take the braces away.".into(),
            Self::TypeEmpty { what: "list" } => "Write what it holds. If there is nothing, say `none`.".into(),
            Self::TypeEmpty { .. } => "Write the words, or take the field away.".into(),
            Self::LangString { missing, have } => {
                let add = "A notice says the same in each of its languages: add the missing text";
                match missing.first().zip(have.as_ref()) {
                    Some((lacks, have)) => {
                        format!("{add}. Where readers can do without it, `{lacks}: fallback {have}` shows them that in `{have}`.")
                    }
                    None => format!("{add}."),
                }
            }
            Self::LangFallback { .. } => "Write the text, or name a language whose text stands here.".into(),
            Self::LangControlling { language } => {
                format!("Add `{language}` to `languages`: readers must be able to see the text that prevails.")
            }
            Self::TextHtml => "Write Markdown. If you mean the sign `<` itself, put a backslash before it.".into(),
            Self::TextLink { address } if address.starts_with('{') => {
                "A name in braces becomes its link by itself: write it without brackets around it.".into()
            }
            Self::TextLink { .. } => "A link begins with `https://`, `http://`, `mailto:` or `tel:`.".into(),
            Self::TextImage => "A notice has no images: say in words what it shows.".into(),
            Self::TextRef { near, .. } => did_you_mean(
                near.as_deref(),
                "Name an entity, channel, document, service, law or term, or a section: `{ref retention}`.",
            ),
            Self::TextBraces { .. } => {
                "Write one name, such as `{ref retention}`, or several with commas between them. If you mean the sign `{` itself, put a backslash before it."
                    .into()
            }
            Self::TextName { .. } => {
                "Names in braces work in clauses and other prose. Here, write the words out.".into()
            }
            Self::TextAbsent { .. } => {
                "A section is there once something in it is declared. Declare it, or take the reference away.".into()
            }
            Self::TextEdition { language, .. } => {
                format!("It stands in other languages alone. Publish it in `{language}` too, or leave the reference out of this text.")
            }
            Self::ImportForm => {
                "Write `import \"folder/file.policy\"`, or `import \"folder/file.policy\" as other`.".into()
            }
            Self::ImportRoot { .. } => {
                "Import files from the project's own folder, by their path from this file, with `/` in it.".into()
            }
            Self::ImportSelf => "Take the line away.".into(),
            Self::ImportCycle { .. } => "Move what both need into a third file, and import that.".into(),
            Self::ImportPath { .. } => "The path counts from the file that imports.".into(),
            Self::AllowUnknown { near, .. } => {
                did_you_mean(*near, "Copy the code from the finding that you want to allow.")
            }
            Self::AllowNot { .. } => "Mend what it finds. Only what a rule of law finds can be allowed.".into(),
            Self::AllowReason => "Write `allow CODE because \"…\"`.".into(),
            Self::AllowUnused { .. } => "Take it away: there is nothing here that it allows.".into(),
        })
    }

    /// The finding at `span`.
    pub fn at(&self, span: Span) -> Finding {
        let finding = Finding { help: self.help(), ..Finding::new(self.code(), span, self.message()) };
        if let Self::KindNotNone { there, .. } = self {
            return finding.related(*there, "one is here");
        }
        if let Self::FieldTwice { first, .. }
        | Self::NameTwice { first, .. }
        | Self::NameSingle { first, .. }
        | Self::NameAnchor { first, .. }
        | Self::TypeTwice { first, .. } = self
        {
            return finding.related(*first, "the first is here");
        }
        finding
    }
}
