//! Staff and applicants are asked for other data, for other purposes and under other rules than customers (Art. 88). A notice that
//! speaks to all at once tells each of them little. Give them a notice or purposes of their own. It does not ask where they are the
//! only readers.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::GDPR_88, check).unverified();

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(head) = policy.head() else { return };
    let people = head.values("audiences");
    let at_work = |value: &&Value| policy.concept(value).is_some_and(|term| term.has(Mark::AtWork));
    let Some(staff) = people.iter().find(at_work) else { return };
    if people.iter().all(|value| at_work(&value)) {
        return;
    }
    let own = [Kind::Purpose, Kind::Notice, Kind::Rights, Kind::Data].into_iter().flat_map(|kind| policy.all(kind));
    let own = own.flat_map(|item| item.values("for")).any(|value| at_work(&value));
    let left_out = policy.all(Kind::Notice).flat_map(|notice| notice.values("excludes")).any(|value| at_work(&value));
    if !own && !left_out {
        let message = "Staff or applicants have neither a notice nor purposes of their own.";
        let finding = Finding::new(RULE.code, staff.span, message);
        findings.push(
            finding.help(
                "Give them a notice: `notice applicants { for: [applicants] }`, with purposes `for: [applicants]`.",
            ),
        );
    }
}
