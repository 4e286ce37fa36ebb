//! What the law makes of a concept, beside its words: rules and sections ask for the mark and never for names.
//!
//! A mark holds for what is below its row too.

use super::{Country, Term, Vocab};

/// Something that the law makes of a concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A technology that leaves something on the device, Directive 2002/58/EC Art. 5(3).
    Stores,
    /// A purpose that is direct marketing, GDPR Art. 21(2).
    DirectMarketing,
    /// A purpose of research or statistics, GDPR Art. 89(1). Statistics on the use of a website are none.
    Research,
    /// An archive in the public interest, GDPR Art. 89(1).
    Archive,
    /// A transfer mechanism of which people may have a copy, GDPR Arts. 13(1)(f), 46 and 47.
    Safeguard,
    /// A legal basis that people may object to, GDPR Art. 21(1).
    Objection,
    /// A legal basis that gives the right to data portability, GDPR Art. 20(1).
    Portability,
    /// A legal basis of which people must be told whether they have to give the data, GDPR Art. 13(2)(e).
    Demanded,
    /// A statute that gives the rights of the GDPR, here or in the United Kingdom.
    Gdpr,
    /// A purpose that is hardly ever necessary for a contract (EDPB Guidelines 2/2019, paras. 48 to 56).
    BeyondContract,
    /// A purpose that is advertising chosen by what people do.
    TargetedAdvertising,
    /// A purpose that can be a matter of life and death (GDPR recital 46).
    Emergency,
    /// People who have no contract with whom they deal: another has it.
    NotParty,
    /// People who are no children.
    Adult,
    /// People who work for the controller.
    Staff,
    /// A means that takes a moment and no words: a click.
    AtOnce,
    /// A means that takes a message.
    ByMessage,
    /// A statute of the United States.
    American,
    /// What a service cannot do without that its user asked for, so that it may be on a device without consent (WP194, Opinion 04/2012
    /// on cookie consent exemption, section 3).
    Necessary,
    /// What is never strictly necessary for the user: measuring, testing, advertising, following people (WP194, section 4).
    NeverNecessary,
    /// What may be on a device in the United Kingdom without consent, where people can say no (PECR Sch. A1 paras. 5 and 6).
    BritishException,
    /// What is on no device of the user, so that nothing is stored or read there.
    OffDevice,
    /// A control that is the controller's own, and changes a choice made before.
    OwnControl,
    /// What is no longer personal data.
    NotPersonal,
    /// What reaches people by electronic mail: email, text message and the like (Directive 2002/58/EC Arts. 2(h), 13).
    Electronic,
    /// What reaches people in a spoken call.
    ByVoice,
    /// What reaches people by addressed post.
    ByPost,
    /// Cameras that watch people.
    Cameras,
    /// The prevention or reporting of crime, or what it protects.
    AgainstCrime,
    /// Everyone.
    Everyone,
    /// Marketing of others that is sent for them.
    ForOthers,
    /// A recipient that acts on our instructions.
    OnInstructions,
    /// The country whose number it is.
    Of(&'static str),
    /// Features of the body or of behaviour by which someone can be recognised (GDPR Art. 4(14)).
    Biometric,
    /// What the law of a country may limit further (GDPR Art. 9(4)): genetic data, biometric data, data on health.
    LimitedFurther,
    /// What tells one device or person on the network from all others (GDPR recital 30).
    OnlineIdentifier,
    /// What is seen or worked out, and is not given by anyone.
    Observed,
    /// A condition of GDPR Art. 9(2) that needs a statute behind it.
    NeedsLaw,
    /// A condition of GDPR Art. 9(2) that can stand beside legitimate interests.
    BesideInterests,
    /// A source that is the person, or what the person does with us.
    FirstHand,
    /// A source that anyone can see (GDPR Art. 14(2)(f)).
    Public,
    /// A source of which nobody can tell what kind it is.
    SomeoneElse,
    /// A public authority.
    Authority,
    /// A ground that is one particular inquiry of an authority (GDPR Art. 4(9)).
    Inquiry,
    /// People who belong to a body that does not work for profit.
    Members,
    /// People who work for the controller, or want to.
    AtWork,
    /// A place outside the EEA.
    OutsideEea,
    /// A place in the EEA.
    InEea,
    /// A place of which nobody can tell which country it is.
    NoCountry,
    /// A mechanism that is a decision of the Commission (GDPR Art. 45).
    Decision,
    /// A mechanism that is an exception for specific situations (GDPR Art. 49).
    Derogation,
    /// A mechanism for what happens now and then only (GDPR Art. 49(1), recital 111).
    Occasional,
    /// A mechanism of the law of the United Kingdom.
    British,
    /// An event after which the financial year that it falls in still runs.
    WithinTheYear,
    /// Something that binds a processor by contract (GDPR Art. 28(3)).
    ByContract,
    /// A statute of California, or a right that it gives.
    Californian,
    /// What California calls sensitive personal information (Cal. Civ. Code § 1798.140(ae)).
    Sensitive,
    /// Something that is offered as an app for phones.
    App,
    /// Something that is offered on the web.
    OnTheWeb,
    /// A benefit that people get for giving their data.
    Loyalty,
    /// What people write for others to see.
    Posted,
}

impl Term {
    /// The same with its marks.
    pub(super) const fn marks(self, marks: &'static [Mark]) -> Self {
        Self { marks, ..self }
    }

    /// Whether it, or a broader concept, has `mark`.
    pub fn has(&'static self, mark: Mark) -> bool {
        self.ancestry().any(|term| term.marks.contains(&mark))
    }

    /// Whether a service cannot do without it, or never needs it for its user's sake; `None` where that depends. The narrowest of the
    /// concept and those above it that has an answer gives it: logging in is necessary, remembering the login is not.
    pub fn is_necessary(&'static self) -> Option<bool> {
        self.ancestry().find_map(|term| {
            let answer = [(Mark::NeverNecessary, false), (Mark::Necessary, true)];
            answer.into_iter().find(|(mark, _)| term.marks.contains(mark)).map(|(_, necessary)| necessary)
        })
    }

    /// The country whose statute or whose number it is, if it is that of one.
    pub fn country(&'static self) -> Option<Country> {
        let code = if self.has(Mark::American) {
            Some("US")
        } else if self.vocab == Vocab::Law {
            self.id.split_once('-').map(|(code, _)| if code == "UK" { "GB" } else { code })
        } else {
            self.marks.iter().find_map(|mark| if let Mark::Of(code) = mark { Some(*code) } else { None })
        };
        code.and_then(Country::find)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_inherited() {
        let has = |id, mark| Vocab::Purpose.find(id).is_some_and(|term| term.has(mark));
        assert!(has("make_marketing_calls", Mark::ByVoice) && has("send_newsletters", Mark::DirectMarketing));
        assert!(has("retargeting", Mark::TargetedAdvertising) && has("send_newsletters", Mark::BeyondContract));
        assert!(!has("deliver_orders", Mark::DirectMarketing));
    }

    #[test]
    fn a_mechanism_is_of_one_kind() {
        let kinds = [Mark::Decision, Mark::Safeguard, Mark::Derogation];
        for term in Vocab::Mechanism.terms() {
            assert!(kinds.iter().filter(|kind| term.has(**kind)).count() <= 1, "{}", term.id);
        }
    }

    #[test]
    fn the_narrowest_concept_says_what_is_necessary() {
        let necessary = |vocab: Vocab, id| vocab.find(id).and_then(Term::is_necessary);
        assert_eq!(necessary(Vocab::Purpose, "log_in"), Some(true));
        assert_eq!(necessary(Vocab::Purpose, "remember_login"), Some(false));
        assert_eq!(necessary(Vocab::Purpose, "remember_language"), None);
        assert_eq!(necessary(Vocab::Cookie, "statistics"), Some(false));
    }

    #[test]
    fn a_statute_and_a_number_have_their_country() {
        let country = |vocab: Vocab, id| vocab.find(id).and_then(Term::country).map(|country| country.to_string());
        for (id, code) in [("DK-bookkeeping-act", "DK"), ("UK-PECR", "GB"), ("COPPA", "US"), ("NO-vat-act", "NO")] {
            assert_eq!(country(Vocab::Law, id).as_deref(), Some(code));
        }
        assert_eq!(country(Vocab::Law, "GDPR"), None);
        assert_eq!(country(Vocab::Law, "ePrivacy-directive"), None);
        assert_eq!(country(Vocab::Data, "cpr_number").as_deref(), Some("DK"));
        assert_eq!(country(Vocab::Data, "national_id_number"), None);
    }
}
