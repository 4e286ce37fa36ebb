//! Items of personal data that the law protects specially: special categories, crime, national identification numbers.
//!
//! Every row carries its class, also below a parent that has it: nothing is inherited.

use super::{Class, Mark, Term, Vocab};

/// An item in a special category of GDPR Art. 9(1).
const fn special(id: &'static str) -> Term {
    Term::new(Vocab::Data, id).class(Class::Special)
}

/// An item on criminal convictions and offences, GDPR Art. 10.
const fn criminal(id: &'static str) -> Term {
    Term::new(Vocab::Data, id).class(Class::Criminal)
}

/// A national identification number, GDPR Art. 87.
const fn national_id(id: &'static str) -> Term {
    Term::new(Vocab::Data, id).class(Class::NationalId)
}

/// The rows.
pub(super) static TERMS: &[Term] = &[
    // National identification numbers.
    national_id("national_id_number").parent("identity_data"),
    national_id("cpr_number").marks(&[Mark::Of("DK")]).parent("national_id_number"),
    national_id("fodselsnummer").marks(&[Mark::Of("NO")]).parent("national_id_number"),
    national_id("d_number").marks(&[Mark::Of("NO")]).parent("national_id_number"),
    national_id("swedish_identity_number").marks(&[Mark::Of("SE")]).parent("national_id_number"),
    national_id("finnish_identity_code").marks(&[Mark::Of("FI")]).parent("national_id_number"),
    national_id("icelandic_identity_number").marks(&[Mark::Of("IS")]).parent("national_id_number"),
    national_id("national_insurance_number").marks(&[Mark::Of("GB")]).parent("national_id_number"),
    national_id("social_security_number").marks(&[Mark::Sensitive, Mark::Of("US")]).parent("national_id_number"),
    // Special categories: GDPR Art. 9(1).
    special("racial_or_ethnic_origin").marks(&[Mark::Sensitive]).parent("protected_characteristics"),
    special("ethnic_origin").parent("racial_or_ethnic_origin").iri("pd:EthnicOrigin"),
    special("political_opinions").iri("pd:PoliticalOpinion"),
    special("party_membership").parent("political_opinions").iri("pd:PoliticalAffiliation"),
    special("religious_beliefs")
        .marks(&[Mark::Sensitive])
        .parent("protected_characteristics")
        .iri("pd:ReligiousBelief"),
    special("faith_community").parent("religious_beliefs"),
    special("philosophical_beliefs").marks(&[Mark::Sensitive]).iri("pd:PhilosophicalBelief"),
    special("trade_union_membership").marks(&[Mark::Sensitive]).iri("pd:TradeUnionMembership"),
    special("sex_life").marks(&[Mark::Sensitive]),
    special("sexual_orientation").marks(&[Mark::Sensitive]).parent("protected_characteristics"),
    special("genetic_data").marks(&[Mark::Sensitive, Mark::LimitedFurther]).iri("pd:Genetic"),
    special("dna_profile").parent("genetic_data").iri("pd:DNACode"),
    special("biometric_information").marks(&[Mark::Sensitive, Mark::Biometric, Mark::LimitedFurther]),
    special("biometric_data").parent("biometric_information").iri("pd:Biometric"),
    special("fingerprints").parent("biometric_data").iri("pd:Fingerprint"),
    special("facial_recognition_data").parent("biometric_data").iri("pd:FacialPrint"),
    special("voiceprint").parent("biometric_data"),
    special("retina_scan").parent("biometric_data").iri("pd:Retina"),
    special("iris_scan").parent("biometric_data"),
    // Health: GDPR Art. 9(1).
    special("health_data").marks(&[Mark::Sensitive, Mark::LimitedFurther]).iri("pd:Health"),
    special("medical_history").parent("health_data").iri("pd:HealthHistory"),
    special("family_medical_history").parent("medical_history").iri("pd:FamilyHealthHistory"),
    special("medical_records").parent("health_data").iri("pd:HealthRecord"),
    special("diagnoses").parent("health_data"),
    special("treatments").parent("health_data"),
    special("medication").parent("health_data"),
    special("prescriptions").parent("health_data").iri("pd:Prescription"),
    special("lab_results").parent("health_data"),
    special("drug_test_results").parent("health_data").iri("pd:DrugTestResult"),
    special("vaccinations").parent("health_data"),
    special("allergies").parent("health_data"),
    special("blood_type").parent("health_data").iri("pd:BloodType"),
    special("disability").parent("health_data").iri("pd:Disability"),
    special("physical_health").parent("health_data").iri("pd:PhysicalHealth"),
    special("mental_health").parent("health_data").iri("pd:MentalHealth"),
    special("pregnancy").parent("health_data"),
    special("sick_leave").parent("health_data"),
    special("medical_certificates").parent("health_data"),
    special("heart_rate").parent("health_data"),
    special("fitness_data").parent("health_data"),
    // Crime: GDPR Art. 10.
    criminal("criminal_convictions").iri("pd:Criminal"),
    criminal("criminal_record_certificate").parent("criminal_convictions"),
    criminal("criminal_offences").parent("criminal_convictions").iri("pd:CriminalOffense"),
    criminal("criminal_charges").parent("criminal_convictions").iri("pd:CriminalCharge"),
];
