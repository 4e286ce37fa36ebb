//! The rights that are offered, the right to object in a box of its own (GDPR Art. 21(4)), and how they are used.

use super::{Content, verification};
use crate::law::{can_be_objected_to, offered};
use crate::model::{Item, Value, What, anchor};
use crate::notice::speak::{Speaker, heading, list};
use crate::notice::tree::{Block, Definition, Form, Say, Target};
use crate::notice::when::Subject;
use crate::schema::Kind;
use crate::vocabulary::Term;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-2-B", "GDPR-13-2-C", "GDPR-12-2", "UK-13-2-CA", "CA-RIGHTS"]);
    let all: Vec<&Item> = speaker.all(Kind::Rights).collect();
    content.origin.extend(all.iter().map(|rights| rights.span));
    for rights in &all {
        // Among rights for some readers, no facts count that are for others.
        let scope = speaker.scope.narrowed(&rights.when());
        let facts = speaker.policy.holding(&scope);
        let within = Speaker { policy: &facts, view: speaker.view, scope };
        let first = all.first().is_some_and(|first| first.name == rights.name);
        let mut blocks = under_one_law(&within, rights, all.len() == 1, first);
        let when = speaker.when(rights, Subject::Block);
        if let Some(Block::Paragraph(intro)) = blocks.first_mut() {
            intro.splice(0..0, when);
        }
        // The rights of one law need no heading of their own.
        if all.len() == 1 {
            content.blocks.extend(blocks);
        } else {
            let statute = speaker.list(rights, "law");
            let heading = statute.map(|statute| Say::message("rights-under").with("statute", statute));
            let heading = heading.unwrap_or_else(|| Say::message("rights-general"));
            content.blocks.push(Block::Part { id: anchor(rights), heading, blocks, boxed: false });
        }
    }
    content.blocks.extend(verification::part(speaker));
    content
}

/// The rights under one law, and how they are used.
///
/// The `first` rights of a notice have the plain anchors.
fn under_one_law(speaker: &Speaker<'_>, rights: &Item, alone: bool, first: bool) -> Vec<Block> {
    let offered = offered(speaker.policy, rights);
    let from = rights.value("from").map(|day| speaker.value(day, Form::Plain));
    let from = from.map(|date| Say::message("rights-from").with("date", date));
    let intro = match speaker.list(rights, "for") {
        Some(people) => Say::message("rights-of").with("people", people),
        // One law needs no heading, and is named here.
        None => match speaker.list(rights, "law").filter(|_| alone) {
            Some(statute) => Say::message("rights-by").with("statute", statute),
            None => Say::message("rights-intro"),
        },
    };
    let mut blocks = vec![Block::Paragraph(from.into_iter().chain([intro]).collect())];
    let (boxed, listed): (Vec<&Term>, Vec<&Term>) =
        offered.iter().partition(|right| right.ancestry().any(|right| right.id == "objection"));
    let listed = listed.into_iter().filter(|right| right.id != "complaint");
    let listed: Vec<&'static Term> = listed.collect();
    if listed.iter().any(|right| is_long(speaker, right)) {
        blocks.push(Block::Definitions(listed.into_iter().map(|right| in_full(speaker, right)).collect()));
    } else if !listed.is_empty() {
        blocks.push(Block::List(listed.into_iter().map(|right| right_says(speaker, right)).collect()));
    }
    if !boxed.is_empty() {
        blocks.push(objection(speaker, once("objection", first, rights), &boxed));
    }
    let requests = requests(speaker, rights, once("requests", first, rights));
    blocks.extend(requests.map(|part| Block::Answer(&["GDPR-12-2", "UK-13-2-CA", "CA-RIGHTS"], Box::new(part))));
    blocks
}

/// How people withdraw their consent, a sentence for each purpose that tells it.
fn withdrawals(speaker: &Speaker<'_>, right: &Term) -> Vec<Say> {
    if right.id != "withdrawal" {
        return Vec::new();
    }
    let told = speaker.all(Kind::Purpose).flat_map(|purpose| {
        let bases =
            purpose.values("basis").iter().filter(|basis| basis.as_term().is_some_and(|term| term.id == "consent"));
        bases.map(move |basis| {
            let means = basis.with.values("withdraw").iter().filter_map(|value| way_out(speaker, value));
            (purpose, means.collect::<Vec<Say>>())
        })
    });
    let line = |(purpose, means): (&Item, Vec<Say>)| {
        let say = Say::message("withdraw-how").with("purposes", speaker.item(purpose, Form::Plain));
        say.with("means", Say::Any(means))
    };
    told.filter(|(_, means)| !means.is_empty()).map(line).collect()
}

/// By what means consent is withdrawn: a means, or writing to a channel.
fn way_out(speaker: &Speaker<'_>, value: &Value) -> Option<Say> {
    let Some(channel) = speaker.policy.declared(value) else { return Some(speaker.value(value, Form::Plain)) };
    if let Some(means) = channel.entry {
        return Some(Say::Term(means, Form::Plain));
    }
    let contact = speaker.contact(std::slice::from_ref(value))?;
    Some(Say::message("withdraw-write").with("contact", contact))
}

/// What is said of one right: the author's own words where there are some, else what the law gives.
fn right_says(speaker: &Speaker<'_>, right: &'static Term) -> Vec<Say> {
    let (own, some) = wording(speaker, right);
    let text = own
        .and_then(|own| own.value("text"))
        .map_or(Say::Term(right, Form::Text), |text| speaker.value(text, Form::Plain));
    let title = own.and_then(|own| own.value("title")).map(|title| speaker.value(title, Form::Cap));
    let lead = title.map_or(Say::Term(right, Form::Lead), |title| Say::message("right-lead").with("title", title));
    let mut says = vec![Say::Strong(Box::new(lead)), text];
    says.extend(withdrawals(speaker, right));
    if let Some(own) = own.or(some) {
        says.extend(for_some(speaker, some));
        says.extend(as_declared(speaker, own));
    }
    says
}

/// The author's wording of a right: what holds for every reader, and what holds for some beside our own words for it.
fn wording<'p>(speaker: &Speaker<'p>, right: &Term) -> (Option<&'p Item>, Option<&'p Item>) {
    let own = speaker.policy.find(Kind::Right, right.id);
    (own.filter(|own| speaker.is_for_all(own)), own.filter(|own| !speaker.is_for_all(own)))
}

/// Whom a wording is for that is not for every reader, and what it is called and says there.
fn for_some(speaker: &Speaker<'_>, own: Option<&Item>) -> Vec<Say> {
    let Some(own) = own else { return Vec::new() };
    let title = own.value("title").map(|title| speaker.value(title, Form::Cap));
    let title = title.map(|title| Say::Strong(Box::new(Say::message("right-lead").with("title", title))));
    let text = own.value("text").map(|text| speaker.value(text, Form::Plain));
    speaker.when(own, Subject::Block).into_iter().chain(title).chain(text).collect()
}

/// How many parts of a right a sentence can hold.
const IN_A_SENTENCE: usize = 3;

/// The lists of a right, each with the message that leads its lines.
const LISTS: [(&str, &str); 3] =
    [("items", "right-items-list"), ("grounds", "right-grounds-list"), ("exceptions", "right-exceptions-list")];

fn is_long(speaker: &Speaker<'_>, right: &Term) -> bool {
    let own = speaker.policy.find(Kind::Right, right.id);
    own.is_some_and(|own| LISTS.iter().any(|(field, _)| own.values(field).len() > IN_A_SENTENCE))
}

/// A right with the parts that no sentence can hold line by line.
fn in_full(speaker: &Speaker<'_>, right: &'static Term) -> Definition {
    let (all, some) = wording(speaker, right);
    let text = all.and_then(|own| own.value("text"));
    let text = text.map_or(Say::Term(right, Form::Text), |text| speaker.value(text, Form::Plain));
    let mut meaning = vec![Block::Paragraph([text].into_iter().chain(withdrawals(speaker, right)).collect())];
    if some.is_some() {
        meaning.push(Block::Paragraph(for_some(speaker, some)));
    }
    let own = all.or(some);
    for (field, message) in LISTS {
        let parts = own.map_or(&[][..], |own| own.values(field));
        // Several things that people get are a list; cases join into a sentence as long as they are few.
        if parts.len() > if field == "items" { 1 } else { IN_A_SENTENCE } {
            meaning.push(Block::Paragraph(vec![Say::message(message)]));
            let parts = speaker.values(parts, Form::Plain);
            meaning.push(Block::List(parts.into_iter().map(|part| vec![part]).collect()));
        } else if let Some(say) = own.and_then(|own| in_short(speaker, own, field)) {
            meaning.push(Block::Paragraph(vec![say]));
        }
    }
    let rest = own.map(|own| beside(speaker, own)).unwrap_or_default();
    if !rest.is_empty() {
        meaning.push(Block::Paragraph(rest));
    }
    let title = all.and_then(|own| own.value("title")).map(|title| speaker.value(title, Form::Cap));
    Definition { id: own.map(anchor), term: title.unwrap_or(Say::Term(right, Form::Cap)), meaning }
}

/// What the author adds to a right: what it gives, when it holds and when not.
fn as_declared(speaker: &Speaker<'_>, own: &Item) -> Vec<Say> {
    LISTS.iter().filter_map(|(field, _)| in_short(speaker, own, field)).chain(beside(speaker, own)).collect()
}

/// One of the lists of a right, in a sentence.
fn in_short(speaker: &Speaker<'_>, own: &Item, field: &str) -> Option<Say> {
    let parts = speaker.values(own.values(field), Form::Plain);
    if parts.is_empty() {
        return None;
    }
    Some(match field {
        "items" => Say::message("right-items").with("items", list(parts)?),
        "grounds" => Say::message("right-grounds").with("clauses", Say::Any(parts)),
        _ => Say::message("right-exceptions").with("clauses", Say::Any(parts)),
    })
}

/// What the author says of a right beside its lists.
fn beside(speaker: &Speaker<'_>, own: &Item) -> Vec<Say> {
    let back = own.value("lookback").map(|back| speaker.value(back, Form::Plain));
    let mut says: Vec<Say> = [
        withheld(speaker, own),
        back.map(|duration| Say::message("right-back").with("duration", duration)),
        speaker.list(own, "law").map(|statute| Say::message("right-law").with("statute", statute)),
        speaker.turn_to(own.values("contact")),
    ]
    .into_iter()
    .flatten()
    .collect();
    says.extend(speaker.values(own.values("conditions"), Form::Plain));
    says.extend(speaker.values(own.values("consequence"), Form::Plain));
    says
}

/// What is held back: all of it, or some in a case.
fn withheld(speaker: &Speaker<'_>, own: &Item) -> Option<Say> {
    let items = speaker.list(own, "withhold")?;
    let say = match own.value("withhold_if") {
        Some(clause) => Say::message("right-withhold-if").with("clause", speaker.value(clause, Form::Plain)),
        None => Say::message("right-withhold"),
    };
    Some(say.with("items", items))
}

/// The right to object, apart from all else.
fn objection(speaker: &Speaker<'_>, id: String, boxed: &[&'static Term]) -> Block {
    let mut blocks = Vec::new();
    for right in boxed {
        let (declared, some) = wording(speaker, right);
        let own = declared.and_then(|own| own.value("text"));
        let purposes = list(
            speaker
                .all(Kind::Purpose)
                .filter(|purpose| can_be_objected_to(purpose))
                .map(|purpose| speaker.item(purpose, Form::Plain))
                .collect(),
        );
        blocks.push(match (own, right.id, purposes) {
            (None, "objection", Some(purposes)) => {
                let says = [
                    Say::Strong(Box::new(Say::attribute("objection", "lead"))),
                    Say::message("objection").with("purposes", purposes),
                    Say::message("objection-then"),
                ];
                let more = declared.or(some).map(|own| as_declared(speaker, own)).unwrap_or_default();
                Block::Paragraph(says.into_iter().chain(for_some(speaker, some)).chain(more).collect())
            }
            (..) => Block::Paragraph(right_says(speaker, right)),
        });
    }
    Block::Part { id, heading: Say::message(heading("objection")), blocks, boxed: true }
}

/// How the rights are used: to whom, how soon, at what cost, how the person is made sure of.
fn requests(speaker: &Speaker<'_>, rights: &Item, id: String) -> Option<Block> {
    let contact = rights.values("contact");
    let best = contact.iter().find_map(|value| best(speaker, value));
    let others: Vec<Value> = contact.iter().filter(|value| self::best(speaker, value).is_none()).cloned().collect();
    let contact = match &best {
        Some(_) => speaker.contact(&others).map(|contact| Say::message("request-also").with("contact", contact)),
        None => speaker.turn_to(&others),
    };
    let best = best.map(|means| Say::message("request-best").with("means", means));
    let means = rights.value("self_service").map(|place| speaker.value(place, Form::Plain));
    let own = means.map(|means| Say::message("request-self").with("means", means));
    let respond = rights.value("respond").map(|time| {
        let What::Duration(duration) = time.what else { return Say::message("request-reasonable") };
        Say::message("request-time").with("duration", Say::Duration(duration))
    });
    let extend = rights.value("respond").and_then(|time| {
        let more = speaker.value(time.with.value("extend")?, Form::Plain);
        // Whoever needs more time says so before the first time is over.
        let say = if let What::Duration(first) = time.what {
            Say::message("request-extend").with("respond", Say::Duration(first))
        } else {
            Say::attribute("request-extend", "open")
        };
        Some(say.with("duration", more))
    });
    let free =
        rights.word("fee").map(|fee| Say::message(if fee == "free" { "request-free" } else { "request-charged" }));
    let agent = rights
        .word("agent")
        .map(|how| Say::message(if how == "in_writing" { "request-agent-written" } else { "request-agent" }));
    let equal = rights.value("non_discrimination").filter(|value| value.what == What::Yes(true));
    let forms = equal.map(|equal| speaker.values(equal.with.values("forms"), Form::Plain)).unwrap_or_default();
    let forms = (!forms.is_empty()).then(|| Say::message("request-equal-forms").with("forms", Say::Any(forms)));
    let equal = equal.map(|_| Say::message("request-equal"));
    let says = [best, contact, own, respond, extend, free, agent, equal, forms].into_iter().flatten();
    let says = says.chain(speaker.values(rights.values("limited"), Form::Plain));
    let says: Vec<Say> = says.chain(speaker.values(rights.values("identity"), Form::Sentence)).collect();
    if says.is_empty() {
        return None;
    }
    Some(Block::Part {
        id,
        heading: Say::message("heading-requests"),
        blocks: vec![Block::Paragraph(says)],
        boxed: false,
    })
}

/// How the best way to reach us is used, if `value` is it: "through our contact form".
fn best(speaker: &Speaker<'_>, value: &Value) -> Option<Say> {
    let channel = speaker
        .policy
        .declared(value)
        .filter(|channel| channel.kind == Kind::Channel && channel.yes("preferred") == Some(true))?;
    let means = Say::Term(channel.entry?, Form::Plain);
    Some(match channel.value("url").and_then(Value::as_str) {
        Some(url) => Say::Link(Target::Url(url.to_owned()), Box::new(means)),
        None => means,
    })
}

/// The anchor `id` for the first rights of the notice, and one of their own for the others.
fn once(id: &str, first: bool, rights: &Item) -> String {
    if first { id.to_owned() } else { format!("{id}-{}", anchor(rights)) }
}
