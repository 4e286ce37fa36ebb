//! Where data comes from, GDPR Art. 14(2)(f).

use super::Content;
use crate::model::{Item, Value};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Say};
use crate::schema::Kind;
use crate::vocabulary::{Mark, Term};

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-14-2-F"]);
    if let Some(sources) = alike(speaker) {
        content.origin.extend(sources.iter().map(|source| source.span));
        content.paragraph([Say::message("from-all")]);
        content.list(sources.iter().map(|source| named(speaker, source)));
        return content;
    }
    // One sentence for each source, with all that comes from it.
    let mut sources: Vec<(&Value, Vec<Say>)> = Vec::new();
    for data in speaker.all(Kind::Data) {
        for source in data.values("source") {
            content.origin.push(source.span);
            let items = speaker.item(data, Form::Plain);
            match sources.iter_mut().find(|(known, _)| known.what == source.what) {
                Some((_, all)) => all.push(items),
                None => sources.push((source, vec![items])),
            }
        }
    }
    // A source that no category names gives data of any kind.
    let named = |item: &Item| {
        let mut declared = sources.iter().filter_map(|(source, _)| speaker.policy.declared(source));
        declared.any(|source| source.name == item.name)
    };
    let other: Vec<&Item> = speaker.all(Kind::Source).filter(|item| !named(item)).collect();
    content.origin.extend(other.iter().map(|item| item.span));
    let mut says: Vec<Say> = Vec::new();
    for (source, items) in sources {
        let declared = speaker.policy.declared(source);
        let term = source.as_term().or(declared.and_then(|source| source.entry));
        let words = speaker.value(source, Form::Plain);
        says.extend(list(items).map(|items| sentence(speaker, term, declared, words, items)));
    }
    says.extend(other.into_iter().map(|item| {
        let source = speaker.item(item, Form::Plain);
        match item.entry.map(|term| term.id) {
            Some("person" | "automatic" | "public_sources") => {
                sentence(speaker, item.entry, Some(item), source, Say::message("your-data"))
            }
            _ => Say::message("from-any").with("source", source),
        }
    }));
    content.list(says);
    content
}

/// The sources of all data, where each category comes from all of them.
fn alike<'p>(speaker: &Speaker<'p>) -> Option<&'p [Value]> {
    let mut all = speaker.all(Kind::Data).map(|data| data.values("source"));
    let first = all.next()?;
    let same = |other: &[Value]| first.iter().map(|one| &one.what).eq(other.iter().map(|one| &one.what));
    let mut rest = all.peekable();
    (first.len() > 1 && rest.peek().is_some() && rest.all(same)).then_some(first)
}

/// A source as one of several.
fn named(speaker: &Speaker<'_>, source: &Value) -> Say {
    let name = speaker.value(source, Form::Plain);
    match speaker.policy.declared(source).and_then(|source| speaker.list(source, "examples")) {
        Some(items) => Say::message("from-such").with("source", name).with("items", items),
        None => name,
    }
}

/// What comes from a source: a concept, a declaration, or the author's own words.
fn sentence(
    speaker: &Speaker<'_>,
    term: Option<&'static Term>,
    declared: Option<&Item>,
    words: Say,
    items: Say,
) -> Say {
    let id = match term.map(|term| term.id) {
        Some("person") => "from-you",
        Some("automatic") => "from-use",
        Some("public_sources") => "from-public",
        _ => "from-other",
    };
    let possible = declared.is_some_and(|source| source.word("stance") == Some("possible"));
    let say = Say::message(if id == "from-other" && possible { "from-possible" } else { id }).with("items", items);
    let say = if id == "from-other" { say.with("source", words) } else { say };
    let open = id == "from-other" && is_open(term, declared);
    let open = open.then(|| Say::message("from-open"));
    let clauses = declared.map_or(&[][..], |source| source.values("on")).iter();
    let clauses = clauses.map(|clause| Say::message("from-when").with("clause", speaker.value(clause, Form::Plain)));
    let examples = declared.and_then(|source| speaker.list(source, "examples"));
    let examples = examples.map(|items| Say::message("category-some").with("items", items));
    let states = declared.map_or(&[][..], |source| source.values("states"));
    let states = speaker.values(states, Form::Sentence);
    Say::Run(std::iter::once(say).chain(open).chain(clauses).chain(examples).chain(states).collect())
}

/// Whether readers must be told that anyone can see the source: the author says so, or it is known of its kind and its words do not
/// say it already, as those of `public_databases` do.
fn is_open(term: Option<&'static Term>, declared: Option<&Item>) -> bool {
    let said = declared.and_then(|source| source.yes("public"));
    let own = declared.is_some_and(|source| source.label.is_some());
    let speaks = |term: &Term| !own && term.id.starts_with("public_");
    said.unwrap_or_else(|| term.is_some_and(|term| term.has(Mark::Public) && !speaks(term)))
}
