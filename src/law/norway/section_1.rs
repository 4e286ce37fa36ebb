//! The GDPR is Norwegian law through the EEA Agreement (personopplysningsloven § 1), and data leaves its reach at the borders of
//! the EEA. A Norwegian text that says `utenfor EU` tells readers that their own country is abroad.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::passages::{find, passages};
use crate::model::Policy;

pub(super) const RULE: Rule = Rule::new(codes::NO_EOS, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let norwegian = passages(policy).filter(|(language, _)| language.code() == "nb");
    for (_, passage) in norwegian.filter(|(_, passage)| !passage.text.contains("EØS")) {
        if let Some(range) = ["utenfor EU", "Utenfor EU"].iter().find_map(|words| find(&passage.text, words)) {
            let message = "Norway is in the EEA and not in the EU: this text makes Norway a third country.";
            findings.push(Finding::new(RULE.code, passage.place(&range), message).help("Write `utenfor EØS`."));
        }
    }
}
