//! A notice is concrete and definite (Art. 12(1); WP260 rev.01, para. 12). `May`, `might`, `possibly` and `in some cases` leave open
//! whether a thing is so, and a reader cannot act on that. Only the author's own words are read, and for each language its own list.

use super::{article_12_1_change, article_32_claim};
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::wording::{Wording, tell};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_1, check);

const WORDING: Wording = Wording {
    code: RULE.code,
    phrases: "phrases-hedges",
    deniable: false,
    message: |phrase, _| format!("`{phrase}` leaves open whether it is so."),
    help: "Say when and what you do. If it depends on something, say on what.",
};

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    // The texts are read once for all rules of this pack.
    tell(policy, &[&WORDING, &article_12_1_change::WORDING, &article_32_claim::WORDING], findings);
}
