//! The rights, how they are used, and how it is made sure who asks.

use super::{
    CONTACT, Country, DATA_TYPES, Date, Duration, FOR, FORMERLY, Kind, KindInfo, LAW, Own, Prose, SENTENCE, Term,
    Vocab, WHEN, Word, Words, YesNo, many, named, one,
};
use crate::schema::Type;

pub(super) static RIGHTS: KindInfo = named(
    Kind::Rights,
    "rights",
    "The rights that are offered under one law, and how they are used.",
    Words::None,
    &[
        many("offer", &[Word(&["statutory"]), Term(Vocab::Right)], "exactly what is offered").required(),
        LAW,
        one("from", &[Date], "the day from which the law gives them"),
        FOR,
        WHEN,
        CONTACT,
        one("self_service", &[Term(Vocab::Means), Own], "where people can do it themselves"),
        one("respond", &[Duration, Word(&["reasonable_time"])], "how soon they are answered").with(&[one(
            "extend",
            &[Duration],
            "how much longer it may take",
        )]),
        one("confirm", &[Duration], "how soon people hear that their request has arrived, 11 CCR § 7021(a)"),
        one("fee", &[Word(&["free", "charged"])], "what it costs; the law wants it free, GDPR Art. 12(5)"),
        many("identity", SENTENCE, "how we make sure who is asking: a sentence"),
        one("agent", &[Word(&["allowed", "in_writing"])], "whether someone else may ask for them"),
        one("non_discrimination", &[YesNo], "whether nobody is treated worse for using them").with(&[many(
            "forms",
            &[Own],
            "what that would be: a noun each",
        )]),
        many("limited", &[Own], "how they are limited: a sentence"),
        FORMERLY,
    ],
);

/// A ground or a part, in a list of its own.
const PARTS: &[Type] = &[Own];

pub(super) static RIGHT: KindInfo = named(
    Kind::Right,
    "right",
    "The wording of one right.",
    Words::Entry(Vocab::Right),
    &[
        WHEN,
        one("title", &[Own], "its name in your own words, in place of ours"),
        one("text", &[Prose], "the right in your own words, in place of ours"),
        many("items", PARTS, "what people get: a noun each"),
        many("grounds", PARTS, "when it holds: a clause each, `if …`"),
        many("conditions", &[Own], "what else it depends on: a sentence"),
        many("exceptions", PARTS, "when it does not hold: a clause each, `if …`"),
        many("withhold", &[Term(Vocab::Data), Own], "what is held back"),
        one("withhold_if", &[Own], "in which case some of it can be held back, such as that: a clause, `if …`"),
        one("lookback", &[Duration], "how far back it goes"),
        many("consequence", &[Own], "what follows when it is used: a sentence"),
        one("law", &[Type::Ref(Kind::Law), Term(Vocab::Law)], "the statute that gives it"),
        many("contact", super::CONTACT_TYPES, "where people turn for it"),
        one(
            "authority",
            &[Word(&["local"]), Country],
            "who takes complaints, where it is not the authority of the jurisdictions",
        ),
        FORMERLY,
    ],
);

pub(super) static VERIFICATION: KindInfo = named(
    Kind::Verification,
    "verification",
    "How it is made sure who asks, in one case.",
    Words::None,
    &[
        one("if", &[Term(Vocab::Ground), Own], "in which case: a clause such as `if you have an account`"),
        many("rights", &[Term(Vocab::Right)], "for which rights"),
        many("steps", SENTENCE, "what is done: a sentence each"),
        many("data", DATA_TYPES, "what is asked for"),
        one("provider", &[YesNo], "whether someone else does it for us"),
        one("delivery", &[Own], "how the answer is handed over: a sentence"),
        FORMERLY,
    ],
);
