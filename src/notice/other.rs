//! The notice as one of several: what kind it is, and where the others of the policy are.

use super::speak::Speaker;
use super::tree::{Form, Say, Target};
use crate::model::{Item, Value, What};
use crate::schema::{Kind, sections_of};

impl Speaker<'_> {
    /// Which kind of notice it is.
    pub(super) fn kind(&self) -> &'static str {
        match self.view.value("is").map(|is| &is.what) {
            Some(What::Word(word)) => word,
            _ => "privacy",
        }
    }

    /// Where the section `id` of the whole notice is: here, unless this one holds a part of it.
    pub(super) fn section(&self, id: &'static str) -> Option<Target> {
        if sections_of(self.kind()).is_none_or(|some| some.contains(&id)) {
            return Some(Target::Anchor(id.to_owned()));
        }
        let whole = self.policy.declared(self.view.value("supplements")?)?;
        match whole.fields.value("url").and_then(Value::as_str) {
            Some(url) => Some(Target::Url(url.to_owned())),
            None => self.page(whole, id),
        }
    }

    /// The place `anchor` on the page of the notice `other`. `None` where some readers of this one have no such page in their
    /// language.
    fn page(&self, other: &Item, anchor: &str) -> Option<Target> {
        let languages = if other.kind == Kind::Notice { self.policy.scope_of(other).languages } else { return None };
        let all = self.scope.languages.iter().all(|language| languages.contains(language));
        all.then(|| Target::Notice { notice: other.name.clone(), anchor: anchor.to_owned() })
    }

    /// Another notice of the policy, by its title.
    pub(super) fn other(&self, notice: &Item, form: Form) -> Say {
        let title = notice.fields.value("title");
        let title = title.map_or_else(|| Say::message("notice-other"), |title| self.value(title, form));
        match self.page(notice, "") {
            Some(page) => Say::Link(page, Box::new(title)),
            None => title,
        }
    }
}
