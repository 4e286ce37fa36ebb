//! A request is answered without undue delay and within one month; a complex one may take two months more (Art. 12(3)). A notice that
//! promises a longer time, or none that can be counted, promises less than the law.

use super::time::exceeds;
use crate::finding::{Finding, codes};
use crate::law::Rule;
use crate::law::rights::under_gdpr;
use crate::model::{Policy, What};

pub(super) const RULE: Rule = Rule::new(codes::GDPR_12_3, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    for respond in under_gdpr(policy).flat_map(|rights| rights.values("respond")) {
        let help = "Say what the law gives: `respond: 1 month { extend: 2 months }`.";
        let mut find = |span, message: &str| findings.push(Finding::new(RULE.code, span, message).help(help));
        let longest = super::article_12_3_max::is_too_long(respond);
        if respond.what == What::Word("reasonable_time") {
            find(respond.span, "A reasonable time can be any: requests are answered within one month.");
        } else if matches!(respond.what, What::Duration(duration) if exceeds(duration, 1)) && !longest {
            find(respond.span, "Requests are answered within one month, and this is longer.");
        }
        for extend in respond.with.values("extend").iter().filter(|_| !longest) {
            if matches!(&extend.what, What::Duration(duration) if exceeds(*duration, 2)) {
                find(extend.span, "The time for an answer can be two months longer at most.");
            }
        }
    }
}
