//! The legal side of a use of data: legal bases, rights, whether data must be given, and what follows if it is not.
//!
//! Each row is an id that never changes; its words stand in `locales/<language>/rights.ftl`, in the same order.

use super::{Mark, Term, Vocab};

/// The rows.
pub(super) static TERMS: &[Term] = &[
    // Basis: GDPR Art. 6(1)
    Term::new(Vocab::Basis, "consent").iri("eu-gdpr:A6-1-a").marks(&[Mark::Portability]),
    Term::new(Vocab::Basis, "contract")
        .iri("eu-gdpr:A6-1-b-contract-performance")
        .marks(&[Mark::Portability, Mark::Demanded]),
    Term::new(Vocab::Basis, "pre_contract").iri("eu-gdpr:A6-1-b-enter-into-contract").marks(&[Mark::Portability]),
    Term::new(Vocab::Basis, "legal_obligation").iri("eu-gdpr:A6-1-c").marks(&[Mark::Demanded]),
    Term::new(Vocab::Basis, "vital_interests").iri("eu-gdpr:A6-1-d"),
    Term::new(Vocab::Basis, "public_task").iri("eu-gdpr:A6-1-e-public-interest").marks(&[Mark::Objection]),
    Term::new(Vocab::Basis, "official_authority").iri("eu-gdpr:A6-1-e-official-authority").marks(&[Mark::Objection]),
    Term::new(Vocab::Basis, "legitimate_interests").iri("eu-gdpr:A6-1-f").marks(&[Mark::Objection]),
    Term::new(Vocab::Basis, "recognised_legitimate_interests"),
    // Right: GDPR
    Term::new(Vocab::Right, "information").iri("eu-gdpr:A13"),
    Term::new(Vocab::Right, "access").iri("eu-gdpr:A15"),
    Term::new(Vocab::Right, "copy").parent("access"),
    Term::new(Vocab::Right, "rectification").iri("eu-gdpr:A16"),
    Term::new(Vocab::Right, "erasure").iri("eu-gdpr:A17"),
    Term::new(Vocab::Right, "restriction").iri("eu-gdpr:A18"),
    Term::new(Vocab::Right, "notification").iri("eu-gdpr:A19"),
    Term::new(Vocab::Right, "portability").iri("eu-gdpr:A20"),
    Term::new(Vocab::Right, "objection").iri("eu-gdpr:A21"),
    Term::new(Vocab::Right, "objection_marketing").parent("objection"),
    Term::new(Vocab::Right, "objection_research").parent("objection"),
    Term::new(Vocab::Right, "automated_decisions").iri("eu-gdpr:A22"),
    Term::new(Vocab::Right, "withdrawal").iri("eu-gdpr:A7-3"),
    Term::new(Vocab::Right, "complaint").iri("eu-gdpr:A77"),
    Term::new(Vocab::Right, "judicial_remedy"),
    Term::new(Vocab::Right, "compensation"),
    // Right: The United Kingdom
    Term::new(Vocab::Right, "complaint_to_controller").parent("complaint"),
    // Right: California
    Term::new(Vocab::Right, "know"),
    Term::new(Vocab::Right, "specific_pieces"),
    Term::new(Vocab::Right, "delete_ca"),
    Term::new(Vocab::Right, "correct_ca"),
    Term::new(Vocab::Right, "opt_out_sale"),
    Term::new(Vocab::Right, "opt_out_sharing"),
    Term::new(Vocab::Right, "limit_sensitive"),
    Term::new(Vocab::Right, "agent"),
    Term::new(Vocab::Right, "non_discrimination"),
    Term::new(Vocab::Right, "direct_marketing_list"),
    // Right: Other states of the United States
    Term::new(Vocab::Right, "opt_out_targeted_advertising"),
    Term::new(Vocab::Right, "opt_out_profiling"),
    // Provision: GDPR Art. 13(2)(e)
    Term::new(Vocab::Provision, "voluntary"),
    Term::new(Vocab::Provision, "contractual"),
    Term::new(Vocab::Provision, "statutory"),
    Term::new(Vocab::Provision, "needed_to_contract"),
    // Consequence: when data is not given
    Term::new(Vocab::Consequence, "no_delivery"),
    Term::new(Vocab::Consequence, "no_purchase"),
    Term::new(Vocab::Consequence, "no_contract"),
    Term::new(Vocab::Consequence, "no_payment"),
    Term::new(Vocab::Consequence, "no_refund"),
    Term::new(Vocab::Consequence, "no_invoice"),
    Term::new(Vocab::Consequence, "no_credit"),
    Term::new(Vocab::Consequence, "no_booking"),
    Term::new(Vocab::Consequence, "no_account"),
    Term::new(Vocab::Consequence, "no_login"),
    Term::new(Vocab::Consequence, "no_service"),
    Term::new(Vocab::Consequence, "no_answer"),
    Term::new(Vocab::Consequence, "no_contact"),
    Term::new(Vocab::Consequence, "no_support"),
    Term::new(Vocab::Consequence, "no_newsletter"),
    Term::new(Vocab::Consequence, "no_participation"),
    Term::new(Vocab::Consequence, "no_membership"),
    Term::new(Vocab::Consequence, "no_profile"),
    Term::new(Vocab::Consequence, "no_treatment"),
    Term::new(Vocab::Consequence, "no_verification"),
    Term::new(Vocab::Consequence, "application_not_assessed"),
    Term::new(Vocab::Consequence, "no_employment"),
    Term::new(Vocab::Consequence, "no_salary"),
    Term::new(Vocab::Consequence, "duty_not_met"),
    Term::new(Vocab::Consequence, "no_further_use"),
    // Consequence: when cookies are refused
    Term::new(Vocab::Consequence, "some_parts_may_not_work").vague(),
    Term::new(Vocab::Consequence, "service_and_site_fail").vague(),
    Term::new(Vocab::Consequence, "some_parts_closed").vague(),
    Term::new(Vocab::Consequence, "website_unusable"),
    Term::new(Vocab::Consequence, "preferences_forgotten"),
    Term::new(Vocab::Consequence, "login_needed_again"),
    Term::new(Vocab::Consequence, "cart_forgotten"),
    Term::new(Vocab::Consequence, "no_video"),
    Term::new(Vocab::Consequence, "no_personalisation"),
    Term::new(Vocab::Consequence, "no_effect"),
];
