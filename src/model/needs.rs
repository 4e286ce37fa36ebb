//! What one thing that is said asks of another: a supplement of the notice it adds to, a case of verification of what is done in it,
//! an absence that nothing is said of what is not there.

use super::policy::{Item, Policy};
use super::value::What;
use crate::finding::{Finding, codes};
use crate::schema::{Kind, sections_of};

/// What may be said of something that there is none of: on which law, and since when, the statement stands.
const OF_NOTHING: [&str; 5] = ["law", "from", "lookback", "states", "when"];

/// Says what is missing beside what is said, and what is said too much.
pub(super) fn check(policy: &Policy) -> Vec<Finding> {
    let mut findings = Vec::new();
    for item in policy.items().iter().filter(|item| !item.imported) {
        if item.absent {
            nothing(item, &mut findings);
        } else if item.kind == Kind::Notice {
            supplement(item, &mut findings);
        } else if item.kind == Kind::Verification {
            verification(item, &mut findings);
        }
    }
    findings
}

/// `sale none { data: […] }`.
fn nothing(item: &Item, findings: &mut Vec<Finding>) {
    let kind = item.kind.word();
    for (field, fact) in item.fields.iter().filter(|(field, _)| !OF_NOTHING.contains(field)) {
        let message = format!("`{kind} none` says that there is none, and its `{field}` says that there is.");
        let finding = Finding::new(codes::KIND_NONE, fact.span, message);
        findings.push(finding.help(format!("Take `{field}` away. If there is some after all, take `none` away.")));
    }
}

/// A supplement adds to a notice, and a part leaves the rest to it: readers must learn to which.
fn supplement(notice: &Item, findings: &mut Vec<Finding>) {
    let part = |word: &str| match word {
        "supplement" => Some("is a supplement and does not say which notice it adds to"),
        _ => sections_of(word).map(|_| "tells readers a part and does not say which notice tells the rest"),
    };
    let Some(is) = notice.value("is") else { return };
    let Some(part) = (if let What::Word(word) = is.what { part(word) } else { None }) else { return };
    if notice.lacks("supplements") {
        let message = format!("`notice {}` {part}.", notice.name);
        let finding = Finding::new(codes::FIELD_MISSING, is.span, message);
        findings.push(
            finding.help("Add `supplements:` with the name of a `notice`, or of a `document` that stands elsewhere."),
        );
    }
}

/// A case of verification says what is done in it.
fn verification(case: &Item, findings: &mut Vec<Finding>) {
    if ["steps", "data", "provider", "delivery"].iter().all(|field| case.lacks(field)) {
        let message = format!("`verification {}` does not say what is done.", case.name);
        let finding = Finding::new(codes::FIELD_MISSING, case.name_span, message);
        findings.push(finding.help("Add `steps:` with what is done, or `data:` with what is asked for."));
    }
}
