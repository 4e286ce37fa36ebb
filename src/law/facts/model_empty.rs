//! A purpose uses some data. A purpose that uses none is either no processing at all, or it hides what it uses: readers must be told the
//! purposes *for which the personal data are intended*.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::MODEL_EMPTY, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for purpose in policy.all(Kind::Purpose).filter(|purpose| purpose.lacks("uses")) {
        let message = format!("`purpose {}` uses no data.", purpose.name);
        let finding = Finding::new(RULE.code, purpose.name_span, message);
        findings.push(finding.help("List what it needs: `uses: [name, email_address]`."));
    }
}
