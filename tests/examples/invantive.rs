//! The facts of the Invantive notice: each of them must be found in its section of every page.

use super::{head, lines, pages, section_lines};

/// A fact: its id, the section it stands in (`head` is what stands above them), and a phrase of each language.
type Fact = (&'static str, &'static str, [&'static str; 3]);

#[test]
fn every_fact_stands_on_every_page() {
    let pages = pages("invantive");
    let mut missing = Vec::new();
    for (at, language) in ["da", "nb", "en"].into_iter().enumerate() {
        let page = pages.iter().find(|page| page.language == language).unwrap();
        for (id, section, phrases) in FACTS {
            let text = match *section {
                "head" => head(page),
                id => page
                    .sections
                    .iter()
                    .find(|section| section.id == id)
                    .map(section_lines)
                    .unwrap_or_default()
                    .join("\n"),
            };
            if !text.contains(phrases[at]) {
                missing.push(format!("{id} {language}, {section}: {}", phrases[at]));
            }
        }
        assert!(lines(page).len() > FACTS.len());
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_fact_is_listed() {
    let mut ids: Vec<&str> = FACTS.iter().map(|(id, ..)| *id).collect();
    ids.dedup();
    let all: Vec<String> = (1..=98).map(|number| format!("I-{number:03}")).collect();
    assert_eq!(ids, all);
}

#[rustfmt::skip]
const FACTS: &[Fact] = &[
    ("I-001", "head", [
        "Privatlivspolitik Invantive",
        "Personvernerklæring Invantive",
        "Privacy policy Invantive",
    ]),
    ("I-002", "head", [
        "Gælder fra den 17. juni 2024",
        "Gjelder fra 17. juni 2024",
        "In force from 17 June 2024",
    ]),
    ("I-003", "history", [
        "22. maj 2019\nOprindelig udgave.",
        "22. mai 2019\nOpprinnelig utgave.",
        "22 May 2019\nOriginal version.",
    ]),
    ("I-004", "history", [
        "26. august 2019\nRettet åbenlyse stavefejl.",
        "26. august 2019\nRettet åpenbare skrivefeil.",
        "26 August 2019\nCorrected obvious spelling mistakes.",
    ]),
    ("I-005", "history", [
        "11. juli 2023\nOpdateret kontaktoplysningerne.",
        "11. juli 2023\nOppdatert kontaktopplysningene.",
        "11 July 2023\nUpdated the contact details.",
    ]),
    ("I-006", "history", [
        "17. juni 2024\nFindes på flere sprog. Gælder alle invantive.com-hjemmesider. E-mailadressen til kontakt er ændret til security@invantive.com.",
        "17. juni 2024\nFinnes på flere språk. Gjelder alle invantive.com-nettsteder. E-postadressen for kontakt er endret til security@invantive.com.",
        "17 June 2024\nAvailable in several languages. Applies to all invantive.com websites. Contact email changed to security@invantive.com.",
    ]),
    ("I-007", "language", [
        "er det den engelske version, der har forrang",
        "er det den engelske versjonen som har forrang",
        "the English version prevails",
    ]),
    ("I-008", "definitions", [
        "Andre ord betyder det samme som i vores vilkår og betingelser",
        "Andre ord betyr det samme som i vilkårene våre",
        "Other words mean the same as in our terms and conditions",
    ]),
    ("I-009", "scope", [
        "Ved at bruge tjenesten accepterer du, at vi indsamler og bruger oplysninger",
        "Ved å bruke tjenesten godtar du at vi samler inn og bruker opplysninger",
        "By using the service, you agree that we collect and use data",
    ]),
    ("I-010", "scope", [
        "Den handler om alle invantive.com-hjemmesider",
        "Den gjelder alle invantive.com-nettsteder",
        "It covers all invantive.com websites",
    ]),
    ("I-010", "who", [
        "I denne tekst er »vi« Invantive.",
        "I denne teksten er «vi» Invantive.",
        "‘We’ in this notice means Invantive.",
    ]),
    ("I-011", "scope", [
        "Invantive BV driver tjenesten",
        "Invantive BV driver tjenesten",
        "Invantive BV runs the service",
    ]),
    ("I-012", "who", [
        "Invantive BV er dataansvarlig for de personoplysninger, vi behandler om dig",
        "Invantive BV er behandlingsansvarlig for personopplysningene vi behandler om deg",
        "Invantive BV is the controller of the personal data we hold about you",
    ]),
    ("I-013", "definitions", [
        "Tjenesten\nDe invantive.com-hjemmesider, som Invantive BV driver",
        "Tjenesten\nNettstedene på invantive.com som Invantive BV driver",
        "The service\nThe invantive.com websites that Invantive BV runs",
    ]),
    ("I-014", "definitions", [
        "Personoplysninger\nOplysninger om en levende person, som man kan finde frem til ud fra oplysningerne alene eller ud fra dem og anden viden, som vi har eller sandsynligvis får",
        "Personopplysninger\nOpplysninger om en levende person som det går an å finne frem til ut fra opplysningene alene eller ut fra dem og annen kunnskap som vi har eller sannsynligvis får",
        "Personal data\nData about a living person who can be identified from that data, or from it together with other information that we have or are likely to get",
    ]),
    ("I-015", "definitions", [
        "Brugsdata\nData, der bliver indsamlet automatisk. De opstår, når tjenesten bliver brugt, eller kommer fra dens infrastruktur. Et eksempel er, hvor længe et besøg på en side varer",
        "Bruksdata\nData som blir samlet inn automatisk. De oppstår når tjenesten blir brukt, eller kommer fra infrastrukturen i den. Et eksempel er hvor lenge et besøk på en side varer",
        "Usage data\nData that is collected automatically. It comes from use of the service or from its infrastructure. One example is how long a visit to a page lasts",
    ]),
    ("I-016", "definitions", [
        "Cookies\nSmå filer, der bliver lagret på din enhed, enten en computer eller en mobil enhed",
        "Informasjonskapsler\nSmå filer som blir lagret på enheten din, enten en datamaskin eller en mobil enhet",
        "Cookies\nSmall files that are stored on your device, be it a computer or a mobile device",
    ]),
    ("I-017", "definitions", [
        "Dataansvarlig\nDen fysiske eller juridiske person, der alene eller sammen med andre bestemmer, hvorfor og hvordan",
        "Behandlingsansvarlig\nDen fysiske eller juridiske personen som alene eller sammen med andre bestemmer hvorfor og hvordan",
        "Controller\nThe natural or legal person who decides, alone or together with others, why and how",
    ]),
    ("I-018", "definitions", [
        "Databehandler (eller tjenesteudbyder)\nEnhver fysisk eller juridisk person, der behandler oplysninger på vegne af den dataansvarlige. Vi kan bruge forskellige tjenesteudbydere for at behandle dine oplysninger mere effektivt",
        "Databehandler (eller tjenesteleverandør)\nEnhver fysisk eller juridisk person som behandler opplysninger på vegne av den behandlingsansvarlige. Vi kan bruke ulike tjenesteleverandører for å behandle opplysningene dine mer effektivt",
        "Processor (or service provider)\nAny natural or legal person who processes data on behalf of the controller. We may use different service providers to process your data more effectively",
    ]),
    ("I-019", "definitions", [
        "Den registrerede (eller brugeren)\nEnhver levende person, der bruger tjenesten, og som personoplysninger handler om",
        "Den registrerte (eller brukeren)\nEnhver levende person som bruker tjenesten, og som personopplysninger handler om",
        "Data subject (or user)\nAny living person who uses the service and whom personal data is about",
    ]),
    ("I-020", "data", [
        "e-mailadresse",
        "e-postadresse",
        "email address",
    ]),
    ("I-021", "data", [
        "fornavn, efternavn",
        "fornavn, etternavn",
        "first name, last name",
    ]),
    ("I-022", "data", [
        "firmanavn",
        "firmanavn",
        "company name",
    ]),
    ("I-023", "data", [
        "telefonnummer",
        "telefonnummer",
        "phone number",
    ]),
    ("I-024", "data", [
        "adresse, delstat, provins, postnummer, by, land",
        "adresse, delstat, provins, postnummer, by, land",
        "address, state, province, postcode, city, country",
    ]),
    ("I-025", "data", [
        "oplysninger fra cookies og brugsdata",
        "opplysninger fra informasjonskapsler og bruksdata",
        "cookie data and usage data",
    ]),
    ("I-026", "data", [
        "Listerne er ikke udtømmende",
        "Listene er ikke uttømmende",
        "The lists are not complete",
    ]),
    ("I-027", "data", [
        "IP-adresse",
        "IP-adresse",
        "IP address",
    ]),
    ("I-028", "data", [
        "browsertype, browserversion",
        "nettlesertype, nettleserversjon",
        "browser type, browser version",
    ]),
    ("I-029", "data", [
        "besøgte sider, tidspunkt og dato for besøget, tid på hver side",
        "besøkte sider, tidspunkt og dato for besøket, tid på hver side",
        "pages visited, time and date of the visit, time spent on each page",
    ]),
    ("I-030", "data", [
        "unikke enheds-id’er og andre diagnosticeringsdata",
        "unike enhets-ID-er og andre diagnostiske data",
        "unique device identifiers and other diagnostic data",
    ]),
    ("I-031", "marketing", [
        "nyhedsbreve, markedsføringsmateriale, reklamemateriale og andre oplysninger, der har interesse for dig",
        "nyhetsbrev, markedsføringsmateriell, reklamemateriell og andre opplysninger som har interesse for deg",
        "newsletters, marketing material, promotional material and other information of interest to you",
    ]),
    ("I-032", "marketing", [
        "Du kan sige nej til det hele eller noget af det med afmeldingslinket i hver e-mail, med vejledningen i hver besked eller ved at kontakte os",
        "Du kan si nei til alt eller noe av det med avmeldingslenken i hver e-post, med veiledningen i hver melding eller ved å kontakte oss",
        "You can say no to all or some of it with the unsubscribe link in each email, with the instructions in each message or by contacting us",
    ]),
    ("I-033", "cookies", [
        "Vi bruger cookies og lignende teknologier for at følge aktiviteten på tjenesten",
        "Vi bruker informasjonskapsler og lignende teknologier for å følge aktiviteten i tjenesten",
        "We use cookies and similar technologies to track activity on the service",
    ]),
    ("I-033", "cookies", [
        "Vi gemmer noget af det, vi får at vide på den måde",
        "Vi lagrer noe av det vi får vite på den måten",
        "We keep some of the information we get in this way",
    ]),
    ("I-034", "cookies", [
        "filer med en lille mængde data, som kan rumme et anonymt, unikt id. En hjemmeside sender dem til din browser, og de bliver lagret på din enhed",
        "filer med en liten mengde data, som kan inneholde en anonym, unik ID. Et nettsted sender dem til nettleseren din, og de blir lagret på enheten din",
        "files that hold a small amount of data, which can include an anonymous unique identifier. A website sends them to your browser, and they are stored on your device",
    ]),
    ("I-035", "cookies", [
        "Webbeacons\nTags\nScripts\nIndsamle og spore oplysninger\nForbedre og analysere tjenesten",
        "Web beacons\nTagger\nSkript\nSamle inn og spore opplysninger\nForbedre og analysere tjenesten",
        "Web beacons\nTags\nScripts\nCollect and track information\nImprove and analyse the service",
    ]),
    ("I-036", "cookies", [
        "afvise alle cookies\nindstille din browser til at give dig besked, når en cookie bliver sendt",
        "avvise alle informasjonskapsler\nstille inn nettleseren til å si fra når en informasjonskapsel blir sendt",
        "refuse all cookies\nset your browser to tell you when a cookie is sent",
    ]),
    ("I-036", "cookies", [
        "nogle dele af tjenesten måske ikke virker",
        "noen deler av tjenesten kanskje ikke virker",
        "some parts of the service may not work",
    ]),
    ("I-037", "cookies", [
        "Sessionscookies\n–\nDrive tjenesten",
        "Øktkapsler\n–\nDrive tjenesten",
        "Session cookies\n–\nRun the service",
    ]),
    ("I-038", "cookies", [
        "Præferencecookies\n–\nHuske dine præferencer og forskellige indstillinger",
        "Informasjonskapsler for innstillinger\n–\nHuske preferansene dine og ulike innstillinger",
        "Preference cookies\n–\nRemember your preferences and various settings",
    ]),
    ("I-039", "cookies", [
        "Sikkerhedscookies\n–\nHolde tjenesten sikker",
        "Informasjonskapsler for sikkerhet\n–\nHolde tjenesten sikker",
        "Security cookies\n–\nKeep the service secure",
    ]),
    ("I-040", "cookies", [
        "Vi reagerer ikke på browsersignalet Do Not Track. Det oplyser vi efter California Online Privacy Protection Act (CalOPPA)",
        "Vi reagerer ikke på nettlesersignalet Do Not Track. Det opplyser vi om etter California Online Privacy Protection Act (CalOPPA)",
        "We do not respond to Do Not Track browser signals. We say so under the California Online Privacy Protection Act (CalOPPA)",
    ]),
    ("I-040", "cookies", [
        "slå Do Not Track til eller fra i browserens indstillinger",
        "slå Do Not Track på eller av i innstillingene i nettleseren",
        "turn Do Not Track on or off in your browser settings",
    ]),
    ("I-041", "purposes", [
        "Levere og vedligeholde tjenesten",
        "Levere og vedlikeholde tjenesten",
        "Provide and maintain the service",
    ]),
    ("I-042", "purposes", [
        "Give dig besked om ændringer i tjenesten",
        "Gi deg beskjed om endringer i tjenesten",
        "Tell you about changes to the service",
    ]),
    ("I-043", "purposes", [
        "Lade dig bruge tjenestens interaktive funktioner, når du vælger det",
        "La deg bruke de interaktive funksjonene i tjenesten når du velger det",
        "Let you take part in interactive features of the service when you choose to",
    ]),
    ("I-044", "purposes", [
        "Give dig support",
        "Gi deg kundestøtte",
        "Give you customer support",
    ]),
    ("I-045", "purposes", [
        "Indsamle analyser og anden værdifuld viden, så vi kan forbedre tjenesten",
        "Samle inn analyser og annen verdifull kunnskap, slik at vi kan forbedre tjenesten",
        "Gather analyses and other valuable information, so that we can improve the service",
    ]),
    ("I-046", "purposes", [
        "Følge brugen af tjenesten",
        "Følge bruken av tjenesten",
        "Monitor use of the service",
    ]),
    ("I-047", "purposes", [
        "Opdage, forebygge og løse tekniske problemer",
        "Oppdage, forebygge og løse tekniske problemer",
        "Detect, prevent and solve technical problems",
    ]),
    ("I-048", "purposes", [
        "Give dig nyheder, særlige tilbud og generel information om andre af vores varer, tjenester og arrangementer, der ligner det, du allerede har købt eller spurgt om, medmindre du har sagt nej til det",
        "Gi deg nyheter, spesialtilbud og generell informasjon om andre av varene, tjenestene og arrangementene våre som ligner det du allerede har kjøpt eller spurt om, med mindre du har reservert deg mot det",
        "Give you news, special offers and general information about other goods, services and events of ours that are similar to what you have already bought or asked about, unless you have opted out",
    ]),
    ("I-049", "purposes", [
        "opfylde kontrakten med dig (artikel 6, stk. 1, litra b)",
        "oppfylle avtalen med deg (artikkel 6 nr. 1 bokstav b)",
        "perform our contract with you (Article 6(1)(b))",
    ]),
    ("I-049", "purposes", [
        "personer i Det Europæiske Økonomiske Samarbejdsområde (EØS). Hvilket af dem vi bruger, afhænger af personoplysningerne og af den konkrete sammenhæng",
        "personer i Det europeiske økonomiske samarbeidsområdet (EØS). Hvilket av dem vi bruker, avhenger av personopplysningene og av den konkrete sammenhengen",
        "people in the European Economic Area (EEA). Which of them we rely on depends on the personal data and on the specific context",
    ]),
    ("I-050", "purposes", [
        "Du har givet samtykke (artikel 6, stk. 1, litra a)",
        "Du har samtykket (artikkel 6 nr. 1 bokstav a)",
        "You have given consent (Article 6(1)(a))",
    ]),
    ("I-051", "purposes", [
        "Vi har en legitim interesse, og dine rettigheder går ikke forud for den",
        "Vi har en berettiget interesse, og rettighetene dine går ikke foran den",
        "We have a legitimate interest, and your rights do not override it",
    ]),
    ("I-052", "purposes", [
        "Vi har en retlig forpligtelse til det (artikel 6, stk. 1, litra c)",
        "Vi har en rettslig forpliktelse til det (artikkel 6 nr. 1 bokstav c)",
        "We have a legal obligation to do this (Article 6(1)(c))",
    ]),
    ("I-053", "retention", [
        "så længe det er nødvendigt til de formål, denne tekst beskriver, og ikke længere",
        "så lenge det er nødvendig for formålene denne teksten beskriver, og ikke lenger",
        "while it is necessary for the purposes this notice describes, and no longer",
    ]),
    ("I-054", "retention", [
        "så længe en retlig forpligtelse kræver det",
        "så lenge en rettslig forpliktelse krever det",
        "while a legal obligation requires it",
    ]),
    ("I-054", "retention", [
        "løse tvister",
        "løse tvister",
        "resolve disputes",
    ]),
    ("I-054", "retention", [
        "håndhæve vores juridiske aftaler og politikker",
        "håndheve de rettslige avtalene og retningslinjene våre",
        "enforce our legal agreements and our policies",
    ]),
    ("I-055", "retention", [
        "så længe vi bruger oplysningerne til interne analyser.\nBrugsdata opbevarer vi som regel i kortere tid.\nPerioden bliver længere, så længe vi bruger oplysningerne til at styrke sikkerheden.\nPerioden bliver længere, så længe vi bruger oplysningerne til at forbedre tjenestens funktioner.\nPerioden bliver længere, så længe loven kræver længere opbevaring",
        "så lenge vi bruker opplysningene til interne analyser.\nBruksdata lagrer vi som regel i kortere tid.\nPerioden blir lengre så lenge vi bruker opplysningene til å styrke sikkerheten.\nPerioden blir lengre så lenge vi bruker opplysningene til å forbedre funksjonene i tjenesten.\nPerioden blir lengre så lenge loven krever lengre lagring",
        "while we use the data for internal analysis.\nAs a rule, we keep usage data for a shorter time.\nThe period is longer while we use the data to strengthen security.\nThe period is longer while we use the data to improve the features of the service.\nThe period is longer while the law requires longer storage",
    ]),
    ("I-056", "transfers", [
        "på computere uden for din delstat, din provins, dit land eller din jurisdiktion. Loven dér kan beskytte oplysninger på en anden måde",
        "på datamaskiner utenfor delstaten, provinsen, landet eller jurisdiksjonen din. Loven der kan verne opplysninger på en annen måte",
        "on computers outside your state, province, country or jurisdiction. The law there may protect data differently",
    ]),
    ("I-057", "transfers", [
        "hvis du er uden for Nederlandene og vælger at give os oplysninger. Oplysningerne bliver behandlet i Nederlandene og i andre EU-lande",
        "hvis du er utenfor Nederland og velger å gi oss opplysninger. Opplysningene blir behandlet i Nederland og i andre EU-land",
        "if you are outside the Netherlands and choose to give us data. The data is processed in the Netherlands and in other EU countries",
    ]),
    ("I-058", "transfers", [
        "Når du accepterer denne tekst og derefter giver os oplysninger, accepterer du, at vi overfører oplysningerne",
        "Når du godtar denne teksten og deretter gir oss opplysninger, godtar du at vi overfører opplysningene",
        "When you accept this notice and then give us data, you agree that we transfer the data",
    ]),
    ("I-059", "transfers", [
        "Vi gør alt, hvad der med rimelighed er nødvendigt, for at dine oplysninger bliver behandlet sikkert og i overensstemmelse med denne tekst",
        "Vi gjør alt som med rimelighet er nødvendig for at opplysningene dine skal bli behandlet sikkert og i samsvar med denne teksten",
        "We take all steps reasonably necessary to ensure that your data is treated securely and in line with this notice",
    ]),
    ("I-059", "transfers", [
        "medmindre der er tilstrækkelig kontrol, også med sikkerheden for dine oplysninger",
        "med mindre det er tilstrekkelig kontroll, også med sikkerheten for opplysningene dine",
        "unless adequate controls are in place there, including for the security of your data",
    ]),
    ("I-060", "disclosure", [
        "hvis vi fusionerer med en anden virksomhed\nhvis en anden virksomhed køber os\nhvis vi sælger virksomheden eller en del af den",
        "hvis vi fusjonerer med et annet selskap\nhvis et annet selskap kjøper oss\nhvis vi selger virksomheten eller en del av den",
        "if we merge with another company\nif another company buys us\nif we sell the business or part of it",
    ]),
    ("I-061", "disclosure", [
        "Vi giver dig besked, før vi overfører oplysningerne. Vi giver dig besked, før en anden privatlivspolitik kommer til at gælde",
        "Vi sier fra før vi overfører opplysningene. Vi sier fra før en annen personvernerklæring kommer til å gjelde",
        "We tell you before we transfer the data. We tell you before a different privacy notice applies",
    ]),
    ("I-062", "disclosure", [
        "når loven kræver det\nnår en offentlig myndighed, for eksempel en domstol eller en statslig myndighed, gyldigt beder om det",
        "når loven krever det\nnår en offentlig myndighet, for eksempel en domstol eller et statlig organ, gyldig ber om det",
        "when the law requires it\nwhen a public authority, such as a court or a government agency, makes a valid request",
    ]),
    ("I-063", "disclosure", [
        "når vi i god tro mener, at det er nødvendigt:\nfor at opfylde en retlig forpligtelse",
        "når vi i god tro mener at det er nødvendig:\nfor å oppfylle en rettslig forpliktelse",
        "when we believe in good faith that it is necessary:\nto comply with a legal obligation",
    ]),
    ("I-064", "disclosure", [
        "for at beskytte og forsvare vores rettigheder eller ejendom",
        "for å verne og forsvare rettighetene eller eiendommen vår",
        "to protect and defend our rights or our property",
    ]),
    ("I-065", "disclosure", [
        "for at forhindre eller undersøge mulige uretmæssige handlinger i forbindelse med tjenesten",
        "for å hindre eller undersøke mulige urettmessige handlinger knyttet til tjenesten",
        "to prevent or investigate possible wrongdoing involving the service",
    ]),
    ("I-066", "disclosure", [
        "for at beskytte den personlige sikkerhed for tjenestens brugere eller for offentligheden",
        "for å verne den personlige sikkerheten til brukere av tjenesten eller til allmennheten",
        "to protect the personal safety of users of the service or of the public",
    ]),
    ("I-067", "disclosure", [
        "for at beskytte os mod retligt ansvar",
        "for å verne oss mot rettslig ansvar",
        "to protect ourselves against legal liability",
    ]),
    ("I-068", "security", [
        "Ingen måde at sende oplysninger over internettet eller lagre dem elektronisk på er 100 % sikker",
        "Ingen måte å sende opplysninger over internett eller lagre dem elektronisk på er 100 % sikker",
        "No way of sending data over the internet or storing it electronically is 100% secure",
    ]),
    ("I-069", "security", [
        "Vi bruger kommercielt acceptable midler til at beskytte oplysningerne",
        "Vi bruker kommersielt akseptable midler for å beskytte opplysningene",
        "We use commercially acceptable means to protect the data",
    ]),
    ("I-069", "security", [
        "vi kan ikke garantere fuld sikkerhed",
        "vi kan ikke garantere full sikkerhet",
        "we cannot guarantee full security",
    ]),
    ("I-070", "rights", [
        "Disse rettigheder gælder for personer, der bor i EU/EØS",
        "Disse rettighetene gjelder for personer som bor i EU/EØS",
        "These rights are for people who live in the EEA",
    ]),
    ("I-070", "rights", [
        "Vi bestræber os på at gøre, hvad der er rimeligt, for at du kan rette, ændre eller slette dine personoplysninger eller begrænse brugen af dem",
        "Vi bestreber oss på å gjøre det som er rimelig, for at du skal kunne rette, endre eller slette personopplysningene dine eller begrense bruken av dem",
        "We aim to take reasonable steps so that you can correct, change or delete your personal data or limit how we use it",
    ]),
    ("I-071", "rights", [
        "Kontakt os, hvis du vil vide, hvilke personoplysninger vi har om dig, eller hvis du vil have dem fjernet fra vores systemer",
        "Kontakt oss hvis du vil vite hvilke personopplysninger vi har om deg, eller hvis du vil ha dem fjernet fra systemene våre",
        "Contact us if you want to know which personal data we hold about you, or if you want it removed from our systems",
    ]),
    ("I-072", "rights", [
        "Du har ret til at se, opdatere eller slette de oplysninger, vi har om dig",
        "Du har rett til å se, oppdatere eller slette opplysningene vi har om deg",
        "You have the right to see, update or delete the data we hold about you",
    ]),
    ("I-072", "rights", [
        "Hvor det er muligt, kan du gøre det selv i indstillingerne på din konto",
        "Der det er mulig, kan du gjøre det selv i innstillingene på kontoen din",
        "Where possible, you can do it yourself in your account settings",
    ]),
    ("I-072", "rights", [
        "Kan du ikke selv gøre det i indstillingerne på din konto, så kontakt os",
        "Hvis du ikke kan gjøre det selv i innstillingene på kontoen din, kan du kontakte oss",
        "If you cannot do it yourself in your account settings, contact us",
    ]),
    ("I-073", "rights", [
        "Du har ret til at få rettet forkerte oplysninger og tilføjet det, der mangler",
        "Du har rett til å få rettet feil og lagt til det som mangler",
        "You have the right to have wrong data corrected and incomplete data completed",
    ]),
    ("I-074", "rights", [
        "Du har når som helst ret til at gøre indsigelse",
        "Du har når som helst rett til å protestere",
        "You have the right to object at any time",
    ]),
    ("I-075", "rights", [
        "Begrænsning. Du har ret til at kræve, at vi kun opbevarer oplysningerne",
        "Begrensning. Du har rett til å kreve at vi bare lagrer opplysningene",
        "Restriction. You have the right to require that we only store your data",
    ]),
    ("I-076", "rights", [
        "få en kopi af de oplysninger, vi har om dig, i et struktureret, maskinlæsbart og almindeligt anvendt format",
        "få en kopi av opplysningene vi har om deg, i et strukturert, maskinlesbart og vanlig brukt format",
        "get a copy of the data we hold about you in a structured, machine-readable and commonly used format",
    ]),
    ("I-077", "rights", [
        "Du kan når som helst trække dit samtykke tilbage",
        "Du kan når som helst trekke tilbake samtykket",
        "You can withdraw your consent at any time",
    ]),
    ("I-077", "rights", [
        "Retten gælder, når vi behandler dine personoplysninger på grundlag af dit samtykke",
        "Retten gjelder når vi behandler personopplysningene dine på grunnlag av samtykke fra deg",
        "The right applies where we rely on your consent to process your personal data",
    ]),
    ("I-078", "rights", [
        "Vi kan bede dig om at bekræfte, hvem du er, før vi svarer",
        "Vi kan be deg om å bekrefte hvem du er, før vi svarer",
        "We may ask you to confirm who you are before we reply",
    ]),
    ("I-079", "complain", [
        "Du har ret til at klage til en tilsynsmyndighed over den måde, vi indsamler og bruger dine oplysninger på. Tilsynsmyndigheden i dit eget EU/EØS-land kan fortælle dig mere",
        "Du har rett til å klage til en tilsynsmyndighet på måten vi samler inn og bruker opplysningene dine på. Tilsynsmyndigheten i ditt eget EU/EØS-land kan fortelle deg mer",
        "You have the right to complain to a supervisory authority about how we collect and use your data. The supervisory authority in your own EEA country can tell you more",
    ]),
    ("I-080", "recipients", [
        "Andre virksomheder og enkeltpersoner (tjenesteudbydere)\nDatabehandler\nFå tjenesten til at fungere\nLevere tjenesten på vores vegne\nLøse opgaver, der hænger sammen med tjenesten\nHjælpe os med at analysere, hvordan tjenesten bliver brugt",
        "Andre selskaper og enkeltpersoner (tjenesteleverandører)\nDatabehandler\nFå tjenesten til å fungere\nLevere tjenesten på våre vegne\nUtføre oppgaver som henger sammen med tjenesten\nHjelpe oss med å analysere hvordan tjenesten blir brukt",
        "Other companies and individuals (service providers)\nProcessor\nMake the service work\nProvide the service on our behalf\nCarry out tasks connected with the service\nHelp us analyse how the service is used",
    ]),
    ("I-081", "recipients", [
        "Modtagerne har kun adgang til oplysningerne for at løse opgaver for os.\nModtagerne må ikke give oplysningerne videre.\nModtagerne må ikke bruge oplysningerne til andet",
        "Mottakerne har tilgang til opplysningene bare for å utføre oppgaver for oss.\nMottakerne har ikke lov til å gi opplysningene videre.\nMottakerne har ikke lov til å bruke opplysningene til noe annet",
        "The recipients have access to the data only to carry out tasks for us.\nThe recipients must not pass the data on.\nThe recipients must not use the data for anything else",
    ]),
    ("I-082", "links", [
        "Vi linker til hjemmesider, som andre driver. Vi råder dig kraftigt til at læse privatlivspolitikken på hver hjemmeside, du besøger. Vi har ingen kontrol over andre hjemmesider. Vi har ikke ansvaret for indholdet, privatlivspolitikkerne eller fremgangsmåderne",
        "Vi lenker til nettsteder som andre driver. Vi råder deg sterkt til å lese personvernerklæringen på hvert nettsted du besøker. Vi har ingen kontroll over andre nettsteder. Vi har ikke ansvaret for innholdet, personvernerklæringene eller praksisen",
        "We link to websites that others run. We strongly advise you to read the privacy notice of every website you visit. We have no control over other websites. We are not responsible for the content, the privacy notices or the practices",
    ]),
    ("I-083", "children", [
        "Tjenesten er ikke for børn under 18 år. Vi indsamler ikke bevidst oplysninger om nogen under 18 år",
        "Tjenesten er ikke for barn under 18 år. Vi samler ikke bevisst inn opplysninger om noen under 18 år",
        "The service is not for children under 18. We do not knowingly collect data about anyone under 18",
    ]),
    ("I-084", "children", [
        "Er du forælder eller værge, og ved du, at vi har fået oplysninger om dit barn, så skriv til security@invantive.com",
        "Hvis du er forelder eller verge og vet at vi har fått opplysninger om barnet ditt, kan du skrive til security@invantive.com",
        "If you are a parent or guardian and know that we have data about your child, write to security@invantive.com",
    ]),
    ("I-085", "children", [
        "Har vi indsamlet oplysninger fra et barn, uden at forældrenes samtykke er bekræftet, sletter vi oplysningerne fra vores servere",
        "Hvis vi har samlet inn opplysninger fra et barn uten at samtykket fra foreldrene er bekreftet, sletter vi opplysningene fra serverne våre",
        "If we have collected data from a child without verified parental consent, we delete the data from our servers",
    ]),
    ("I-086", "changes", [
        "Ændrer vi teksten, offentliggør vi den nye på denne side",
        "Hvis vi endrer teksten, publiserer vi den nye på denne siden",
        "When we change this notice, we publish the new one on this page",
    ]),
    ("I-086", "changes", [
        "Vi ændrer denne tekst, når der er behov for det",
        "Vi endrer denne teksten når det er behov for det",
        "We change this notice when there is a need",
    ]),
    ("I-087", "changes", [
        "Vi giver dig besked på e-mail eller med en tydelig besked på tjenesten eller på begge måder, før ændringen træder i kraft",
        "Vi sier fra på e-post eller med en tydelig melding i tjenesten eller på begge måter før endringen trer i kraft",
        "We tell you by email or with a prominent notice on the service or in both ways before the change takes effect",
    ]),
    ("I-087", "changes", [
        "Vi ændrer ikrafttrædelsesdatoen øverst, når vi ændrer teksten",
        "Vi endrer ikrafttredelsesdatoen øverst når vi endrer teksten",
        "We update the effective date at the top when we change the text",
    ]),
    ("I-088", "changes", [
        "Ændringer gælder, fra vi offentliggør dem på denne side. Læs denne tekst igen med jævne mellemrum",
        "Endringer gjelder fra vi offentliggjør dem på denne siden. Les denne teksten på nytt med jevne mellomrom",
        "Changes apply from when we publish them on this page. Read this notice again at regular intervals",
    ]),
    ("I-089", "contact", [
        "Spørgsmål til denne tekst\nsecurity@invantive.com",
        "Spørsmål om denne teksten\nsecurity@invantive.com",
        "Questions about this notice\nsecurity@invantive.com",
    ]),
    ("I-090", "contact", [
        "Du kan kontakte os på e-mail eller telefon",
        "Du kan kontakte oss på e-post eller telefon",
        "You can contact us by email or by phone",
    ]),
    ("I-091", "contact", [
        "Meld en sikkerhedshændelse",
        "Meld fra om en sikkerhetshendelse",
        "Report a security incident",
    ]),
    ("I-092", "contact", [
        "Åbent: kl. 9.00–17.00 (CET), mandag til fredag",
        "Åpent: kl. 9.00–17.00 (CET), mandag til fredag",
        "Open: 9:00–17:00 CET, Monday to Friday",
    ]),
    ("I-093", "incidents", [
        "Oplys altid dit telefonnummer, din e-mailadresse og en kort beskrivelse. Send ikke følsomme oplysninger, før vi har oprettet en sikker kanal med dig",
        "Oppgi alltid telefonnummeret ditt, e-postadressen din og en kort beskrivelse. Ikke send sensitive opplysninger før vi har opprettet en sikker kanal med deg",
        "Always give your phone number, your email address and a short description. Do not send sensitive information until we have set up a secure channel with you",
    ]),
    ("I-094", "incidents", [
        "Haster det uden for åbningstiden, så skriv til security@invantive.com eller ring med dit nummer synligt. Vi ringer tilbage så hurtigt som muligt",
        "Hvis det haster utenfor åpningstiden, kan du skrive til security@invantive.com eller ringe med synlig nummer. Vi ringer tilbake så raskt som mulig",
        "If an incident is urgent and we are closed, write to security@invantive.com or call us with caller ID turned on. We call you back as soon as possible",
    ]),
    ("I-095", "incidents", [
        "Vi bruger NCSC’s trusselsmatrix til at klassificere de hændelser, vi får meldt. Vores politik bygger på NCSC’s retningslinjer for ansvarlig offentliggørelse",
        "Vi bruker trusselmatrisen til NCSC for å klassifisere hendelsene vi får melding om. Retningslinjene våre bygger på veiledningen fra NCSC om ansvarlig offentliggjøring",
        "We use the NCSC threat matrix to classify the incidents that people report. Our policy is based on the NCSC guidelines for responsible disclosure",
    ]),
    ("I-096", "contact", [
        "Du får altid en kvittering inden for én hverdag",
        "Du får alltid en kvittering innen én virkedag",
        "You always get an acknowledgement within one working day",
    ]),
    ("I-097", "incidents", [
        "ikke at dele oplysninger om hændelsen med andre, før vi har haft rimelig tid til at løse problemet, og brugerne har haft rimelig tid til at gå over til en opdateret version",
        "ikke å dele opplysninger om hendelsen med andre før vi har hatt rimelig tid til å løse problemet, og brukerne har hatt rimelig tid til å gå over til en oppdatert versjon",
        "do not share information about the incident with others until we have had a fair chance to fix the problem and users have had a fair chance to move to an updated version",
    ]),
    ("I-097", "incidents", [
        "om ikke at bruge din viden om hændelsen til andet og om ikke at gøre det, som problemet har gjort muligt",
        "om ikke å bruke det du vet om hendelsen, til noe annet og om ikke å gjøre det som problemet har gjort mulig",
        "do not reuse what you know about the incident, and do not do what the problem has made possible",
    ]),
    ("I-098", "incidents", [
        "Er du ikke tilfreds med vores behandling af sagen, beder vi dig kontakte NCSC",
        "Hvis du ikke er fornøyd med måten vi behandler saken på, ber vi deg kontakte NCSC",
        "If you are not satisfied with how we deal with your report, we ask you to contact the NCSC",
    ]),
];
