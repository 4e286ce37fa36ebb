//! Values by region: one for each country that is named, and one for everywhere else.

use super::names::country_near;
use super::typing::Typer;
use super::value::{ItemId, Region, What};
use crate::finding::Mistake;
use crate::schema::{Field, Kind, Type};
use crate::syntax::{Block, Phrase};
use crate::vocabulary::Country;

/// The kind of declaration that `field` takes for each region, if it does.
pub(super) fn by_region(field: &Field) -> Option<Kind> {
    field.types.iter().find_map(|kind| if let Type::ByRegion(kind) = kind { Some(*kind) } else { None })
}

impl Typer<'_> {
    /// A declaration of `kind` for each region, and one for everywhere else.
    pub(super) fn by_region(&mut self, kind: Kind, block: &Block) -> Option<What> {
        let mut regions: Vec<(Region, ItemId)> = Vec::new();
        let before = self.findings.len();
        for field in block.fields() {
            let region = match field.name.as_str() {
                "elsewhere" => Some(Region::Elsewhere),
                code => Country::find(code).map(Region::Country),
            };
            let Some(region) = region else {
                let near = country_near(&field.name);
                self.findings.push(Mistake::TypeCountry { code: field.name.clone(), near }.at(field.name_span));
                continue;
            };
            if regions.iter().any(|(known, _)| *known == region) {
                self.findings.push(Mistake::RegionTwice { region: field.name.clone() }.at(field.name_span));
                continue;
            }
            let Some(value) = &field.value else { return None };
            regions.extend(self.one_of(kind, value).map(|id| (region, id)));
        }
        if self.findings.len() > before {
            return None;
        }
        if !regions.iter().any(|(region, _)| *region == Region::Elsewhere) {
            self.findings.push(Mistake::RegionHole.at(block.span));
            return None;
        }
        Some(What::ByRegion(regions))
    }

    /// The declaration of `kind` that `value` names.
    fn one_of(&mut self, kind: Kind, value: &Phrase) -> Option<ItemId> {
        let name = value.name(0).filter(|_| value.atoms.len() == 1 && value.block.is_none());
        let found = name.and_then(|name| self.scopes.find(self.file, kind, name));
        if found.is_none() {
            let name = name.unwrap_or("this");
            let near = self.guess.nearest(name, self.scopes.names(self.file, kind)).map(str::to_owned);
            let wants = Type::Ref(kind).wants();
            let otherwise = format!("Declare it: `{} my_name {{ … }}`.", kind.word());
            let mistake = Mistake::NameUnknown { name: name.to_owned(), wants, near, otherwise };
            self.findings.push(mistake.at(value.span));
        }
        found
    }
}
