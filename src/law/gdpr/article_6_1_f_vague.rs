//! Art. 13(1)(d) wants the interest itself. An interest must be precise and real to be weighed at all (EDPB Guidelines 1/2024, version
//! 1.0): “legitimate business interests” names none.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::basis::on;
use crate::model::{Policy, Value};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_6_1_F_VAGUE, check);

/// Words that stand for the legal basis or for business as such, and say nothing of the interest. In the languages of a notice.
const EMPTY: [&str; 11] = [
    "legitimate interest",
    "business interest",
    "commercial interest",
    "legitim interesse",
    "legitime interesse",
    "berettiget interesse",
    "berettigede interesse",
    "forretningsinteresse",
    "forretningsmæssige interesse",
    "forretningsmessige interesse",
    "kommercielle interesse",
];

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for (_, basis) in on(policy, &["legitimate_interests"]) {
        if let Some(interest) = basis.with.value("interest").filter(|interest| says_nothing(interest)) {
            let finding = Finding::new(RULE.code, interest.span, "This names no interest that a reader could weigh.");
            findings.push(finding.help("Say what you want to reach, such as `preventing_fraud` or `getting_paid`."));
        }
    }
}

fn says_nothing(interest: &Value) -> bool {
    let own = || {
        let texts = interest.as_words().into_iter().flat_map(|words| words.texts.values());
        texts.map(|passage| passage.text.to_lowercase()).any(|text| EMPTY.iter().any(|empty| text.contains(empty)))
    };
    interest.as_term().is_some_and(|term| term.vague) || own()
}
