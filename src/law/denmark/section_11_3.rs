//! Who is no public authority makes a CPR number public only with consent (databeskyttelsesloven § 11(3)). The rule looks at purposes that use the number,
//! have the public among their recipients and do not rest on consent.

use jiff::civil::date;

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::denmark::{is_public, number};
use crate::law::national::{concept, on_consent};
use crate::law::protected::Protected;
use crate::model::{Policy, Value};
use crate::schema::Kind;
use crate::vocabulary::Mark;

pub(super) const RULE: Rule = Rule::new(codes::DK_11_3, check).from(date(2018, 5, 25));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if is_public(policy) {
        return;
    }
    let numbers = Protected::find(policy, number);
    for purpose in policy.all(Kind::Purpose).filter(|purpose| !on_consent(purpose) && !purpose.torn) {
        let Some(data) = numbers.first(purpose.values("uses")) else { continue };
        let gets_it = |public: &&Value| {
            let own = public.with.values("data");
            let everyone = concept(policy, public).is_some_and(|who| who.has(Mark::Everyone));
            everyone && (own.is_empty() || numbers.first(own).is_some())
        };
        if let Some(public) = purpose.values("recipients").iter().find(gets_it) {
            let message = format!("`purpose {}` makes CPR numbers public, and does not rest on consent.", purpose.name);
            let help =
                "Leave the number out of what the public gets: `the_public { data: [name] }`. Or ask for consent.";
            let finding = Finding::new(RULE.code, public.span, message);
            findings.push(finding.related(data.span, "the number is used here").help(help));
        }
    }
}
