//! A business that collects sensitive personal information says whether it uses or discloses it for more than the
//! purposes that are always allowed, such as providing what people asked for and keeping it secure (11 CCR §§
//! 7011(e)(1)(K), 7027(m)). A password, a passport number, a precise location and data on health are sensitive
//! (Cal. Civ. Code § 1798.140(ae)).

use jiff::civil::date;

use super::facts::business;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::categories::{Categories, bare, is_sensitive};
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::CA_7011_1K, check).from(date(2023, 1, 1));

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    if business(policy).is_none()
        || policy.single(Kind::SensitiveUse).is_some()
        || policy.absence(Kind::SensitiveUse).is_some()
    {
        return;
    }
    let categories = Categories::of(policy);
    let used = policy.all(Kind::Purpose).flat_map(|purpose| purpose.values("uses"));
    let sensitive = used.chain(bare(policy)).find(|value| is_sensitive(categories.mask(value)));
    if let Some(value) = sensitive {
        let message = "There is sensitive data in this, and the policy does not say whether it is used for more than the law always allows.";
        let help = "If it is used only to provide what people ask for, to keep it secure and the like, say `sensitive_use none`.";
        findings.push(Finding::new(RULE.code, value.span, message).help(help));
    }
}
