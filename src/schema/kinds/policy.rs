//! The policy as a whole, what it is about, and the texts beside it.

use super::{
    AUDIENCE_TYPES, CONTACT_TYPES, Country, DOCUMENT_TYPES, Date, Duration, FOR, FORMERLY, Jurisdiction, Kind,
    KindInfo, LABEL, LAW_TYPES, Language, MEANS, Own, PROVISION, Prose, Ref, SENTENCE, STATES, Str, Term, Url, Vocab,
    WHEN, Word, Words, YesNo, is, many, named, one, single,
};
use crate::schema::Type;

pub(super) static POLICY: KindInfo = single(
    Kind::Policy,
    "policy",
    "Who decides, from when, where, for whom, in which languages. Each policy has one; its name is the folder of its pages.",
    &[
        one("controller", &[Ref(Kind::Entity)], "who decides why and how the data is used").required(),
        many("joint", &[Ref(Kind::Entity)], "who decides together with the controller, GDPR Art. 26").with(&[
            many("purposes", &[Ref(Kind::Purpose)], "the purposes that they decide on together; unset: all"),
            one("arrangement", &[YesNo], "whether an arrangement says who does what; shown nowhere"),
            many("essence", &[Own], "what is essential in the arrangement: a sentence"),
            many("contact", CONTACT_TYPES, "where people turn about what they do together"),
        ]),
        one("provider", &[Type::ByRegion(Kind::Entity)], "who provides the service where"),
        one("effective", &[Date], "the day from which it holds"),
        one("updated", &[Date], "the day on which it was last updated"),
        many("jurisdictions", &[Jurisdiction], "whose law applies").required(),
        many("audiences", AUDIENCE_TYPES, "whose data it is").required(),
        many("languages", &[Language], "the languages it is published in").required(),
        one("controlling", &[Language], "the language that prevails when the editions differ").with(&[
            one("drafted_in", &[Language], "the language in which it was written"),
            one("others", &[Own], "where the other editions are found: a sentence"),
        ]),
        many("covers", &[Ref(Kind::Service), Term(Vocab::Service), Own], "what it is about"),
        many("basis", &[Term(Vocab::Basis)], "legal bases that the whole notice names and ties to no purpose")
            .with(&[many("of", &[Term(Vocab::Recipient), Own], "who else has the legitimate interest: a noun each")]),
        many("assessment", CONTACT_TYPES, "where people ask how legitimate interests were weighed against theirs"),
        PROVISION,
        many("not_collected", &[Term(Vocab::Data), Own], "data that is not collected"),
        many("promises", SENTENCE, "what the notice promises: a sentence"),
        many("acceptance", &[Term(Vocab::Acceptance), Own], "what the notice says that readers accept"),
        many("subject_to", DOCUMENT_TYPES, "documents that also apply"),
        many("definitions", DOCUMENT_TYPES, "documents whose definitions hold here"),
        one("governing_law", &[Country], "the country whose law governs").with(&[one(
            "conflict_rules",
            &[Word(&["excluded"])],
            "whether rules that lead to another law are excluded",
        )]),
        one("venue", &[Country], "the country whose courts decide").with(&[one(
            "by_consent",
            &[YesNo],
            "whether the notice says that readers agree to it",
        )]),
        many("revisions", &[Date], "earlier versions and this one, oldest first").with(&[one(
            "text",
            &[Own],
            "what was changed: a sentence",
        )
        .required()]),
    ],
);

pub(super) static NOTICE: KindInfo = named(
    Kind::Notice,
    "notice",
    "A view of the policy that readers see. Its name is the file name of its pages.",
    Words::None,
    &[
        one(
            "is",
            &[Word(&["privacy", "applicants", "supplement", "cookies", "short"])],
            "which kind of notice it is, where it is not the whole privacy notice: one for applicants, one that adds to another, or one that tells in short or about cookies what another tells in full",
        ),
        one("supplements", &[Ref(Kind::Notice), Ref(Kind::Document)], "the notice that it adds to, here or elsewhere"),
        FOR,
        WHEN,
        many("purposes", &[Ref(Kind::Purpose)], "the purposes that it tells of; unset: all that are about its people"),
        many("excludes", AUDIENCE_TYPES, "people whom it does not cover"),
        many("law", LAW_TYPES, "the statutes that it answers"),
        one("title", &[Own], "a title of your own"),
        FORMERLY,
    ],
);

pub(super) static SERVICE: KindInfo = named(
    Kind::Service,
    "service",
    "Something that is offered, and that the notice is about.",
    Words::Optional(Vocab::Service),
    &[
        is(&[Term(Vocab::Service)]),
        LABEL,
        one("name", &[Str], "its name"),
        many("domains", &[Str], "where it is on the web"),
        one("operator", &[Ref(Kind::Entity)], "who runs it"),
        one("defined_as", &[Own], "the short word that stands for it in the notice"),
        many(
            "linked",
            &[Word(&["homepage", "every_page", "settings", "store"])],
            "where it links to this notice, as California asks; shown nowhere",
        ),
        FORMERLY,
    ],
);

pub(super) static DOCUMENT: KindInfo = named(
    Kind::Document,
    "document",
    "A document beside the notice.",
    Words::Needed(Vocab::Document),
    &[is(&[Term(Vocab::Document)]), LABEL, one("url", &[Url], "where it is"), FORMERLY],
);

pub(super) static LAW: KindInfo = named(
    Kind::Law,
    "law",
    "A statute that is not built in.",
    Words::Needed(Vocab::Law),
    &[LABEL, one("country", &[Country], "whose statute it is"), one("url", &[Url], "where it can be read"), FORMERLY],
);

pub(super) static TERM: KindInfo = named(
    Kind::Term,
    "term",
    "A word that the notice defines.",
    Words::Needed(Vocab::Term),
    &[is(&[Term(Vocab::Term)]), LABEL, one("means", &[Prose], "what it means").required(), FORMERLY],
);

const CHANGE_MEANS: &[Type] = &[Term(Vocab::Means), Ref(Kind::Channel), Ref(Kind::Document), Own];

pub(super) static CHANGES: KindInfo = single(
    Kind::Changes,
    "changes",
    "How the notice changes.",
    &[
        many("publish", MEANS, "where a change is published"),
        many("notify", CHANGE_MEANS, "how people are told of it").with(&[one(
            "section",
            &[Str],
            "the section of the document that says how",
        )]),
        one("attempt", &[YesNo], "whether the notice says only that people are tried to be told"),
        one("which", &[Word(&["material"])], "of which changes people are told"),
        one("notice", &[Duration, Word(&["before_effect"])], "how long before it takes effect"),
        STATES,
        many("advice", &[Term(Vocab::Advice), Own], "what the notice advises: a sentence"),
    ],
);
