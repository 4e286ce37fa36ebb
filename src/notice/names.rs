//! What stands for the names in braces of authors' prose.

use std::collections::BTreeMap;

use super::pages::{Pages, section_anchor};
use super::speak::{Speaker, heading, list};
use super::tree::{Form, Say};
use crate::model::{Passage, Reference, Text, interpolations, resolve};
use crate::schema::Kind;
use crate::vocabulary::Language;

impl Speaker<'_> {
    /// What each pair of braces in the policy's prose stands for, on the page of this notice in each language.
    pub(super) fn names(&self, pages: &Pages) -> BTreeMap<Language, BTreeMap<String, Say>> {
        let texts: Vec<Text<'_>> = self.policy.items().iter().flat_map(|item| item.fields.texts()).collect();
        let names = |language: &Language| {
            let shown = texts.iter().filter(|text| text.prose).filter_map(|text| text.words.shown(*language));
            (*language, self.names_in(shown.map(|(_, passage)| passage), *language, pages))
        };
        self.scope.languages.iter().map(names).collect()
    }

    fn names_in<'t>(
        &self,
        passages: impl Iterator<Item = &'t Passage>,
        language: Language,
        pages: &Pages,
    ) -> BTreeMap<String, Say> {
        let mut names = BTreeMap::new();
        for passage in passages {
            for (_, braces) in interpolations(&passage.text) {
                let says = braces.names.iter().map(|(_, name)| {
                    // What points at nothing has its finding; a draft shows it as it stands.
                    let unknown = || Say::Name(format!("{{{}}}", braces.key()));
                    let found = resolve(self.policy, braces.reference, name);
                    found.map_or_else(unknown, |found| self.reference(found, language, pages))
                });
                names.extend(list(says.collect()).map(|say| (braces.key(), say)));
            }
        }
        names
    }

    /// What a name in braces stands for. A section that is on none of the pages is named without a link: it has its finding.
    fn reference(&self, reference: Reference<'_>, language: Language, pages: &Pages) -> Say {
        let target = section_anchor(reference).and_then(|anchor| pages.target(&self.view.name, language, anchor));
        let linked = |words: Say| match &target {
            Some(target) => Say::Link(target.clone(), Box::new(words)),
            None => words,
        };
        match reference {
            Reference::Section(id) => linked(Say::message(heading(id))),
            Reference::OwnSection(item) => {
                let title =
                    item.value("title").map_or(Say::Name(item.name.clone()), |title| self.value(title, Form::Plain));
                linked(title)
            }
            #[expect(clippy::wildcard_enum_match_arm, reason = "any other declaration goes by its own words")]
            Reference::Item(item) => match item.kind {
                Kind::Channel => ["email", "url", "phone"]
                    .iter()
                    .find_map(|field| item.fields.value(field))
                    .map_or_else(|| self.item(item, Form::Plain), |value| self.value(value, Form::Plain)),
                Kind::Document | Kind::Law => self.linked(item, Form::Plain),
                Kind::Entity => Say::Name(item.known_as().unwrap_or(&item.name).to_owned()),
                _ => self.item(item, Form::Plain),
            },
        }
    }
}
