//! Which data there is: each category with what it consists of.

use super::Content;
use crate::model::{Item, anchor};
use crate::notice::speak::{Speaker, list};
use crate::notice::tree::{Block, Definition, Form, Say};
use crate::schema::Kind;

pub(super) fn compose(speaker: &Speaker<'_>) -> Content {
    let mut content = Content::answering(&["GDPR-14-1-D"]);
    let categories: Vec<&Item> = speaker.all(Kind::Data).collect();
    content.origin.extend(categories.iter().map(|data| data.span));
    let lines: Vec<Definition> = categories.iter().map(|data| line(speaker, data)).collect();
    if !lines.is_empty() {
        content.blocks.push(Block::Definitions(lines));
    }
    let head = speaker.policy.head();
    let never = head.map(|head| speaker.values(head.values("not_collected"), Form::Plain)).unwrap_or_default();
    if !never.is_empty() {
        content.origin.extend(head.and_then(|head| head.fields.fact("not_collected")).map(|fact| fact.span));
        content.paragraph([Say::message("data-never").with("items", Say::Any(never))]);
    }
    content
}

fn line(speaker: &Speaker<'_>, data: &Item) -> Definition {
    let items = list(speaker.data(data.values("items"))).map(|items| Say::message("category-all").with("items", items));
    let examples =
        list(speaker.data(data.values("examples"))).map(|items| Say::message("category-some").with("items", items));
    let people = speaker.list(data, "for").map(|people| Say::message("row-people").with("people", people));
    let class = data.word("class").or(data.entry.map(|entry| entry.class.word()));
    let class = class.filter(|_| data.yes("identifies") != Some(false));
    let class = match class {
        Some("special") => Some(Say::message("category-special")),
        Some("criminal") => Some(Say::message("category-criminal")),
        Some("non_personal") => Some(Say::message("category-non-personal")),
        _ => None,
    };
    let becomes = data.value("class").and_then(|class| class.with.value("becomes"));
    let becomes = becomes.map(|_| Say::message("category-becomes"));
    let optional = data.yes("optional").filter(|yes| *yes).map(|_| Say::message("category-optional"));
    let reveals = list(speaker.values(data.values("reveals"), Form::Plain));
    let reveals = reveals.map(|items| Say::message("category-reveals").with("items", items));
    let says = [items, examples, class, becomes, reveals, optional, people].into_iter().flatten();
    let says: Vec<Say> = says.chain(speaker.values(data.values("states"), Form::Sentence)).collect();
    let says = if says.is_empty() { vec![Say::message("category-named")] } else { says };
    Definition { id: Some(anchor(data)), term: speaker.item(data, Form::Cap), meaning: vec![Block::Paragraph(says)] }
}
