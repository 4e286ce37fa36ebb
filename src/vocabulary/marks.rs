//! What the law looks at in a concept beside its class: a mark on its row, or on the row of a broader one.

use super::{Country, Term, Vocab};

/// Something that a rule asks of a concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
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
    /// Marketing to someone by address, number or name.
    DirectMarketing,
    /// What reaches people by electronic mail: email, text message and the like (Directive 2002/58/EC Arts. 2(h), 13).
    Electronic,
    /// What reaches people in a spoken call.
    ByVoice,
    /// What reaches people by addressed post.
    ByPost,
    /// People who work for the controller, or what concerns them.
    Staff,
    /// Research, statistics or an archive in the sense of GDPR Art. 89.
    Research,
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
}

impl Term {
    /// The same with marks.
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
        let code = if self.vocab == Vocab::Law {
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
        assert!(!has("deliver_orders", Mark::DirectMarketing));
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
        for (id, code) in [("DK-bookkeeping-act", "DK"), ("UK-PECR", "GB"), ("NO-vat-act", "NO")] {
            assert_eq!(country(Vocab::Law, id).as_deref(), Some(code));
        }
        assert_eq!(country(Vocab::Law, "ePrivacy-directive"), None);
        assert_eq!(country(Vocab::Data, "cpr_number").as_deref(), Some("DK"));
        assert_eq!(country(Vocab::Data, "national_id_number"), None);
    }
}
