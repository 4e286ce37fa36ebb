//! A controller outside the United Kingdom that offers goods or services to people there, or watches what they do there, names a
//! representative in the United Kingdom (UK GDPR Art. 27). One in the EEA does not count. Public bodies and what is occasional and
//! harmless are excepted: write `representative: none because "…"`.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::reach::is_silent;
use crate::law::whereabouts::seat;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::UK_27, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(controller) = policy.controller() else { return };
    let Some((country, place)) = seat(controller).filter(|(country, _)| country.code() != "GB") else { return };
    let all = controller.values("representative");
    let mut seats = all.iter().map(|value| policy.declared(value).and_then(seat));
    // Where a representative is may be untold; a rule of its own asks how to reach it.
    let elsewhere = !all.is_empty() && seats.all(|seat| seat.is_some_and(|(country, _)| country.code() != "GB"));
    if elsewhere || is_silent(controller, "representative") {
        let message =
            format!("`entity {}` is in `{country}`, and nobody represents it in the United Kingdom.", controller.name);
        let help = "Declare the representative as an `entity` established in `GB` and name it: `representative: [our_representative]`. If \
                    you need none, write `representative: none because \"…\"`.";
        findings.push(Finding::new(RULE.code, place, message).help(help));
    }
}
