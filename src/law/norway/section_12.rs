//! A fødselsnummer and other unique numbers are used only where there is an objective need to know for certain who someone is, and
//! no lesser way is enough (personopplysningsloven § 12, GDPR Art. 87). Say why with `need`, or name the Norwegian law that
//! demands the number.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::unpermitted;
use crate::law::protected::Protected;
use crate::model::{Item, Policy};
use crate::schema::Kind;
use crate::vocabulary::{Class, Term};

pub(super) const RULE: Rule = Rule::new(codes::NO_12, check).from(date(2018, 7, 20)).replaces(&[codes::GDPR_87]);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let numbers = Protected::find(policy, number);
    let wanting = |purpose: &&Item| unpermitted(policy, purpose, "NO") || needs_no_reason(purpose);
    for purpose in policy.all(Kind::Purpose).filter(wanting) {
        if let Some(data) = numbers.first(purpose.values("uses")) {
            let message =
                format!("`purpose {}` uses fødselsnummer, and does not say why that is needed.", purpose.name);
            let help = "Say it: `permitted_by: NO-personal-data-act { section: \"12\", need: { nb: \"…\" } }`.";
            findings.push(Finding::new(RULE.code, data.span, message).help(help));
        }
    }
}

/// Whether the act alone is named, which permits it where there is a need, and the need is not.
fn needs_no_reason(purpose: &Item) -> bool {
    let laws = purpose.values("permitted_by");
    let general = |law: &crate::model::Value| law.as_term().is_some_and(|law| law.id == "NO-personal-data-act");
    !purpose.torn && laws.iter().any(|law| general(law) && law.with.lacks("need")) && laws.iter().all(general)
}

/// A Norwegian number, or one whose country is not said.
fn number(class: Class, number: Option<&'static Term>) -> bool {
    let country = number.and_then(Term::country);
    class == Class::NationalId && country.is_none_or(|country| country.code() == "NO")
}
