//! What the law looks at in a concept beside its class: a mark on its row, or on the row of a broader one.

use super::Term;

/// Something that a rule asks of a concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Research, statistics or an archive in the sense of GDPR Art. 89.
    Research,
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
    /// A mechanism that is an appropriate safeguard (GDPR Art. 46).
    Safeguard,
    /// A mechanism that is an exception for specific situations (GDPR Art. 49).
    Derogation,
    /// A mechanism for what happens now and then only (GDPR Art. 49(1), recital 111).
    Occasional,
    /// A mechanism of the law of the United Kingdom.
    British,
    /// An event after which the financial year that it falls in still runs.
    WithinTheYear,
    /// A recipient that acts on our instructions.
    OnInstructions,
    /// Something that binds a processor by contract (GDPR Art. 28(3)).
    ByContract,
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
}

#[cfg(test)]
mod tests {
    use super::super::Vocab;
    use super::*;

    #[test]
    fn a_mark_is_inherited() {
        let has = |vocab: Vocab, id, mark| vocab.find(id).is_some_and(|term| term.has(mark));
        assert!(has(Vocab::Data, "fingerprints", Mark::Biometric) && has(Vocab::Source, "brreg", Mark::Public));
        assert!(!has(Vocab::Data, "photo", Mark::Biometric));
    }

    #[test]
    fn a_mechanism_is_of_one_kind() {
        let kinds = [Mark::Decision, Mark::Safeguard, Mark::Derogation];
        for term in Vocab::Mechanism.terms() {
            assert!(kinds.iter().filter(|kind| term.has(**kind)).count() <= 1, "{}", term.id);
        }
    }
}
