//! What makes two values, or two declarations, the same fact.

use std::collections::BTreeMap;

use crate::model::{Item, Keep, Occasion, Policy, Value, What, Words};
use crate::schema::Kind;

/// The names of two versions of a policy: what the old one calls by a name that is gone has the new one.
pub(super) struct Names<'p> {
    old: &'p Policy,
    new: &'p Policy,
    /// The new name of what had another.
    renamed: BTreeMap<(Kind, String), String>,
}

impl<'p> Names<'p> {
    pub(super) fn of(old: &'p Policy, new: &'p Policy) -> Self {
        let mut renamed = BTreeMap::new();
        for item in new.items().iter().filter(|item| !item.imported) {
            for value in item.fields.values("formerly") {
                if let What::Str(former) = &value.what {
                    renamed.insert((item.kind, former.clone()), item.name.clone());
                }
            }
        }
        Self { old, new, renamed }
    }

    /// The kind and name by which a declaration is known on both sides.
    pub(super) fn item(&self, item: &Item, is_old: bool) -> (Kind, String) {
        let key = (item.kind, item.name.clone());
        let new = self.renamed.get(&key).filter(|_| is_old && self.new.find(key.0, &key.1).is_none());
        match new {
            Some(new) => (key.0, new.clone()),
            None => key,
        }
    }

    /// What a value is, without what the block behind it adds.
    pub(super) fn value(&self, value: &Value, is_old: bool) -> String {
        let policy = if is_old { self.old } else { self.new };
        let name = |id| {
            let (kind, name) = self.item(policy.item(id), is_old);
            format!("{} {name}", kind.word())
        };
        match &value.what {
            What::Term(term) => format!("term {}", term.id),
            What::Declared(id) => name(*id),
            What::ByRegion(regions) => {
                regions.iter().map(|(region, id)| format!("{region:?} {}", name(*id))).collect::<Vec<_>>().join("; ")
            }
            What::Own(words) | What::Prose(words) => format!("words {}", said(words)),
            What::Keep(keep) => kept(keep),
            What::Str(_)
            | What::Email(_)
            | What::Url(_)
            | What::Phone(_)
            | What::Date(_)
            | What::Duration(_)
            | What::Number(_)
            | What::Yes(_)
            | What::Country(_)
            | What::Jurisdiction(_)
            | What::Language(_)
            | What::Coded(..)
            | What::All
            | What::Section(_)
            | What::Word(_)
            | What::When => format!("{:?}", value.what),
        }
    }
}

/// The texts of some words, their spaces alike.
fn said(words: &Words) -> String {
    let text = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let texts = words.texts.iter().map(|(language, passage)| format!("{language}: {}", text(&passage.text)));
    texts.collect::<Vec<_>>().join("; ")
}

fn kept(keep: &Keep) -> String {
    let occasion = |occasion: &Occasion| match occasion {
        Occasion::Term(term) => term.id.to_owned(),
        Occasion::Own(words) => said(words),
    };
    match keep {
        Keep::After { at_least, duration, event } => {
            let event = event.as_ref().map(occasion).unwrap_or_default();
            format!("keep {at_least} {duration:?} after {event}")
        }
        Keep::Until(event) => format!("keep until {}", occasion(event)),
        Keep::While(cause) => format!("keep while {}", occasion(cause)),
        Keep::Session | Keep::Statutory | Keep::Indefinitely => format!("keep {keep:?}"),
    }
}
