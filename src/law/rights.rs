//! The rights of the GDPR, what each follows from, and which of them a policy offers.
//!
//! One table says it all: `statutory` writes out the rights that follow, and the rules compare them with those that are named. A right
//! that follows and is not offered has one code, one that is offered and does not follow has another.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};

use super::regime::Regime;
use crate::finding::{Code, Finding, Fix, codes};
use crate::model::{Item, Policy, Value, What};
use crate::schema::Kind;
use crate::vocabulary::{Mark, Term, Vocab};

/// A right, what it follows from, and what is found where a policy and the law do not agree on it.
#[derive(Debug)]
pub(super) struct Row {
    /// Its id in the vocabulary.
    pub(super) right: &'static str,
    /// What it follows from.
    source: Source,
    /// What it is to leave it out. The others have rules of their own.
    missing: Option<Code>,
    /// What it is to promise it where it does not follow. The others are harmless, or follow always.
    promised: Option<Code>,
}

/// What a right follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// From the use of data alone.
    Always,
    /// From a legal basis with this mark.
    Basis(Mark),
    /// From a contract or consent, on data that people provide (GDPR Art. 20(1)).
    Provided,
    /// From consent, wherever it is asked for.
    Consent,
    /// From a decision that a machine makes alone.
    Decision,
    /// From direct marketing.
    Marketing,
    /// From the law of the United Kingdom, since it has it (DPA 2018 s. 164A).
    Britain,
    /// From research or statistics that is no task in the public interest.
    Research,
}

const fn row(right: &'static str, source: Source, missing: Option<Code>, promised: Option<Code>) -> Row {
    Row { right, source, missing, promised }
}

/// The rights, in the order in which a notice tells of them.
pub(super) static MATRIX: &[Row] = &[
    row("access", Source::Always, Some(codes::GDPR_13_2_B), None),
    row("rectification", Source::Always, Some(codes::GDPR_13_2_B), None),
    row("erasure", Source::Always, Some(codes::GDPR_13_2_B), None),
    row("restriction", Source::Always, Some(codes::GDPR_13_2_B), None),
    row("portability", Source::Provided, Some(codes::GDPR_20_MISS), Some(codes::GDPR_20_NA)),
    row("withdrawal", Source::Consent, None, Some(codes::GDPR_7_3_NA)),
    row("automated_decisions", Source::Decision, None, Some(codes::DOC_RIGHT_ALL)),
    row("objection", Source::Basis(Mark::Objection), Some(codes::GDPR_21_1), Some(codes::GDPR_21_NA)),
    row("objection_marketing", Source::Marketing, Some(codes::GDPR_21_2), None),
    row("objection_research", Source::Research, Some(codes::GDPR_21_6), None),
    row("complaint", Source::Always, None, None),
    row("complaint_to_controller", Source::Britain, Some(codes::UK_13_2_CA), None),
];

/// The first day on which people in the United Kingdom can complain to the controller (DPA 2018 s. 164A, SI 2026/82).
pub(super) const COMPLAINTS_TO_THE_CONTROLLER: Date = date(2026, 6, 19);

/// Tasks in the public interest.
const PUBLIC: [&str; 2] = ["public_task", "official_authority"];

/// Whether people can object to a purpose on grounds relating to their situation.
pub fn can_be_objected_to(purpose: &Item) -> bool {
    bases(purpose).any(|basis| basis.has(Mark::Objection))
}

/// The rights that `rights` offers, in the order in which they are named; `statutory` stands for those that the GDPR gives.
pub fn offered(policy: &Policy, rights: &Item) -> Vec<&'static Term> {
    let mut offered: Vec<&'static Term> = Vec::new();
    for value in rights.values("offer") {
        let terms = stands_for(policy, value);
        offered.extend(terms.into_iter().filter(|term| !offered.contains(term)).collect::<Vec<_>>());
    }
    offered
}

/// The rights that a value of `offer` stands for.
pub(super) fn stands_for(policy: &Policy, value: &Value) -> Vec<&'static Term> {
    if is_statutory(value) { statutory(policy) } else { value.as_term().into_iter().collect() }
}

/// Whether a value of `offer` is `statutory`.
pub(super) fn is_statutory(value: &Value) -> bool {
    value.what == What::Word("statutory")
}

/// The rights that follow from what is declared.
pub(super) fn statutory(policy: &Policy) -> Vec<&'static Term> {
    let grounds = Grounds::of(policy);
    MATRIX.iter().filter(|row| grounds.give(row)).filter_map(|row| Vocab::Right.find(row.right)).collect()
}

/// The facts that rights follow from.
struct Grounds {
    bases: Vec<&'static Term>,
    /// What there is beside the legal bases.
    sources: Vec<Source>,
    /// Whether every purpose has its legal basis, so that it is known what does not follow.
    known: bool,
}

impl Grounds {
    fn of(policy: &Policy) -> Self {
        // Bases that the whole notice names give rights too, though nobody knows for which purpose.
        let mut all: Vec<&Term> = policy.head().into_iter().flat_map(bases).collect();
        let mut sources = vec![Source::Always];
        let mut add = |source: Source, is: bool| sources.extend(is.then_some(source));
        add(Source::Britain, Regime::UnitedKingdom.applies(policy) && COMPLAINTS_TO_THE_CONTROLLER <= policy.day);
        add(Source::Provided, on(&all, Mark::Portability));
        add(Source::Marketing, policy.single(Kind::Marketing).is_some());
        let mut known = policy.single(Kind::Purpose).is_some();
        for purpose in policy.all(Kind::Purpose) {
            let own: Vec<&Term> = bases(purpose).collect();
            let conditions = purpose.values("condition").iter().filter_map(Value::as_term);
            add(Source::Consent, conditions.into_iter().any(|condition| condition.id == "explicit_consent"));
            let lost = purpose.torn || purpose.fields.fact("basis").is_some_and(|fact| fact.lost);
            known &= !own.is_empty() && !lost;
            add(Source::Provided, on(&own, Mark::Portability) && uses_what_people_provide(policy, purpose));
            let is = |mark| purpose.entry.is_some_and(|entry| entry.has(mark));
            let public = own.iter().any(|basis| PUBLIC.contains(&basis.id));
            add(Source::Marketing, is(Mark::DirectMarketing));
            add(Source::Research, is(Mark::Research) && !own.is_empty() && !public);
            all.extend(own);
        }
        let asks = policy.all(Kind::Cookie).any(|cookie| cookie.yes("consent") == Some(true));
        let explicit = decisions(policy).any(|decision| decision.word("ground") == Some("explicit_consent"));
        add(Source::Consent, asks || explicit || all.iter().any(|basis| basis.id == "consent"));
        add(Source::Decision, decisions(policy).next().is_some());
        Self { bases: all, sources, known }
    }

    fn give(&self, row: &Row) -> bool {
        if let Source::Basis(mark) = row.source { on(&self.bases, mark) } else { self.sources.contains(&row.source) }
    }
}

fn bases(item: &Item) -> impl Iterator<Item = &'static Term> {
    item.values("basis").iter().filter_map(Value::as_term)
}

fn on(bases: &[&'static Term], mark: Mark) -> bool {
    bases.iter().any(|basis| basis.has(mark))
}

/// The decisions that a machine makes alone.
pub(super) fn decisions(policy: &Policy) -> impl Iterator<Item = &Item> {
    policy.all(Kind::Decision).filter(|decision| decision.yes("solely") != Some(false))
}

/// Whether a purpose uses data that people provide, knowingly or by using the service. Unless another source is named, it is theirs.
fn uses_what_people_provide(policy: &Policy, purpose: &Item) -> bool {
    let theirs = |source: &Value| {
        let entry = policy.declared(source).map_or(source.as_term(), |declared| declared.entry);
        entry.is_none_or(|term| THEIRS.contains(&term.id))
    };
    let provided = |data: &Value| {
        let sources = policy.declared(data).map_or(&[][..], |data| data.fields.values("source"));
        sources.is_empty() || sources.iter().any(theirs)
    };
    let uses = purpose.values("uses");
    uses.is_empty() || uses.iter().any(provided)
}

/// Sources of data that people provide. What is concluded from it, and what others give, is not theirs to take along.
const THEIRS: [&str; 9] =
    ["person", "automatic", "account", "purchases", "correspondence", "phone_calls", "devices", "browser", "cookies"];

/// The declared rights that are those of the GDPR, as far as one knows.
pub(super) fn under_gdpr(policy: &Policy) -> impl Iterator<Item = &Item> {
    policy.all(Kind::Rights).filter(|rights| rights.values("law").iter().all(is_of_gdpr))
}

fn is_of_gdpr(law: &Value) -> bool {
    law.as_term().is_some_and(|law| law.has(Mark::Gdpr))
}

/// The rights that follow, are not offered, and are asked for by `code`; and where they would be offered.
pub(super) fn missing(policy: &Policy, code: Code) -> Option<(&Item, Vec<&'static str>)> {
    let mut first = None;
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for rights in under_gdpr(policy) {
        let unread = rights.torn || rights.fields.fact("offer").is_none_or(|offer| offer.lost);
        if unread || rights.values("offer").iter().any(is_statutory) {
            return None;
        }
        named.extend(rights.values("offer").iter().filter_map(Value::as_term).map(|term| term.id));
        first = first.or(Some(rights));
    }
    let first = first.filter(|_| !named.is_empty())?;
    let grounds = Grounds::of(policy);
    let rows = MATRIX.iter().filter(|row| row.missing == Some(code) && grounds.give(row));
    let missing: Vec<&str> = rows.map(|row| row.right).filter(|right| !named.contains(right)).collect();
    (!missing.is_empty()).then_some((first, missing))
}

/// The right that is promised though it follows from nothing here, if that is what `code` finds, and no wording of its own qualifies it.
pub(super) fn promised(policy: &Policy, code: Code) -> Option<(&Item, &Value)> {
    let row = MATRIX.iter().find(|row| row.promised == Some(code))?;
    let grounds = Grounds::of(policy);
    if !grounds.known || grounds.give(row) {
        return None;
    }
    let own = policy.find(Kind::Right, row.right).filter(|own| !own.imported);
    if own.is_some_and(|own| ["text", "grounds", "conditions"].iter().any(|field| own.says(field))) {
        return None;
    }
    let named = |rights| promise(rights, row.right).map(|value| (rights, value));
    under_gdpr(policy).find_map(named)
}

/// The value that offers `right`, by its name.
pub(super) fn promise<'p>(rights: &'p Item, right: &str) -> Option<&'p Value> {
    rights.values("offer").iter().find(|value| value.as_term().is_some_and(|term| term.id == right))
}

/// The finding that `missing` rights follow and are not offered.
pub(super) fn finding_of_missing(code: Code, rights: &Item, missing: &[&str], why: &str) -> Finding {
    let names: Vec<String> = missing.iter().map(|right| format!("`{right}`")).collect();
    let message = format!("`rights {}` does not offer {}: {why}.", rights.name, names.join(", "));
    let help =
        format!("Add {} to `offer`, or offer what follows from your facts: `offer: statutory`.", names.join(", "));
    let finding = Finding::new(code, rights.name_span, message).help(help);
    let missing = missing.iter().map(|right| (*right).to_owned()).collect();
    match more_rights(rights, missing) {
        Some(fix) => finding.fix(fix),
        None => finding,
    }
}

/// Offers `more` rights behind those that `rights` offers.
pub(super) fn more_rights(rights: &Item, more: Vec<String>) -> Option<Fix> {
    let offer = rights.values("offer");
    Some(Fix::Append { first: offer.first()?.span, last: offer.last()?.span, values: more })
}
