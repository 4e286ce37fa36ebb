//! Prose of the author's own, for what no field can say.

use super::{FOR, FORMERLY, Kind, KindInfo, Own, Prose, Ref, WHEN, Words, named, one};
use crate::schema::Type;

pub(super) static SECTION: KindInfo = named(
    Kind::Section,
    "section",
    "A heading of your own, for clauses.",
    Words::None,
    &[
        WHEN,
        one("title", &[Own], "its heading").required(),
        one("after", &[Type::Section], "the section it follows"),
        FORMERLY,
    ],
);

pub(super) static CLAUSE: KindInfo = named(
    Kind::Clause,
    "clause",
    "Prose of your own, for what no field can say.",
    Words::None,
    &[
        one("in", &[Type::Section, Ref(Kind::Section)], "the section it stands in").required(),
        FOR,
        WHEN,
        one("title", &[Own], "a heading of its own"),
        one("text", &[Prose], "the text").required(),
        FORMERLY,
    ],
);
