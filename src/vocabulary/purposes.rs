//! Purposes, and the legitimate interests behind them.
//!
//! A purpose is what the data is used for, an interest is what the balancing of GDPR Art. 6(1)(f) weighs. Purposes are named by a
//! verb (`prevent_fraud`), interests by its noun (`preventing_fraud`).

use super::{Mark, Term, Vocab};

/// A purpose.
const fn purpose(id: &'static str) -> Term {
    Term::new(Vocab::Purpose, id)
}

/// A legitimate interest.
const fn interest(id: &'static str) -> Term {
    Term::new(Vocab::Interest, id)
}

/// Purposes that evaluate something personal about people: profiling, GDPR Art. 4(4).
const PROFILING: [&str; 5] =
    ["build_profile", "segment_customers", "give_personal_offers", "targeted_advertising", "retargeting"];

impl Term {
    /// Whether it is a purpose for which profiles of people are made.
    pub fn profiles(&self) -> bool {
        self.vocab == Vocab::Purpose && PROFILING.contains(&self.id)
    }
}

/// The rows.
pub(super) static TERMS: &[Term] = &[
    // Orders and contracts.
    purpose("deliver_orders").iri("dpv:DeliveryOfGoods"),
    purpose("process_orders").iri("dpv:CustomerOrderManagement"),
    purpose("confirm_orders").parent("process_orders"),
    purpose("notify_of_delivery").parent("deliver_orders"),
    purpose("handle_returns").parent("process_orders"),
    purpose("handle_warranty_claims").parent("process_orders"),
    purpose("remember_cart").marks(&[Mark::Necessary]),
    purpose("give_quotes"),
    purpose("enter_contract").iri("dpv:EstablishContractualAgreement"),
    purpose("perform_contract").iri("dpv:FulfilmentOfContractualObligation"),
    purpose("manage_subscription"),
    purpose("manage_membership"),
    purpose("manage_bookings"),
    purpose("run_loyalty_scheme").marks(&[Mark::Loyalty]),
    // Payment and accounts.
    purpose("take_payment").marks(&[Mark::Necessary]).iri("dpv:PaymentManagement"),
    purpose("send_invoices").parent("take_payment"),
    purpose("send_payment_reminders").parent("take_payment"),
    purpose("refund_payments").parent("take_payment"),
    purpose("keep_accounts"),
    purpose("report_tax"),
    purpose("carry_out_audits"),
    purpose("credit_check"),
    purpose("debt_collection"),
    purpose("handle_insurance_claims"),
    purpose("handle_loan_applications"),
    purpose("receive_donations"),
    purpose("raise_funds"),
    // Contact with people.
    purpose("answer_questions").iri("dpv:CommunicationForCustomerCare"),
    purpose("customer_support").iri("dpv:CustomerCare"),
    purpose("professional_services"),
    purpose("live_chat").parent("answer_questions"),
    purpose("handle_complaints"),
    purpose("check_support_quality").parent("customer_support"),
    purpose("document_calls"),
    purpose("send_service_messages"),
    purpose("notify_of_service_changes"),
    purpose("send_push_notifications"),
    purpose("manage_customer_relationship").iri("dpv:CustomerRelationshipManagement"),
    purpose("arrange_meetings"),
    purpose("update_customer_records"),
    // Marketing.
    purpose("send_marketing").marks(&[Mark::DirectMarketing, Mark::BeyondContract]).iri("dpv:DirectMarketing"),
    purpose("send_newsletters").marks(&[Mark::Electronic]).parent("send_marketing"),
    purpose("send_news_and_offers").parent("send_marketing"),
    purpose("send_offers_on_similar_products").parent("send_marketing"),
    purpose("give_personal_offers").parent("send_marketing"),
    purpose("make_marketing_calls").marks(&[Mark::ByVoice]).parent("send_marketing"),
    purpose("market_products").marks(&[Mark::BeyondContract]).iri("dpv:Marketing"),
    purpose("social_media_marketing")
        .marks(&[Mark::NeverNecessary])
        .parent("market_products")
        .iri("dpv:SocialMediaMarketing"),
    purpose("show_advertising").marks(&[Mark::NeverNecessary]).parent("market_products").iri("dpv:Advertising"),
    purpose("targeted_advertising")
        .marks(&[Mark::TargetedAdvertising])
        .parent("show_advertising")
        .iri("dpv:TargetedAdvertising"),
    purpose("retargeting").parent("targeted_advertising"),
    purpose("advertise_for_others").parent("show_advertising"),
    purpose("measure_advertising").marks(&[Mark::BeyondContract, Mark::NeverNecessary]),
    purpose("measure_campaigns").marks(&[Mark::BeyondContract, Mark::NeverNecessary]),
    purpose("recommend_products").iri("dpv:ProvideProductRecommendations"),
    purpose("build_profile").marks(&[Mark::BeyondContract, Mark::NeverNecessary]),
    purpose("segment_customers").marks(&[Mark::BeyondContract, Mark::NeverNecessary]),
    purpose("find_new_customers").marks(&[Mark::BeyondContract]),
    purpose("run_competitions"),
    purpose("run_events"),
    purpose("product_reviews"),
    purpose("ask_for_reviews").marks(&[Mark::BeyondContract]),
    purpose("publish_testimonials").marks(&[Mark::BeyondContract]),
    purpose("surveys").marks(&[Mark::BeyondContract]),
    purpose("market_research").marks(&[Mark::BeyondContract]),
    // The service.
    purpose("provide_service").iri("dpv:ServiceProvision"),
    purpose("maintain_service"),
    purpose("provide_and_maintain_service").parent("provide_service"),
    purpose("keep_service_running").parent("maintain_service").iri("dpv:TechnicalServiceProvision"),
    purpose("interactive_features").parent("provide_service"),
    purpose("social_media_features").parent("interactive_features"),
    purpose("search_features").parent("provide_service").iri("dpv:SearchFunctionalities"),
    purpose("location_features").parent("provide_service"),
    purpose("live_tracking").parent("location_features"),
    purpose("embedded_content"),
    purpose("show_videos").parent("embedded_content"),
    purpose("show_maps").parent("embedded_content"),
    purpose("run_forum").marks(&[Mark::Posted]).parent("interactive_features"),
    purpose("store_files").parent("provide_service"),
    purpose("monitor_service_use")
        .marks(&[Mark::BeyondContract, Mark::NeverNecessary, Mark::BritishException])
        .iri("dpv:ServiceUsageAnalytics"),
    purpose("analyse_service").marks(&[Mark::BeyondContract]),
    purpose("improve_service").marks(&[Mark::BeyondContract]).iri("dpv:ImproveExistingProductsAndServices").vague(),
    purpose("develop_services").marks(&[Mark::BeyondContract]).iri("dpv:ResearchAndDevelopment"),
    purpose("test_features").marks(&[Mark::BeyondContract, Mark::NeverNecessary]),
    purpose("find_errors"),
    purpose("solve_technical_problems").iri("dpv:RepairImpairments"),
    purpose("train_models").marks(&[Mark::BeyondContract]),
    purpose("pass_data_to_trading_platform"),
    purpose("pass_data_on_request"),
    // Account and choices.
    purpose("create_account").iri("dpv:ServiceRegistration"),
    purpose("manage_account").iri("dpv:AccountManagement"),
    purpose("log_in").marks(&[Mark::Necessary]).parent("manage_account").iri("dpv:IdentityAuthentication"),
    purpose("remember_login").marks(&[Mark::NeverNecessary]).parent("log_in"),
    purpose("remember_preferences").marks(&[Mark::BritishException]),
    purpose("remember_language").parent("remember_preferences"),
    purpose("personalise_content").marks(&[Mark::BritishException]).iri("dpv:ServicePersonalisation"),
    purpose("consent_records"),
    purpose("remember_consent").marks(&[Mark::Necessary]),
    purpose("respect_opt_outs"),
    // The website.
    purpose("run_website"),
    purpose("run_app"),
    purpose("secure_website").marks(&[Mark::Necessary]),
    purpose("load_balancing").marks(&[Mark::Necessary]).parent("run_website"),
    purpose("measure_website_use").marks(&[Mark::BeyondContract, Mark::NeverNecessary, Mark::BritishException]),
    purpose("track_activity").marks(&[Mark::BeyondContract, Mark::NeverNecessary]),
    purpose("recognise_returning_visitors").marks(&[Mark::BeyondContract, Mark::NeverNecessary]),
    purpose("improve_website").marks(&[Mark::BeyondContract]).vague(),
    purpose("improve_experience").marks(&[Mark::BeyondContract]).vague(),
    // Security and fraud.
    purpose("prevent_fraud").marks(&[Mark::BeyondContract]).iri("dpv:FraudPreventionAndDetection"),
    purpose("prevent_misuse").iri("dpv:MisusePreventionAndDetection"),
    purpose("prevent_spam").parent("prevent_misuse"),
    purpose("prevent_crime").marks(&[Mark::AgainstCrime]),
    purpose("prevent_money_laundering").parent("prevent_crime").iri("dpv:CounterMoneyLaundering"),
    purpose("check_sanctions"),
    purpose("protect_systems").iri("dpv:EnforceSecurity"),
    purpose("detect_security_incidents").parent("protect_systems"),
    purpose("make_backups").parent("protect_systems"),
    purpose("control_access").iri("dpv:EnforceAccessControl"),
    purpose("control_entry"),
    purpose("video_surveillance").marks(&[Mark::Cameras]),
    purpose("verify_identity").iri("dpv:IdentityVerification"),
    purpose("verify_age").iri("dpv:AgeVerification"),
    purpose("protect_people").marks(&[Mark::Emergency]),
    purpose("help_in_emergencies").marks(&[Mark::Emergency]),
    purpose("recall_products"),
    // Law and rights.
    purpose("comply_with_law").iri("dpv:LegalCompliance"),
    purpose("comply_with_orders"),
    purpose("disclose_to_authorities"),
    purpose("fulfil_rights").iri("dpv:RightsFulfilment"),
    purpose("handle_legal_claims"),
    purpose("resolve_disputes").iri("dpv:DisputeManagement"),
    purpose("enforce_agreements"),
    purpose("detect_breaches_of_terms").parent("enforce_agreements"),
    purpose("protect_rights"),
    purpose("handle_whistleblowing"),
    // Running the company.
    purpose("internal_analysis").vague(),
    purpose("statistics"),
    purpose("strategic_decisions").vague(),
    purpose("administer_business").vague(),
    purpose("develop_business").vague(),
    purpose("administer_group"),
    purpose("manage_risk").iri("dpv:OrganisationRiskManagement"),
    purpose("manage_suppliers").iri("dpv:VendorManagement"),
    purpose("pay_suppliers").parent("manage_suppliers").iri("dpv:VendorPayment"),
    purpose("shareholder_register").iri("dpv:MemberPartnerManagement"),
    purpose("business_transfer"),
    purpose("commercial_interests").iri("dpv:CommercialPurpose").vague(),
    purpose("other_announced_purposes").vague(),
    // Staff and applicants.
    purpose("recruit_staff").iri("dpv:PersonnelHiring"),
    purpose("assess_applications").parent("recruit_staff"),
    purpose("contact_applicants").parent("recruit_staff"),
    purpose("consider_for_other_jobs").parent("recruit_staff"),
    purpose("check_references").parent("recruit_staff"),
    purpose("manage_staff").marks(&[Mark::Staff]).iri("dpv:PersonnelManagement"),
    purpose("pay_salaries").parent("manage_staff").iri("dpv:PersonnelPayment"),
    purpose("plan_work").parent("manage_staff"),
    purpose("evaluate_performance").parent("manage_staff"),
    purpose("train_staff"),
    purpose("workplace_safety"),
    // Research, teaching, care and public tasks.
    purpose("scientific_research").marks(&[Mark::Research]).iri("dpv:ScientificResearch"),
    purpose("historical_research").marks(&[Mark::Research]),
    purpose("official_statistics").marks(&[Mark::Research]).parent("statistics").iri("dpv:ProvideOfficialStatistics"),
    purpose("public_archiving").marks(&[Mark::Archive]),
    purpose("teaching"),
    purpose("health_care").marks(&[Mark::Emergency]),
    purpose("decide_cases"),
    purpose("help_find_work"),
    purpose("match_jobs"),
    purpose("assess_entitlement"),
    // Interests: security and crime.
    interest("preventing_fraud"),
    interest("stopping_payment_fraud"),
    interest("preventing_misuse"),
    interest("preventing_crime").marks(&[Mark::AgainstCrime]),
    interest("reporting_crime").marks(&[Mark::AgainstCrime]),
    interest("uncovering_wrongdoing"),
    interest("securing_systems"),
    interest("securing_networks"),
    interest("protecting_property").marks(&[Mark::AgainstCrime]),
    interest("protecting_people"),
    // Interests: the service and the website.
    interest("running_website"),
    interest("understanding_website_use"),
    interest("running_service"),
    interest("fixing_errors"),
    interest("developing_services"),
    interest("testing_features"),
    interest("personalising_content"),
    interest("remembering_choices"),
    interest("improving_services").vague(),
    // Interests: customers.
    interest("answering_enquiries"),
    interest("helping_customers"),
    interest("checking_service_quality"),
    interest("knowing_customer_needs"),
    interest("getting_feedback"),
    interest("showing_genuine_reviews"),
    interest("updating_customer_records"),
    interest("delivering_safely"),
    interest("serving_your_employer"),
    interest("serving_company_customers"),
    interest("contact_with_business_partners"),
    // Interests: marketing.
    interest("marketing_products"),
    interest("marketing_to_customers"),
    interest("measuring_marketing"),
    interest("finding_customers"),
    interest("knowing_market"),
    interest("respecting_opt_outs"),
    // Interests: money and agreements.
    interest("getting_paid"),
    interest("collecting_debts"),
    interest("avoiding_credit_losses"),
    interest("documenting_agreements"),
    interest("enforcing_terms"),
    interest("handling_legal_claims"),
    interest("protecting_rights"),
    interest("following_foreign_law"),
    // Interests: running the company.
    interest("finding_staff"),
    interest("managing_staff"),
    interest("training_staff"),
    interest("planning_operations"),
    interest("deciding_from_statistics"),
    interest("managing_risk"),
    interest("checking_accounts"),
    interest("administering_group"),
    interest("selling_business"),
    interest("doing_research"),
    interest("free_expression"),
    interest("furthering_our_cause"),
    interest("running_business_efficiently").vague(),
    interest("business_interests").vague(),
];
