//! The operator of a service for minors, or one that knows of minors among its users, lets those who are registered
//! remove what they have posted, tells them so and how, and says that removal may not be complete (Cal. Bus. &
//! Prof. Code § 22581).

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::categories::{bare, parts};
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::{Mark, Term};

pub(super) const RULE: Rule = Rule::new(codes::CA_22581, check).from(date(2015, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(children) = policy.single(Kind::Children) else { return };
    if children.yes("directed") != Some(true) && children.yes("knowingly") != Some(true) {
        return;
    }
    let offered = policy.all(Kind::Rights).flat_map(|rights| rights.values("offer")).filter_map(Value::as_term);
    if offered.into_iter().any(|right| right.id == "removal_of_posts") {
        return;
    }
    let posted = |term: Option<&'static Term>| term.is_some_and(|term| term.has(Mark::Posted));
    let item =
        [Kind::Purpose, Kind::Data].into_iter().flat_map(|kind| policy.all(kind)).find(|item| posted(item.entry));
    let span = item.map(|item| item.name_span).or_else(|| {
        let parts = policy.all(Kind::Data).flat_map(parts);
        bare(policy).chain(parts).find(|value| posted(value.as_term())).map(|value| value.span)
    });
    if let Some(span) = span {
        let message = "Minors can post here, and the notice does not tell them how to remove what they posted.";
        let finding =
            Finding::new(RULE.code, span, message).related(children.name_span, "there are minors among the users");
        let help = "Offer `removal_of_posts` among the rights of California, and say under `right removal_of_posts` how it is done.";
        findings.push(finding.help(help));
    }
}
