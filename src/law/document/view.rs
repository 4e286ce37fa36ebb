//! A notice tells its readers what their data is used for (Arts. 13(1)(c) and 14(1)(c)). A view in whose scope no purpose lies tells
//! them nothing. A supplement leaves that to the notice it adds to, and so does a notice about
//! cookies.

use crate::finding::{Finding, codes};
use crate::law::{Rule, concerns};
use crate::model::{Policy, What};
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::DOC_VIEW, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let any = policy.all(Kind::Purpose).next().is_some();
    for notice in policy.all(Kind::Notice).filter(|notice| any && !notice.torn) {
        let adds = notice.value("is").is_some_and(|is| matches!(is.what, What::Word("supplement" | "cookies")));
        if adds || policy.all(Kind::Purpose).any(|purpose| concerns(policy, notice, purpose)) {
            continue;
        }
        if let Some(fact) = notice.fields.fact("purposes").filter(|fact| fact.values().is_empty()) {
            if !fact.lost {
                let message = format!("`notice {}` names none of the purposes.", notice.name);
                let finding = Finding::new(RULE.code, fact.span, message);
                findings.push(finding.help("Name those that it tells of, or take `purposes` away to tell of all."));
            }
            continue;
        }
        let place = notice.fields.fact("for").map_or(notice.name_span, |fact| fact.span);
        let message = format!("`notice {}` is for people whom none of its purposes is about.", notice.name);
        let finding = Finding::new(RULE.code, place, message);
        findings.push(finding.help("Name these people under `for` of a purpose, or take the notice away."));
    }
}
