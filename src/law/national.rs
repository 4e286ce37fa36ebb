//! What the rules of several countries read alike: the national law that permits a purpose, staff, cameras, the age of consent.

use super::ages::too_low;
use crate::model::{Duration, Item, Keep, Policy, Unit, Value, What};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::{Country, Mark, Term, consent_age, overlap};

/// Whether nothing at all is said in `field`. What is honestly `none` or `unknown` is said.
pub(super) fn unset(item: &Item, field: &str) -> bool {
    !item.torn && !item.says(field)
}

/// Whether the purpose names no law of `country` that permits it, nor a duty under such a law.
pub(super) fn unpermitted(policy: &Policy, purpose: &Item, country: &str) -> bool {
    let named = purpose.values("permitted_by");
    let duty = purpose.values("basis").iter().filter_map(|basis| basis.with.value("law"));
    let honest = named.is_empty() && purpose.says("permitted_by");
    !purpose.torn && !honest && !named.iter().chain(duty).any(|law| is_law_of(policy, law, country))
}

fn is_law_of(policy: &Policy, law: &Value, country: &str) -> bool {
    let declared = || {
        let country = policy.declared(law)?.value("country")?;
        if let What::Country(country) = country.what { Some(country) } else { None }
    };
    let whose: Option<Country> = law.as_term().and_then(Term::country).or_else(declared);
    whose.is_some_and(|whose| whose.code() == country)
}

/// Whether consent is a legal basis of it.
pub(super) fn on_consent(purpose: &Item) -> bool {
    purpose.values("basis").iter().filter_map(Value::as_term).any(|term| term.id == "consent")
}

/// Whether the purpose is about those who work for the controller.
pub(super) fn about_staff(policy: &Policy, purpose: &Item) -> bool {
    let people = purpose.values("for").iter();
    purpose.entry.is_some_and(|entry| entry.has(Mark::Staff))
        || people.filter_map(|people| concept(policy, people)).any(|people| people.has(Mark::Staff))
}

/// The built-in concept that `value` names, or that the declaration behind it stands for.
pub(super) fn concept(policy: &Policy, value: &Value) -> Option<&'static Term> {
    value.as_term().or_else(|| policy.declared(value)?.entry)
}

/// The purposes that cameras serve.
pub(super) fn cameras(policy: &Policy) -> impl Iterator<Item = &Item> {
    policy.all(Kind::Purpose).filter(|purpose| purpose.entry.is_some_and(|entry| entry.has(Mark::Cameras)))
}

/// The first of the purpose's periods that is, or can be, longer than 30 days.
pub(super) fn beyond_thirty_days<'p>(policy: &'p Policy, purpose: &'p Item) -> Option<&'p Value> {
    let long = |value: &Value| matches!(&value.what, What::Keep(Keep::After { duration, .. }) if is_long(*duration));
    purpose.values("retention").iter().find(|value| match policy.declared(value) {
        Some(rule) => rule.values("keep").iter().any(long),
        None => long(value),
    })
}

/// A month can have 31 days.
fn is_long(duration: Duration) -> bool {
    let most = match duration.unit {
        Unit::Minute => 30 * 24 * 60,
        Unit::Hour => 30 * 24,
        Unit::Day => 30,
        Unit::WorkingDay => 20,
        Unit::Week => 4,
        Unit::Month | Unit::Year => 0,
    };
    duration.count > most
}

/// The age from which the policy lets people of `country` consent, where that is below the age of the law there, and the place that says
/// so. Whoever names no age of consent treats as grown up who is no child under `under`.
pub(super) fn below_the_age_of_consent(policy: &Policy, country: &str) -> Option<(Span, u32)> {
    if let Some(low) = too_low(policy).into_iter().find(|low| low.country.code() == country) {
        return Some((low.place, low.age));
    }
    let asked = policy.all(Kind::Purpose).chain(policy.head()).any(on_consent);
    let children = policy.single(Kind::Children).filter(|children| asked && !children.says("consent_age"))?;
    let value = children.value("under")?;
    let least = consent_age(Country::find(country)?, policy.day)?;
    if let What::Number(under) = value.what
        && under < u32::from(least)
    {
        return Some((value.span, under));
    }
    None
}

/// The value of `right complaint` that sends people who live in `country` to another authority than theirs, or to none by name.
pub(super) fn other_authority<'p>(policy: &'p Policy, country: &str) -> Option<&'p Value> {
    let right = policy.find(Kind::Right, "complaint").filter(|right| !right.imported)?;
    let living = right.when().residence;
    let value =
        right.value("authority").filter(|_| living.is_empty() || living.iter().any(|place| overlap(place, country)))?;
    let same = matches!(&value.what, What::Country(named) if named.code() == country);
    (!same).then_some(value)
}

/// The controller, where it is of `country`: established there, or without that, at home there by its address.
pub(super) fn controller_of<'p>(policy: &'p Policy, country: &str) -> Option<&'p Item> {
    let controller = policy.controller()?;
    let home = controller.value("established").or_else(|| controller.value("address"))?;
    let (What::Country(place) | What::Coded(place, _)) = &home.what else { return None };
    (place.code() == country).then_some(controller)
}

/// The recipients that decide for themselves and get data for direct marketing, each with the task that says so.
pub(super) fn for_own_marketing(policy: &Policy) -> impl Iterator<Item = (&Item, &Value)> {
    let decides = |recipient: &&Item| {
        let role = recipient.value("role").and_then(Value::as_term);
        !recipient.torn && role.is_some_and(|role| !role.has(Mark::OnInstructions))
    };
    policy.all(Kind::Recipient).filter(decides).filter_map(|recipient| {
        let is_marketing = |task: &&Value| concept(policy, task).is_some_and(|task| task.has(Mark::DirectMarketing));
        Some((recipient, recipient.values("tasks").iter().find(is_marketing)?))
    })
}
