//! A decision of the Commission holds until it ends, is repealed, or is declared invalid (Art. 45(3) and (5)). That on the United
//! Kingdom ends on 27 December 2031; that on the Privacy Shield of the United States was invalid from 16 July 2020 (CJEU C-311/18).

use super::article_45_1::undecided;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_45_EXP, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (country, place, mechanism) in undecided(policy) {
        if let Some(ended) = country.ended_adequacy(policy.day)
            && let Some(last) = ended.to
        {
            let message = format!("The decision on `{country}`, {}, held until {last}.", ended.decision);
            let finding = Finding::new(RULE.code, mechanism.value.span, message).related(place.span, "the country");
            findings
                .push(finding.help("Use a safeguard, such as `scc { module: 2, copy: privacy_mail, assessed: yes }`."));
        }
    }
}
