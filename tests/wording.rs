//! What readers of a page in English are told: nothing twice, nothing of another law, and how to reach whom.

use policyc::locale::localize;
use policyc::vocabulary::Language;

use crate::examples::section_lines;
use crate::findings_text::{codes, compiled, whole};

/// The lines of the section `id` of a policy for `jurisdictions` that declares `own`.
fn lines(jurisdictions: &str, own: &str, id: &str) -> Vec<String> {
    let head = format!(
        "policy fjordly {{
    controller: fjordly
    effective: 2026-10-01
    jurisdictions: {jurisdictions}
    audiences: [customers]
    languages: [en, da, nb]
}}
"
    );
    let compilation = compiled(&whole(&format!("{head}\n{own}")), false);
    assert_eq!(codes(&compilation), [""; 0], "{own}");
    let document = localize(&compilation.notices[0], Language::find("en").unwrap()).unwrap();
    let section = document.sections.iter().find(|section| section.id == id);
    // The first line is the heading.
    let lines = section.map(section_lines).unwrap_or_default();
    lines.iter().skip(1).map(|line| line.replace('\u{a0}', " ")).collect()
}

fn purpose(name: &str, uses: &str, rest: &str) -> String {
    format!(
        "purpose {name} {{\n uses: {uses}\n basis: contract\n recipients: [carriers]\n transfer: none\n {rest}\n}}\n"
    )
}

#[test]
fn whoever_asks_for_time_writes_within_the_first_period() {
    for (respond, extend, told) in
        [("1 month", "2 months", "within one month"), ("25 days", "45 days", "within 25 days")]
    {
        let rights = format!(
            "rights gdpr {{ offer: statutory, contact: fjordly, respond: {respond} {{ extend: {extend} }} }}\n"
        );
        let lines = lines("[DK]", &rights, "rights").join("\n");
        assert!(lines.contains(&format!("We then write to you {told} and explain why.")), "{lines}");
    }
}

#[test]
fn nobody_writes_to_a_page() {
    let rights = "rights gdpr { offer: statutory, contact: \"https://shop.example/privacy\" }\n";
    let told = lines("[DK]", rights, "rights").join("\n");
    assert!(told.contains("Contact us here: shop.example/privacy."), "{told}");
}

#[test]
fn the_british_authority_is_named_and_no_other_for_people_there() {
    let excepted = "entity fjordly { name: \"Fjordly ApS\", registration: DK \"12 34 56 78\", address: DK \"Havnegade 1, 8000 Aarhus C\", \
                    email: \"privacy@fjordly.example\", dpo: none because \"nothing on a large scale\", \
                    representative: none because \"it is occasional\" }\n";
    let complain = |jurisdictions| lines(jurisdictions, excepted, "complain");
    let british = complain("[GB]");
    assert!(matches!(british.as_slice(), [only] if only.contains("(ICO)")), "{british:?}");
    let both = complain("[DK, GB]");
    assert!(matches!(both.as_slice(), [_, ico, also] if ico.contains("(ICO)") && also.starts_with("You can also")));
}

#[test]
fn people_in_the_united_kingdom_alone_hear_of_its_own_law() {
    let seat = "entity fjordly { name: \"Fjordly Ltd\", registration: GB \"01234567\", address: GB \"1 Quay Street\", \
                email: \"privacy@fjordly.example\", dpo: none because \"nothing on a large scale\" }\n";
    let told = |own: &str, id| lines("[GB]", &format!("{seat}{own}"), id).join("\n");
    assert!(told("", "purposes").contains("Articles in the table are from the UK GDPR."));
    assert_eq!(told("", "transfers"), "We do not transfer your data outside the United Kingdom.");
    let rights = told("", "rights");
    assert!(
        rights.contains(
            "If you are in the United Kingdom, we confirm within 30 days that we have received your complaint."
        ),
        "{rights}"
    );
    let near = told("recipient galway { name: \"Galway Ltd\", country: IE }\n", "transfers");
    assert_eq!(near, "We transfer data to Galway Ltd in Ireland. UK regulations approve transfers to that country.");
    let abroad = told("recipient kiwi { name: \"Kiwi Ltd\", country: NZ, transfer: adequacy }\n", "transfers");
    assert!(
        abroad.contains("UK regulations approve transfers to that country.") && !abroad.contains("Commission"),
        "{abroad}"
    );
}

#[test]
fn what_several_purposes_need_on_the_same_terms_is_said_once() {
    let voluntary = "provision: voluntary\n retention: 1 year after purchase";
    let own = purpose("deliver_orders", "[name, email_address]", voluntary)
        + &purpose("customer_support", "[name, phone_number]", voluntary);
    let told = lines("[DK]", &own, "provision");
    assert_eq!(told, ["You choose whether to give us name, email address and phone number."]);
}

#[test]
fn a_long_rule_on_storage_is_told_where_storage_is() {
    let rule = "provision: voluntary\n retention: orders";
    let own = "retention orders {\n keep: 1 year after purchase\n unless: [dispute]\n review: 6 months\n}\n".to_owned()
        + &purpose("deliver_orders", "[name]", rule)
        + &purpose("customer_support", "[name]", rule)
        + &purpose("send_invoices", "[name]", "provision: voluntary\n retention: 5 years after purchase");
    let purposes = lines("[DK]", &own, "purposes").join("\n");
    assert!(!purposes.contains("1 year after the purchase") && purposes.contains("How long we keep your data"));
    assert!(purposes.contains("5 years after the purchase"), "{purposes}");
}

#[test]
fn what_binds_recipients_alike_is_said_once_and_what_protects_data_there_is_not_about_us() {
    let one = |name: &str| {
        format!("recipient {name} {{\n name: \"{name}\"\n contract: processing_agreement\n measures: [pci_dss]\n}}\n")
    };
    let own = one("nordhost")
        + &one("letterbird")
        + &purpose("deliver_orders", "[name]", "provision: voluntary\n retention: 1 year after purchase")
            .replace("[carriers]", "[nordhost, letterbird]");
    let told = lines("[DK]", &own, "recipients").join("\n");
    assert!(told.contains("The agreement with nordhost and letterbird: our data processing agreement."), "{told}");
    assert!(told.contains("PCI DSS certification") && !told.contains("We are certified"), "{told}");
}

#[test]
fn an_address_in_another_country_says_which() {
    let entity = |country: &str| {
        format!(
            "entity fjordly {{\n name: \"Fjordly\"\n registration: {country} \"12 34\"\n address: {country} \"1 High Street\"\n email: \"a@fjordly.example\"\n dpo: none because \"x\"\n representative: none because \"x\"\n}}\n"
        )
    };
    let told = |country: &str| lines("[DK]", &entity(country), "who").join("\n");
    assert!(told("ZA").contains("1 High Street, South Africa") && !told("DK").contains("Denmark"));
}

#[test]
fn a_basis_and_a_period_can_follow_from_sections_of_several_statutes() {
    let basis = "official_authority { law: [NO-nav-act { section: \"4\" }, NO-labour-market-act] }";
    let kept = "provision: voluntary\n retention: statutory { law: NO-archives-act { section: \"6\" } }";
    let own = purpose("help_find_work", "[name]", kept).replace("basis: contract", &format!("basis: {basis}"));
    let told = lines("[NO]", &own, "purposes").join("\n");
    let statutes =
        "section 4 of the Norwegian Labour and Welfare Administration Act and the Norwegian Labour Market Act";
    assert!(told.contains(&format!("Official authority: {statutes} (Article 6(1)(e))")), "{told}");
    let told = lines("[NO]", &own, "retention").join("\n");
    assert!(told.contains("This follows from section 6 of the Norwegian Archives Act."), "{told}");
}

#[test]
fn what_is_not_collected_is_said_with_the_data() {
    let head = "policy fjordly {
    controller: fjordly
    effective: 2026-10-01
    jurisdictions: [DK]
    audiences: [customers]
    languages: [en, da, nb]
    not_collected: [biometric_data, health_data]
}
";
    let compilation = compiled(&whole(head), false);
    assert_eq!(codes(&compilation), [""; 0]);
    let document = localize(&compilation.notices[0], Language::find("en").unwrap()).unwrap();
    let lines: Vec<String> = document.sections.iter().flat_map(section_lines).collect();
    assert!(lines.iter().any(|line| line == "We do not collect biometric data or health data."), "{lines:?}");
}
