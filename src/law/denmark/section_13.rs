//! Before a company passes data on consumers to another company for its direct marketing, or uses it on behalf of another, it asks the register CPR whether they have
//! said no to marketing (databeskyttelsesloven § 13). It does so each time; the list of names that is made every quarter is not enough.
//! Say that it is done with `registers: robinson_list`. Processors act for the company itself and are outside this rule.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::for_own_marketing;
use crate::model::{Policy, What};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::DK_13, check).from(date(2018, 5, 25));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let checked = policy.all(Kind::Marketing).any(|marketing| {
        let registers = marketing.values("registers");
        let honest = registers.is_empty() && marketing.says("registers");
        marketing.torn || honest || registers.iter().any(|register| register.what == What::Word("robinson_list"))
    });
    if checked {
        return;
    }
    let sent = policy.all(Kind::Marketing).flat_map(|marketing| marketing.values("items"));
    if let Some(item) = sent.into_iter().find(|item| item.as_term().is_some_and(|item| item.has(Mark::ForOthers))) {
        let message = "The data is used for the marketing of others, and nothing says that CPR is checked first.";
        let help = "Check it each time, and say so: `marketing { registers: [robinson_list] }`.";
        findings.push(Finding::new(RULE.code, item.span, message).help(help));
    }
    for (recipient, task) in for_own_marketing(policy) {
        let message = format!(
            "`recipient {}` gets the data for its own marketing, and nothing says that CPR is checked first.",
            recipient.name
        );
        let help = "Check it each time, and say so: `marketing { registers: [robinson_list] }`. If it works on your instructions, say \
            `role: processor`.";
        findings.push(Finding::new(RULE.code, task.span, message).help(help));
    }
}
