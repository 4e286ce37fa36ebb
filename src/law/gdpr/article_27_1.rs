//! A controller outside the EEA that offers goods or services to people in the EEA, or watches what they do there, names a representative
//! in the EEA (Art. 27(1)). Art. 27(2) excepts public bodies and what is occasional and harmless: write
//! `representative: none because "…"`. A representative in the United Kingdom does not count here.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::reach::is_silent;
use crate::law::whereabouts::seat;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_27_1, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    let Some((country, place)) = seat(controller).filter(|(country, _)| !country.in_eea()) else { return };
    let all = controller.values("representative");
    let mut seats = all.iter().map(|value| policy.declared(value).and_then(seat));
    // Where a representative is may be untold; a rule of its own asks how to reach it.
    let elsewhere = !all.is_empty() && seats.all(|seat| seat.is_some_and(|(country, _)| !country.in_eea()));
    if elsewhere || is_silent(controller, "representative") {
        let message = format!("`entity {}` is in `{country}`, and nobody represents it in the EEA.", controller.name);
        let help = "Declare the representative as an `entity` and name it: `representative: [our_representative]`. If you need none, \
                    write `representative: none because \"…\"`.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}
