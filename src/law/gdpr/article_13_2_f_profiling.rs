//! People whom a profile is made of are told that it is made, and what follows for them (recitals 60 and 63; WP251 rev.01), also where no
//! machine decides alone (Arts. 5(1)(a) and 13(2)(f)). A score that others follow can be the decision itself (C-634/21).

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::Term;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_13_2_F_PROF, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if policy.single(Kind::Decision).is_some() {
        return;
    }
    for purpose in policy.all(Kind::Purpose) {
        if purpose.entry.is_some_and(Term::profiles) {
            let message =
                format!("`purpose {}` makes profiles of people, and nothing says what follows for them.", purpose.name);
            let help = "Tell of it: `decision offers { solely: no, question: { … }, logic: { … }, effect: { … } }`.";
            findings.push(Finding::new(RULE.code, purpose.name_span, message).help(help));
        }
    }
}
