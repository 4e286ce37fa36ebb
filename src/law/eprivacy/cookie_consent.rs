//! What is stored or read on someone's device needs that person's consent first, unless a service that the person asked for cannot do
//! without it (Directive 2002/58/EC Art. 5(3); Danish BEK no. 1148 of 2011 § 3; UK PECR reg. 6). That holds for pixels, local storage
//! and fingerprints too (EDPB Guidelines 2/2023). Cookies that keep the cart, the login or the consent itself are necessary: name them so
//! with `is`. Where British law alone applies, cookies for statistics and preferences have rules of their own since 5 February 2026.

use jiff::civil::date;

use super::device::{is_necessary, is_off_device, purposes};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::regime::Regime;
use crate::model::{Item, Policy};
use crate::schema::Kind;
use crate::source::Span;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::COOKIE_CONSENT, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let british = !Regime::Eea.applies(policy) && policy.day >= date(2026, 2, 5);
    for (cookie, place) in
        without_consent(policy).filter(|(cookie, _)| !british || !is_british_exception(policy, cookie))
    {
        let message = format!("`cookie {}` waits for no consent, and nothing says that it is necessary.", cookie.name);
        let help = "If it waits, say `consent: yes`. If the service that people ask for cannot do without it, say which kind it is: \
            `is: necessary`.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}

/// The cookies that are not necessary and wait for no consent, and where that is seen.
pub(in crate::law) fn without_consent(policy: &Policy) -> impl Iterator<Item = (&Item, Span)> {
    let set = policy.all(Kind::Cookie).filter(|cookie| !cookie.torn && cookie.yes("consent") != Some(true));
    // What is `unknown` has its finding.
    let known = set.filter(|cookie| !(cookie.says("consent") && cookie.lacks("consent")));
    let known = known.filter(|cookie| cookie.entry.is_some() || !cookie.says("is"));
    let unnecessary = known.filter(|cookie| !is_necessary(policy, cookie) && !is_off_device(cookie));
    unnecessary.map(|cookie| (cookie, cookie.value("consent").map_or(cookie.name_span, |value| value.span)))
}

/// Whether British law lets it be set without consent where people can say no (PECR Sch. A1 paras. 5 and 6).
pub(in crate::law) fn is_british_exception(policy: &Policy, cookie: &Item) -> bool {
    let of = |term: &&'static crate::vocabulary::Term| term.has(Mark::BritishException);
    match cookie.entry {
        Some(entry) => of(&entry),
        None => {
            !cookie.values("purposes").is_empty()
                && purposes(policy, cookie).filter(of).count() == cookie.values("purposes").len()
        }
    }
}
