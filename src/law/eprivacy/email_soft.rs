//! Customers may be written to without consent only if they can say no, free and easily, when the address is collected and in each
//! message (Directive 2002/58/EC Art. 13(2)). It must be about the seller's own similar products. A free account can be such a sale (CJEU
//! C-654/23).

use super::electronic_mail::existing_customers;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::national::unset;
use crate::model::Policy;
use crate::schema::Kind;

pub(super) const RULE: Rule = Rule::new(codes::EMAIL_SOFT, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for marketing in policy.all(Kind::Marketing).filter(|marketing| unset(marketing, "opt_out")) {
        if let Some(value) = existing_customers(marketing) {
            let message = "Existing customers get marketing, and nothing says how they say no to it.";
            let help =
                "Say how: `opt_out: [unsubscribe_link]`. Offer it when you collect the address, and in each message.";
            findings.push(Finding::new(RULE.code, value.span, message).help(help));
        }
    }
}
