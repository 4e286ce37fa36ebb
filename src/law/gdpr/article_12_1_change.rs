//! A change that matters is told to people, by a means that reaches them. To tell them to look at the notice now and then is not only
//! insufficient but unfair (WP260 rev.01, para. 29, on Arts. 5(1)(a) and 12(1)).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::wording::Wording;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_1_CHANGE, check);

pub(super) const WORDING: Wording = Wording {
    code: RULE.code,
    phrases: "phrases-look-again",
    deniable: true,
    message: |phrase, _| format!("`{phrase}`: readers are to look for changes themselves."),
    help: HELP,
};

const HELP: &str = "Take it away, and tell people of changes that matter: `changes { notify: [email] }`.";

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let advice = policy.all(Kind::Changes).flat_map(|changes| changes.values("advice"));
    for value in advice.filter(|value| value.as_term().is_some_and(|term| term.id == "review_periodically")) {
        findings
            .push(Finding::new(RULE.code, value.span, "Readers are told to look for changes themselves.").help(HELP));
    }
}
