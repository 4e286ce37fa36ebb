//! `policyc diff`: each edit of a fact is one change, with the group and the verdict that it should have.

use std::process::Command;

use serde_json::Value;

use crate::workshop::Workshop;

const FJORDLY: &str = include_str!("../examples/fjordly/fjordly.policy");
const AMCS: &str = include_str!("../examples/amcs/amcs.policy");
const BITCOREMOMENTUM: &str = include_str!("../examples/bitcoremomentum/bitcoremomentum.policy");
const CIEMTECH: &str = include_str!("../examples/ciemtech/ciemtech.policy");
const INVANTIVE: &str = include_str!("../examples/invantive/invantive.policy");
const MOMENTIVE: &str = include_str!("../examples/momentive/momentive.policy");

/// The changes from `old` to `new`, each as `verdict group kind name field`.
fn changes(old: &str, new: &str) -> Vec<String> {
    changes_in(old, new, "en")
}

/// The same, told in `language`.
fn changes_in(old: &str, new: &str, language: &str) -> Vec<String> {
    let here = Workshop::new();
    here.file("old.policy", old).file("new.policy", new);
    let ran = here.run(&format!("diff old.policy new.policy --format json --lang {language}"));
    assert_eq!(ran.status, 0, "{ran:?}");
    let told: Value = serde_json::from_str(&ran.stdout).unwrap();
    let all = told["policies"][0]["changes"].as_array().unwrap().clone();
    let word = |one: &Value, what: &str| one[what].as_str().unwrap_or("-").to_owned();
    all.iter().map(|one| ["verdict", "group", "kind", "name", "field"].map(|what| word(one, what)).join(" ")).collect()
}

/// Edits of the example: what stands there, what takes its place, and the one change that it is.
const EDITS: &[(&str, &str, &str)] = &[
    // Purposes
    (
        "    purposes: [remember_cart]",
        "    purposes: [remember_cart, targeted_advertising]",
        "material cookies cookie cart purposes",
    ),
    // Bases
    (
        "interest: preventing_fraud",
        "interest: stopping_payment_fraud",
        "material bases purpose prevent_fraud basis.interest",
    ),
    (
        "basis: legal_obligation { law: DK-bookkeeping-act }",
        "basis: contract",
        "material bases purpose keep_accounts basis",
    ),
    // Data
    (
        "uses: [order_details, payment_details, website_use]",
        "uses: [order_details, website_use]",
        "editorial data purpose prevent_fraud uses",
    ),
    (
        "items: [card_number, invoices]",
        "items: [card_number, invoices, orders]",
        "material data data payment_details items",
    ),
    ("    source: automatic", "    source: person", "material data data website_use source"),
    // Recipients
    (
        "recipients: [carriers, nordhost]",
        "recipients: [carriers, nordhost, advertisers]",
        "material recipients purpose deliver_orders recipients",
    ),
    (
        "recipients: [accountants, tax_authorities]",
        "recipients: [accountants]",
        "editorial recipients purpose keep_accounts recipients",
    ),
    // Retention
    (
        "retention: 13 months after payment",
        "retention: 24 months after payment",
        "material retention purpose take_payment retention",
    ),
    (
        "retention: 13 months after payment",
        "retention: 6 months after payment",
        "editorial retention purpose take_payment retention",
    ),
    (
        "retention: 13 months after payment",
        "retention: 13 months after delivery",
        "material retention purpose take_payment retention",
    ),
    (
        "retention: 13 months after payment",
        "retention: 1 year after payment",
        "editorial retention purpose take_payment retention",
    ),
    (
        "retention: 3 years after purchase { then: delete }",
        "retention: 3 years after purchase",
        "material retention purpose deliver_orders retention.then",
    ),
    // Contacts
    ("    phone: \"+45 12 34 56 78\"", "    phone: \"+45 87 65 43 21\"", "material contacts entity fjordly phone"),
    ("    name: \"Fjordly ApS\"", "    name: \"Fjordly A/S\"", "material contacts entity fjordly name"),
    (
        "    dpo: none because \"no large-scale monitoring and no sensitive data\"\n",
        "",
        "material contacts entity fjordly dpo",
    ),
    // Cookies
    ("lifetime: 7 days", "lifetime: 70 days", "material cookies cookie cart lifetime"),
    ("lifetime: 7 days", "lifetime: 7 hours", "editorial cookies cookie cart lifetime"),
    // Languages
    ("languages: [da, nb, en]", "languages: [da, nb]", "material languages policy fjordly languages"),
    ("    controlling: da", "    controlling: en", "material languages policy fjordly controlling"),
    // Dates
    ("effective: 2026-10-01", "effective: 2026-11-01", "editorial dates policy fjordly effective"),
    // Wording
    ("en: \"order details\"", "en: \"details of your order\"", "editorial wording data order_details label.en"),
    (
        "nb: \"bestillingsopplysninger\"",
        "nb: \"opplysninger om bestillingen\"",
        "editorial wording data order_details label.nb",
    ),
    ("da: \"ordreoplysninger\"", "da: \"oplysninger om ordren\"", "editorial wording data order_details label.da"),
    // Purposes
    (
        "tasks: [run_website]",
        "tasks: [run_website, measure_website_use]",
        "material recipients recipient nordhost tasks",
    ),
    ("items: [newsletters]", "items: [newsletters, offers]", "material data marketing marketing items"),
    ("by: [email]", "by: [email, sms]", "material purposes marketing marketing by"),
    ("decision none\n", "", "material purposes decision none -"),
    ("    under: 15", "    under: 13", "material purposes children children under"),
    ("directed: no", "directed: yes", "material purposes children children directed"),
    // Bases
    (
        "provision: voluntary { otherwise: no_newsletter }",
        "provision: contractual { otherwise: no_newsletter }",
        "material bases purpose send_newsletters provision",
    ),
    (
        "basis: consent { given: cookie_banner, withdraw: cookie_banner }",
        "basis: consent { given: cookie_banner, withdraw: contact_us }",
        "material rights purpose measure_website_use basis.withdraw",
    ),
    ("    basis: contract\n", "", "material bases purpose deliver_orders basis"),
    ("law: DK-bookkeeping-act", "law: NO-bookkeeping-act", "material bases purpose keep_accounts basis.law"),
    // Data
    (
        "items: [email_address, consent_choices]",
        "items: [email_address]",
        "editorial data data newsletter_choices items",
    ),
    (
        "uses: [newsletter_choices]",
        "uses: [newsletter_choices, website_use]",
        "material data purpose send_newsletters uses",
    ),
    (
        "source: [person, payment_providers { told: within_a_month }]",
        "source: person",
        "editorial data data payment_details source",
    ),
    ("told: within_a_month", "told: first_contact", "material data data payment_details source.told"),
    // Recipients
    (
        "role: processor\n    country: NO",
        "role: controller\n    country: NO",
        "material recipients recipient nordhost role",
    ),
    ("    bound_by: [only_our_tasks]\n", "", "material recipients recipient nordhost bound_by"),
    ("name: \"Nordhost AS\"", "name: \"Sydhost AS\"", "material recipients recipient nordhost name"),
    (
        "    set_by: us\n    consent: yes",
        "    set_by: analytics_providers\n    consent: yes",
        "material recipients cookie statistics set_by",
    ),
    // Countries
    ("country: NO\n", "country: IN\n", "material countries recipient nordhost country"),
    ("country: NO\n", "country: [NO, SE]\n", "material countries recipient nordhost country"),
    (
        "transfer: scc { module: 2, copy: privacy_mail, assessed: yes }",
        "transfer: dpf",
        "material countries recipient brevpost transfer",
    ),
    ("    agreement: yes\n    transfer", "    transfer", "material countries recipient brevpost agreement"),
    ("module: 2", "module: 1", "material countries recipient brevpost transfer.module"),
    // Retention
    (
        "retention: until consent_withdrawn",
        "retention: until unsubscribed",
        "material retention purpose send_newsletters retention",
    ),
    (
        "6 months after visit { then: anonymise }",
        "6 months after visit { then: delete }",
        "material retention purpose measure_website_use retention.then",
    ),
    (
        "retention: 5 years after end_of_financial_year",
        "retention: at_least 5 years after end_of_financial_year",
        "material retention purpose keep_accounts retention",
    ),
    // Rights
    ("offer: statutory", "offer: [access]", "material rights rights gdpr offer"),
    (
        "respond: 1 month { extend: 2 months }",
        "respond: 20 days { extend: 2 months }",
        "material rights rights gdpr respond",
    ),
    ("contact: [privacy_mail]", "contact: [fjordly]", "material contacts rights gdpr contact"),
    (
        "opt_out: [unsubscribe_link, contact_us]",
        "opt_out: [unsubscribe_link]",
        "material rights marketing marketing opt_out",
    ),
    // Contacts
    (
        "address: DK \"Havnegade 1, 8000 Aarhus C\"",
        "address: DK \"Havnegade 2, 8000 Aarhus C\"",
        "material contacts entity fjordly address",
    ),
    ("respond: 2 working_days", "respond: 5 working_days", "material rights channel privacy_mail respond"),
    // Cookies
    ("    lifetime: session\n", "    lifetime: 1 year\n", "material cookies cookie session lifetime"),
    ("lifetime: 6 months", "lifetime: 2 months", "editorial cookies cookie statistics lifetime"),
    ("consent: yes", "consent: no", "material cookies cookie statistics consent"),
    // Wording
    (
        "We shred paper packing slips",
        "We shred packing slips of paper",
        "editorial wording clause returns_by_post text.en",
    ),
    (
        "Følgesedler på papir makulerer vi, når",
        "Vi makulerer følgesedler på papir, når",
        "editorial wording clause returns_by_post text.da",
    ),
    ("    covers: [online_shop]\n", "", "editorial other policy fjordly covers"),
];

/// Edits of the real notices.
const REAL_EDITS: &[(&str, &str, &str, &str)] = &[
    (AMCS, "basis: consent\n", "basis: legitimate_interests\n", "material bases purpose with_consent basis"),
    (AMCS, "    source: [enquiry]\n", "    source: [enquiry, purchase]\n", "material data data account source"),
    (
        AMCS,
        "    email: unknown\n    dpo",
        "    email: \"a@amcs.example\"\n    dpo",
        "material contacts entity amcs email",
    ),
    (BITCOREMOMENTUM, "uses: [trading]", "uses: all", "material data purpose pass_data_on_request uses"),
    (
        BITCOREMOMENTUM,
        "recipients: [trading_platforms]",
        "recipients: none",
        "editorial recipients purpose pass_data_on_request recipients",
    ),
    (
        BITCOREMOMENTUM,
        "    basis: legal_obligation\n",
        "    basis: legitimate_interests\n",
        "material bases purpose comply_with_law basis",
    ),
    (
        BITCOREMOMENTUM,
        "    lifetime: session\n    states",
        "    lifetime: 2 years\n    states",
        "material cookies cookie necessary lifetime",
    ),
    (
        CIEMTECH,
        "items: [contact_details, cv]",
        "items: [contact_details, cv, health_data]",
        "material data data application items",
    ),
    (CIEMTECH, "effective: 2017-09-23", "effective: 2026-12-01", "editorial dates policy ciemtech effective"),
    (CIEMTECH, "da: \"dansk datalov\"", "da: \"den danske datalov\"", "editorial wording law danish_data_law label.da"),
    (CIEMTECH, "source: applying", "source: given_by_you", "material data data application source"),
    (
        INVANTIVE,
        "    source: automatic\n    retention: usage",
        "    source: automatic\n    retention: personal",
        "material retention data usage_data retention",
    ),
    (
        INVANTIVE,
        "legitimate_interests, legal_obligation]",
        "legitimate_interests, legal_obligation, vital_interests]",
        "material bases policy invantive basis",
    ),
    (INVANTIVE, "    controlling: en", "    controlling: da", "material languages policy invantive controlling"),
    (
        MOMENTIVE,
        "    contact: [contact_form, privacy_mail]",
        "    contact: [privacy_mail]",
        "material contacts rights california contact",
    ),
    (MOMENTIVE, "        specific_pieces\n", "", "material rights rights california offer"),
    (
        MOMENTIVE,
        "    data: [identifiers]\n",
        "    data: [identifiers, financial_data]\n",
        "material data recipient your_organisation data",
    ),
    (
        MOMENTIVE,
        "en: \"our affiliates\"",
        "en: \"our affiliated companies\"",
        "editorial wording source affiliates label.en",
    ),
];

#[test]
fn each_edit_is_one_change_with_its_verdict() {
    let mut strange = Vec::new();
    let edits = EDITS.iter().map(|(old, new, wanted)| (FJORDLY, *old, *new, *wanted));
    for (policy, old, new, wanted) in edits.chain(REAL_EDITS.iter().copied()) {
        assert!(policy.contains(old), "{old}");
        for language in ["en", "da", "nb"] {
            let told = changes_in(policy, &policy.replacen(old, new, 1), language);
            if told != [wanted] {
                strange.push(format!("{old} → {new}\n    is {told:?}\n    not {wanted}"));
            }
        }
    }
    assert!(strange.is_empty(), "{}", strange.join("\n"));
    assert!(EDITS.len() >= 60, "{}", EDITS.len());
}

#[test]
fn own_words_that_name_a_fact_are_that_fact_if_they_are_nearly_the_same() {
    let own = |words: &str| {
        FJORDLY.replace(
            "[card_number, invoices]",
            &format!("[{{ da: \"{words}\", nb: \"{words}\", en: \"{words}\" }}, invoices]"),
        )
    };
    let (old, nearly, other) = (own("kortets nummer"), own("kortets nummre"), own("helbred"));
    assert_eq!(changes(&old, &nearly), ["editorial wording data payment_details items.da"]);
    assert_eq!(changes(&old, &other), ["material data data payment_details items.da"]);
}

#[test]
fn declarations_that_come_and_go_are_one_change_each() {
    let sms = "\npurpose send_sms {\n    label: { da: \"at sende sms\", nb: \"å sende SMS\", en: \"to send texts\" }\n    uses: [order_details]\n    basis: consent\n    recipients: none\n    retention: 1 year after purchase\n}\n";
    let more = format!("{FJORDLY}{sms}");
    assert_eq!(changes(FJORDLY, &more), ["material purposes purpose send_sms -"]);
    assert_eq!(changes(&more, FJORDLY), ["editorial purposes purpose send_sms -"]);
    let law = format!(
        "{FJORDLY}\nterm parcel {{\n    label: {{ da: \"pakke\", nb: \"pakke\", en: \"parcel\" }}\n    means: {{ da: \"Det, vi sender.\", nb: \"Det vi sender.\", en: \"What we send.\" }}\n}}\n"
    );
    assert_eq!(changes(FJORDLY, &law), ["editorial wording term parcel -"]);
}

#[test]
fn order_layout_place_and_a_declared_name_are_no_change() {
    let none = |new: &str| assert_eq!(changes(FJORDLY, new), [""; 0], "{new}");
    none(&FJORDLY.replace("uses: [order_details, payment_details]", "uses: [payment_details, order_details]"));
    none(&FJORDLY.replace("    ", "  ").replace("source: person\n", "source: person // from them\n"));
    none(&FJORDLY.replace(
        "purpose handle_returns {",
        "purpose take_back {\n    formerly: [\"handle_returns\"]\n    is: handle_returns",
    ));
    let renamed = FJORDLY
        .replace("nordhost", "host")
        .replace("recipient host {", "recipient host {\n    formerly: [\"nordhost\"]");
    none(&renamed);
    let (start, end) = (FJORDLY.find("data payment_details").unwrap(), FJORDLY.find("data website_use").unwrap());
    let moved = format!("{}{}\n{}", &FJORDLY[..start], &FJORDLY[end..], &FJORDLY[start..end]);
    none(&moved);
    let here = Workshop::new();
    here.file("old.policy", FJORDLY).file("shared.policy", &FJORDLY[start..end]);
    here.file("new.policy", format!("import \"shared.policy\"\n{}{}", &FJORDLY[..start], &FJORDLY[end..]));
    let ran = here.run("diff old.policy new.policy --fail-on any");
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "fjordly: No change in facts\n"), "{ran:?}");
}

#[test]
fn it_reads_as_shown_and_fails_where_it_is_asked_to() {
    let here = Workshop::new();
    let new =
        EDITS.iter().take(24).step_by(4).fold(FJORDLY.to_owned(), |text, (old, new, _)| text.replacen(old, new, 1));
    here.file("old.policy", FJORDLY)
        .file("new.policy", new)
        .file("words.policy", FJORDLY.replace("order details", "details"));
    insta::assert_snapshot!("human", here.run("diff old.policy new.policy").stdout);
    insta::assert_snapshot!("markdown", here.run("diff old.policy new.policy --format markdown").stdout);
    let page = here.run("diff old.policy new.policy --format html").stdout;
    let (head, body) = page.split_once("</head>").unwrap();
    assert!(head.contains("<style>") && !head.contains("<link"), "the page stands alone: {head}");
    insta::assert_snapshot!("html", body);
    for language in ["da", "nb"] {
        let ran = here.run(&format!("diff old.policy new.policy --lang {language}"));
        insta::assert_snapshot!(format!("human_{language}"), ran.stdout);
    }
    for (args, status) in [
        ("new.policy --fail-on material", 1),
        ("new.policy --fail-on any", 1),
        ("words.policy --fail-on material", 0),
        ("words.policy --fail-on any", 1),
        ("words.policy", 0),
    ] {
        assert_eq!(here.run(&format!("diff old.policy {args}")).status, status, "{args}");
    }
}

#[test]
fn a_revision_is_read_with_git_and_never_taken_for_a_flag() {
    let here = Workshop::new();
    let git = |args: &str| {
        let ran = Command::new("git").args(args.split(' ')).current_dir(here.path("")).output().unwrap();
        assert!(ran.status.success(), "{args}: {ran:?}");
    };
    here.file("shop/shop.policy", FJORDLY);
    for args in ["init -q", "config user.email a@b.example", "config user.name A", "add .", "commit -q -m one"] {
        git(args);
    }
    here.file("shop/shop.policy", FJORDLY.replace("13 months after payment", "24 months after payment"));
    for old in ["HEAD:shop", "HEAD:shop/shop.policy"] {
        let ran = here.run(&format!("diff {old} shop"));
        assert!(ran.stdout.starts_with("fjordly: 1 change, 1 material\n"), "{ran:?}");
        assert!(ran.stdout.contains("- 13\u{a0}months after the payment  (shop/shop.policy:103)\n"), "{ran:?}");
    }
    for (old, why) in [
        ("--output=x:shop", "unexpected argument"),
        ("nowhere:shop", "there is no revision `nowhere` in this repository"),
        ("HEAD:elsewhere", "elsewhere: there is no policy of that name in the revision"),
        (":shop", "`` is no revision"),
    ] {
        let ran = here.run(&format!("diff {old} shop"));
        assert_eq!(ran.status, 2, "{ran:?}");
        assert!(ran.stderr.contains(why), "{ran:?}");
    }
    // What is not committed is on the disk, and in no revision.
    here.file("shop/new.policy", FJORDLY.replace("policy fjordly", "policy more"));
    let ran = here.run("diff HEAD:shop shop");
    assert_eq!((ran.status, ran.stderr.as_str()), (0, "note: policy `more` is new\n"), "{ran:?}");
    let ran = here.run("diff HEAD:shop/new.policy shop/new.policy");
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("shop/new.policy: there is no policy of that name in the revision"), "{ran:?}");
    let without = here.command("diff HEAD:shop shop").env("PATH", "").output().unwrap();
    assert_eq!(without.status.code(), Some(2));
    assert_eq!(
        String::from_utf8(without.stderr).unwrap(),
        "error: a revision is read with git, and git cannot be run: install it\n"
    );
    let nowhere = Workshop::new();
    nowhere.file("shop.policy", FJORDLY);
    let ran = nowhere.run("diff HEAD:shop.policy shop.policy");
    assert!(ran.status == 2 && ran.stderr.contains("there is no revision `HEAD`"), "{ran:?}");
    let ran = here.run("diff -- -x:shop shop");
    assert!(ran.stderr.contains("`-x` is no revision"), "{ran:?}");
}

#[test]
fn a_material_change_owes_readers_a_day_and_a_revision() {
    let here = Workshop::new();
    let longer = FJORDLY.replace("13 months after payment", "24 months after payment");
    here.file("old.policy", FJORDLY)
        .file("new.policy", &longer)
        .file("words.policy", FJORDLY.replace("order details", "details"));
    let told = here.run("check new.policy --against old.policy");
    assert_eq!(told.status, 1);
    insta::assert_snapshot!("owed", told.stderr);
    assert_eq!(here.run("check words.policy --against old.policy").status, 0);
    let revision =
        "        2026-12-01 { text: { da: \"Længere.\", nb: \"Lengre.\", en: \"Longer.\" } }\n    ]\n}\n\nnotice";
    let paid =
        longer.replacen("    ]\n}\n\nnotice", revision, 1).replace("effective: 2026-10-01", "effective: 2026-12-01");
    here.file("paid.policy", paid);
    let ran = here.run("check paid.policy --against old.policy");
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "no findings\n"), "{ran:?}");
}

#[test]
fn both_are_mended_out_of_what_changed() {
    let here = Workshop::new();
    let material = EDITS.iter().filter(|(_, _, wanted)| wanted.starts_with("material")).step_by(7).take(6);
    let new = material.fold(FJORDLY.to_owned(), |text, (old, new, _)| text.replacen(old, new, 1));
    here.file("old.policy", FJORDLY).file("new.policy", &new);
    let ran = here.run("check new.policy --against old.policy --fix");
    assert_eq!((ran.status, here.read("new.policy") == new), (1, true), "no day is invented: {ran:?}");
    let ran = here.run("check new.policy --against old.policy --fix --as-of 2027-01-01");
    assert_eq!(ran.status, 0, "{ran:?}");
    let mended = here.read("new.policy");
    assert!(mended.contains("effective: 2027-01-01"), "{mended}");
    insta::assert_snapshot!("revision", mended.split_once("revisions: [").unwrap().1.split_once("\n    ]").unwrap().0);
    assert_eq!(here.run("fmt --check new.policy").status, 0, "it is laid out");
    let page = here.run("build new.policy --out out --format markdown");
    assert_eq!(page.status, 0, "{page:?}");

    let without = new.replacen(
        new.split_once("    revisions: [").map(|(_, rest)| rest.split_once("\n    ]\n").unwrap().0).unwrap(),
        "",
        1,
    );
    here.file("none.policy", without.replace("    revisions: [\n    ]\n", "").replace("2026-10-01", "2027-01-01"));
    let ran = here.run("check none.policy --against old.policy --fix");
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(
        here.read("none.policy").contains("    revisions: [\n        2027-01-01 {\n"),
        "{}",
        here.read("none.policy")
    );
}

#[test]
fn a_revision_says_of_what_has_no_words_that_it_changed() {
    let here = Workshop::new();
    let new = FJORDLY
        .replace("told: within_a_month", "told: first_contact")
        .replace("effective: 2026-10-01", "effective: 2027-01-01");
    here.file("old.policy", FJORDLY).file("new.policy", new);
    assert_eq!(here.run("check new.policy --against old.policy --fix").status, 0);
    let mended = here.read("new.policy");
    assert!(mended.contains("                nb: \"Opplysninger (Betalingsopplysninger): endret.\"\n"), "{mended}");
}

#[test]
fn a_revision_says_names_as_they_are_but_for_braces() {
    let here = Workshop::new();
    let name = r#"*A* _b_ `c` {d} [e](https://e.example) <i> f_g & \\ \"h\""#;
    let new = FJORDLY.replace("Nordhost AS", name).replace("effective: 2026-10-01", "effective: 2027-01-01");
    here.file("old.policy", FJORDLY).file("new.policy", new);
    let ran = here.run("check new.policy --against old.policy --fix");
    assert_eq!(ran.status, 0, "{ran:?}");
    assert_eq!(here.run("build new.policy --format text --out out").status, 0);
    let text = here.read("out/fjordly/privacy.en.txt").split_whitespace().collect::<Vec<_>>().join(" ");
    let said = r#"): *A* _b_ `c` (d) [e](https://e.example) <i> f_g & \ "h". Before: Nordhost AS."#;
    assert!(text.contains(said), "{text}");
}

#[test]
fn the_history_of_a_real_notice_reads_as_it_is_told() {
    // What its own revision of 2024 tells of, undone.
    let undone = [
        ("languages: [en, da, nb]", "languages: [en]"),
        ("email: \"security@invantive.com\"", "email: \"privacy@invantive.com\""),
        ("    covers: [invantive_sites]\n", ""),
        ("effective: 2024-06-17", "effective: 2023-07-11"),
    ];
    let before = undone.iter().fold(INVANTIVE.to_owned(), |text, (new, old)| {
        assert!(text.contains(new), "{new}");
        text.replacen(new, old, 1)
    });
    let (start, end) =
        (before.find("        2024-06-17 {").unwrap(), before.find("    ]\n\n    allow GDPR-6-1-LINK").unwrap());
    let before = format!("{}{}", &before[..start], &before[end..]);
    let here = Workshop::new();
    here.file("before.policy", before).file("after.policy", INVANTIVE);
    insta::assert_snapshot!("history", here.run("diff before.policy after.policy").stdout);
}

#[test]
fn two_policies_are_not_compared_and_errors_are_named() {
    let here = Workshop::new();
    here.file("a.policy", FJORDLY).file("b.policy", FJORDLY.replace("policy fjordly", "policy other"));
    let ran = here.run("diff a.policy b.policy");
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("these are two policies, `fjordly` and `other`"), "{ran:?}");
    here.file("c.policy", FJORDLY.replace("basis: contract", "basis: kontract"));
    let ran = here.run("diff a.policy c.policy");
    assert_eq!(ran.status, 0, "{ran:?}");
    assert_eq!(ran.stderr, "", "what the law misses can be compared");
}

#[test]
fn nothing_hides_or_steers_in_what_is_shown() {
    let here = Workshop::new();
    let hostile = "order\u{1b}[2J <b>\u{202e}details";
    here.file("old.policy", FJORDLY).file("new.policy", FJORDLY.replace("order details", hostile));
    for format in ["human", "markdown", "html", "json"] {
        let ran = here.run(&format!("diff old.policy new.policy --format {format}"));
        let signs: Vec<char> = ran.stdout.chars().chain(ran.stderr.chars()).collect();
        assert!(!signs.iter().any(|sign| matches!(sign, '\u{1b}' | '\u{202e}')), "{format}");
        assert!(ran.stdout.contains("202e"), "{format}: {}", ran.stdout);
    }
    assert!(here.run("diff old.policy new.policy --format html").stdout.contains("&lt;b&gt;"));
}

#[test]
fn special_categories_are_marked_and_each_law_is_cited_where_it_applies() {
    let told = |policy: &str, old: &str, new: &str| {
        let here = Workshop::new();
        here.file("old.policy", policy).file("new.policy", policy.replacen(old, new, 1));
        let told: Value = serde_json::from_str(&here.run("diff old.policy new.policy --format json").stdout).unwrap();
        told["policies"][0]["changes"][0].clone()
    };
    let health = told(CIEMTECH, "[contact_details, cv]", "[contact_details, cv, health_data]");
    assert_eq!((&health["special"], health["new"]["said"].as_str()), (&true.into(), Some("Health data")));
    assert_eq!(told(CIEMTECH, "[contact_details, cv]", "[contact_details, cv, orders]")["special"], false);
    let everywhere = FJORDLY.replace("jurisdictions: [DK", "jurisdictions: [GB, US-CA, DK");
    assert_ne!(everywhere, FJORDLY);
    let laws = ["GDPR Arts. 5(1)(a), 12(1); WP260 rev.01, paras. 29–31", "UK GDPR Arts. 5(1)(a), 12(1)"];
    let items = told(&everywhere, "[card_number, invoices]", "[card_number, invoices, orders]");
    assert_eq!(items["law"], serde_json::json!([laws[0], laws[1], "Cal. Civ. Code § 1798.100(a)"]));
    let kept = told(&everywhere, "13 months after payment", "24 months after payment");
    assert_eq!(kept["law"], serde_json::json!([laws[0], laws[1], "Cal. Bus. & Prof. Code § 22575(b)(3)"]));
    let shorter = told(&everywhere, "13 months after payment", "3 months after payment");
    assert_eq!(shorter["law"], serde_json::json!([]));
}

#[test]
fn what_cannot_be_read_is_not_known() {
    assert_eq!(
        changes(FJORDLY, &FJORDLY.replacen("basis: contract", "basis: kontract", 1)),
        ["unknown bases purpose deliver_orders basis"]
    );
    let here = Workshop::new();
    here.file("old.policy", FJORDLY)
        .file("new.policy", FJORDLY.replacen("    basis: contract", "    basis contract }", 1));
    let ran = here.run("diff old.policy new.policy");
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(ran.stderr.starts_with("note: new.policy:9"), "{ran:?}");
    assert!(ran.stdout.contains("Not known: purpose deliver_orders, "), "{ran:?}");
    assert!(!ran.stdout.contains("Material"), "{ran:?}");
    let told: Value = serde_json::from_str(&here.run("diff old.policy new.policy --format json").stdout).unwrap();
    let counts = ["material", "editorial", "unknown"].map(|verdict| told["policies"][0][verdict].as_u64().unwrap());
    assert!(counts[0] == 0 && counts[1] == 0 && counts[2] > 0, "{counts:?}");
}
