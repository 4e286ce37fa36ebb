//! Whoever wants to complain is best sent to the page where that is done. A link to the front page of an authority leaves them to search for
//! it (GDPR Arts. 12(2) and 77).

use crate::finding::{Finding, codes};
use crate::law::{Rule, wording};
use crate::model::Policy;
use crate::vocabulary::authorities;

pub(super) const RULE: Rule = Rule::new(codes::DOC_LINK, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    wording::each(policy, findings, |_, passage| {
        passage.text.contains("://").then_some(())?;
        let sites = authorities(policy.day).filter_map(|one| Some((one, one.complaints?)));
        let (at, length, one, page) = sites
            .filter_map(|(one, page)| {
                let site = one.url.trim_end_matches('/');
                let mut found = passage.text.match_indices(site).map(|(at, _)| at);
                let at = found.find(|at| is_whole(passage.text.get(at + site.len()..)))?;
                Some((at, site.len(), one, page))
            })
            .min_by_key(|(at, ..)| *at)?;
        let message = format!("This leads to the front page of {} (`{}`).", one.name, one.country);
        let finding = Finding::new(RULE.code, passage.place(&(at..at + length)), message);
        Some(finding.help(format!("Lead readers to where they complain: {page}")))
    });
}

/// Whether an address ends here, with no page behind the site.
fn is_whole(rest: Option<&str>) -> bool {
    let rest = rest.unwrap_or_default();
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    !rest.starts_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '%' | '?' | '#'))
        && !rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
}
