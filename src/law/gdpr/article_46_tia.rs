//! Safeguards help only if the law of the country lets the recipient keep them. Who sends data there looks at that first, and adds
//! further measures where needed (CJEU C-311/18; EDPB Recommendations 01/2020). Readers need not be told. Where a decision of the
//! Commission covers the recipient as well, nothing is asked.

use jiff::civil::date;

use super::abroad::{Mechanism, stays_in_the_eea, ways};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_46_TIA, check).from(date(2020, 7, 16));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for way in ways(policy) {
        let decided = way.mechanisms.iter().any(|mechanism| mechanism.term.has(Mark::Decision));
        let home = !way.places.is_empty() && way.places.iter().all(|place| stays_in_the_eea(place));
        let safeguard =
            |mechanism: &&Mechanism<'_>| mechanism.term.has(Mark::Safeguard) && !mechanism.term.has(Mark::British);
        if decided || home {
            continue;
        }
        for mechanism in way.mechanisms.iter().filter(safeguard).filter(|mechanism| mechanism.wants("assessed")) {
            let message = "Nothing says that the law of the country was looked at before the data goes there.";
            let finding = Finding::new(RULE.code, mechanism.value.span, message);
            findings.push(finding.help(format!(
                "Make a transfer impact assessment, and write `{} {{ assessed: yes }}`.",
                mechanism.term.id
            )));
        }
    }
}
