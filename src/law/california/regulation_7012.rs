//! A notice that does not say everything itself links to the privacy policy that does (11 CCR § 7012(e) and (f)). A
//! supplement to a document names where that document is to be read.

use jiff::civil::date;

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_7012_LINK, check).from(date(2020, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none() {
        return;
    }
    for value in policy.all(Kind::Notice).flat_map(|notice| notice.values("supplements")) {
        let unlinked =
            policy.declared(value).filter(|whole| whole.kind == Kind::Document && !whole.torn && !whole.says("url"));
        if let Some(document) = unlinked {
            let message =
                format!("This notice adds to `document {}`, and readers are not told where that is.", document.name);
            let finding =
                Finding::new(RULE.code, value.span, message).related(document.name_span, "it is declared here");
            findings.push(finding.help("Give its address: `url: \"https://…\"`."));
        }
    }
}
