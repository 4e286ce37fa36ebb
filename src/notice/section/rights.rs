//! The rights that are offered, the right to object in a box of its own (GDPR Art. 21(4)), and how they are used.

use super::Content;
use crate::model::{Item, Policy, Value, What};
use crate::notice::speak::{Speaker, heading, list};
use crate::notice::tree::{Block, Form, Say};
use crate::schema::Kind;
use crate::vocabulary::{Term, Vocab};

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-2-B", "GDPR-13-2-C", "GDPR-12-2"]);
    let Some(rights) = speaker.policy.single(Kind::Rights) else { return content };
    content.origin.push(rights.span);
    let offered = offered(speaker.policy, rights);
    content.paragraph([match speaker.list(rights, "for") {
        Some(people) => Say::message("rights-of").with("people", people),
        None => Say::message("rights-intro"),
    }]);
    let (boxed, listed): (Vec<&Term>, Vec<&Term>) =
        offered.iter().partition(|right| matches!(right.id, "objection" | "objection_marketing"));
    let listed = listed.into_iter().filter(|right| right.id != "complaint");
    let items: Vec<Vec<Say>> = listed.map(|right| right_says(speaker, right)).collect();
    if !items.is_empty() {
        content.blocks.push(Block::List(items));
    }
    if !boxed.is_empty() {
        content.blocks.push(objection(speaker, &boxed));
    }
    requests(speaker, rights, &mut content);
    content
}

/// The rights in the order in which they are offered; `statutory` stands for those that the bases and purposes give.
fn offered(policy: &Policy, rights: &Item) -> Vec<&'static Term> {
    let mut offered: Vec<&'static Term> = Vec::new();
    for value in rights.values("offer") {
        let terms: Vec<&'static Term> = if value.what == What::Word("statutory") {
            statutory(policy).iter().filter_map(|id| Vocab::Right.find(id)).collect()
        } else {
            value.as_term().into_iter().collect()
        };
        offered.extend(terms.into_iter().filter(|term| !offered.contains(term)).collect::<Vec<_>>());
    }
    offered
}

/// The rights that follow from the legal bases and the purposes (GDPR Arts. 7(3), 15 to 18, 20, 21, 22, 77).
fn statutory(policy: &Policy) -> Vec<&'static str> {
    let bases: Vec<&str> = policy
        .all(Kind::Purpose)
        .flat_map(|purpose| purpose.values("basis"))
        .filter_map(Value::as_term)
        .map(|term| term.id)
        .collect();
    let on = |ids: &[&str]| bases.iter().any(|basis| ids.contains(basis));
    let marketing = policy.single(Kind::Marketing).is_some()
        || policy.all(Kind::Purpose).filter_map(|purpose| purpose.entry).any(is_marketing);
    let all = [
        ("access", true),
        ("rectification", true),
        ("erasure", true),
        ("restriction", true),
        ("portability", on(&["consent", "contract", "pre_contract"])),
        ("withdrawal", on(&["consent"])),
        ("automated_decisions", policy.single(Kind::Decision).is_some()),
        ("objection", on(&["legitimate_interests", "public_task", "official_authority"])),
        ("objection_marketing", marketing),
        ("complaint", true),
    ];
    all.into_iter().filter(|(_, follows)| *follows).map(|(id, _)| id).collect()
}

fn is_marketing(purpose: &Term) -> bool {
    [Some(purpose.id), purpose.parent]
        .into_iter()
        .flatten()
        .any(|id| matches!(id, "marketing" | "send_newsletters" | "send_marketing" | "send_offers_on_similar_products"))
}

/// What is said of one right: the author's own words where there are some, else what the law gives.
fn right_says(speaker: &Speaker<'_>, right: &'static Term) -> Vec<Say> {
    let own = speaker.policy.find(Kind::Right, right.id);
    let text = own
        .and_then(|own| own.value("text"))
        .map_or(Say::Term(right, Form::Text), |text| speaker.value(text, Form::Plain));
    let mut says = vec![Say::Strong(Box::new(Say::Term(right, Form::Lead))), text];
    if let Some(own) = own {
        says.extend(speaker.values(own.values("conditions"), Form::Plain));
        says.extend(speaker.values(own.values("exceptions"), Form::Plain));
    }
    says
}

/// The right to object, apart from all else.
fn objection(speaker: &Speaker<'_>, rights: &[&'static Term]) -> Block {
    let mut blocks = Vec::new();
    for right in rights {
        let own = speaker.policy.find(Kind::Right, right.id).and_then(|own| own.value("text"));
        let purposes = list(
            speaker
                .all(Kind::Purpose)
                .filter(|purpose| may_be_objected(purpose))
                .map(|purpose| speaker.item(purpose, Form::Plain))
                .collect(),
        );
        blocks.push(match (own, right.id, purposes) {
            (None, "objection", Some(purposes)) => Block::Paragraph(vec![
                Say::Strong(Box::new(Say::attribute("objection", "lead"))),
                Say::message("objection").with("purposes", purposes),
                Say::message("objection-then"),
            ]),
            (..) => Block::Paragraph(right_says(speaker, right)),
        });
    }
    Block::Part { id: "objection".to_owned(), heading: Say::message(heading("objection")), blocks, boxed: true }
}

fn may_be_objected(purpose: &Item) -> bool {
    let mut bases = purpose.values("basis").iter().filter_map(Value::as_term);
    bases.any(|basis| matches!(basis.id, "legitimate_interests" | "public_task" | "official_authority"))
}

/// How the rights are used: to whom, how soon, at what cost, how the person is made sure of.
fn requests(speaker: &Speaker<'_>, rights: &Item, content: &mut Content) {
    let contact =
        speaker.contact(rights.values("contact")).map(|contact| Say::message("request-how").with("contact", contact));
    let own = rights
        .value("self_service")
        .map(|place| Say::message("request-self").with("means", speaker.value(place, Form::Plain)));
    let respond = rights
        .value("respond")
        .map(|time| Say::message("request-time").with("duration", speaker.value(time, Form::Plain)));
    let extend = rights.value("respond").and_then(|time| time.with.value("extend"));
    let extend = extend.map(|more| Say::message("request-extend").with("duration", speaker.value(more, Form::Plain)));
    let free = rights.word("fee").map(|_| Say::message("request-free"));
    let identity = speaker.values(rights.values("identity"), Form::Sentence);
    let says: Vec<Say> = [contact, own, respond, extend, free].into_iter().flatten().chain(identity).collect();
    if !says.is_empty() {
        let heading = Say::message("heading-requests");
        let blocks = vec![Block::Paragraph(says)];
        content.blocks.push(Block::Part { id: "requests".to_owned(), heading, blocks, boxed: false });
    }
}
