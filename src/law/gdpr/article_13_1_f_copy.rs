//! Where a transfer stands on appropriate safeguards, readers must be told how to get a copy of them or where they are
//! (Art. 13(1)(f)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_1_F_COPY, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let recipients = policy.all(Kind::Recipient).flat_map(|recipient| recipient.values("transfer"));
    let transfers = policy.all(Kind::Transfer).flat_map(|transfer| transfer.values("mechanism"));
    for mechanism in recipients.chain(transfers) {
        let safeguard = mechanism.as_term().is_some_and(|term| term.has(Mark::Safeguard));
        if safeguard && mechanism.with.lacks("copy") {
            let finding = Finding::new(RULE.code, mechanism.span, "Nothing says how to get a copy of the safeguards.");
            findings.push(finding.help("Say where: `scc { copy: privacy_mail }`."));
        }
    }
}
