//! The sections of a notice, in their order. A clause stands in one of them, and `{ref …}` points at one.

/// The sections by id. Ids never change and are never translated: they are the anchors of the page.
pub const SECTIONS: &[&str] = &[
    "summary",
    "who",
    "contact",
    "scope",
    "people",
    "purposes",
    "data",
    "recipients",
    "disclosure",
    "transfers",
    "sources",
    "provision",
    "retention",
    "cookies",
    "marketing",
    "sale",
    "california",
    "security",
    "automated",
    "rights",
    "objection",
    "complain",
    "children",
    "links",
    "changes",
    "history",
    "law",
    "definitions",
    "language",
];

/// The id of the built-in section `name`.
pub fn section(name: &str) -> Option<&'static str> {
    SECTIONS.iter().copied().find(|id| *id == name)
}

/// The sections of a notice of the kind `word`, where it holds a few of them and leaves the rest to the notice that it adds to.
pub fn sections_of(word: &str) -> Option<&'static [&'static str]> {
    match word {
        "cookies" => Some(&["who", "contact", "scope", "cookies", "language"]),
        "short" => Some(&["summary", "scope", "language"]),
        _ => None,
    }
}
