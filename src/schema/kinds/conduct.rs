//! What is done on devices, in the market and to keep data safe.

use super::{
    CONTACT, CONTACT_TYPES, Country, DATA_TYPES, DOCUMENT_TYPES, Date, Duration, EXCEPT, FOR, FORMERLY, Field, Kind,
    KindInfo, LABEL, LAW, MEANS, Number, Own, PURPOSE_TYPES, Prose, RECIPIENT_TYPES, Ref, SENTENCE, STATES, Str, Term,
    Url, Vocab, WHEN, Word, Words, YesNo, is, many, may_be_none, named, one, single,
};

pub(super) static COOKIE: KindInfo = may_be_none(named(
    Kind::Cookie,
    "cookie",
    "One cookie, or one class of them.",
    Words::Optional(Vocab::Cookie),
    &[
        is(&[Term(Vocab::Cookie)]),
        LABEL,
        WHEN,
        one("name", &[Str], "its name on the device; `*` stands for any ending"),
        many("technology", &[Term(Vocab::Technology), Own], "what it is, where it is no cookie"),
        many("purposes", PURPOSE_TYPES, "what it is for"),
        many("data", DATA_TYPES, "what it holds"),
        many(
            "lifetime",
            &[Duration, Word(&["session", "until_expiry", "indefinite", "varying"])],
            "how long it stays on the device",
        ),
        one("set_by", &[Word(&["us"]), Ref(Kind::Recipient), Term(Vocab::Recipient), Own], "who sets and reads it"),
        many("read_by", RECIPIENT_TYPES, "who else can read it"),
        one("consent", &[YesNo], "whether it is set only after consent"),
        STATES,
        FORMERLY,
    ],
));

pub(super) static TRACKING: KindInfo = may_be_none(single(
    Kind::Tracking,
    "tracking",
    "What holds for all tracking.",
    &[
        many("technology", &[Term(Vocab::Technology), Own], "what is used"),
        many("with", RECIPIENT_TYPES, "who else uses it"),
        many("purposes", PURPOSE_TYPES, "what it is for"),
        many("controls", &[Term(Vocab::Control), Own], "what people can do: an infinitive").with(&[
            one("url", &[Url], "where it is explained or done"),
            many("in", &[Str], "the programs that it is done in"),
        ]),
        many("if_refused", &[Term(Vocab::Consequence), Own], "what follows when it is refused: a clause"),
        one("settings", CONTACT_TYPES, "where a choice is changed"),
        one("do_not_track", &[Word(&["honoured", "not_honoured"])], "what we do about the signal Do Not Track")
            .with(&[LAW]),
        STATES,
    ],
));

pub(super) static MARKETING: KindInfo = may_be_none(single(
    Kind::Marketing,
    "marketing",
    "Marketing to the people.",
    &[
        many("items", &[Term(Vocab::Marketing), Own], "what is sent"),
        many("by", &[Term(Vocab::Means), Own], "how it is sent"),
        many("on", &[Own], "when: a clause (`when you …`)"),
        many(
            "permission",
            &[Word(&["consent", "existing_customers"])],
            "what lets us send it by e-mail, text message and the like, Directive 2002/58/EC Art. 13: people consented, or they gave us the address when they bought something and hear of similar products of ours",
        ),
        many(
            "registers",
            &[Word(&["robinson_list", "reservation_register"])],
            "what is asked first for people who want no marketing: the Danish register CPR (Robinsonlisten), the Norwegian Reservasjonsregisteret",
        ),
        many("senders", RECIPIENT_TYPES, "who else sends it for us"),
        many("opt_out", MEANS, "how people say no"),
        many("always", &[Term(Vocab::Marketing), Own], "what is sent whatever people choose"),
        STATES,
    ],
));

/// What a sale and a sharing may say.
const STANCE: &[Field] = &[
    WHEN,
    one("stance", &[Word(&["yes", "possible"])], "whether it happens, or may count as one").required(),
    LAW,
    one("from", &[Date], "the day from which the law says so"),
    many("data", DATA_TYPES, "what it concerns").with(&[EXCEPT]),
    many("to", RECIPIENT_TYPES, "who gets the data"),
    many("purposes", PURPOSE_TYPES, "what it is for"),
    many("opt_out", MEANS, "how people say no"),
    one("link", &[Url], "the page behind the link that California's law prescribes, Cal. Civ. Code § 1798.135(a)(1)"),
    one("under_16", &[YesNo], "whether it concerns people whom we know to be under 16, Cal. Civ. Code § 1798.120(c)")
        .with(&[many(
            "consent",
            &[Own],
            "how those from 13 to 15, and the parents of younger ones, say yes first: a sentence",
        )]),
    one("lookback", &[Duration], "how far back the statement goes"),
    STATES,
];

pub(super) static SALE: KindInfo =
    may_be_none(single(Kind::Sale, "sale", "Whether data is sold, in the sense of the law that is named.", STANCE));

pub(super) static SHARING: KindInfo = may_be_none(single(
    Kind::Sharing,
    "sharing",
    "Whether data is shared for advertising across services, in the sense of the law that is named.",
    STANCE,
));

pub(super) static DECISION: KindInfo = may_be_none(named(
    Kind::Decision,
    "decision",
    "A decision that a machine makes alone or helps to make, GDPR Art. 22.",
    Words::None,
    &[
        FOR,
        one("question", &[Own], "what it decides: a clause such as `whether you can pay by invoice`").required(),
        one(
            "solely",
            &[YesNo],
            "whether no person takes part; `no` is a profile or a score that a person decides by. Yes unless said otherwise",
        ),
        one(
            "ground",
            &[Word(&["contract", "law", "explicit_consent"])],
            "what allows a machine to decide alone, GDPR Art. 22(2)",
        )
        .with(&[LAW]),
        many("uses", &[Ref(Kind::Data), Term(Vocab::Data), Own], "the data that it looks at"),
        one("logic", &[Prose], "how it works"),
        one("effect", &[Prose], "what it means for people"),
        one("contact", CONTACT_TYPES, "how to reach a human"),
        one(
            "significant",
            &[YesNo],
            "whether it is about loans or other financial services, housing, education, work or health care, 11 CCR § 7001; shown nowhere",
        ),
        FORMERLY,
    ],
));

pub(super) static SECURITY: KindInfo = single(
    Kind::Security,
    "security",
    "How data is protected.",
    &[
        many("measures", &[Term(Vocab::Security), Own], "what is done: a sentence each"),
        many("advice", &[Term(Vocab::Advice), Own], "what the notice advises: a sentence"),
        CONTACT,
    ],
);

pub(super) static CHILDREN: KindInfo =
    single(
        Kind::Children,
        "children",
        "Children.",
        &[
            one("under", &[Number], "the age below which someone is a child here"),
            one("directed", &[YesNo], "whether the service is for them"),
            one("knowingly", &[YesNo], "whether data about them is collected knowingly"),
            many("if_found", SENTENCE, "what is done when it has happened: a sentence"),
            many("consent_age", &[Number], "the age from which children consent themselves, GDPR Art. 8(1)")
                .with(&[many("countries", &[Country], "where it is this age, where it is not everywhere")]),
            many("verify", &[Own], "how it is checked that a parent or guardian consents, GDPR Art. 8(2): a sentence"),
            many("version", DOCUMENT_TYPES, "what children can read in its place"),
            CONTACT,
            STATES,
        ],
    );

pub(super) static LINKS: KindInfo = single(
    Kind::Links,
    "links",
    "Links to others.",
    &[STATES, many("advice", &[Term(Vocab::Advice), Own], "what the notice advises: a sentence")],
);
