//! Cookies and other tracking: what is stored on the device, why, how long and by whom.

use super::Content;
use crate::model::{Item, Value, What, anchor};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Form, Row, Say, Target};
use crate::notice::when::Subject;
use crate::schema::Kind;

const HEAD: &[&str] =
    &["column-name", "column-type", "column-why", "column-data", "column-lifetime", "column-set-by", "column-consent"];

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["COOKIE", "CA-OPPA"]);
    for (kind, message) in [(Kind::Cookie, "cookies-none"), (Kind::Tracking, "tracking-none")] {
        for none in speaker.policy.absences(kind) {
            content.origin.push(none.span);
            content.paragraph(speaker.when(none, Subject::Block).into_iter().chain([Say::message(message)]));
        }
    }
    let tracking = speaker.policy.single(Kind::Tracking);
    if let Some(tracking) = tracking {
        content.origin.push(tracking.span);
        content.paragraph(used(speaker, tracking));
    }
    let others = speaker.all(Kind::Cookie).any(|cookie| !cookie.values("technology").is_empty());
    content.table(
        "cookies",
        if others { "caption-tracking" } else { "caption-cookies" },
        HEAD,
        speaker.all(Kind::Cookie).map(|cookie| row(speaker, cookie)).collect(),
    );
    if let Some(tracking) = tracking {
        choices(speaker, tracking, &mut content);
    }
    content
}

fn used(speaker: &Speaker<'_>, tracking: &Item) -> Option<Say> {
    let technology = speaker.list(tracking, "technology")?;
    Some(match speaker.list(tracking, "purposes") {
        Some(purposes) => Say::message("tracking-for").with("technology", technology).with("purposes", purposes),
        None => Say::message("tracking-with").with("technology", technology),
    })
}

fn row(speaker: &Speaker<'_>, cookie: &Item) -> Row {
    let proper = cookie.text("name").map(|name| Say::Name(name.to_owned()));
    let kind = match (&cookie.label, cookie.entry) {
        (Some(label), _) => Some(Say::Words(label.clone(), Form::Cap)),
        (None, Some(entry)) => Some(Say::Term(entry, if proper.is_some() { Form::Short } else { Form::Cap })),
        (None, None) => None,
    };
    // What has no name on the device goes by what it is.
    let (name, kind) = if proper.is_some() { (proper, kind) } else { (kind, None) };
    let technology = speaker.values(cookie.values("technology"), Form::Cap);
    let kind: Vec<Say> = kind.into_iter().chain(technology).collect();
    let why = match (speaker.values(cookie.values("purposes"), Form::Cap), cookie.entry) {
        (purposes, Some(entry)) if purposes.is_empty() => vec![Say::Term(entry, Form::Why)],
        (purposes, _) => purposes,
    };
    let why = why.into_iter().chain(speaker.values(cookie.values("states"), Form::Sentence)).collect();
    let lifetime = cookie.values("lifetime").iter().map(|lifetime| {
        let What::Word(word) = lifetime.what else { return speaker.value(lifetime, Form::Plain) };
        Say::message(match word {
            "until_expiry" => "keep-expiry",
            "indefinite" => "keep-indefinite",
            "varying" => "keep-varying",
            _ => "keep-session",
        })
    });
    let set_by = cookie.value("set_by").map(|who| {
        if matches!(who.what, What::Word(_)) { Say::message("set-by-us") } else { speaker.value(who, Form::Cap) }
    });
    let read_by = match speaker.list(cookie, "read_by") {
        Some(recipients) => Some(Say::message("read-by").with("recipients", recipients)),
        None => cookie.is_none("read_by").then(|| Say::message("read-by-nobody")),
    };
    let consent = cookie.yes("consent").map(|yes| Say::message(if yes { "consent-yes" } else { "consent-no" }));
    Row {
        id: Some(anchor(cookie)),
        origin: cookie.span,
        cells: vec![
            name.into_iter().chain(speaker.when(cookie, Subject::Row)).collect(),
            kind,
            why,
            list(speaker.data(cookie.values("data"))).into_iter().collect(),
            lifetime.collect(),
            set_by.into_iter().chain(read_by).collect(),
            consent.into_iter().collect(),
        ],
    }
}

/// What people can do, and what follows.
fn choices(speaker: &Speaker<'_>, tracking: &Item, content: &mut Content) {
    if let Some(link) = speaker.contact(tracking.values("settings")) {
        content.paragraph([Say::message("cookies-settings").with("link", link)]);
    }
    let controls = tracking.values("controls").iter().map(|control| {
        let say = speaker.value(control, Form::Plain);
        let say = match list(speaker.values(control.with.values("in"), Form::Plain)) {
            Some(programs) => Say::message("control-in").with("control", say).with("programs", programs),
            None => say,
        };
        match control.with.value("url").and_then(Value::as_str) {
            Some(url) => Say::Link(Target::Url(url.to_owned()), Box::new(say)),
            None => say,
        }
    });
    let controls: Vec<Say> = controls.collect();
    if !controls.is_empty() {
        content.paragraph([Say::message("cookies-controls")]);
        content.list(controls);
    }
    let refused = speaker.values(tracking.values("if_refused"), Form::Plain);
    content.paragraph(refused.into_iter().map(|clause| Say::message("cookies-refused").with("clause", clause)));
    if let Some(others) = list(speaker.values(tracking.values("with"), Form::Plain)) {
        content.paragraph([Say::message("tracking-others").with("recipients", others)]);
    }
    if tracking.is_none("with") {
        content.paragraph([Say::message("tracking-others-none")]);
    }
    content.paragraph(speaker.values(tracking.values("states"), Form::Sentence));
    if let Some(signal) = tracking.value("do_not_track") {
        let honoured = signal.what == What::Word("honoured");
        let id = if honoured { "dnt-yes" } else { "dnt-no" };
        let law = signal.with.value("law").map(|law| speaker.value(law, Form::Plain));
        let law = law.map(|law| Say::message("dnt-law").with("statute", law));
        content.paragraph(std::iter::once(Say::message(id)).chain(law));
    }
}
