//! A notice made by hand that holds every kind of block and inline, in Danish and in English.

use policyc::locale::{Block, Definition, Document, Edition, Furniture, Inline, Inlines, Row, Section};

/// Picks the words of a language.
#[derive(Clone, Copy)]
struct In(bool);

impl In {
    fn say(self, da: &str, en: &str) -> Inlines {
        vec![self.text(da, en)]
    }

    fn text(self, da: &str, en: &str) -> Inline {
        Inline::Text { text: self.pick(da, en) }
    }

    fn pick(self, da: &str, en: &str) -> String {
        if self.0 { da.to_owned() } else { en.to_owned() }
    }

    fn paragraph(self, da: &str, en: &str) -> Block {
        Block::Paragraph { text: self.say(da, en) }
    }
}

pub(crate) fn text(text: &str) -> Inline {
    Inline::Text { text: text.to_owned() }
}

pub(crate) fn strong(inner: Inlines) -> Inline {
    Inline::Strong { text: inner }
}

pub(crate) fn link(href: &str, words: &str) -> Inline {
    Inline::Link { href: href.to_owned(), text: vec![text(words)], language: None }
}

fn section(id: &str, heading: Inlines, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), heading, blocks, origin: None }
}

fn row(id: &str, cells: Vec<Vec<Inlines>>) -> Row {
    Row { id: Some(id.to_owned()), cells, origin: None }
}

/// The notice in `da` or `en`.
pub(crate) fn sample(language: &str) -> Document {
    let l = In(language == "da");
    Document {
        policy: "fjordly".to_owned(),
        notice: "privacy".to_owned(),
        language: language.to_owned(),
        tag: l.pick("da", "en-GB"),
        title: l.pick("Privatlivspolitik", "Privacy notice"),
        controller: "Fjordly".to_owned(),
        effective: Some("2026-10-01".to_owned()),
        description: l.pick(
            "Sådan bruger Fjordly dine personoplysninger, hvem der får dem, og hvilke rettigheder du har.",
            "How Fjordly uses your personal data, who receives it, and which rights you have.",
        ),
        furniture: Furniture {
            skip: l.pick("Gå til indholdet", "Skip to the content"),
            contents: l.pick("Indhold", "Contents"),
            languages: l.pick("Sprog", "Language"),
            draft: None,
            footer: l.pick("Lavet med policyc.", "Made with policyc."),
            permalink: l.pick("Link til afsnittet:", "Link to the section:"),
        },
        archived: None,
        status: vec![
            l.text("Gælder fra den ", "In force from "),
            Inline::Time { datetime: "2026-10-01".to_owned(), text: l.pick("1. oktober 2026", "1 October 2026") },
            l.text(" · Udgave 3", " · Version 3"),
        ],
        editions: vec![
            Edition {
                language: "da".to_owned(),
                tag: "da".to_owned(),
                name: "Dansk (gælder)".to_owned(),
                current: l.0,
                controlling: true,
            },
            Edition {
                language: "en".to_owned(),
                tag: "en-GB".to_owned(),
                name: "English".to_owned(),
                current: !l.0,
                controlling: false,
            },
        ],
        controlling: (!l.0).then(|| {
            vec![
                text("If the versions differ, "),
                Inline::Link {
                    href: "edition:da".to_owned(),
                    text: vec![text("the Danish version")],
                    language: Some("da".to_owned()),
                },
                text(" applies. This does not limit your rights under the law."),
            ]
        }),
        sections: vec![
            section("summary", l.say("Kort fortalt", "In short"), vec![summary(l)]),
            section("who", l.say("Hvem vi er, og hvordan du kontakter os", "Who we are and how to contact us"), who(l)),
            section(
                "purposes",
                l.say("Hvad vi bruger dine oplysninger til", "What we use your data for"),
                vec![
                    l.paragraph(
                        "Artiklerne i tabellen er fra databeskyttelsesforordningen.",
                        "Articles in the table are from the GDPR.",
                    ),
                    purposes(l),
                ],
            ),
            section("cookies", l.say("Cookies", "Cookies"), vec![cookies(l)]),
            section("rights", l.say("Dine rettigheder", "Your rights"), rights(l)),
            section("changes", l.say("Ændringer i denne politik", "Changes to this notice"), prose(l)),
        ],
    }
}

fn summary(l: In) -> Block {
    let item = |inlines: Inlines| vec![Block::Paragraph { text: inlines }];
    Block::List {
        ordered: false,
        items: vec![
            item(vec![
                text("Fjordly "),
                l.text("er dataansvarlig. ", "is the controller. "),
                Inline::Link { href: "#who".to_owned(), text: l.say("Hvem vi er", "Who we are"), language: None },
                text("."),
            ]),
            item(vec![
                l.text("Den længste frist er ", "The longest period is "),
                strong(l.say("5 år", "5 years")),
                text("."),
            ]),
            item(vec![
                l.text("Du kan altid skrive til ", "You can always write to "),
                link("mailto:privat@fjordly.example", "privat@fjordly.example"),
                text("."),
            ]),
        ],
    }
}

fn who(l: In) -> Vec<Block> {
    let definition =
        |id: Option<&str>, term: Inlines, meaning: Vec<Block>| Definition { id: id.map(str::to_owned), term, meaning };
    vec![
        Block::Paragraph {
            text: vec![
                strong(vec![text("Fjordly ApS")]),
                l.text(
                    " er dataansvarlig for de personoplysninger, vi behandler om dig. Det betyder, at vi bestemmer, hvorfor og hvordan oplysningerne bliver brugt.",
                    " is the controller of the personal data we hold about you. This means that we decide why and how it is used.",
                ),
            ],
        },
        Block::Definitions {
            items: vec![
                definition(
                    None,
                    l.say("Adresse", "Address"),
                    vec![Block::Paragraph {
                        text: vec![text("Havnegade 1"), Inline::Break, l.text("9000 Aalborg, Danmark", "9000 Aalborg, Denmark")],
                    }],
                ),
                definition(None, l.say("CVR-nummer", "CVR (Danish company register)"), vec![l.paragraph("12 34 56 78", "12 34 56 78")]),
                definition(
                    Some("contact-privacy"),
                    l.say("Kontakt", "Contact"),
                    vec![
                        Block::Paragraph { text: vec![link("tel:+4512345678", "+45\u{a0}12\u{a0}34\u{a0}56\u{a0}78")] },
                        Block::Paragraph { text: vec![link("mailto:privat@fjordly.example", "privat@fjordly.example")] },
                    ],
                ),
            ],
        },
        Block::Part {
            id: "dpo".to_owned(),
            level: 1,
            heading: l.say("Vores databeskyttelsesrådgiver", "Our data protection officer"),
            blocks: vec![
                l.paragraph(
                    "Rådgiveren svarer på spørgsmål om dine oplysninger og dine rettigheder.",
                    "The officer answers questions about your data and your rights.",
                ),
                Block::Part {
                    id: "dpo-contact".to_owned(),
                    level: 2,
                    heading: l.say("Sådan skriver du", "How to write"),
                    blocks: vec![Block::Paragraph { text: vec![link("https://fjordly.example/dpo", "fjordly.example/dpo")] }],
                },
            ],
        },
    ]
}

fn purposes(l: In) -> Block {
    let cell = |da: &str, en: &str| vec![l.say(da, en)];
    Block::Table {
        id: "purposes-table".to_owned(),
        caption: l.say("Formål, oplysninger og grundlag", "Purposes, data and legal bases"),
        head: vec![
            l.say("Formål", "Purpose"),
            l.say("Oplysninger", "Data"),
            l.say("Retsgrundlag", "Legal basis"),
            l.say("Opbevaring", "How long"),
            l.say("Modtagere", "Recipients"),
        ],
        rows: vec![
            row(
                "purpose-delivery",
                vec![
                    cell("Levere det, du har bestilt", "Deliver what you ordered"),
                    vec![l.say("navn", "name"), l.say("adresse", "address"), l.say("e-mailadresse", "email address")],
                    cell("Kontrakt med dig (artikel 6, stk. 1, litra b)", "Contract with you (Article 6(1)(b))"),
                    cell("13 måneder efter købet", "13 months after the purchase"),
                    cell("Transportvirksomheden Postbud", "The carrier Postbud"),
                ],
            ),
            row(
                "purpose-accounting",
                vec![
                    cell("Føre regnskab", "Keep accounts"),
                    cell("ordrer og betalinger", "orders and payments"),
                    cell(
                        "Retlig forpligtelse: bogføringsloven (artikel 6, stk. 1, litra c)",
                        "Legal obligation: the Danish Bookkeeping Act (Article 6(1)(c))",
                    ),
                    cell("5 år efter regnskabsårets udløb", "5 years after the end of the financial year"),
                    vec![],
                ],
            ),
            row(
                "purpose-fraud",
                vec![
                    cell("Forebygge svindel", "Prevent fraud"),
                    cell("IP-adresse", "IP address"),
                    vec![
                        l.say(
                            "Legitim interesse: at undgå tab (artikel 6, stk. 1, litra f).",
                            "Legitimate interests: to avoid losses (Article 6(1)(f)).",
                        ),
                        vec![
                            l.text("Du kan ", "You can "),
                            Inline::Link {
                                href: "#objection".to_owned(),
                                text: l.say("gøre indsigelse", "object"),
                                language: None,
                            },
                            text("."),
                        ],
                    ],
                    cell("6 måneder efter besøget", "6 months after the visit"),
                    cell("Ingen", "None"),
                ],
            ),
        ],
    }
}

fn cookies(l: In) -> Block {
    let code = |code: &str| vec![vec![Inline::Code { text: code.to_owned() }]];
    Block::Table {
        id: "cookies-table".to_owned(),
        caption: l.say("Cookies, vi sætter", "Cookies that we set"),
        head: vec![l.say("Navn", "Name"), l.say("Type", "Type"), l.say("Levetid", "Lifetime")],
        rows: vec![
            Row {
                id: None,
                origin: None,
                cells: vec![
                    code("session|id"),
                    vec![l.say("Nødvendig", "Necessary")],
                    vec![l.say("Indtil du lukker browseren", "Until you close the browser")],
                ],
            },
            Row {
                id: None,
                origin: None,
                cells: vec![
                    code("_pk_id.*"),
                    vec![l.say("Statistik", "Statistics")],
                    vec![l.say("13 måneder", "13 months")],
                ],
            },
        ],
    }
}

fn rights(l: In) -> Vec<Block> {
    vec![
        Block::Definitions {
            items: vec![
                Definition {
                    id: Some("right-access".to_owned()),
                    term: l.say("Indsigt", "Access"),
                    meaning: vec![l.paragraph(
                        "Du har ret til at se de oplysninger, vi har om dig, og få en kopi.",
                        "You have the right to see the data we have about you and to get a copy.",
                    )],
                },
                Definition {
                    id: Some("right-rectification".to_owned()),
                    term: l.say("Berigtigelse", "Rectification"),
                    meaning: vec![l.paragraph(
                        "Du har ret til at få rettet oplysninger, der er forkerte.",
                        "You have the right to have data that is wrong corrected.",
                    )],
                },
            ],
        },
        Block::Notice {
            id: "objection".to_owned(),
            heading: l.say("Din ret til indsigelse", "Your right to object"),
            blocks: vec![
                Block::Paragraph {
                    text: vec![
                        strong(l.say("Du kan når som helst gøre indsigelse", "You can object at any time")),
                        l.text(
                            " mod, at vi bruger dine oplysninger til at forebygge svindel.",
                            " to our use of your data to prevent fraud.",
                        ),
                    ],
                },
                Block::Paragraph {
                    text: vec![
                        l.text("Skriv til ", "Write to "),
                        link("mailto:privat@fjordly.example", "privat@fjordly.example"),
                        text("."),
                    ],
                },
            ],
        },
        Block::Paragraph {
            text: vec![
                l.text("Du kan klage til det danske ", "You can complain to the Danish "),
                Inline::Link {
                    href: "https://www.datatilsynet.dk/".to_owned(),
                    text: vec![Inline::Foreign { language: "da".to_owned(), text: vec![text("Datatilsynet")] }],
                    language: (!l.0).then(|| "da".to_owned()),
                },
                text("."),
            ],
        },
    ]
}

fn prose(l: In) -> Vec<Block> {
    vec![
        Block::List {
            ordered: true,
            items: vec![
                vec![
                    l.paragraph("Vi skriver til dig.", "We write to you."),
                    Block::List { ordered: false, items: vec![vec![l.paragraph("I god tid.", "In good time.")]] },
                ],
                vec![Block::Paragraph {
                    text: vec![
                        l.text("Derefter gælder ", "After that, the "),
                        Inline::Emphasis { text: l.say("den nye udgave", "new version") },
                        l.text(".", " applies."),
                    ],
                }],
            ],
        },
        Block::Quote { blocks: vec![l.paragraph("»Vi sender en e-mail.«", "“We send an email.”")] },
    ]
}
