//! How it is made sure who asks, case by case.

use crate::model::{Item, What, anchor};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Block, Definition, Form, Say};
use crate::schema::Kind;

/// The part on verification, if there is a case of it.
pub(super) fn part(speaker: &Speaker<'_>) -> Option<Block> {
    let cases: Vec<Definition> = speaker.all(Kind::Verification).map(|case| definition(speaker, case)).collect();
    let heading = Say::message("heading-verification");
    let id = "verification".to_owned();
    (!cases.is_empty()).then(|| Block::Part { id, heading, blocks: vec![Block::Definitions(cases)], boxed: false })
}

fn definition(speaker: &Speaker<'_>, case: &Item) -> Definition {
    let clause = case.value("if").map(|clause| speaker.value(clause, Form::Cap));
    let rights = speaker.list(case, "rights").map(|rights| Say::message("verify-rights").with("rights", rights));
    let steps = speaker.values(case.values("steps"), Form::Sentence);
    let data = list(speaker.data(case.values("data"))).map(|items| Say::message("verify-data").with("items", items));
    let provider = case.value("provider").filter(|value| value.what == What::Yes(true));
    let provider = provider.map(|_| Say::message("verify-provider"));
    let delivery = case.value("delivery").map(|words| speaker.value(words, Form::Sentence));
    let rest = [data, provider, delivery].into_iter().flatten();
    let says: Vec<Say> = rights.into_iter().chain(steps).chain(rest).collect();
    let term = clause.unwrap_or_else(|| Say::message("verify-always"));
    Definition { id: Some(anchor(case)), term, meaning: vec![Block::Paragraph(says)] }
}
