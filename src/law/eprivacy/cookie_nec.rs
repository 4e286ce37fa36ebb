//! Measuring use, testing, advertising and following people serve the site and not the visitor: cookies for it are not strictly
//! necessary, and without consent they are not allowed (WP194, Opinion 04/2012 on cookie consent exemption, section 4). A cookie that is
//! called necessary and serves such a purpose too is two cookies, or needs consent.

use super::device::is_necessary;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::concept;
use crate::model::Policy;
use crate::schema::Kind;
use crate::vocabulary::Term;

pub(super) const RULE: Rule = Rule::new(codes::COOKIE_NEC, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let free = policy.all(Kind::Cookie).filter(|cookie| cookie.yes("consent") != Some(true));
    for cookie in free.filter(|cookie| is_necessary(policy, cookie)) {
        let mut purposes = cookie.values("purposes").iter();
        let other = purposes.find(|purpose| concept(policy, purpose).and_then(Term::is_necessary) == Some(false));
        if let Some(other) = other {
            let message = format!("`cookie {}` is called necessary, and this purpose is not.", cookie.name);
            let help = "Declare a cookie of its own for this purpose, with `consent: yes`, or ask for consent before this one.";
            findings.push(Finding::new(RULE.code, other.span, message).help(help));
        }
    }
}
