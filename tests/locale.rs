//! The locale room: catalogues that match, and facts that are said rightly in every language.

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use jiff::civil::date;
use policyc::locale::{Block, Document, Inline, interpolations, localize};
use policyc::model::{Duration, Fallback, Passage, Unit, Words};
use policyc::notice::{self, Definition, Form, Notice, Place, Row, Say, Section, Table, Target, Tongue};
use policyc::source::{SourceMap, Span};
use policyc::vocabulary::{self, Country, Language, Vocab};
use std::collections::{BTreeMap, BTreeSet};

// Catalogues

/// What a message or a term of Fluent has: its value and attributes, each with the variables it says.
type Shape = BTreeMap<Option<String>, BTreeSet<String>>;

#[test]
fn every_catalogue_can_be_read_and_has_each_message_once() {
    for language in Language::all() {
        let mut seen = BTreeSet::new();
        for (file, text) in files(language) {
            for id in shapes(language, &file, &text).into_keys() {
                assert!(seen.insert(id.clone()), "{language}/{file}: `{id}` stands twice");
                let message = language.message(&id).unwrap();
                let is_its_own = message.starts_with(&format!("{id} ="));
                assert!(is_its_own && text.contains(message.trim_end()), "{language}/{file}: `{id}` is not embedded");
            }
        }
    }
}

#[test]
fn the_catalogues_have_the_same_messages_with_the_same_variables() {
    let all: BTreeSet<String> = Language::all().flat_map(files).map(|(file, _)| file).collect();
    let model = Language::find("da").unwrap();
    let mut faults = Vec::new();
    for file in all {
        let shape = |language: Language| {
            let text = files(language).into_iter().find(|(name, _)| *name == file).map(|(_, text)| text);
            text.map(|text| shapes(language, &file, &text)).unwrap_or_default()
        };
        let model = shape(model);
        for language in Language::all() {
            let other = shape(language);
            for id in model.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                if model.get(id) != other.get(id) {
                    faults.push(format!(
                        "{file}: `{id}` is {:?} in da, {:?} in {language}",
                        model.get(id),
                        other.get(id)
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_built_in_concept_has_the_forms_of_its_kind() {
    let mut faults = Vec::new();
    for language in Language::all() {
        let mut known = BTreeMap::new();
        for (file, text) in &files(language) {
            known.extend(shapes(language, file, text));
        }
        for term in vocabulary::all() {
            let id = format!("{}-{}", term.vocab.prefix(), term.id);
            let Some(shape) = known.get(&id) else {
                faults.push(format!("{language}: no `{id}`"));
                continue;
            };
            let value = term.vocab.has_value().then_some(None);
            let forms = term.vocab.forms().iter().map(|form| Some((*form).to_owned()));
            for form in value.into_iter().chain(forms).filter(|form| !shape.contains_key(form)) {
                faults.push(format!("{language}: `{id}` has no {}", form.unwrap_or("value".into())));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_catalogue_holds_a_character_that_marks_facts() {
    for (file, text) in Language::all().flat_map(files) {
        assert!(!text.contains(|char: char| u32::from(char) >= 0xF_0000), "{file}");
    }
}

/// The catalogue of a language as its files have it: the name and the text of each.
fn files(language: Language) -> Vec<(String, String)> {
    let folder = format!("{}/locales/{language}", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    files.map(|file| (file.file_name().into_string().unwrap(), std::fs::read_to_string(file.path()).unwrap())).collect()
}

fn shapes(language: Language, file: &str, text: &str) -> BTreeMap<String, Shape> {
    let resource: Resource<&str> = fluent_syntax::parser::parse(text)
        .unwrap_or_else(|(_, errors)| panic!("{language}/{file} cannot be read: {errors:?}"));
    let mut shapes = BTreeMap::new();
    for entry in &resource.body {
        let (id, value, attributes) = if let Entry::Message(message) = entry {
            (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
        } else if let Entry::Term(term) = entry {
            (format!("-{}", term.id.name), Some(&term.value), &term.attributes)
        } else {
            continue;
        };
        let shape: Shape = value
            .map(|value| (None, said(value)))
            .into_iter()
            .chain(attributes.iter().map(|Attribute { id, value }| (Some(id.name.to_owned()), said(value))))
            .collect();
        assert!(shapes.insert(id.clone(), shape).is_none(), "{language}/{file}: `{id}` stands twice");
    }
    shapes
}

/// The variables that a pattern says. One it only selects on is a matter of its language alone.
fn said(pattern: &Pattern<&str>) -> BTreeSet<String> {
    fn inline(expression: &InlineExpression<&str>, said: &mut BTreeSet<String>) {
        if let InlineExpression::VariableReference { id } = expression {
            said.insert(id.name.to_owned());
        } else if let InlineExpression::FunctionReference { arguments, .. } = expression {
            for argument in &arguments.positional {
                inline(argument, said);
            }
        } else if let InlineExpression::Placeable { expression } = expression {
            placed(expression, said);
        }
    }
    fn placed(expression: &Expression<&str>, said: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(expression) => inline(expression, said),
            Expression::Select { variants, .. } => variants.iter().for_each(|variant| walk(&variant.value, said)),
        }
    }
    fn walk(pattern: &Pattern<&str>, said: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                placed(expression, said);
            }
        }
    }
    let mut variables = BTreeSet::new();
    walk(pattern, &mut variables);
    variables
}

// Facts

#[test]
fn days_are_written_as_each_language_writes_them() {
    let day = || Say::Date(date(2026, 10, 1));
    assert_eq!(in_all(&day()), ["den 1.\u{a0}oktober 2026", "1.\u{a0}oktober 2026", "1\u{a0}October 2026"]);
    assert_eq!(in_cells(day()), ["1.\u{a0}oktober 2026", "1.\u{a0}oktober 2026", "1\u{a0}October 2026"]);
}

#[test]
fn durations_are_words_for_one_and_digits_in_cells() {
    let long = |count, unit| Say::Duration(Duration { count, unit });
    assert_eq!(in_all(&long(1, Unit::Month)), ["én måned", "én måned", "one month"]);
    assert_eq!(in_all(&long(1, Unit::Year)), ["ét år", "ett år", "one year"]);
    assert_eq!(in_all(&long(12, Unit::Month)), ["12\u{a0}måneder", "12\u{a0}måneder", "12\u{a0}months"]);
    assert_eq!(in_all(&long(5, Unit::Year)), ["5\u{a0}år", "5\u{a0}år", "5\u{a0}years"]);
    assert_eq!(in_all(&long(10, Unit::WorkingDay)), ["10\u{a0}hverdage", "10\u{a0}virkedager", "10\u{a0}working days"]);
    assert_eq!(in_all(&long(1, Unit::Minute)), ["ét minut", "ett minutt", "one minute"]);
    assert_eq!(in_all(&long(1000, Unit::Day)), ["1.000\u{a0}dage", "1\u{a0}000\u{a0}dager", "1,000\u{a0}days"]);
    assert_eq!(in_cells(long(1, Unit::Month)), ["1\u{a0}måned", "1\u{a0}måned", "1\u{a0}month"]);
    assert_eq!(in_cells(long(2, Unit::Week)), ["2\u{a0}uger", "2\u{a0}uker", "2\u{a0}weeks"]);
}

#[test]
fn lists_are_joined_and_keep_their_links() {
    let names = |count: usize| ["A", "B", "C"].into_iter().take(count).map(name).collect::<Vec<_>>();
    assert_eq!(in_all(&Say::All(names(3))), ["A, B og C", "A, B og C", "A, B and C"]);
    assert_eq!(in_all(&Say::Any(names(3))), ["A, B eller C", "A, B eller C", "A, B or C"]);
    assert_eq!(in_all(&Say::All(names(2))), ["A og B", "A og B", "A and B"]);
    assert_eq!(in_all(&Say::All(names(1))), ["A", "A", "A"]);
    let mail = Say::Link(Target::Email("a@b.example".into()), Box::new(name("a@b.example")));
    let said = inlines(language("da"), Say::Any(vec![mail, name("post")]));
    let link = Inline::Link { href: "mailto:a@b.example".into(), text: vec![text("a@b.example")], language: None };
    assert_eq!(said, [link, text(" eller post")]);
}

#[test]
fn numbers_are_grouped() {
    assert_eq!(in_all(&Say::Number(1_234_567)), ["1.234.567", "1\u{a0}234\u{a0}567", "1,234,567"]);
}

#[test]
fn every_country_stands_behind_the_right_preposition() {
    let line = |country| format!("{country}  {}", in_all(&Say::Country(country, Place::In)).join(" | "));
    let table: Vec<String> = Country::all().map(line).collect();
    insta::assert_snapshot!(table.join("\n"));
}

#[test]
fn countries_read_right_in_a_sentence() {
    let places = |code: &str| in_all(&Say::Country(Country::find(code).unwrap(), Place::In));
    assert_eq!(places("IS"), ["på Island", "på Island", "in Iceland"]);
    assert_eq!(places("FO"), ["på Færøerne", "på Færøyene", "in the Faroe Islands"]);
    assert_eq!(places("GL"), ["i Grønland", "på Grønland", "in Greenland"]);
    assert_eq!(places("MT"), ["på Malta", "på Malta", "in Malta"]);
    assert_eq!(places("CY"), ["på Cypern", "på Kypros", "in Cyprus"]);
    assert_eq!(places("US"), ["i USA", "i USA", "in the United States"]);
    assert_eq!(places("GB"), ["i Storbritannien", "i Storbritannia", "in the United Kingdom"]);
    assert_eq!(places("NL"), ["i Nederlandene", "i Nederland", "in the Netherlands"]);
    assert_eq!(places("PH"), ["i Filippinerne", "på Filippinene", "in the Philippines"]);
    assert_eq!(places("NO"), ["i Norge", "i Norge", "in Norway"]);
    assert_eq!(places("DK"), ["i Danmark", "i Danmark", "in Denmark"]);
    assert_eq!(places("IE"), ["i Irland", "i Irland", "in Ireland"]);
    assert_eq!(places("HK"), ["i Hongkong", "i Hongkong", "in Hong Kong"]);
    assert_eq!(places("AX"), ["på Åland", "på Åland", "in the Åland Islands"]);
    assert_eq!(places("CD").last().unwrap(), "in the Democratic Republic of the Congo");
    let alone = in_all(&Say::Country(Country::find("US").unwrap(), Place::Name));
    assert_eq!(alone, ["USA", "USA", "United States"]);
}

#[test]
fn languages_are_named_and_name_their_editions() {
    let tongue = |code, tongue| in_all(&Say::Language(language(code), tongue));
    assert_eq!(tongue("nb", Tongue::Name), ["norsk", "norsk", "Norwegian"]);
    assert_eq!(tongue("en", Tongue::In), ["på engelsk", "på engelsk", "in English"]);
    assert_eq!(tongue("nb", Tongue::Version), ["den norske version", "den norske versjonen", "the Norwegian version"]);
    assert_eq!(
        tongue("en", Tongue::Version),
        ["den engelske version", "den engelske versjonen", "the English version"]
    );
    assert_eq!(tongue("da", Tongue::Version), ["den danske version", "den danske versjonen", "the Danish version"]);
}

#[test]
fn an_authors_words_lose_their_infinitive_marker_in_cells() {
    let own = || words([("da", "at levere  varer"), ("nb", "å levere varer"), ("en", "to deliver goods")]);
    assert_eq!(in_all(&Say::Words(own(), Form::Cap)), ["Levere varer", "Levere varer", "Deliver goods"]);
    assert_eq!(in_all(&Say::Words(own(), Form::Plain)), ["at levere varer", "å levere varer", "to deliver goods"]);
    let noun = || words([("da", "ønsker"), ("nb", "ønsker"), ("en", "tomatoes")]);
    assert_eq!(in_all(&Say::Words(noun(), Form::Cap)), ["Ønsker", "Ønsker", "Tomatoes"]);
}

#[test]
fn links_lead_only_where_they_may() {
    let href = |target| {
        let said = inlines(language("en"), Say::Link(target, Box::new(name("x"))));
        let [Inline::Link { href, language, .. }] = said.as_slice() else { return format!("{said:?}") };
        format!("{href} {}", language.as_deref().unwrap_or_default())
    };
    assert_eq!(href(Target::Anchor("who".into())), "#who ");
    assert_eq!(href(Target::Url("https://a.example/b?c=d&e".into())), "https://a.example/b?c=d&e ");
    assert_eq!(href(Target::Email("a&b?c@d.example".into())), "mailto:a%26b%3Fc@d.example ");
    assert_eq!(href(Target::Phone("+45 12 34 56 78".into())), "tel:+4512345678 ");
    assert_eq!(href(Target::Edition(language("nb"))), "edition:nb nb");
    assert_eq!(href(Target::Edition(language("en"))), "edition:en en-GB");
    assert_eq!(href(Target::Url("javascript:alert(1)".into())), "[Text { text: \"x\" }]");
}

#[test]
fn a_link_holds_no_link() {
    let inner = Say::Link(Target::Anchor("a".into()), Box::new(Say::Strong(Box::new(name("inner")))));
    let said = inlines(language("en"), Say::Link(Target::Anchor("b".into()), Box::new(inner)));
    let strong = Inline::Strong { text: vec![text("inner")] };
    assert_eq!(said, [Inline::Link { href: "#b".into(), text: vec![strong], language: None }]);
}

// Authors' text

const NASTY: &str =
    "a \u{F0000}\u{F0001}\u{10FFFD}1\u{10FFFD} { $name } {\"x\"} **b** [c](https://d) <script>e</script> &amp; \\";

#[test]
fn an_authors_text_is_never_a_message_nor_markup() {
    let nasty = || Say::message("language-in").with("name", name(NASTY));
    assert_eq!(inlines(language("en"), nasty()), [text(&format!("in {NASTY}"))]);
    let list = Say::All(vec![name(NASTY), Say::Words(words([("en", NASTY)]), Form::Plain)]);
    assert_eq!(inlines(language("en"), list), [text(&format!("{NASTY} and {NASTY}"))]);
}

#[test]
fn prose_keeps_its_structure_and_loses_what_is_not_allowed() {
    let prose = "Intro with **strong**, *stress*, `code` and [a link](https://a.example).\nSecond\\\nline {privacy_mail}.\n\n\
        # First\n\n- one\n- two\n  1. nested\n\n## Below, see {ref retention}\n\n> quoted\n\n# Second\n\n\
        [bad](javascript:alert(1)) <b>no</b> ![picture](https://a.example/x.png) \\{kept} { not kept } \u{F0000}.\n\n\
        <div>dropped</div>\n\n~~kept~~ | a |\n\n    indented\n\n[{ref retention}](https://a.example)";
    let document = localize(&with_prose(prose), language("en")).unwrap();
    insta::assert_json_snapshot!(document.sections[0].blocks);
}

#[test]
fn no_nesting_is_too_deep() {
    let deep = format!("{}deep **{}** {}", "> ".repeat(5000), "*a _b ".repeat(3000), "- ".repeat(5000));
    let document = localize(&with_prose(&deep), language("en")).unwrap();
    let json = serde_json::to_string(&document).unwrap();
    assert!(json.contains("deep") && json.len() < 1_000_000);
    let lists: Vec<String> = (0..200).map(|depth| format!("{}- {depth}", "  ".repeat(depth))).collect();
    let json = serde_json::to_string(&localize(&with_prose(&lists.join("\n")), language("en")).unwrap()).unwrap();
    assert!((0..200).all(|depth| json.contains(&depth.to_string())));
}

#[test]
fn names_in_braces_are_found_where_they_stand() {
    let found =
        |text| interpolations(text).map(|(range, name)| format!("{range:?} {}", name.key())).collect::<Vec<_>>();
    assert_eq!(found("a {b} {ref c-d} { é_1 }"), ["2..5 b", "6..15 ref c-d", "16..24 é_1"]);
    assert_eq!(found("{ref a, b-c,d} {a , b} {ref a,}"), ["0..14 ref a, b-c, d", "15..22 a, b"]);
    assert_eq!(found("\\{a} \\\\{b} {} {1} {a b} {ref} {{c}} {d\n} {"), ["7..10 b", "24..29 ref", "31..34 c"]);
}

#[test]
fn a_list_of_references_is_joined_as_the_language_joins() {
    let links = ["a", "b", "c"].map(|id| Say::Link(Target::Anchor(id.into()), Box::new(name(&id.to_uppercase()))));
    let texts = words([("da", "Se {ref a, b, c}."), ("nb", "Se {ref a, b, c}."), ("en", "See {ref a, b, c}.")]);
    let names = named(&[("ref a, b, c", Say::All(links.to_vec()))]);
    let notice = Notice { names, ..with(vec![notice::Block::Prose(texts)]) };
    let shown = ["da", "nb", "en"].map(|code| {
        let Block::Paragraph { text } = first(localize(&notice, language(code)).unwrap()) else { panic!() };
        assert_eq!(text.iter().filter(|inline| matches!(inline, Inline::Link { .. })).count(), 3);
        plain(&text)
    });
    assert_eq!(shown, ["Se A, B og C.", "Se A, B og C.", "See A, B and C."]);
}

// A text in another language

/// What is given in Danish, and shown to readers of Norwegian too.
fn danish(text: &str) -> Words {
    let back = Fallback { to: language("da"), span: span() };
    Words { fallbacks: BTreeMap::from([(language("nb"), back)]), ..words([("da", text)]) }
}

#[test]
fn words_of_another_language_are_set_off() {
    let foreign = |words: &str| vec![Inline::Foreign { language: "da".into(), text: vec![text(words)] }];
    let say = |form| inlines(language("nb"), Say::Words(danish("at levere varer"), form));
    assert_eq!(say(Form::Plain), foreign("at levere varer"));
    assert_eq!(say(Form::Cap), foreign("Levere varer"));
    assert_eq!(inlines(language("da"), Say::Words(danish("varer"), Form::Plain)), [text("varer")]);
    let alone = Notice { languages: vec![language("nb")], ..with(vec![]) };
    let block = notice::Block::Paragraph(vec![Say::Words(danish("varer"), Form::Plain)]);
    let section = Section { blocks: vec![block], ..with(vec![]).sections.remove(0) };
    let Block::Paragraph { text } =
        first(localize(&Notice { sections: vec![section], ..alone }, language("nb")).unwrap())
    else {
        panic!()
    };
    assert_eq!(text, foreign("varer"));
}

#[test]
fn prose_of_another_language_is_set_off_and_names_what_the_page_has() {
    let prose = || danish("Se {ref retention} hos {privacy_mail}.\n\n# Mere\n\n- et");
    let notice = with(vec![notice::Block::Prose(prose()), notice::Block::Paragraph(vec![Say::Prose(prose())])]);
    let document = localize(&notice, language("nb")).unwrap();
    insta::assert_json_snapshot!(document.sections[0].blocks);
}

#[test]
fn prose_in_a_line_keeps_its_marks() {
    let prose = Say::Prose(words([("en", "See **this**.\n\n1. one\n2. `two`\n\n# Three\n\n> four")]));
    let said = inlines(language("en"), prose);
    assert_eq!(plain(&said), "See this. one two Three four");
    assert!(said.contains(&Inline::Strong { text: vec![text("this")] }));
}

// Errors

#[test]
fn what_cannot_be_said_is_an_error_that_names_it() {
    let error =
        |say| localize(&with(vec![notice::Block::Paragraph(vec![say])]), language("nb")).unwrap_err().to_string();
    assert_eq!(error(Say::message("no-such-thing")), "the catalogue `nb` has no message `no-such-thing`");
    assert_eq!(
        error(Say::attribute("page-skip", "cap")),
        "message `page-skip` of the catalogue `nb` has no attribute `.cap`"
    );
    assert_eq!(
        error(Say::message("language-in")),
        "message `language-in` of the catalogue `nb`: Resolver error: Unknown variable: $name"
    );
    assert_eq!(
        error(Say::message("page-skip").with("extra", name("x"))),
        "message `page-skip` of the catalogue `nb` does not say `$extra`"
    );
    assert_eq!(error(Say::Words(words([("da", "x")]), Form::Plain)), "a text is not given in `nb`");
    assert_eq!(error(Say::Key("a")), "the code `a` was to be printed in `nb`");
    let unnamed = with(vec![notice::Block::Prose(words([("nb", "Se {ref nothing}.")]))]);
    let error = localize(&unnamed, language("nb")).unwrap_err().to_string();
    assert_eq!(error, "the text in `nb` names `{ref nothing}`, which is not known");
}

#[test]
fn every_form_of_every_concept_can_be_said() {
    let forms = |vocab: Vocab| {
        let all = [Form::Cap, Form::One, Form::After, Form::Until, Form::While, Form::Sentence];
        let rest = [Form::Lead, Form::Text, Form::Short, Form::Why];
        let promised = all.into_iter().chain(rest).filter(move |form| {
            vocab.forms().contains(&format!("{form:?}").to_lowercase().as_str())
                || (*form == Form::Cap && vocab.has_value())
        });
        promised.chain(vocab.has_value().then_some(Form::Plain))
    };
    let all = vocabulary::all().flat_map(|term| forms(term.vocab).map(move |form| Say::Term(term, form)));
    let notice = with(vec![notice::Block::List(all.map(|say| vec![say]).collect())]);
    for language in Language::all() {
        localize(&notice, language).unwrap_or_else(|error| panic!("{error}"));
    }
}

// A whole notice

#[test]
fn a_notice_becomes_a_document_in_each_language() {
    let notice = small();
    for language in Language::all() {
        let document = localize(&notice, language).unwrap();
        insta::assert_json_snapshot!(format!("small_notice_{language}"), document);
    }
}

/// A notice that uses every kind of block, with the few messages that are about no vocabulary.
fn small() -> Notice {
    let span = span();
    let mail = || Say::Link(Target::Email("privacy@fjordly.example".into()), Box::new(name("privacy@fjordly.example")));
    let days = |count| Say::Duration(Duration { count, unit: Unit::Month });
    let row = |id: &str, cells| Row { id: Some(id.into()), origin: span, cells };
    Notice {
        policy: "fjordly".into(),
        notice: "privacy".into(),
        origin: span,
        languages: vec![language("da"), language("nb"), language("en")],
        controlling: Some(language("da")),
        effective: Some(date(2026, 10, 1)),
        title: Say::message("page-contents"),
        controller: "Fjordly".into(),
        description: Say::Run(vec![Say::message("page-draft"), Say::message("page-draft"), Say::message("page-draft")]),
        status: vec![Say::Date(date(2026, 10, 1)), name("2.1")],
        banner: Some(Say::Link(
            Target::Edition(language("da")),
            Box::new(Say::Language(language("da"), Tongue::Version)),
        )),
        draft: true,
        archived: None,
        formerly: BTreeMap::new(),
        editions: BTreeMap::new(),
        sections: vec![Section {
            id: "who".into(),
            heading: Say::message("page-contents"),
            blocks: vec![
                notice::Block::Paragraph(vec![
                    Say::All(vec![name("Fjordly ApS"), mail()]),
                    Say::Strong(Box::new(days(1))),
                    Say::Country(Country::find("IS").unwrap(), Place::In),
                ]),
                notice::Block::List(vec![vec![mail()], vec![name("A."), name("B.")]]),
                notice::Block::Definitions(vec![Definition {
                    id: Some("term".into()),
                    term: Say::Date(date(2026, 1, 2)),
                    meaning: vec![notice::Block::Paragraph(vec![days(2)])],
                }]),
                notice::Block::Table(Table {
                    id: "table".into(),
                    caption: Say::message("page-contents"),
                    head: vec![Say::message("page-languages"), Say::message("page-contents")],
                    rows: vec![row("row", vec![vec![days(1), mail()], vec![]])],
                }),
                notice::Block::Part {
                    id: "part".into(),
                    heading: name("Part"),
                    boxed: false,
                    blocks: vec![notice::Block::Prose(words([
                        ("da", "# Et\n\nSe {ref retention}."),
                        ("nb", "# Ett\n\nSe {ref retention}."),
                        ("en", "# One\n\nSee {ref retention}."),
                    ]))],
                },
                notice::Block::Part { id: "box".into(), heading: name("Box"), boxed: true, blocks: vec![] },
            ],
            origin: vec![span],
            articles: vec!["GDPR-13-1-A"],
        }],
        names: names(),
    }
}

fn names() -> BTreeMap<Language, BTreeMap<String, Say>> {
    let mail = Say::Link(Target::Email("a@b.example".into()), Box::new(name("a@b.example")));
    let section = Say::Link(Target::Anchor("retention".into()), Box::new(Say::message("page-contents")));
    named(&[("privacy_mail", mail), ("ref retention", section)])
}

/// The same words for the names in braces in every language.
fn named(names: &[(&str, Say)]) -> BTreeMap<Language, BTreeMap<String, Say>> {
    let names: BTreeMap<String, Say> = names.iter().map(|(key, say)| ((*key).to_owned(), say.clone())).collect();
    Language::all().map(|language| (language, names.clone())).collect()
}

/// A notice with one section of `blocks`.
fn with(blocks: Vec<notice::Block>) -> Notice {
    let section = Section { id: "s".into(), heading: name("S"), blocks, origin: vec![], articles: vec![] };
    Notice {
        languages: Language::all().collect(),
        controlling: None,
        status: vec![],
        banner: None,
        draft: false,
        archived: None,
        title: name("T"),
        description: name("D"),
        sections: vec![section],
        ..small()
    }
}

fn with_prose(prose: &str) -> Notice {
    with(vec![notice::Block::Prose(words([("en", prose)]))])
}

/// What is said in a sentence, in Danish, Norwegian and English.
fn in_all(say: &Say) -> [String; 3] {
    ["da", "nb", "en"].map(|code| plain(&inlines(language(code), say.clone())))
}

/// What is said in a cell, in Danish, Norwegian and English.
fn in_cells(say: Say) -> [String; 3] {
    let row = Row { id: None, origin: span(), cells: vec![vec![say]] };
    let table = Table { id: "t".into(), caption: name("C"), head: vec![name("H")], rows: vec![row] };
    let notice = with(vec![notice::Block::Table(table)]);
    ["da", "nb", "en"].map(|code| {
        let block = first(localize(&notice, language(code)).unwrap());
        let Block::Table { rows, .. } = block else { panic!("{block:?}") };
        plain(&rows[0].cells[0][0])
    })
}

fn inlines(language: Language, say: Say) -> Vec<Inline> {
    let block = first(localize(&with(vec![notice::Block::Paragraph(vec![say])]), language).unwrap());
    let Block::Paragraph { text } = block else { panic!("{block:?}") };
    text
}

fn first(mut document: Document) -> Block {
    document.sections.remove(0).blocks.remove(0)
}

fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Code { text } | Inline::Time { text, .. } => text.clone(),
            Inline::Strong { text }
            | Inline::Emphasis { text }
            | Inline::Link { text, .. }
            | Inline::Foreign { text, .. } => plain(text),
            Inline::Anchor { .. } => String::new(),
            Inline::Break => "\n".into(),
        })
        .collect()
}

fn language(code: &str) -> Language {
    Language::find(code).unwrap()
}

fn name(name: &str) -> Say {
    Say::Name(name.to_owned())
}

fn text(text: &str) -> Inline {
    Inline::Text { text: text.to_owned() }
}

fn words<const N: usize>(texts: [(&str, &str); N]) -> Words {
    let texts = texts.into_iter().map(|(code, text)| (language(code), Passage::new(text, span())));
    Words { texts: texts.collect(), fallbacks: BTreeMap::new() }
}

fn span() -> Span {
    let file = SourceMap::new().add("x.policy", "");
    Span { file, start: 0, end: 0 }
}
