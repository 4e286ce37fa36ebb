//! How a change is said: what it is about, and what was and is said of it.

use super::speak::Speaker;
use super::tree::{Form, Say};
use crate::changes::{Change, Group, Part, Side};
use crate::model::{Item, Policy, State, Value, What};
use crate::schema::Kind;

/// A change without its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The declaration.
    pub subject: Say,
    /// What the old version says, in lines; none where it says nothing.
    pub old: Vec<Say>,
    /// What the new version says.
    pub new: Vec<Say>,
    /// Whether the two say something without the name of the field.
    pub is_telling: bool,
}

/// How `change` from `old` to `new` is said, its values in `form`.
pub fn tell(change: &Change<'_>, old: &Policy, new: &Policy, form: Form) -> Told {
    let side =
        |side: Option<Side<'_>>, policy| side.map_or_else(Vec::new, |side| lines(policy, change, side.part, form));
    let policy = if change.new.is_some() { new } else { old };
    let subject = match (nameless(change.item), speaker(policy)) {
        (Some(heading), _) => Say::message(heading),
        (None, Some(speaker)) => speaker.item(change.item, Form::Cap),
        (None, None) => Say::Name(change.item.name.clone()),
    };
    let is_telling = [change.old, change.new].into_iter().flatten().all(|side| match side.part {
        Part::Value(value) => telling(value),
        Part::Fact(fact) => fact.values().iter().all(telling),
        Part::Item(_) | Part::Words(_) => true,
    });
    Told { subject, old: side(change.old, old), new: side(change.new, new), is_telling }
}

/// A speaker for what stands in `policy`, whatever notice it is shown in.
fn speaker(policy: &Policy) -> Option<Speaker<'_>> {
    let view = policy.all(Kind::Notice).next().or(policy.head())?;
    Some(Speaker { policy, view, scope: policy.scope_of(view) })
}

fn lines(policy: &Policy, change: &Change<'_>, part: Part<'_>, form: Form) -> Vec<Say> {
    let Some(speaker) = speaker(policy) else { return Vec::new() };
    match part {
        Part::Item(item) if change.field.is_none() => facts(&speaker, item),
        Part::Item(item) => vec![speaker.item(item, form)],
        Part::Value(value) => said(&speaker, value, form),
        Part::Words(text) => vec![Say::Name(text.to_owned())],
        Part::Fact(fact) => match &fact.state {
            State::Values(values) => values.iter().flat_map(|value| said(&speaker, value, form)).collect(),
            State::None { .. } => vec![Say::message("change-none")],
            State::Unknown => vec![Say::message("change-unknown")],
        },
    }
}

/// The heading that stands for a declaration that has no words of its own.
fn nameless(item: &Item) -> Option<&'static str> {
    let section = match item.kind {
        Kind::Policy => return Some("title"),
        Kind::Children => "children",
        Kind::Marketing => "marketing",
        Kind::Security => "security",
        Kind::Links => "links",
        Kind::Changes => "changes",
        Kind::Cookie | Kind::Tracking => "cookies",
        Kind::Rights | Kind::Right => "rights",
        Kind::Verification => "verification",
        Kind::Sale | Kind::Sharing => "sale",
        Kind::Business | Kind::SensitiveUse | Kind::Choices | Kind::Signals => "california",
        Kind::Incentive => "incentive",
        Kind::Decision => "automated",
        Kind::Disclosure => "disclosure",
        Kind::Recipient => "recipients",
        Kind::Transfer | Kind::Localisation => "transfers",
        Kind::Retention => "retention",
        Kind::Source => "sources",
        Kind::Purpose => "purposes",
        Kind::Data => "data",
        Kind::Notice
        | Kind::Entity
        | Kind::Audience
        | Kind::Service
        | Kind::Channel
        | Kind::Document
        | Kind::Law
        | Kind::Term
        | Kind::Section
        | Kind::Clause => return None,
    };
    let named = ["name", "short", "email", "phone", "url", "domains"];
    let is_named = named.iter().any(|field| item.fields.value(field).is_some());
    (item.absent || !is_named && item.label.is_none() && item.entry.is_none()).then(|| super::speak::heading(section))
}

/// What a whole declaration says, a line for each thing that it is about. How it is called stands elsewhere.
fn facts(speaker: &Speaker<'_>, item: &Item) -> Vec<Say> {
    let is_said = |name: &str, group: Group| !matches!(name, "is" | "name" | "label") && Group::of(item, name) == group;
    let about = |group: &Group| {
        let fields = item.fields.iter().filter(|(name, _)| is_said(name, *group));
        let says = fields
            .flat_map(|(_, fact)| fact.values())
            .filter(|value| telling(value))
            .flat_map(|value| said(speaker, value, Form::Plain));
        let says: Vec<Say> = says.filter(|say| !matches!(say.bare(), Say::Key(_))).collect();
        let fact = Say::message("change-fact").with("group", Say::message(heading(*group)));
        (!says.is_empty()).then(|| fact.with("facts", Say::All(says)))
    };
    let groups = Group::ALL.iter().filter(|group| !matches!(group, Group::Wording | Group::Dates));
    let lines: Vec<Say> = groups.filter_map(about).collect();
    if lines.is_empty() { vec![Say::message(if item.absent { "change-none" } else { "change-there" })] } else { lines }
}

/// Whether a value says something without the name of its field. A number and a yes do not.
fn telling(value: &Value) -> bool {
    !matches!(value.what, What::Yes(_) | What::Number(_))
}

/// A value, and the interest, the law or the text behind it.
fn said(speaker: &Speaker<'_>, value: &Value, form: Form) -> Vec<Say> {
    let is_rule = speaker.policy.declared(value).is_some_and(|item| item.kind == Kind::Retention);
    if is_rule || matches!(value.what, What::Keep(_)) {
        return speaker.retention(std::slice::from_ref(value));
    }
    // The rest of a block says nothing outside the sentence that it is for.
    let more = ["interest", "law", "text"].into_iter().flat_map(|field| value.with.values(field));
    let more = more.flat_map(|value| said(speaker, value, form));
    let more = more.filter(|say| !matches!(say.bare(), Say::Key(_)));
    let first = if let What::Yes(yes) = value.what {
        Say::message(if yes { "change-yes" } else { "change-no" })
    } else if value.what == What::Word("us") {
        Say::message("set-by-us")
    } else if value.what == What::Word("session") {
        Say::message("keep-session")
    } else {
        // Countries are listed by their names, and not by where they are: "in Norway".
        speaker.value(value, if matches!(value.what, What::Country(_)) { Form::Cap } else { form })
    };
    std::iter::once(first).chain(more).collect()
}

/// The message that heads `group`.
pub fn heading(group: Group) -> &'static str {
    match group {
        Group::Purposes => "change-purposes",
        Group::Bases => "change-bases",
        Group::Data => "change-data",
        Group::Recipients => "change-recipients",
        Group::Countries => "change-countries",
        Group::Retention => "change-retention",
        Group::Rights => "change-rights",
        Group::Contacts => "change-contacts",
        Group::Cookies => "change-cookies",
        Group::Languages => "change-languages",
        Group::Dates => "change-dates",
        Group::Wording => "change-wording",
        Group::Other => "change-other",
    }
}
