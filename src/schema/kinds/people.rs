//! Who acts, whose data it is, and how they reach each other.

use super::{
    AUDIENCE_TYPES, CONTACT_TYPES, Coded, Country, DOCUMENT_TYPES, Duration, Email, FORMERLY, Kind, KindInfo, LABEL,
    Own, Phone, Ref, Str, Term, Url, Vocab, Word, Words, YesNo, is, many, named, one,
};
use crate::schema::Type;

pub(super) static ENTITY: KindInfo = named(
    Kind::Entity,
    "entity",
    "A company, authority or person.",
    Words::None,
    &[
        one("name", &[Str], "its legal name"),
        one("short", &[Str], "the name it goes by in the text"),
        one("established", &[Country], "the country it is established in"),
        one("registration", &[Coded], "its number in the company register"),
        one("address", &[Coded], "its postal address"),
        one("email", &[Email], "its e-mail address"),
        one("phone", &[Phone], "its phone number"),
        one("web", &[Url], "its site"),
        many("includes", &[Ref(Kind::Entity), Term(Vocab::Recipient), Own], "whom its short name stands for"),
        one("dpo", CONTACT_TYPES, "its data protection officer, GDPR Art. 37").reason().with(&[one(
            "decides",
            &[YesNo],
            "whether the officer also decides why and how data is used, as a director or a head of IT does; shown nowhere",
        )]),
        many(
            "representative",
            &[Ref(Kind::Entity)],
            "who represents it where it is not established: in the EEA, in the United Kingdom, GDPR Art. 27",
        )
        .reason(),
        one("public_body", &[YesNo], "whether it is a public authority or body; shown nowhere"),
        many(
            "large_scale",
            &[Word(&["monitoring", "sensitive_data"])],
            "what is at the core of what it does and is done on a large scale, GDPR Art. 37(1)(b) and (c): regular and systematic monitoring of people, or use of special categories of data or data on offences; shown nowhere",
        ),
            FORMERLY,
    ],
);

const TURN_TO: &[Type] =
    &[Ref(Kind::Audience), Term(Vocab::Audience), Ref(Kind::Channel), Ref(Kind::Entity), Email, Url, Own];

pub(super) static AUDIENCE: KindInfo = named(
    Kind::Audience,
    "audience",
    "A group of people.",
    Words::Needed(Vocab::Audience),
    &[
        is(&[Term(Vocab::Audience)]),
        LABEL,
        many("countries", &[Country], "where they live, where it is not in the jurisdictions alone"),
        one(
            "our_role",
            &[Word(&["controller", "processor"])],
            "what we are towards them; controller unless said otherwise",
        )
        .with(&[
            one("controller", AUDIENCE_TYPES, "who decides, where we are the processor"),
            one("instructions", &[YesNo], "whether we act on instructions alone"),
        ]),
        many("requests_to", TURN_TO, "where these people turn"),
        one("respond", &[Duration], "how soon their requests are answered").with(&[many(
            "to",
            &[Term(Vocab::Right)],
            "the rights that it is about, where it is not all requests",
        )]),
        one("data_owner", AUDIENCE_TYPES, "who is said to own their data"),
        many("controller_duties", &[Own], "what is left to the controller: an infinitive each"),
        many("contract", DOCUMENT_TYPES, "the contract between the controller and us, GDPR Art. 28"),
        one("apply_at", &[Url], "where applicants apply"),
        one("confidential", &[YesNo], "whether their data is kept confidential"),
        FORMERLY,
    ],
);

pub(super) static CHANNEL: KindInfo = named(
    Kind::Channel,
    "channel",
    "One means of contact.",
    Words::Optional(Vocab::Means),
    &[
        is(&[Term(Vocab::Means)]),
        LABEL,
        one("email", &[Email], "an e-mail address"),
        one("phone", &[Phone], "a phone number"),
        one("url", &[Url], "an address on the web"),
        one("post", &[Coded], "a postal address"),
        one("hours", &[Own], "when it is open"),
        one("respond", &[Duration], "how soon people hear that their message arrived"),
        one("preferred", &[YesNo], "whether it is the best way"),
        FORMERLY,
    ],
);
