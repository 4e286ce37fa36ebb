//! What data there is, what happens to it, and who gets it.

use super::{
    CONTACT_TYPES, Country, DATA_TYPES, DOCUMENT_TYPES, Date, Duration, EXCEPT, EXTEND, FOR, FORMERLY, Field, IN_LAW,
    Keep, Kind, KindInfo, LABEL, LAW, LAW_TYPES, LAWS, MEANS, Number, Own, PROVISION, PURPOSE_TYPES, RECIPIENT_TYPES,
    RETENTION, Ref, SENTENCE, STATES, Str, THEN, Term, Url, Vocab, WHEN, Word, Words, YesNo, is, many, may_be_none,
    named, one,
};

const MODULE: Field = one("module", &[Number], "the module of the standard contractual clauses, 1 to 4");
const COPY: Field = one("copy", CONTACT_TYPES, "where to get a copy of the safeguards");
const CERTIFIED: Field = one("certified", &[Date], "the day on which the recipient was found on the list");
const READ_AT: Field = one("url", &[Url], "where the instrument can be read");
const YEAR: Field = one("year", &[Number], "the year of the standard contractual clauses, where it is not 2021");
const ASSESSED: Field =
    one("assessed", &[YesNo], "whether the law there was assessed (a transfer impact assessment); shown nowhere");
const COVERED: Field = one(
    "covered",
    &[YesNo],
    "whether the Commission's decision covers the recipient, where it covers only some there; shown nowhere",
);
const OCCASIONAL: Field =
    one("occasional", &[YesNo], "whether it happens now and then only, GDPR recital 111; shown nowhere");
const RISKS: Field = many("risks", &[Own], "what people risk, GDPR Art. 49(1)(a): a sentence");
const COMPELLING: Field =
    one("interest", &[Term(Vocab::Interest), Own], "the compelling legitimate interest, as an infinitive");
const NOTIFIED: Field =
    one("notified", &[YesNo], "whether the authority was told, GDPR Art. 49(1), second subparagraph; shown nowhere");
const MECHANISM: &[Field] =
    &[MODULE, COPY, CERTIFIED, READ_AT, YEAR, ASSESSED, COVERED, OCCASIONAL, RISKS, COMPELLING, NOTIFIED];

const TOLD: Field = one(
    "told",
    &[Word(&[
        "within_a_month",
        "first_contact",
        "first_disclosure",
        "already_informed",
        "disproportionate",
        "law",
        "secrecy",
    ])],
    "when people are told of data that others give, GDPR Art. 14(3), or why they need not be, Art. 14(5); shown nowhere",
)
.with(&[many("safeguards", &[Own], "what protects people who are not told: a sentence"), LAW]);

const BUT: Field = many("except", &[Ref(Kind::Recipient)], "whom `all` leaves out");

pub(super) static DATA: KindInfo = named(
    Kind::Data,
    "data",
    "A category of data.",
    Words::Needed(Vocab::Data),
    &[
        is(&[Term(Vocab::Data)]),
        LABEL,
        FOR,
        many("items", &[Ref(Kind::Data), Term(Vocab::Data), Own], "all that it consists of"),
        many("examples", &[Ref(Kind::Data), Term(Vocab::Data), Own], "some of what it consists of"),
        one(
            "class",
            &[Word(&["ordinary", "special", "criminal", "national_id", "non_personal"])],
            "how the law looks at it, where the vocabulary does not say so",
        )
        .with(&[one("becomes", &[Word(&["personal"])], "what it becomes when it is linked to personal data")]),
        many(
            "category",
            &[Term(Vocab::Data)],
            "the category of California's statute that it belongs to, where the vocabulary does not say so, Cal. Civ. Code § 1798.140(v)(1)",
        ),
        one(
            "identifies",
            &[YesNo],
            "whether biometric data is used to know for certain who someone is, GDPR Art. 9(1); if not, it is ordinary data",
        ),
        many("reveals", &[Term(Vocab::Data)], "specially protected data that can be inferred from it, GDPR Art. 9(1)"),
        many("source", &[Ref(Kind::Source), Term(Vocab::Source), Own], "where it comes from").with(&[TOLD]),
        one("optional", &[YesNo], "whether it is collected only when people choose so"),
        PROVISION,
        RETENTION,
        STATES,
        FORMERLY,
    ],
);

pub(super) static SOURCE: KindInfo = named(
    Kind::Source,
    "source",
    "Where data comes from.",
    Words::Needed(Vocab::Source),
    &[
        is(&[Term(Vocab::Source)]),
        LABEL,
        many("examples", &[Term(Vocab::Source), Own], "some of what it consists of"),
        many("on", &[Own], "when data comes from there: a clause (`when you …`)"),
        one("public", &[YesNo], "whether anyone can see it, GDPR Art. 14(2)(f)"),
        TOLD,
        one("stance", &[Word(&["possible"])], "that it can happen, where nobody says that it does"),
        STATES,
        FORMERLY,
    ],
);

pub(super) static PURPOSE: KindInfo = named(
    Kind::Purpose,
    "purpose",
    "What data is used for.",
    Words::Needed(Vocab::Purpose),
    &[
        is(&[Term(Vocab::Purpose)]),
        LABEL,
        FOR,
        WHEN,
        many("includes", PURPOSE_TYPES, "what it consists of"),
        many("examples", PURPOSE_TYPES, "some of what it consists of"),
        many("uses", DATA_TYPES, "the data it needs").with(&[EXCEPT]),
        many("basis", &[Term(Vocab::Basis)], "its legal basis, GDPR Art. 6(1)").with(&[
            one("interest", &[Term(Vocab::Interest), Own], "the legitimate interest, as an infinitive"),
            LAWS,
            many("data", DATA_TYPES, "the data that this basis covers, where it is not all"),
            one("outside_tasks", &[YesNo], "whether a public body does this outside its tasks; shown nowhere"),
            many("given", MEANS, "how people give their consent; shown nowhere"),
            many("withdraw", MEANS, "how people withdraw their consent"),
            one("apart", &[YesNo], "whether people are asked for consent apart from all else; shown nowhere"),
            one(
                "annex",
                &[Word(&["public_task_request", "national_security", "emergency", "crime", "safeguarding"])],
                "which recognised interest it is, UK GDPR Annex 1; shown nowhere",
            ),
            one("one_by_one", &[YesNo], "whether people consent to each part of the purpose by itself; shown nowhere"),
        ]),
        one("further", &[YesNo], "whether data is used that was collected for something else; shown nowhere").with(&[
            one("compatible", &[Str], "why that fits what it was collected for, GDPR Art. 6(4); shown nowhere"),
        ]),
        many("condition", &[Term(Vocab::Condition)], "what allows the use of specially protected data, GDPR Art. 9(2)")
            .with(&[
                LAW,
                many("data", DATA_TYPES, "the data that this condition covers, where it is not all"),
                one(
                    "professional",
                    &[YesNo],
                    "whether health care rests on a contract with a health professional, GDPR Art. 9(2)(h) and (3); shown nowhere",
                ),
            ]),
        many(
            "permitted_by",
            LAW_TYPES,
            "the national law that permits it, where the data is about crime, a national identification number, or special and about staff or for research, GDPR Arts. 9, 10, 87, 88",
        )
        .with(&[
            IN_LAW,
            one("need", &[Own], "why the number is needed to know who someone is: a sentence"),
        ]),
        one("signs", &[YesNo], "whether signs tell people of the cameras"),
        PROVISION,
        many("recipients", RECIPIENT_TYPES, "who gets the data")
            .with(&[BUT, many("data", DATA_TYPES, "what they get")]),
        many("transfer", &[Ref(Kind::Transfer)], "whether the data leaves the EEA for it"),
        RETENTION,
            FORMERLY,
    ],
);

pub(super) static RECIPIENT: KindInfo = may_be_none(named(
    Kind::Recipient,
    "recipient",
    "Who gets data.",
    Words::Optional(Vocab::Recipient),
    &[
        is(&[Term(Vocab::Recipient)]),
        LABEL,
        FOR,
        WHEN,
        one("name", &[Str], "its name"),
        many("includes", RECIPIENT_TYPES, "whom it consists of"),
        many("examples", RECIPIENT_TYPES, "some of whom it consists of"),
        one("role", &[Term(Vocab::Role)], "what it is in law"),
        many("country", &[Country, Term(Vocab::Place)], "where it is"),
        many(
            "access_from",
            &[Country],
            "the countries outside the EEA from which it reads the data, where that is not its own",
        ),
        one("parent", &[Country], "the country of the company that owns it; shown nowhere"),
        many("data", DATA_TYPES, "what it gets").with(&[EXCEPT]),
        many("tasks", PURPOSE_TYPES, "what it does for us, or why it gets the data"),
        many("on", &[Term(Vocab::Ground), Own], "what makes us disclose the data: a clause"),
        many("bound_by", &[Term(Vocab::Duty), Own], "what it is bound to: a sentence"),
        many("contract", DOCUMENT_TYPES, "the contract that binds it"),
        one("agreement", &[YesNo], "whether a data processing agreement binds it, GDPR Art. 28(3); shown nowhere"),
        one("under_gdpr", &[YesNo], "whether the GDPR applies to it outside the EEA, GDPR Art. 3(2); shown nowhere"),
        one("terms", &[Word(&["own"])], "whether its own privacy notice applies"),
        one("shared_for", &[Duration], "for how long we go on sharing data with it").with(&[EXTEND]),
        many("measures", &[Term(Vocab::Security), Own], "what protects the data there: a sentence"),
        many("refuse", &[Own], "how people avoid it: a sentence"),
        many("transfer", &[Term(Vocab::Mechanism), Ref(Kind::Transfer)], "what allows the data to leave the EEA")
            .with(MECHANISM),
        STATES,
        FORMERLY,
    ],
));

pub(super) static DISCLOSURE: KindInfo = named(
    Kind::Disclosure,
    "disclosure",
    "When data is disclosed beyond the recipients.",
    Words::Needed(Vocab::Disclosure),
    &[
        is(&[Term(Vocab::Disclosure)]),
        LABEL,
        FOR,
        many("on", &[Term(Vocab::Ground), Own], "what makes us disclose the data"),
        many("to", RECIPIENT_TYPES, "to whom").with(&[BUT]),
        one("standard", &[Word(&["good_faith", "reasonably_necessary"])], "by what we judge that it is needed"),
        many("notice", SENTENCE, "how people hear of it: a sentence"),
        STATES,
        FORMERLY,
    ],
);

pub(super) static TRANSFER: KindInfo = may_be_none(named(
    Kind::Transfer,
    "transfer",
    "Data that leaves the EEA, or moves to another country.",
    Words::None,
    &[
        FOR,
        WHEN,
        many("to", &[Country, Term(Vocab::Place)], "where it goes").required(),
        many("data", DATA_TYPES, "what goes there").with(&[EXCEPT]),
        one("from", &[Own], "whom it concerns: a clause such as `if you are outside the Netherlands`"),
        many("mechanism", &[Term(Vocab::Mechanism)], "what allows it, GDPR Arts. 44 to 49").with(MECHANISM),
        many(
            "mechanism_for",
            &[Ref(Kind::Audience), Term(Vocab::Audience)],
            "towards whom one of several mechanisms is used",
        ),
        one("protection", &[Word(&["may_differ"])], "that the law there may protect the data otherwise"),
        one(
            "stance",
            &[Word(&["possible", "may_be_sent", "stored"])],
            "that it can happen, where nobody says that it does; `possible` says that it is then kept there, `stored` that it is kept there from the start",
        ),
        STATES,
        FORMERLY,
    ],
));

pub(super) static LOCALISATION: KindInfo = named(
    Kind::Localisation,
    "localisation",
    "Data that a law of the person's country keeps within its borders.",
    Words::None,
    &[
        many("on", &[Own], "when it is kept there: a clause (`if …`)").required(),
        many("examples", &[Country], "countries where this is so"),
        STATES,
        FORMERLY,
    ],
);

pub(super) static RETENTION_KIND: KindInfo = named(
    Kind::Retention,
    "retention",
    "A named rule on storage.",
    Words::None,
    &[
        WHEN,
        many("keep", &[Keep], "how long").required().with(&[LAWS, THEN, EXTEND]),
        many("unless", &[Term(Vocab::Cause), Own], "what makes it longer"),
        one("for_purposes", &[Own, Term(Vocab::Purpose)], "what it is kept for"),
        one("review", &[Duration, Word(&["periodic"])], "how often it is looked at whether the data can be deleted"),
        STATES,
        THEN,
        FORMERLY,
    ],
);
