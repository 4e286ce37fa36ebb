//! What a change is about, and whether people must be told of it before it takes effect.
//!
//! WP260 rev.01, paras. 29 to 31: a change is material where it can matter to people or would surprise them, such as another purpose, another
//! controller, or another way to use one's rights. A correction of words is none. Where less is done with data than before, nobody is
//! surprised.

use std::cmp::Ordering;

use serde::Serialize;
use strsim::normalized_levenshtein;

use crate::model::{Duration, Fact, Item, Keep, Unit, Value, What};
use crate::schema::Kind;

/// What a change means for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// What data is used for.
    Purposes,
    /// Why that is allowed.
    Bases,
    /// What data it is, and where it comes from.
    Data,
    /// Who gets it.
    Recipients,
    /// The countries it goes to, and what protects it there.
    Countries,
    /// How long it is kept.
    Retention,
    /// What people can do about it.
    Rights,
    /// Who answers for it, and how to reach them.
    Contacts,
    /// What is stored on their devices.
    Cookies,
    /// The languages, and the one that prevails.
    Languages,
    /// Days and versions.
    Dates,
    /// How something is said.
    Wording,
    /// Anything else.
    Other,
}

/// Whether people must be told before a change takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// They must: it can matter to them.
    Material,
    /// They need not.
    Editorial,
    /// Nobody knows: one of the versions cannot be read there.
    Unknown,
}

/// Why people must be told, or need not be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// More is done with people's data, or it goes further, than they were told.
    More,
    /// Less is.
    Less,
    /// People were told something else.
    Other,
    /// The same is said in other words.
    Words,
    /// Data is kept for a shorter time.
    Shorter,
    /// Data is kept for a longer time.
    Longer,
    /// What people can do, or whom they turn to, is not what they were told.
    Rights,
    /// It is about the notice and not about data.
    Notice,
    /// One of the versions cannot be read there.
    Unread,
}

/// What a change is about, and how much it weighs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weight {
    pub(super) group: Group,
    pub(super) verdict: Verdict,
    pub(super) reason: Reason,
}

/// How alike two short texts are that say the same.
const ALIKE: f64 = 0.7;

/// From how many bytes a text tells things rather than naming one.
const LONG: usize = 200;

fn material(group: Group, reason: Reason) -> Weight {
    Weight { group, verdict: Verdict::Material, reason }
}

fn editorial(group: Group, reason: Reason) -> Weight {
    Weight { group, verdict: Verdict::Editorial, reason }
}

impl Group {
    /// Every group, in the order in which they are shown.
    pub const ALL: [Group; 13] = [
        Group::Purposes,
        Group::Bases,
        Group::Data,
        Group::Recipients,
        Group::Countries,
        Group::Retention,
        Group::Rights,
        Group::Contacts,
        Group::Cookies,
        Group::Languages,
        Group::Dates,
        Group::Wording,
        Group::Other,
    ];

    /// What a field of a declaration is about, by its path: what is in the block behind a value is about the same as the value, if it is
    /// not about something of its own.
    pub fn of(item: &Item, path: &str) -> Self {
        let own = of_kind(item.kind);
        // A text of the author's own is words, whatever its fields are called.
        if own == Self::Wording { own } else { path.rsplit('.').find_map(of_field).unwrap_or(own) }
    }
}

impl Weight {
    /// That a field cannot be read in one of the versions.
    pub(super) fn unread(item: &Item, path: &str) -> Self {
        Self { group: Group::of(item, path), verdict: Verdict::Unknown, reason: Reason::Unread }
    }

    /// That a declaration is new or gone.
    pub(super) fn of_declaration(item: &Item, added: bool) -> Self {
        let group = of_kind(item.kind);
        // That there is nothing of a kind is said, or no longer.
        let more = added != item.absent;
        match group {
            Group::Wording | Group::Dates => editorial(group, Reason::Words),
            Group::Rights | Group::Contacts => material(group, Reason::Rights),
            _ if more => material(group, Reason::More),
            Group::Purposes
            | Group::Bases
            | Group::Data
            | Group::Recipients
            | Group::Countries
            | Group::Retention
            | Group::Cookies
            | Group::Languages
            | Group::Other => editorial(group, Reason::Less),
        }
    }

    /// That a field is new. One that says `none` or `unknown` tells of nothing more.
    pub(super) fn added(item: &Item, path: &str, fact: &Fact) -> Self {
        let group = Group::of(item, path);
        if fact.values().is_empty() { editorial(group, Reason::Less) } else { Self::value(item, path, true) }
    }

    /// That a field is gone.
    pub(super) fn gone(item: &Item, path: &str, fact: &Fact) -> Self {
        let group = Group::of(item, path);
        if fact.values().is_empty() { material(group, Reason::Other) } else { Self::value(item, path, false) }
    }

    /// That a value was added to a field, or taken from it.
    pub(super) fn value(item: &Item, path: &str, added: bool) -> Self {
        let group = Group::of(item, path);
        match group {
            Group::Wording => editorial(group, Reason::Words),
            Group::Dates => editorial(group, Reason::Notice),
            Group::Languages if added => editorial(group, Reason::Notice),
            // Fewer bases, safeguards, periods and ways are no less: people lose what they were told of.
            Group::Bases | Group::Retention | Group::Languages => material(group, Reason::Other),
            Group::Rights | Group::Contacts => material(group, Reason::Rights),
            _ if added => material(group, Reason::More),
            Group::Countries | Group::Recipients if protects(path) => material(group, Reason::Other),
            Group::Purposes | Group::Data | Group::Recipients | Group::Countries | Group::Cookies | Group::Other => {
                editorial(group, Reason::Less)
            }
        }
    }

    /// That a field says something else: one value in the place of another, or a value where there was none.
    pub(super) fn changed(item: &Item, path: &str, values: Option<(&Value, &Value)>) -> Self {
        let group = Group::of(item, path);
        let words = values.is_some_and(|(old, new)| Self::is_wording(old, new));
        if words && group != Group::Retention && group != Group::Contacts {
            return editorial(Group::Wording, Reason::Words);
        }
        match group {
            Group::Wording => editorial(group, Reason::Words),
            Group::Dates => editorial(group, Reason::Notice),
            Group::Rights | Group::Contacts => material(group, Reason::Rights),
            Group::Retention | Group::Cookies => match values.and_then(|(old, new)| longer(old, new)) {
                Some(Ordering::Less | Ordering::Equal) => editorial(group, Reason::Shorter),
                Some(Ordering::Greater) => material(group, Reason::Longer),
                None => material(group, Reason::Other),
            },
            Group::Purposes
            | Group::Bases
            | Group::Data
            | Group::Recipients
            | Group::Countries
            | Group::Languages
            | Group::Other => material(group, Reason::Other),
        }
    }

    /// Whether both are words of the author's own, and nearly the same: who tells the same a little differently changes no fact.
    pub(super) fn is_wording(old: &Value, new: &Value) -> bool {
        let (What::Own(old) | What::Prose(old), What::Own(new) | What::Prose(new)) = (&old.what, &new.what) else {
            return false;
        };
        let mut both = old.texts.iter().filter_map(|(language, one)| Some((&one.text, &new.texts.get(language)?.text)));
        both.all(|(one, other)| one.len().max(other.len()) > LONG || normalized_levenshtein(one, other) >= ALIKE)
    }
}

/// How the new period compares with the old one. `None` where they count from something else, or cannot be compared.
fn longer(old: &Value, new: &Value) -> Option<Ordering> {
    let period = |value: &Value| {
        if let What::Keep(Keep::After { at_least, duration, event }) = &value.what {
            Some((days(*duration)?, event.clone(), *at_least))
        } else if let What::Duration(duration) = &value.what {
            Some((days(*duration)?, None, false))
        } else {
            None
        }
    };
    let ((old, from, was_open), (new, then, is_open)) = (period(old)?, period(new)?);
    // Whatever is kept for at least a time may be kept for any longer one.
    match (was_open, is_open) {
        _ if from != then => None,
        (false, true) => Some(Ordering::Greater),
        (true, false) if new > old => None,
        (true, false) => Some(Ordering::Less),
        (false, false) | (true, true) => Some(new.cmp(&old)),
    }
}

/// About how many days, in minutes: enough to compare.
fn days(duration: Duration) -> Option<u64> {
    let minutes = match duration.unit {
        Unit::Minute => 1,
        Unit::Hour => 60,
        Unit::Day | Unit::WorkingDay => 60 * 24,
        Unit::Week => 60 * 24 * 7,
        Unit::Month => 60 * 24 * 30,
        Unit::Year => 60 * 24 * 365,
    };
    u64::from(duration.count).checked_mul(minutes)
}

/// Whether the field protects data where it goes.
fn protects(path: &str) -> bool {
    const SAFEGUARDS: [&str; 7] =
        ["transfer", "mechanism", "agreement", "assessed", "measures", "bound_by", "contract"];
    path.split('.').any(|field| SAFEGUARDS.contains(&field))
}

fn of_kind(kind: Kind) -> Group {
    match kind {
        Kind::Purpose | Kind::Marketing | Kind::Decision | Kind::Children | Kind::SensitiveUse | Kind::Incentive => {
            Group::Purposes
        }
        Kind::Data | Kind::Source => Group::Data,
        Kind::Recipient | Kind::Disclosure | Kind::Sale | Kind::Sharing => Group::Recipients,
        Kind::Transfer | Kind::Localisation => Group::Countries,
        Kind::Retention => Group::Retention,
        Kind::Rights | Kind::Right | Kind::Verification | Kind::Choices | Kind::Signals => Group::Rights,
        Kind::Entity | Kind::Channel => Group::Contacts,
        Kind::Cookie | Kind::Tracking => Group::Cookies,
        Kind::Term | Kind::Section | Kind::Clause | Kind::Document | Kind::Law | Kind::Links => Group::Wording,
        Kind::Policy
        | Kind::Notice
        | Kind::Audience
        | Kind::Service
        | Kind::Business
        | Kind::Security
        | Kind::Changes => Group::Other,
    }
}

/// What fields of that name are about in every declaration.
fn of_field(field: &str) -> Option<Group> {
    Some(match field {
        "label" | "title" | "text" | "means" | "states" | "examples" | "note" | "short" | "on" => Group::Wording,
        "formerly" | "effective" | "updated" | "revisions" | "version" => Group::Dates,
        "languages" | "controlling" => Group::Languages,
        "basis" | "interest" | "law" | "condition" | "permitted_by" | "provision" | "further" => Group::Bases,
        "uses" | "items" | "data" | "source" | "identifies" | "reveals" | "class" => Group::Data,
        "recipients" | "to" | "read_by" | "set_by" | "role" => Group::Recipients,
        "country" | "access_from" | "transfer" | "mechanism" | "agreement" | "assessed" | "places" => Group::Countries,
        "retention" | "keep" | "then" | "extend" | "shared_for" => Group::Retention,
        "controller" | "dpo" | "representative" | "joint" | "email" | "phone" | "address" | "web" | "post" | "url"
        | "contact" => Group::Contacts,
        "offer" | "opt_out" | "respond" | "withdraw" | "authority" | "refuse" | "settings" | "controls" => {
            Group::Rights
        }
        _ => return None,
    })
}
