//! Every kind and every field.

use super::Type::{
    All, Coded, Country, Date, Duration, Email, Jurisdiction, Keep, Language, Number, Own, Phone, Prose, Ref, Str,
    Term, Url, Word, YesNo,
};
use super::{Field, Kind, KindInfo, Naming, Type, Words, many, one};
use crate::vocabulary::Vocab;

// Fields that several kinds share.

const LABEL: Field =
    one("label", &[Own], "your own words: a noun phrase in lower case, or for a purpose an infinitive (`to …`)");
const FOR: Field = many("for", &[Ref(Kind::Audience), Term(Vocab::Audience)], "which people it is about; unset: all");
const RETENTION_TYPES: &[Type] = &[Keep, Ref(Kind::Retention)];
const THEN: Field = one("then", &[Term(Vocab::Afterwards), Own], "what happens when the period is over");
const RETENTION: Field = many("retention", RETENTION_TYPES, "how long the data is kept").with(&[THEN]);
const CONTACT_TYPES: &[Type] = &[Ref(Kind::Channel), Ref(Kind::Entity), Email, Url];
const CONTACT: Field = many("contact", CONTACT_TYPES, "where people turn");
const DATA_TYPES: &[Type] = &[All, Ref(Kind::Data), Term(Vocab::Data), Own];
const EXCEPT: Field = many("except", DATA_TYPES, "what `all` leaves out");
const RECIPIENT_TYPES: &[Type] = &[All, Ref(Kind::Recipient), Term(Vocab::Recipient), Own];
const OTHERWISE: Field = one("otherwise", &[Term(Vocab::Consequence), Own], "what follows when the data is not given");
const PROVISION: Field =
    one("provision", &[Term(Vocab::Provision)], "whether people must give the data, GDPR Art. 13(2)(e)")
        .with(&[OTHERWISE, LAW]);
const LAW: Field = one("law", &[Ref(Kind::Law), Term(Vocab::Law)], "the statute");
const MODULE: Field = one("module", &[Number], "the module of the standard contractual clauses, 1 to 4");
const COPY: Field = one("copy", CONTACT_TYPES, "where to get a copy of the safeguards");
const CERTIFIED: Field = one("certified", &[Date], "the day on which the recipient was found on the list");
const MECHANISM: &[Field] = &[MODULE, COPY, CERTIFIED];
const PURPOSE_TYPES: &[Type] = &[Ref(Kind::Purpose), Term(Vocab::Purpose), Own];
const MEANS: &[Type] = &[Term(Vocab::Means), Ref(Kind::Channel), Own];

const fn is(types: &'static [Type]) -> Field {
    one("is", types, "the vocabulary entry, where the name is not one")
}

const fn kind(
    kind: Kind,
    word: &'static str,
    doc: &'static str,
    naming: Naming,
    words: Words,
    fields: &'static [Field],
) -> KindInfo {
    KindInfo { kind, word, doc, naming, words, none: false, fields }
}

#[expect(clippy::needless_pass_by_value, reason = "a row of the table is made of it")]
const fn may_be_none(info: KindInfo) -> KindInfo {
    KindInfo { none: true, ..info }
}

/// Every kind, in the order in which a policy is best read.
pub static KINDS: &[KindInfo] = &[
    kind(
        Kind::Policy,
        "policy",
        "Who decides, from when, where, for whom, in which languages. Each policy has one; its name is the folder of its pages.",
        Naming::Single,
        Words::None,
        &[
            one("controller", &[Ref(Kind::Entity)], "who decides why and how the data is used").required(),
            one("effective", &[Date], "the day from which it holds"),
            one("updated", &[Date], "the day on which it was last reviewed"),
            many("jurisdictions", &[Jurisdiction], "whose law applies").required(),
            many("audiences", &[Ref(Kind::Audience), Term(Vocab::Audience), Own], "whose data it is").required(),
            many("languages", &[Language], "the languages it is published in").required(),
            one("controlling", &[Language], "the language that prevails when the editions differ"),
            many("covers", &[Ref(Kind::Service), Term(Vocab::Service), Own], "what it is about"),
            many("basis", &[Term(Vocab::Basis)], "legal bases that the whole notice names and ties to no purpose"),
            PROVISION,
            many("acceptance", &[Term(Vocab::Acceptance), Own], "what the notice says that readers accept"),
            many("definitions", &[Ref(Kind::Document), Term(Vocab::Document)], "documents whose definitions hold here"),
            many("revisions", &[Date], "earlier versions and this one, oldest first").with(&[one(
                "text",
                &[Own],
                "what was changed: a sentence",
            )
            .required()]),
        ],
    ),
    kind(
        Kind::Notice,
        "notice",
        "A view of the policy that readers see. Its name is the file name of its pages.",
        Naming::Named,
        Words::None,
        &[
            one("is", &[Word(&["privacy"])], "which kind of notice it is, where its name does not say so"),
            FOR,
            one("title", &[Own], "a title of your own"),
        ],
    ),
    kind(
        Kind::Entity,
        "entity",
        "A company, authority or person.",
        Naming::Named,
        Words::None,
        &[
            one("name", &[Str], "its legal name").required(),
            one("short", &[Str], "the name it goes by in the text"),
            one("registration", &[Coded], "its number in the company register"),
            one("address", &[Coded], "its postal address"),
            one("email", &[Email], "its e-mail address"),
            one("phone", &[Phone], "its phone number"),
            one("web", &[Url], "its site"),
            one("dpo", CONTACT_TYPES, "its data protection officer, GDPR Art. 37").reason(),
        ],
    ),
    kind(
        Kind::Audience,
        "audience",
        "A group of people.",
        Naming::Named,
        Words::Needed(Vocab::Audience),
        &[is(&[Term(Vocab::Audience)]), LABEL],
    ),
    kind(
        Kind::Service,
        "service",
        "Something that is offered, and that the notice is about.",
        Naming::Named,
        Words::Optional(Vocab::Service),
        &[
            is(&[Term(Vocab::Service)]),
            LABEL,
            one("name", &[Str], "its name"),
            many("domains", &[Str], "where it is on the web"),
            one("operator", &[Ref(Kind::Entity)], "who runs it"),
        ],
    ),
    kind(
        Kind::Channel,
        "channel",
        "One means of contact.",
        Naming::Named,
        Words::Optional(Vocab::Means),
        &[
            LABEL,
            one("email", &[Email], "an e-mail address"),
            one("phone", &[Phone], "a phone number"),
            one("url", &[Url], "an address on the web"),
            one("post", &[Coded], "a postal address"),
            one("hours", &[Own], "when it is open"),
            one("respond", &[Duration], "how soon people hear that their message arrived"),
        ],
    ),
    kind(
        Kind::Document,
        "document",
        "A document beside the notice.",
        Naming::Named,
        Words::Needed(Vocab::Document),
        &[is(&[Term(Vocab::Document)]), LABEL, one("url", &[Url], "where it is")],
    ),
    kind(
        Kind::Law,
        "law",
        "A statute that is not built in.",
        Naming::Named,
        Words::Needed(Vocab::Law),
        &[LABEL, one("country", &[Country], "whose statute it is"), one("url", &[Url], "where it can be read")],
    ),
    kind(
        Kind::Term,
        "term",
        "A word that the notice defines.",
        Naming::Named,
        Words::Needed(Vocab::Term),
        &[is(&[Term(Vocab::Term)]), LABEL, one("means", &[Prose], "what it means").required()],
    ),
    kind(
        Kind::Data,
        "data",
        "A category of data.",
        Naming::Named,
        Words::Needed(Vocab::Data),
        &[
            is(&[Term(Vocab::Data)]),
            LABEL,
            FOR,
            many("items", &[Ref(Kind::Data), Term(Vocab::Data), Own], "all that it consists of"),
            many("examples", &[Ref(Kind::Data), Term(Vocab::Data), Own], "some of what it consists of"),
            one(
                "class",
                &[Word(&["ordinary", "special", "criminal", "national_id"])],
                "how the law looks at it, where the vocabulary does not say so",
            ),
            many("source", &[Ref(Kind::Source), Term(Vocab::Source), Own], "where it comes from"),
            PROVISION,
            RETENTION,
        ],
    ),
    kind(
        Kind::Source,
        "source",
        "Where data comes from.",
        Naming::Named,
        Words::Needed(Vocab::Source),
        &[is(&[Term(Vocab::Source)]), LABEL],
    ),
    kind(
        Kind::Purpose,
        "purpose",
        "What data is used for.",
        Naming::Named,
        Words::Needed(Vocab::Purpose),
        &[
            is(&[Term(Vocab::Purpose)]),
            LABEL,
            FOR,
            many("uses", DATA_TYPES, "the data it needs").with(&[EXCEPT]),
            many("basis", &[Term(Vocab::Basis)], "its legal basis, GDPR Art. 6(1)").with(&[
                one("interest", &[Term(Vocab::Interest), Own], "the legitimate interest, as an infinitive"),
                LAW,
                many("data", DATA_TYPES, "the data that this basis covers, where it is not all"),
            ]),
            PROVISION,
            many("recipients", RECIPIENT_TYPES, "who gets the data")
                .with(&[EXCEPT, many("data", DATA_TYPES, "what they get")]),
            many("transfer", &[Ref(Kind::Transfer)], "whether the data leaves the EEA for it"),
            RETENTION,
        ],
    ),
    may_be_none(kind(
        Kind::Recipient,
        "recipient",
        "Who gets data.",
        Naming::Named,
        Words::Optional(Vocab::Recipient),
        &[
            is(&[Term(Vocab::Recipient)]),
            LABEL,
            FOR,
            one("name", &[Str], "its name"),
            one("role", &[Term(Vocab::Role)], "what it is in law"),
            many("country", &[Country, Term(Vocab::Place)], "where it is"),
            many("data", DATA_TYPES, "what it gets").with(&[EXCEPT]),
            many("tasks", PURPOSE_TYPES, "what it does for us, or why it gets the data"),
            many("on", &[Term(Vocab::Ground), Own], "what makes us disclose the data"),
            many("bound_by", &[Term(Vocab::Duty), Own], "what it is bound to"),
            many("transfer", &[Term(Vocab::Mechanism), Ref(Kind::Transfer)], "what allows the data to leave the EEA")
                .with(MECHANISM),
        ],
    )),
    kind(
        Kind::Disclosure,
        "disclosure",
        "When data is disclosed beyond the recipients.",
        Naming::Named,
        Words::Needed(Vocab::Disclosure),
        &[
            is(&[Term(Vocab::Disclosure)]),
            LABEL,
            FOR,
            many("on", &[Term(Vocab::Ground), Own], "what makes us disclose the data"),
            many("to", RECIPIENT_TYPES, "to whom"),
            one("standard", &[Word(&["good_faith"])], "by what we judge that it is needed"),
            many("notice", &[Term(Vocab::Statement), Own], "how people hear of it"),
        ],
    ),
    may_be_none(kind(
        Kind::Transfer,
        "transfer",
        "Data that leaves the EEA, or moves to another country.",
        Naming::Named,
        Words::None,
        &[
            many("to", &[Country, Term(Vocab::Place)], "where it goes").required(),
            many("data", DATA_TYPES, "what goes there").with(&[EXCEPT]),
            one("from", &[Own], "whom it concerns: a clause such as `if you are outside the Netherlands`"),
            many("mechanism", &[Term(Vocab::Mechanism)], "what allows it, GDPR Arts. 44 to 49").with(MECHANISM),
            one("protection", &[Word(&["may_differ"])], "that the law there may protect the data otherwise"),
            one("stance", &[Word(&["possible"])], "that it can happen, where nobody says that it does"),
        ],
    )),
    kind(
        Kind::Retention,
        "retention",
        "A named rule on storage.",
        Naming::Named,
        Words::None,
        &[
            many("keep", &[Keep], "how long").required().with(&[THEN]),
            many("unless", &[Term(Vocab::Cause), Own], "what makes it longer"),
            one("for_purposes", &[Own, Term(Vocab::Purpose)], "what it is kept for"),
            many("states", &[Term(Vocab::Statement), Own], "what else holds: a sentence"),
            THEN,
        ],
    ),
    may_be_none(kind(
        Kind::Cookie,
        "cookie",
        "One cookie, or one class of them.",
        Naming::Named,
        Words::Optional(Vocab::Cookie),
        &[
            is(&[Term(Vocab::Cookie)]),
            LABEL,
            one("name", &[Str], "its name on the device; `*` stands for any ending"),
            many("technology", &[Term(Vocab::Technology), Own], "what it is, where it is no cookie"),
            many("purposes", PURPOSE_TYPES, "what it is for"),
            many("data", DATA_TYPES, "what it holds"),
            one("lifetime", &[Duration, Word(&["session"])], "how long it stays on the device"),
            one("set_by", &[Word(&["us"]), Ref(Kind::Recipient), Term(Vocab::Recipient), Own], "who sets and reads it"),
            one("consent", &[YesNo], "whether it is set only after consent"),
        ],
    )),
    may_be_none(kind(
        Kind::Tracking,
        "tracking",
        "What holds for all tracking.",
        Naming::Single,
        Words::None,
        &[
            many("technology", &[Term(Vocab::Technology), Own], "what is used"),
            many("purposes", PURPOSE_TYPES, "what it is for"),
            many("controls", &[Term(Vocab::Control), Own], "what people can do: an infinitive"),
            many("if_refused", &[Term(Vocab::Consequence), Own], "what follows when it is refused: a clause"),
            one("settings", CONTACT_TYPES, "where a choice is changed"),
            one("do_not_track", &[Word(&["honoured", "not_honoured"])], "what we do about the signal Do Not Track")
                .with(&[LAW]),
        ],
    )),
    may_be_none(kind(
        Kind::Marketing,
        "marketing",
        "Marketing to the people.",
        Naming::Single,
        Words::None,
        &[
            many("items", &[Term(Vocab::Marketing), Own], "what is sent"),
            many("by", &[Term(Vocab::Means), Own], "how it is sent"),
            many("opt_out", MEANS, "how people say no"),
        ],
    )),
    may_be_none(kind(
        Kind::Decision,
        "decision",
        "A decision that a machine makes alone, GDPR Art. 22.",
        Naming::Named,
        Words::None,
        &[
            one("question", &[Own], "what it decides: a clause such as `whether you can pay by invoice`").required(),
            one("logic", &[Prose], "how it works").required(),
            one("effect", &[Prose], "what it means for people").required(),
            one("contact", CONTACT_TYPES, "how to reach a human").required(),
        ],
    )),
    kind(
        Kind::Rights,
        "rights",
        "The rights that are offered, and how they are used.",
        Naming::Single,
        Words::None,
        &[
            many("offer", &[Word(&["statutory"]), Term(Vocab::Right)], "exactly what is offered").required(),
            FOR,
            CONTACT,
            one("self_service", &[Term(Vocab::Means), Own], "where people can do it themselves"),
            one("respond", &[Duration], "how soon they are answered").with(&[one(
                "extend",
                &[Duration],
                "how much longer it may take",
            )]),
            one("fee", &[Word(&["free"])], "what it costs"),
            many("identity", &[Term(Vocab::Statement), Own], "how we make sure who is asking"),
        ],
    ),
    kind(
        Kind::Right,
        "right",
        "The wording of one right.",
        Naming::Named,
        Words::Entry(Vocab::Right),
        &[
            one("text", &[Prose], "the right in your own words, in place of ours"),
            many("conditions", &[Own], "when it holds: a sentence"),
            many("exceptions", &[Own], "when it does not: a sentence"),
            one(
                "authority",
                &[Word(&["local"]), Country],
                "who takes complaints, where it is not the authority of the jurisdictions",
            ),
        ],
    ),
    kind(
        Kind::Security,
        "security",
        "How data is protected.",
        Naming::Single,
        Words::None,
        &[many("measures", &[Term(Vocab::Security), Own], "what is done: a sentence each")],
    ),
    kind(
        Kind::Children,
        "children",
        "Children.",
        Naming::Single,
        Words::None,
        &[
            one("under", &[Number], "the age below which someone is a child here"),
            one("directed", &[YesNo], "whether the service is for them"),
            one("knowingly", &[YesNo], "whether data about them is collected knowingly"),
            many("if_found", &[Term(Vocab::Statement), Own], "what is done when it has happened: a sentence"),
            CONTACT,
        ],
    ),
    kind(
        Kind::Links,
        "links",
        "Links to others.",
        Naming::Single,
        Words::None,
        &[
            many("states", &[Term(Vocab::Statement), Own], "what the notice says of them: a sentence"),
            many("advice", &[Term(Vocab::Advice), Own], "what it advises: a sentence"),
        ],
    ),
    kind(
        Kind::Changes,
        "changes",
        "How the notice changes.",
        Naming::Single,
        Words::None,
        &[
            many("publish", MEANS, "where a change is published"),
            many("notify", MEANS, "how people are told of it"),
            one("notice", &[Duration, Word(&["before_effect"])], "how long before it takes effect"),
            many("states", &[Term(Vocab::Statement), Own], "what else holds: a sentence"),
            many("advice", &[Term(Vocab::Advice), Own], "what the notice advises: a sentence"),
        ],
    ),
    kind(
        Kind::Section,
        "section",
        "A heading of your own, for clauses.",
        Naming::Named,
        Words::None,
        &[one("title", &[Own], "its heading").required(), one("after", &[Type::Section], "the section it follows")],
    ),
    kind(
        Kind::Clause,
        "clause",
        "Prose of your own, for what no field can say.",
        Naming::Named,
        Words::None,
        &[
            one("in", &[Type::Section, Ref(Kind::Section)], "the section it stands in").required(),
            FOR,
            one("title", &[Own], "a heading of its own"),
            one("text", &[Prose], "the text").required(),
        ],
    ),
];
