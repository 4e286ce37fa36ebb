//! Who receives data, in which role, why, where and under which safeguard, GDPR Art. 13(1)(e).

use std::collections::BTreeMap;

use super::Content;
use crate::model::{Item, Value, What, anchor};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Row, Say};
use crate::notice::when::Subject;
use crate::schema::Kind;

const HEAD: &[&str] =
    &["column-recipient", "column-role", "column-why", "column-data", "column-country", "column-safeguard"];

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-13-1-E", "GDPR-13-1-F", "CA-7011-1H"]);
    for none in speaker.policy.absences(Kind::Recipient) {
        content.origin.push(none.span);
        content.paragraph(speaker.when(none, Subject::Block).into_iter().chain([Say::message("receivers-none")]));
    }
    let declared: Vec<&Item> = speaker.all(Kind::Recipient).collect();
    let served = served(speaker, &declared);
    let mut rows: Vec<Row> = declared.iter().map(|recipient| row(speaker, recipient, &served)).collect();
    rows.extend(kinds(speaker));
    content.table("recipients", "caption-recipients", HEAD, rows);
    // What holds for several recipients alike is said once, with the first of them.
    let contracts = alike(&declared, |recipient| speaker.list(recipient, "contract").into_iter().collect());
    let own_terms = alike(&declared, |recipient| recipient.word("terms").map(Say::Key).into_iter().collect());
    let duties = alike(&declared, |recipient| speaker.values(recipient.values("bound_by"), Form::Sentence));
    let names = |group: &[&Item]| {
        let names = group.iter().map(|recipient| speaker.item(recipient, Form::Plain)).collect();
        Say::All(names)
    };
    for recipient in &declared {
        let grounds = list(speaker.values(recipient.values("on"), Form::Plain));
        let name = || speaker.item(recipient, Form::Plain);
        if let Some(grounds) = grounds {
            content.paragraph([Say::message("receivers-on").with("recipient", name()).with("grounds", grounds)]);
        }
        if let Some((group, documents)) = contracts.get(recipient.name.as_str()) {
            let say = Say::message("receivers-contract").with("recipient", names(group));
            content.paragraph([say.with("documents", Say::Run(documents.clone()))]);
        }
        if let Some((group, _)) = own_terms.get(recipient.name.as_str()) {
            content.paragraph([Say::message("receivers-own-terms").with("recipient", names(group))]);
        }
        if let Some((group, duties)) = duties.get(recipient.name.as_str()) {
            content.paragraph([Say::message("receivers-bound").with("recipient", names(group))]);
            content.list(duties.clone());
        }
        // A measure's own sentence is about us.
        let measures = speaker.values(recipient.values("measures"), Form::Cap);
        if !measures.is_empty() {
            content.paragraph([Say::message("receivers-measures").with("recipient", name())]);
            content.list(measures);
        }
        content.paragraph(
            ["refuse", "states"].iter().flat_map(|field| speaker.values(recipient.values(field), Form::Sentence)),
        );
    }
    content
}

/// Recipients of which the same is said, and what that is; by the name of the first of them.
type Alike<'p> = BTreeMap<&'p str, (Vec<&'p Item>, Vec<Say>)>;

/// The recipients of which `says` says something, those alike together.
fn alike<'p>(declared: &[&'p Item], says: impl Fn(&Item) -> Vec<Say>) -> Alike<'p> {
    let mut first: BTreeMap<Vec<Say>, &'p str> = BTreeMap::new();
    let mut groups = Alike::new();
    for recipient in declared {
        let said = says(recipient);
        if !said.is_empty() {
            let name = *first.entry(said.clone()).or_insert(&recipient.name);
            groups.entry(name).or_insert_with(|| (Vec::new(), said)).0.push(recipient);
        }
    }
    groups
}

/// The purposes that each declared recipient serves, by its name.
pub(super) fn served<'p>(speaker: &Speaker<'p>, declared: &[&'p Item]) -> BTreeMap<&'p str, Vec<&'p Item>> {
    let mut served: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for purpose in speaker.all(Kind::Purpose) {
        let mut named: Vec<&str> = Vec::new();
        for value in purpose.values("recipients") {
            if value.what == What::All {
                let left_out = speaker.named(&value.with, "except");
                named.extend(declared.iter().map(|one| one.name.as_str()).filter(|name| !left_out.contains(name)));
            } else {
                named.extend(speaker.policy.declared(value).map(|one| one.name.as_str()));
            }
        }
        named.sort_unstable();
        named.dedup();
        for name in named {
            served.entry(name).or_default().push(purpose);
        }
    }
    served
}

fn row(speaker: &Speaker<'_>, recipient: &Item, served: &BTreeMap<&str, Vec<&Item>>) -> Row {
    let tasks = speaker.values(recipient.values("tasks"), Form::Cap);
    let purposes = served.get(recipient.name.as_str()).into_iter().flatten();
    let why = if tasks.is_empty() { purposes.map(|purpose| speaker.item(purpose, Form::Cap)).collect() } else { tasks };
    let mechanisms = recipient.values("transfer").iter().map(|value| match speaker.policy.declared(value) {
        Some(transfer) => list(speaker.values(transfer.values("mechanism"), Form::Cap)),
        None => Some(speaker.value(value, Form::Cap)),
    });
    Row {
        id: Some(anchor(recipient)),
        origin: recipient.span,
        cells: vec![
            std::iter::once(speaker.item(recipient, Form::Cap))
                .chain(speaker.parts(recipient))
                .chain(speaker.when(recipient, Subject::Row))
                .collect(),
            recipient.value("role").map(|role| speaker.value(role, Form::Cap)).into_iter().collect(),
            why,
            speaker.data_in_short(recipient.values("data")).into_iter().collect(),
            countries(speaker, recipient),
            mechanisms.flatten().collect(),
        ],
    }
}

/// Where a recipient is.
pub(super) fn countries(speaker: &Speaker<'_>, recipient: &Item) -> Vec<Say> {
    let names = recipient.values("country").iter().map(|value| speaker.value(value, Form::Cap));
    list(names.collect()).into_iter().collect()
}

/// The kinds of recipients that purposes name without a declaration, each once.
fn kinds(speaker: &Speaker<'_>) -> Vec<Row> {
    let row = |(value, why): (&Value, Vec<&Item>)| {
        let name = vec![speaker.value(value, Form::Cap)];
        let why = why.into_iter().map(|purpose| speaker.item(purpose, Form::Cap)).collect();
        Row { id: None, origin: value.span, cells: vec![name, Vec::new(), why, Vec::new(), Vec::new(), Vec::new()] }
    };
    undeclared(speaker).into_iter().map(row).collect()
}

/// The kinds of recipients that purposes name without a declaration, each once, with these purposes.
pub(super) fn undeclared<'p>(speaker: &Speaker<'p>) -> Vec<(&'p Value, Vec<&'p Item>)> {
    let mut places: BTreeMap<Say, usize> = BTreeMap::new();
    let mut kinds: Vec<(&Value, Vec<&Item>)> = Vec::new();
    for purpose in speaker.all(Kind::Purpose) {
        let named = purpose.values("recipients").iter();
        for value in named.filter(|value| matches!(value.what, What::Term(_) | What::Own(_))) {
            let at = *places.entry(speaker.value(value, Form::Cap)).or_insert(kinds.len());
            match kinds.get_mut(at) {
                Some((_, why)) => why.push(purpose),
                None => kinds.push((value, vec![purpose])),
            }
        }
    }
    kinds
}
