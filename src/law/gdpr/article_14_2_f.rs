//! People must be told from which source data about them comes, and whether anyone can see it (Art. 14(2)(f)). Where there are
//! many, what kind of sources they are is enough (recital 61). `Third parties` and `partners` are no kind.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_14_2_F, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    const HELP: &str = "Name it, or say what kind it is, such as `credit_agencies` or `data_brokers`.";
    for source in policy.all(Kind::Data).flat_map(|data| data.values("source")) {
        if let Some(term) = source.as_term().filter(|term| term.has(Mark::SomeoneElse)) {
            let message = format!("`{}` does not say from whom the data comes.", term.id);
            findings.push(Finding::new(RULE.code, source.span, message).help(HELP));
        }
    }
    for source in policy.all(Kind::Source).filter(|source| !source.torn && source.label.is_none()) {
        let unnamed = source.entry.is_some_and(|entry| entry.has(Mark::SomeoneElse));
        if unnamed && !source.says("examples") {
            let message = format!("`source {}` does not say from whom the data comes.", source.name);
            findings.push(Finding::new(RULE.code, source.name_span, message).help(HELP));
        }
    }
}
