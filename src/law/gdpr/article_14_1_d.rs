//! People do not see what others tell about them, so the categories of that data must be told (Art. 14(1)(d)). `Personal data` is
//! no category.

use super::origin::of_others;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_14_1_D, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for data in policy.all(Kind::Data).filter(|data| !data.torn && data.label.is_none()) {
        let vague = data.entry.is_some_and(|entry| entry.vague);
        let parts = data.says("items") || data.says("examples");
        let source = data.values("source").iter().find(|source| of_others(policy, source).is_some());
        if let Some(source) = source.filter(|_| vague && !parts) {
            let message = format!("`data {}` comes from others, and does not say what it is.", data.name);
            let finding = Finding::new(RULE.code, data.name_span, message).related(source.span, "where it comes from");
            findings.push(finding.help("List the categories: `items: [name, email_address]`."));
        }
    }
}
