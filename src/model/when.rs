//! `when: { … }`: the places, languages and days for which a fact holds.

use std::borrow::Cow;

use jiff::civil::Date;

use super::policy::{Item, Policy};
use super::typing::{Typer, wants};
use super::value::{Fact, Fields, State, Value, What};
use crate::finding::{Mistake, Sharing};
use crate::schema::Field;
use crate::syntax::Block;
use crate::vocabulary::{Country, Language, holds, overlap, region};

/// For which places, languages and days a fact holds, or is asked for. What is empty is not limited.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct When {
    /// The places whose law applies.
    pub jurisdiction: Vec<String>,
    /// The places where people live.
    pub residence: Vec<String>,
    /// The editions that say it.
    pub languages: Vec<Language>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

/// Why a fact cannot hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Never {
    /// None of its places is asked for.
    Place,
    /// It ends before the first day that is asked for, or begins after the last.
    Day,
    /// None of its languages is asked for.
    Language,
}

impl When {
    /// What `fields` say under `when`.
    fn of(fields: &Fields) -> Self {
        let Some(value) = fields.value("when") else { return Self::default() };
        let places = |name: &str| value.with.values(name).iter().filter_map(place).map(str::to_owned).collect();
        let day = |name: &str| value.with.value(name).and_then(day);
        let languages = value.with.values("language").iter();
        let languages =
            languages.filter_map(|value| if let What::Language(one) = value.what { Some(one) } else { None });
        Self {
            jurisdiction: places("jurisdiction"),
            residence: places("residence"),
            languages: languages.collect(),
            from: day("from"),
            until: day("until"),
        }
    }

    /// What is left to say of it in a text that is for the places and days of `view`: what holds there anyway is left out.
    ///
    /// # Errors
    /// Why nothing of it holds there.
    pub fn within(&self, view: &When) -> Result<When, Never> {
        let ended = self.until.zip(view.from).is_some_and(|(until, from)| until < from);
        let not_begun = self.from.zip(view.until).is_some_and(|(from, until)| until < from);
        if ended || not_begun {
            return Err(Never::Day);
        }
        let spoken = |one: &Language| view.languages.is_empty() || view.languages.contains(one);
        if !self.languages.is_empty() && !self.languages.iter().any(spoken) {
            return Err(Never::Language);
        }
        Ok(When {
            jurisdiction: rest(&self.jurisdiction, &view.jurisdiction)?,
            residence: rest(&self.residence, &view.residence)?,
            languages: Vec::new(),
            from: self.from.filter(|from| view.from.is_none_or(|view| view < *from)),
            until: self.until.filter(|until| view.until.is_none_or(|view| *until < view)),
        })
    }

    /// What of it is left for what holds under `own`.
    ///
    /// What is for those who live somewhere is for those whose law is that place's, and the other way round, unless it says both.
    #[must_use]
    pub fn narrowed(&self, own: &When) -> When {
        let or = |one: &Vec<String>, other: &Vec<String>| if one.is_empty() { other.clone() } else { one.clone() };
        let spoken = |one: &&Language| own.languages.is_empty() || own.languages.contains(one);
        When {
            jurisdiction: or(&or(&own.jurisdiction, &own.residence), &self.jurisdiction),
            residence: or(&or(&own.residence, &own.jurisdiction), &self.residence),
            languages: self.languages.iter().filter(spoken).copied().collect(),
            from: self.from.max(own.from),
            until: [self.until, own.until].into_iter().flatten().min(),
        }
    }

    /// Whether it sets no limit.
    pub fn is_always(&self) -> bool {
        *self == Self::default()
    }

    /// Whether there are a place, an edition and a day for which both hold.
    pub fn meets(&self, other: &When) -> bool {
        self.within(other).is_ok() && other.within(self).is_ok()
    }
}

/// The places of a fact that are asked for; none where all that is asked for is held by them.
fn rest(places: &[String], asked: &[String]) -> Result<Vec<String>, Never> {
    if places.is_empty() || !asked.is_empty() && asked.iter().all(|asked| places.iter().any(|one| holds(one, asked))) {
        return Ok(Vec::new());
    }
    let met = |one: &&String| asked.is_empty() || asked.iter().any(|asked| overlap(one, asked));
    let met: Vec<String> = places.iter().filter(met).cloned().collect();
    if met.is_empty() { Err(Never::Place) } else { Ok(met) }
}

impl Item {
    /// For which places, languages and days it holds.
    pub fn when(&self) -> When {
        When::of(&self.fields)
    }
}

impl Policy {
    /// The places, languages and days that the policy is for.
    pub fn scope(&self) -> When {
        let Some(head) = self.head() else { return When::default() };
        When {
            jurisdiction: head.values("jurisdictions").iter().filter_map(place).map(str::to_owned).collect(),
            languages: self.languages.clone(),
            from: head.value("effective").and_then(day),
            ..When::default()
        }
    }

    /// The places, languages and days that one of its notices is for.
    pub fn scope_of(&self, notice: &Item) -> When {
        self.scope().narrowed(&notice.when())
    }

    /// The policy with those facts alone that hold for something in `view`: no value names one that does not.
    pub fn holding(&self, view: &When) -> Cow<'_, Policy> {
        self.only(|item| item.fields.fact("when").is_none() || item.when().within(view).is_ok())
    }
}

fn place(value: &Value) -> Option<&str> {
    if let What::Jurisdiction(code) = &value.what { Some(code) } else { None }
}

fn day(value: &Value) -> Option<Date> {
    if let What::Date(day) = value.what { Some(day) } else { None }
}

impl Typer<'_> {
    /// The conditions in `block`. Each must be one that can be met and told.
    pub(super) fn conditions(&mut self, field: &'static Field, block: &Block) -> Fields {
        let mut fields = self.fields(field.block, block, &"`when`");
        if block.entries.is_empty() && !self.torn {
            self.findings.push(Mistake::TypeEmpty { what: "condition" }.at(block.span));
        }
        for part in field.block {
            let Some(fact) = fields.fact(part.name) else { continue };
            if matches!(fact.state, State::None { .. } | State::Unknown) {
                let mistake = Mistake::TypeValue { field: part.name.into(), wants: wants(part), hint: None };
                self.findings.push(mistake.at(fact.span));
                let lost = Fact { state: State::Values(Vec::new()), span: fact.span, lost: true };
                fields.set(part.name, lost);
                continue;
            }
            for value in fact.values() {
                let wordless = place(value).filter(|code| Country::find(code).is_none() && region(code).is_none());
                if let Some(code) = wordless {
                    self.findings.push(Sharing::Place { code: code.to_owned() }.at(value.span));
                }
            }
        }
        let days = fields.value("from").and_then(day).zip(fields.value("until"));
        if let Some((from, until)) = days
            && day(until).is_some_and(|until| until < from)
        {
            let wants = "a day that does not come before `from`".to_owned();
            self.findings.push(Mistake::TypeValue { field: "until".into(), wants, hint: None }.at(until.span));
        }
        fields
    }
}
