//! A notice that says that there are no cookies is believed (GDPR Art. 5(1)(a)). Analytics and advertising are rarely done without
//! storing or reading something on the device, so a recipient or a purpose of that kind beside `cookie none` deserves a second look.

use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::concept;
use crate::model::{Item, Policy};
use crate::schema::Kind;
use crate::vocabulary::Term;

pub(super) const RULE: Rule = Rule::new(codes::COOKIE_NONE, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let Some(none) = policy.absence(Kind::Cookie) else { return };
    if policy.all(Kind::Cookie).next().is_some() {
        // There are some elsewhere.
        return;
    }
    let doubtful = |item: &Item| item.entry.and_then(Term::is_necessary) == Some(false);
    let declared = policy.all(Kind::Recipient).find(|item| doubtful(item)).map(|item| item.name_span);
    let place = declared.or_else(|| {
        let named = policy.all(Kind::Purpose).flat_map(|purpose| purpose.values("recipients"));
        let tasks = policy.all(Kind::Recipient).flat_map(|recipient| recipient.values("tasks"));
        let mut all = named.chain(tasks);
        let found = all.find(|value| concept(policy, value).and_then(Term::is_necessary) == Some(false));
        found.map(|value| value.span)
    });
    if let Some(place) = place {
        let finding = Finding::new(RULE.code, none.span, "The notice says that there are no cookies.");
        let help = "If nothing is stored or read on the device, say so: `allow COOKIE-NONE because \"…\"`. If something is, declare it.";
        findings.push(finding.related(place, "and this is rarely done without any").help(help));
    }
}
