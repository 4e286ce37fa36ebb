//! Every kind and every field, a file for each group of kinds.

mod commerce;
mod conduct;
mod people;
mod policy;
mod processing;
mod prose;
mod rights;

use super::Type::{
    All, Coded, Country, Date, Duration, Email, Jurisdiction, Keep, Language, Number, Own, Phone, Prose, Ref, Str,
    Term, Url, When, Word, YesNo,
};
use super::{Field, Kind, KindInfo, Naming, Type, Words, many, one};
use crate::vocabulary::Vocab;

/// Every kind, in the order in which a policy is best read.
pub static KINDS: &[&KindInfo] = &[
    &policy::POLICY,
    &policy::NOTICE,
    &people::ENTITY,
    &people::AUDIENCE,
    &policy::SERVICE,
    &people::CHANNEL,
    &policy::DOCUMENT,
    &policy::LAW,
    &policy::TERM,
    &processing::DATA,
    &processing::SOURCE,
    &processing::PURPOSE,
    &processing::RECIPIENT,
    &processing::DISCLOSURE,
    &processing::TRANSFER,
    &processing::LOCALISATION,
    &processing::RETENTION_KIND,
    &conduct::COOKIE,
    &conduct::TRACKING,
    &conduct::MARKETING,
    &conduct::SALE,
    &conduct::SHARING,
    &commerce::BUSINESS,
    &commerce::SENSITIVE_USE,
    &commerce::CHOICES,
    &commerce::SIGNALS,
    &commerce::INCENTIVE,
    &conduct::DECISION,
    &rights::RIGHTS,
    &rights::RIGHT,
    &rights::VERIFICATION,
    &conduct::SECURITY,
    &conduct::CHILDREN,
    &conduct::LINKS,
    &policy::CHANGES,
    &prose::SECTION,
    &prose::CLAUSE,
];

// Types and fields that several kinds share.

const AUDIENCE_TYPES: &[Type] = &[Ref(Kind::Audience), Term(Vocab::Audience), Own];
const CONTACT_TYPES: &[Type] = &[Ref(Kind::Channel), Ref(Kind::Entity), Email, Url];
const DATA_TYPES: &[Type] = &[All, Ref(Kind::Data), Term(Vocab::Data), Own];
const DOCUMENT_TYPES: &[Type] = &[Ref(Kind::Document), Term(Vocab::Document)];
const LAW_TYPES: &[Type] = &[Ref(Kind::Law), Term(Vocab::Law)];
const MEANS: &[Type] = &[Term(Vocab::Means), Ref(Kind::Channel), Own];
const PURPOSE_TYPES: &[Type] = &[Ref(Kind::Purpose), Term(Vocab::Purpose), Own];
const RECIPIENT_TYPES: &[Type] = &[All, Ref(Kind::Recipient), Term(Vocab::Recipient), Own];
const SENTENCE: &[Type] = &[Term(Vocab::Statement), Own];

const LABEL: Field =
    one("label", &[Own], "your own words: a noun phrase in lower case, or for a purpose an infinitive (`to …`)");
const WHEN: Field =
    one("when", &[When], "where, in which editions and from when it holds; all that it says must be so").with(&[
        many("jurisdiction", &[Jurisdiction], "whose law applies: one of these"),
        many("residence", &[Jurisdiction], "where people live: in one of these"),
        many("language", &[Language], "the editions that say it"),
        one("from", &[Date], "the first day on which it holds"),
        one("until", &[Date], "the last day on which it holds"),
    ]);
const FORMERLY: Field =
    many("formerly", &[Str], "names that it had, in quotes: links to its old place on the page still lead to it");
const FOR: Field = many("for", &[Ref(Kind::Audience), Term(Vocab::Audience)], "which people it is about; unset: all");
const CONTACT: Field = many("contact", CONTACT_TYPES, "where people turn");
const EXCEPT: Field = many("except", DATA_TYPES, "what `all` leaves out");
const IN_LAW: Field = one("section", &[Str, Own], "the section of the statute: its number alone, such as \"6\"");
const LAW: Field = one("law", LAW_TYPES, "the statute").with(&[IN_LAW]);
const LAWS: Field = many("law", LAW_TYPES, "the statutes").with(&[IN_LAW]);
const OTHERWISE: Field = one("otherwise", &[Term(Vocab::Consequence), Own], "what follows when the data is not given");
const PROVISION: Field =
    one("provision", &[Term(Vocab::Provision)], "whether people must give the data, GDPR Art. 13(2)(e)")
        .with(&[OTHERWISE, LAW]);
const THEN: Field = many("then", &[Term(Vocab::Afterwards), Own], "what happens when the period is over: a sentence");
const EXTEND: Field = one("extend", &[Duration], "how much longer it can be").with(&[one(
    "if",
    &[Word(&["consent"])],
    "on what condition: consent is always the person's",
)
.required()]);
const RETENTION: Field =
    many("retention", &[Keep, Ref(Kind::Retention)], "how long the data is kept").with(&[LAWS, THEN, EXTEND]);
const STATES: Field = many("states", SENTENCE, "what else holds: a sentence");

const fn is(types: &'static [Type]) -> Field {
    one("is", types, "the vocabulary entry, where the name is not one")
}

/// A kind whose declarations have a name each.
const fn named(kind: Kind, word: &'static str, doc: &'static str, words: Words, fields: &'static [Field]) -> KindInfo {
    KindInfo { kind, word, doc, naming: Naming::Named, words, none: false, fields }
}

/// A kind that is declared once.
const fn single(kind: Kind, word: &'static str, doc: &'static str, fields: &'static [Field]) -> KindInfo {
    KindInfo { kind, word, doc, naming: Naming::Single, words: Words::None, none: false, fields }
}

#[expect(clippy::needless_pass_by_value, reason = "a row of the table is made of it")]
const fn may_be_none(info: KindInfo) -> KindInfo {
    KindInfo { none: true, ..info }
}
