# Det en personvernerklæring sier: en melding for hver setning.

## The notice itself
title = Personvernerklæring
title-applicants = Personvernerklæring for jobbsøkere
title-cookies = Erklæring om informasjonskapsler
title-short = Kort om personopplysningene dine
notice-other = personvernerklæringen vår
description = Slik bruker { $controller } personopplysningene dine: formål, mottakere, lagring og rettighetene dine.
description-cookies = Hvilke informasjonskapsler { $controller } bruker, hva de er til, og hvor lenge de blir liggende.
status-effective = Gjelder fra { $date }
status-updated = Sist oppdatert { $date }

## Headings
heading-summary = Kort fortalt
heading-map = Oversikt over opplysningene dine
heading-who = Hvem vi er, og hvordan du kontakter oss
heading-contact = Slik kontakter du oss
heading-scope = Hva og hvem teksten gjelder
heading-purposes = Hva vi bruker opplysningene dine til
heading-data = Hvilke opplysninger vi har om deg
heading-recipients = Hvem som får opplysningene
heading-disclosure = Når vi gir opplysninger videre
heading-transfers = Overføring til andre land
heading-sources = Hvor opplysningene kommer fra
heading-provision = Må du gi oss opplysningene?
heading-retention = Hvor lenge vi lagrer opplysningene
heading-cookies = Informasjonskapsler
heading-marketing = Markedsføring
heading-security = Slik beskytter vi opplysningene
heading-automated = Automatiserte avgjørelser og profilering
heading-rights = Rettighetene dine
heading-objection = Retten din til å protestere
heading-requests = Slik bruker du rettighetene dine
heading-complain = Slik klager du
heading-children = Barn
heading-links = Lenker til andre nettsteder
heading-changes = Endringer i denne erklæringen
heading-history = Tidligere utgaver
heading-definitions = Hva ordene betyr
heading-language = Språkversjoner
heading-other = Annet

## Columns and captions
column-purpose = Formål
column-data = Opplysninger
column-basis = Rettslig grunnlag
column-retention = Lagringstid
column-recipients = Mottakere
column-recipient = Mottaker
column-role = Rolle
column-why = Hvorfor
column-country = Land
column-safeguard = Garanti
column-what = Hva
column-name = Navn
column-type = Type
column-lifetime = Levetid
column-set-by = Settes av
column-consent = Grunnlag
column-date = Dato
column-changed = Hva som ble endret
caption-purposes = Formål, opplysninger og rettslig grunnlag
caption-purposes-data = Formål og opplysninger
caption-map = Hvor opplysninger kommer fra, hva de brukes til, og hvem som får dem
caption-recipients = Mottakere av opplysninger
caption-retention = Hvor lenge vi lagrer opplysninger
caption-cookies = Informasjonskapsler på enheten din
caption-tracking = Informasjonskapsler og annen sporing
caption-history = Utgaver

## In short
summary-who = { $controller } er behandlingsansvarlig.
    .lead = Hvem:
summary-from = Teksten er fra { $controller }.
summary-purposes = Vi bruker opplysningene dine for { $purposes }.
    .lead = Formål:
summary-recipients = Opplysninger går til { $recipients }.
    .lead = Mottakere:
summary-transfers = Opplysninger blir behandlet { $places }.
    .lead = Utenfor EU/EØS:
summary-transfers-british = Opplysninger blir behandlet { $places }.
    .lead = Utenfor Storbritannia:
summary-rights = Du kan få svar og bruke rettighetene dine her: { $contact }.
    .lead = Rettigheter:
summary-more = Og { $count } til.

## The way that data goes, as a picture and in words
map-sources = Hvor de kommer fra
map-purposes = Hva de brukes til
map-recipients = Hvem som får dem
map-from = Opplysningene kommer fra { $sources }.
map-to = De går til { $recipients }.
map-placed = { $recipient } ({ $place })
map-nobody = Ingen andre får dem.

## Who we are
who-we = I denne teksten er «vi» { $controller }.
who-controller = { $controller } er behandlingsansvarlig for personopplysningene vi behandler om deg. Det betyr at vi bestemmer hvorfor og hvordan opplysningene blir brukt.
label-name = Navn
label-cvr = Dansk CVR-nummer
label-orgnr = Organisasjonsnummer
label-registration = Registreringsnummer
label-address = Adresse
label-email = E-post
label-phone = Telefon
label-web = Nettsted
label-write = Kontakt
dpo-yes = Vi har et personvernombud som svarer på spørsmål om opplysningene og rettighetene dine: { $contact }.
dpo-none = Vi har ikke personvernombud. Skriv til { $contact } hvis du har spørsmål.
channel-best = Dette er den beste måten å kontakte oss på.
channel-hours = Åpent: { $hours }.
channel-respond = Du får alltid en kvittering innen { $duration }.

## What and whom
scope-people = Teksten er for { $people }.
scope-covers = Den gjelder { $covers }.
service-domains = Adresse på nettet: { $domains }.
service-operator = { $operator } driver tjenesten.
row-people = Gjelder { $people }.
your-data = opplysningene dine
all-data = alle opplysninger

## Purposes and legal bases
purposes-intro = Artiklene i tabellen er fra personvernforordningen.
purposes-intro-british = Artiklene i tabellen er fra den britiske personvernforordningen (UK GDPR).
purposes-wide = Teksten nevner disse rettslige grunnlagene i personvernforordningen uten å knytte dem til hvert enkelt formål:
purposes-wide-british = Teksten nevner disse rettslige grunnlagene i den britiske personvernforordningen (UK GDPR) uten å knytte dem til hvert enkelt formål:
cell-a =
    .cell = Samtykke ({ $cite })
    .said = Du har samtykket ({ $cite }).
cell-b =
    .cell = Avtale med deg ({ $cite })
    .said = Vi trenger opplysningene for å oppfylle avtalen med deg ({ $cite }).
cell-pre =
    .cell = Forberedelse av avtale ({ $cite })
    .said = Vi trenger opplysningene for å gjøre det du har bedt om, før vi inngår en avtale ({ $cite }).
cell-c =
    .cell = Rettslig forpliktelse ({ $cite })
    .law = Rettslig forpliktelse: { $statute } ({ $cite })
    .said = Vi har en rettslig forpliktelse til det ({ $cite }).
cell-d =
    .cell = Vitale interesser ({ $cite })
    .said = Det er nødvendig for å verne ditt eller et annet menneskes liv eller helse ({ $cite }).
cell-e =
    .cell = Oppgave i allmennhetens interesse ({ $cite })
    .law = Oppgave i allmennhetens interesse: { $statute } ({ $cite })
    .said = Vi utfører en oppgave i allmennhetens interesse ({ $cite }).
cell-auth =
    .cell = Myndighetsutøvelse ({ $cite })
    .law = Myndighetsutøvelse: { $statute } ({ $cite })
    .said = Vi utøver offentlig myndighet ({ $cite }).
cell-f =
    .cell = Berettiget interesse ({ $cite })
    .interest = Berettiget interesse: { $interest } ({ $cite })
    .said = Vi har en berettiget interesse, og rettighetene dine går ikke foran den ({ $cite }).
    .of = Vi eller { $others } har en berettiget interesse ({ $cite }).
cite-6-1-a = artikkel 6 nr. 1 bokstav a
cite-6-1-b = artikkel 6 nr. 1 bokstav b
cite-6-1-c = artikkel 6 nr. 1 bokstav c
cite-6-1-d = artikkel 6 nr. 1 bokstav d
cite-6-1-e = artikkel 6 nr. 1 bokstav e
cite-6-1-f = artikkel 6 nr. 1 bokstav f
nobody = Ingen
receivers-get = { $recipient } (bare { $items })
receivers-when = { $recipient }: { $when }

## The data
category-all = Det er { $items }.
category-some = Det er for eksempel { $items }.
category-named = Vi har ikke delt opp kategorien.
data-never = Vi samler ikke inn { $items }.
category-special = Loven verner disse opplysningene særskilt.
category-criminal = Det er opplysninger om straffbare forhold, som loven verner særskilt.
from-you = Du gir oss { $items } selv.
from-use = Vi registrerer { $items } automatisk.
from-public = Vi henter { $items } fra offentlig tilgjengelige kilder.
from-any = Vi får også opplysninger om deg fra { $source }.
from-other = Vi får { $items } fra { $source }.
from-all = Alle opplysningene kommer fra disse kildene:
from-such = { $source }, for eksempel { $items }
from-possible = Vi kan få { $items } fra { $source }.
must-not = Det er frivillig å gi oss { $items }.
must-contract = Vi trenger { $items } for å inngå eller oppfylle avtalen med deg.
must-law = Loven krever at du gir oss { $items }.
    .cited = Loven krever at du gir oss { $items } ({ $statute }).
must-otherwise = Hvis vi ikke får opplysningene, betyr det at { $clause }.

## Recipients
receivers-none = Vi gir ikke opplysningene dine videre til andre.
receivers-on = Vi gir opplysninger videre til { $recipient } { $grounds }.
receivers-bound = Dette gjelder for { $recipient }:
disclosure-good-faith = Vi gir opplysninger videre når vi i god tro mener at det er nødvendig:
disclosure-reasonable = Vi gir opplysninger videre når vi mener at det med rimelighet er nødvendig:
disclosure-cases = Vi gir opplysninger videre i disse tilfellene:
disclosure-to = Opplysningene går til { $recipients }.

## Transfers
transfer-none = Vi overfører ikke opplysningene dine til land utenfor EU/EØS.
transfer-none-british = Vi overfører ikke opplysningene dine til land utenfor Storbritannia.
transfer-to = Vi overfører { $items }, slik at de blir behandlet { $places }.
transfer-possible = Vi kan overføre { $items } og lagre opplysningene { $places }.
transfer-may = Vi kan overføre { $items }, slik at de blir behandlet { $places }.
transfer-stored = Vi lagrer og behandler { $items } { $places }.
transfer-from = Vi overfører { $items } { $clause }. Opplysningene blir behandlet { $places }.
transfer-may-differ = Loven der kan verne opplysninger på en annen måte enn loven i landet ditt.
transfer-why = Det gjør vi for { $purposes }.
transfer-why-all = Det gjør vi for alle formålene som teksten nevner.
transfer-on = Grunnlaget for overføringen er { $mechanism }.
transfer-one-of = Grunnlaget for en overføring er ett av disse:
transfer-cited = { $mechanism } ({ $cite })
cite-45-3 = artikkel 45 nr. 3
cite-46-2-a = artikkel 46 nr. 2 bokstav a
cite-46-2-b = artikkel 46 nr. 2 bokstav b
cite-46-2-c = artikkel 46 nr. 2 bokstav c
cite-46-2-d = artikkel 46 nr. 2 bokstav d
cite-46-2-e = artikkel 46 nr. 2 bokstav e
cite-46-2-f = artikkel 46 nr. 2 bokstav f
cite-46-3-a = artikkel 46 nr. 3 bokstav a
transfer-adequacy = Vi overfører opplysninger til { $recipient } { $country-in }. Europakommisjonen har besluttet at beskyttelsesnivået der er tilstrekkelig ({ $decision }).
transfer-adequacy-british = Vi overfører opplysninger til { $recipient } { $country-in }. Britiske regler tillater overføring til det landet.
transfer-dpf = Vi overfører opplysninger til { $recipient } { $country-in }. Mottakeren står på listen over virksomheter som følger EU-U.S. Data Privacy Framework, og derfor gjelder Kommisjonens beslutning om tilstrekkelig beskyttelsesnivå ({ $decision }).
transfer-dpf-british = Vi overfører opplysninger til { $recipient } { $country-in }. Mottakeren står på listen over virksomheter som følger EU-U.S. Data Privacy Framework.
transfer-scc = Når vi overfører opplysninger til { $recipient } { $country-in }, bruker vi Europakommisjonens standardavtalevilkår (beslutning (EU) 2021/914). De gir opplysningene vern etter europeiske regler.
transfer-scc-module = Når vi overfører opplysninger til { $recipient } { $country-in }, bruker vi Europakommisjonens standardavtalevilkår (modul { $module }, beslutning (EU) 2021/914). De gir opplysningene vern etter europeiske regler.
transfer-bcr = { $recipient } { $country-in } er en del av konsernet og følger bindende virksomhetsregler som en tilsynsmyndighet har godkjent.
transfer-other = Vi overfører opplysninger til { $recipient } { $country-in }. Grunnlaget er { $mechanism }.
transfer-copy = Skriv til { $contact } hvis du vil ha et eksemplar av garantiene som beskytter overføringen.

## Storage
keep-period = { $duration }
keep-at-least = Minst { $duration }
keep-until = Vi lagrer opplysningene { $clause }.
keep-while = Vi lagrer opplysningene { $clause }.
keep-longer = Perioden blir lengre { $clause }.
keep-for = Vi lagrer opplysningene for { $purposes }.
keep-of = { $items }: { $period }
keep-session = Til du lukker nettleseren
keep-statutory = Så lenge loven krever det

## Cookies and tracking
cookies-none = Vi bruker ikke informasjonskapsler.
tracking-none = Vi sporer ikke hva du gjør på nettet.
tracking-with = Vi bruker { $technology }.
tracking-for = Vi bruker { $technology } for { $purposes }.
set-by-us = Oss
consent-yes = Samtykke
consent-no = Nødvendig, krever ikke samtykke
cookies-settings = Du kan når som helst endre valget ditt: { $link }.
cookies-controls = Dette kan du gjøre selv:
control-in = { $control }: { $programs }
cookies-refused = Hvis du sier nei, betyr det at { $clause }.
dnt-no = Vi reagerer ikke på nettlesersignalet Do Not Track.
dnt-yes = Vi følger nettlesersignalet Do Not Track.
dnt-law = Det opplyser vi om etter { $statute }.

## Marketing
send-none = Vi bruker ikke opplysningene dine til markedsføring.
send-items = Vi bruker opplysningene dine til å sende deg { $items }.
send-by = Vi bruker opplysningene dine til å sende deg { $items } { $means }.
send-no = Du kan si nei til alt eller noe av det { $means }.

## Automated decisions
auto-none = Vi tar ingen avgjørelser om deg utelukkende på grunnlag av automatisert behandling.
auto-heading = En datamaskin avgjør { $question }
auto-yes = Et datasystem avgjør på egen hånd { $question } (artikkel 22).
auto-logic = Slik virker det:
auto-effect = For deg betyr det:
auto-rights = Du har rett til å få et menneske til å se på avgjørelsen, til å si meningen din og til å bestride den. Skriv til { $contact }.

## Rights
rights-intro = Du har disse rettighetene:
rights-of = Disse rettighetene gjelder for { $people }:
rights-by = Du har disse rettighetene etter { $statute }:
objection = Du har når som helst rett til å protestere av grunner knyttet til din særlige situasjon når vi bruker opplysningene dine for { $purposes }.
    .lead = Protest.
objection-then = Da stanser vi, med mindre vi har tvingende berettigede grunner som går foran dine, eller trenger opplysningene til et rettskrav.
request-how = Skriv til { $contact }.
request-best = Det er best at du sender oss forespørselen din { $means }.
request-here = Kontakt oss her: { $contact }.
request-also = Du kan også skrive til { $contact }.
request-means = Kontakt oss { $means }.
request-self = Der det er mulig, kan du gjøre det selv { $means }.
request-time = Vi svarer uten ugrunnet opphold og senest { $duration } etter at vi fikk henvendelsen.
request-extend = Hvis saken er komplisert, eller henvendelsene er mange, gir loven oss inntil { $duration } til. Da skriver vi til deg innen { $respond } og forklarer hvorfor.
    .open = Hvis saken er komplisert, eller henvendelsene er mange, gir loven oss inntil { $duration } til. Da skriver vi til deg og forklarer hvorfor.
request-free = Det er gratis. Bare når en henvendelse er åpenbart grunnløs eller overdreven, gir loven oss rett til å ta et rimelig gebyr eller avslå den.
complain-dk = Du kan klage til Datatilsynet i Danmark på måten vi behandler opplysningene dine på: { $address }, { $phone }, { $email }, { $link }.
complain-no = Du kan klage til Datatilsynet i Norge på måten vi behandler opplysningene dine på: { $address }, { $phone }, { $email }, { $link }.
complain-eea = Du kan også klage til tilsynsmyndigheten i det EU/EØS-landet der du bor eller arbeider, eller der feilen skjedde.
complain-eea-alone = Du kan klage til tilsynsmyndigheten i det EU/EØS-landet der du bor eller arbeider, eller der feilen skjedde.
complain-local = Du har rett til å klage til en tilsynsmyndighet på måten vi samler inn og bruker opplysningene dine på. Tilsynsmyndigheten i ditt eget EU/EØS-land kan fortelle deg mer.

## Children
children-directed = Tjenesten er også for barn under { $age } år.
children-not-directed = Tjenesten er ikke for barn under { $age } år.
children-knowingly = Vi samler inn opplysninger om barn under { $age } år.
children-not-knowingly = Vi samler ikke bevisst inn opplysninger om noen under { $age } år.
children-contact = Hvis du er forelder eller verge og vet at vi har fått opplysninger om barnet ditt, kan du skrive til { $contact }.

## Changes, definitions, languages
changes-publish = Hvis vi endrer teksten, publiserer vi den nye { $means }.
changes-notify = Vi sier fra { $means }.
changes-try = Vi prøver å si fra { $means }.
changes-notify-before = Vi sier fra { $means } minst { $duration } i forveien.
changes-notify-effect = Vi sier fra { $means } før endringen trer i kraft.
definitions-elsewhere = Andre ord betyr det samme som i { $documents }.
language-editions = Denne teksten finnes { $languages }. Versjonene skal si det samme.
language-drafted = Teksten er skrevet { $language }.
language-report = Skriv til { $contact } hvis du finner en forskjell.
    .here = Si fra her hvis du finner en forskjell: { $contact }.
language-prevails = Hvis det er en forskjell, er det { $controlling-version } som har forrang.
language-rights = Det begrenser ikke rettighetene dine etter loven.
language-equal = Ingen av versjonene har forrang.
language-banner = Hvis versjonene sier noe forskjellig, har { $controlling-version } forrang: { $link }. Det begrenser ikke rettighetene dine etter loven.
    .link = Les { $controlling-version }

## People, sale, law and how rights are used
heading-people = Når vi arbeider for andre, og når du søker jobb
heading-sale = Salg og deling av opplysninger
heading-law = Hvilken lov som gjelder
heading-verification = Slik sjekker vi at det er deg
label-country = Land
address-abroad = { $address }, { $country }
cell-detail = Nærmere bestemt: { $items }
cell-example = For eksempel: { $items }
who-includes = «Vi» er også { $includes }.
who-provides = { $provider } leverer tjenesten { $country-in }.
who-provides-elsewhere = { $provider } leverer tjenesten i alle andre land.
scope-excludes = Den gjelder ikke for { $people }.
scope-excludes-these = Den gjelder ikke for:
scope-supplement = Dette er et tillegg til { $notice } og en del av den.
scope-short = Dette er kortversjonen. Resten står i { $notice }.
scope-cookies = Her står det hvordan vi bruker informasjonskapsler og lignende teknologi. Hvordan vi ellers bruker personopplysninger, står i { $notice }.
scope-law = Vi publiserer den etter { $statute }.
scope-subject = Når du bruker tjenesten, gjelder også { $documents }.
service-called = I teksten kaller vi det { $term }.
people-processor = Overfor { $people } er vi databehandler. Det betyr at vi ikke selv bestemmer hvorfor og hvordan opplysningene blir brukt.
people-controller = Det gjør { $controller }.
people-instructions = Vi følger bare instruksen deres.
people-owner = Opplysningene tilhører { $owner }.
people-apply = Du søker jobb hos oss her: { $link }.
people-confidential = Vi behandler opplysningene fortrolig.
people-ask = Ta kontakt med { $whom } hvis du vil bruke rettighetene dine.
people-respond = Vi svarer på henvendelser innen { $duration }.
people-respond-to = Vi svarer på henvendelser om { $rights } innen { $duration }.
people-contract = Avtalen om dette er { $documents }.
people-duties = Den behandlingsansvarlige må selv:
category-non-personal = Opplysningene kan ikke knyttes til en person.
category-becomes = Hvis de blir knyttet til personopplysninger, behandler vi dem som personopplysninger så lenge koblingen består.
category-optional = Du velger selv om du gir oss dem.
from-when = Det skjer { $clause }.
receivers-contract = Avtalen med { $recipient }: { $documents }.
receivers-own-terms = For bruken hos { $recipient } gjelder mottakerens egen personvernerklæring.
receivers-measures = Dette beskytter opplysningene hos { $recipient }:
transfer-home = Vi lagrer opplysningene i landet der du bor, { $clause }.
transfer-home-example = Slik er det for eksempel { $places }.
keep-law = Det følger av { $statutes }.
keep-extend = Høyst { $duration } lenger.
keep-extend-consent = Vi lagrer opplysningene i ytterligere { $duration } hvis du samtykker til det.
share-for = Vi deler opplysningene dine med { $recipient } i { $duration }.
share-extend = Vi kan dele opplysningene i ytterligere { $duration }.
share-extend-consent = Hvis du samtykker, deler vi opplysningene i ytterligere { $duration }.
keep-review = Vi ser jevnlig etter om opplysninger kan slettes.
keep-review-every = Det går høyst { $duration } fra vi ser etter om opplysninger kan slettes, til vi gjør det igjen.
keep-expiry = Til den utløper
keep-indefinite = Uten utløp
keep-varying = Ulikt
tracking-others = Disse mottakerne bruker også informasjonskapsler og lignende teknologi hos oss: { $recipients }.
send-on = Det gjør vi { $clause }.
send-others = Disse sender også for oss: { $recipients }.
send-always = Du kan ikke velge bort { $items }.
security-contact = Spørsmål om sikkerhet: { $contact }.
sale-none = Vi selger ikke personopplysningene dine (sell).
sale-yes = Vi selger personopplysninger (sell).
sale-possible = Vi deler opplysninger på en måte som kan regnes som salg (sale).
sharing-none = Vi deler ikke personopplysningene dine til annonsering på tvers av tjenester (share).
sharing-yes = Vi deler personopplysninger til annonsering på tvers av tjenester (share).
sharing-possible = Vi gir opplysninger videre på en måte som kan regnes som deling til annonsering på tvers av tjenester (share).
sale-law = Ordet er brukt slik { $statute } bruker det.
sale-from = Regelen gjelder fra { $date }.
sale-data = Det gjelder:
sale-to = Mottakerne er { $recipients }.
sale-why = Det skjer for { $purposes }.
sale-no = Du kan si nei { $means }.
sale-back = Det gjelder de siste { $duration }.
rights-under = Rettigheter etter { $statute }
rights-general = Rettigheter generelt
rights-from = Reglene gjelder fra { $date }.
right-lead = { $title }.
right-items = Du får { $items }.
right-grounds = Retten gjelder { $clauses }.
right-exceptions = Retten gjelder ikke { $clauses }.
right-items-list = Du får:
right-grounds-list = Retten gjelder i disse tilfellene:
right-exceptions-list = Retten gjelder ikke i disse tilfellene:
right-withhold = Vi utleverer ikke { $items }.
right-withhold-if = Vi kan la være å utlevere visse opplysninger { $clause }, for eksempel { $items }.
right-back = Retten dekker de siste { $duration }.
right-law = Retten følger av { $statute }.
request-reasonable = Vi svarer innen rimelig tid.
request-agent = En fullmektig kan bruke rettighetene for deg.
request-agent-written = En fullmektig kan bruke rettighetene for deg når du har gitt skriftlig fullmakt.
request-equal = Vi behandler deg ikke dårligere fordi du bruker rettighetene dine.
request-equal-forms = Dårligere behandling kan være { $forms }.
verify-always = Alltid
verify-rights = Gjelder { $rights }.
verify-data = Vi ber om { $items }.
verify-provider = En annen virksomhet kan kontrollere opplysningene for oss.
changes-material = Det gjelder vesentlige endringer.
changes-as = på en av måtene som står i { $document }
changes-as-section = på en av måtene som står i punkt { $section } i { $document }
law-section = { $statute } § { $section }
law-governs = Loven { $country-in } gjelder.
law-no-conflict = Regler som fører til et annet lands lov, blir ikke brukt.
law-venue = Saker hører under domstolene { $country-in }.
law-agreed = Teksten sier at du går med på det.
law-limits = Det begrenser ikke rettighetene dine etter loven, heller ikke retten til å gå til sak i landet der du bor.

## For whom and from when
# What follows, the notice as a whole, what stands above it in a cell, or what stands before its colon.
when-subject =
    { $subject ->
        [row] Gjelder
        [item] gjelder
        [notice] Teksten gjelder
       *[block] Dette gjelder
    }
when-people = { when-subject } for personer { $places }.
    .from = { when-subject } for personer { $places } fra { $from }.
    .until = { when-subject } for personer { $places } til og med { $until }.
    .between = { when-subject } for personer { $places } fra { $from } til og med { $until }.
when-living = { when-subject } for personer som bor { $places }.
    .from = { when-subject } for personer som bor { $places }, fra { $from }.
    .until = { when-subject } for personer som bor { $places }, til og med { $until }.
    .between = { when-subject } for personer som bor { $places }, fra { $from } til og med { $until }.
when-both = { when-subject } for personer som bor { $homes } og er omfattet av loven { $places }.
    .from = { when-subject } for personer som bor { $homes } og er omfattet av loven { $places }, fra { $from }.
    .until = { when-subject } for personer som bor { $homes } og er omfattet av loven { $places }, til og med { $until }.
    .between = { when-subject } for personer som bor { $homes } og er omfattet av loven { $places }, fra { $from } til og med { $until }.
when-time =
    .from = { when-subject } fra { $from }.
    .until = { when-subject } til og med { $until }.
    .between = { when-subject } fra { $from } til og med { $until }.

## Særlig vernede opplysninger, nasjonalt rettsgrunnlag, overføringer og kilder i detalj
cell-special =
    .cell = Særlig vernede opplysninger: { $condition } ({ $cite })
    .law = Særlig vernede opplysninger: { $condition } etter { $statute } ({ $cite })
    .items = For { $items }: { $condition } ({ $cite })
    .items-law = For { $items }: { $condition } etter { $statute } ({ $cite })
cite-9-2-a = artikkel 9 nr. 2 bokstav a
cite-9-2-b = artikkel 9 nr. 2 bokstav b
cite-9-2-c = artikkel 9 nr. 2 bokstav c
cite-9-2-d = artikkel 9 nr. 2 bokstav d
cite-9-2-e = artikkel 9 nr. 2 bokstav e
cite-9-2-f = artikkel 9 nr. 2 bokstav f
cite-9-2-g = artikkel 9 nr. 2 bokstav g
cite-9-2-h = artikkel 9 nr. 2 bokstav h
cite-9-2-i = artikkel 9 nr. 2 bokstav i
cite-9-2-j = artikkel 9 nr. 2 bokstav j
permitted = Det er også tillatt etter { $statute }.
category-reveals = Opplysningene kan røpe { $items }.
from-open = Kilden er offentlig tilgjengelig.
keep-indefinitely = Uten tidsbegrensning
transfer-access = { $recipient } kan lese opplysninger fra disse landene utenfor Det europeiske økonomiske samarbeidsområdet (EØS): { $places }.
transfer-access-british = { $recipient } kan lese opplysninger fra disse landene utenfor Storbritannia: { $places }.
transfer-read = Du kan lese mer om det på { $link }.
transfer-interest = Den tvingende berettigede interessen vår er { $interest }.

## Representatives, joint controllers, consent and children
who-representative = { $representative } representerer oss.
who-representative-eea = Representanten vår i EU/EØS er { $representative }.
who-representative-in = Representanten vår { $country-in } er { $representative }.
who-representative-contact = Kontaktopplysningene er { $contact }.
who-joint = Vi er felles behandlingsansvarlige med { $partners }.
who-joint-purposes = Det gjelder når vi bruker opplysningene dine for { $purposes }.
who-joint-contact = Skriv til { $contact } om det vi gjør sammen.
who-joint-rights = Du kan bruke rettighetene dine overfor hver av oss.
purposes-assessment = Skriv til { $contact } hvis du vil vite hvordan vi har avveid de berettigede interessene våre mot interessene dine.
withdraw-how = Når vi bruker opplysningene dine for { $purposes }, kan du trekke tilbake samtykket ditt { $means }.
withdraw-write = ved å skrive til { $contact }
children-consent = Du kan samtykke selv når du har fylt { $age } år.
children-consent-in = Du kan samtykke selv { $places } når du har fylt { $age } år.
children-consent-parents = Hvis du er yngre, må den som har foreldreansvar, gi samtykket eller godkjenne det.
children-version = Til barn har vi { $documents }.

## Authorities, decisions and fees
complain-uk = Du kan klage til den britiske tilsynsmyndigheten, { $authority }, på måten vi behandler opplysningene dine på: { $address }, { $phone }, { $link }.
complain-in = Du kan klage til tilsynsmyndigheten { $country-in }, { $authority }, på måten vi behandler opplysningene dine på: { $link }.
auto-heading-helps = En datamaskin hjelper til med å avgjøre { $question }
auto-helps = Et datasystem lager en profil eller en vurdering som et menneske bruker til å avgjøre { $question }.
auto-uses = Systemet ser på { $items }.
auto-ground =
    .contract = Vi gjør det fordi det er nødvendig for å inngå eller oppfylle en avtale med deg (artikkel 22 nr. 2 bokstav a).
    .law = Det er tillatt etter loven (artikkel 22 nr. 2 bokstav b).
    .cited = Det er tillatt etter { $statute } (artikkel 22 nr. 2 bokstav b).
    .consent = Vi gjør det fordi du har gitt uttrykkelig samtykke (artikkel 22 nr. 2 bokstav c).
auto-ask = Skriv til { $contact } hvis du har spørsmål om det.
request-charged = Vi tar et gebyr for det.

## Nasjonalt rettsgrunnlag, kameraer, informasjonskapsler som andre leser, tillatelse til markedsføring
cameras-signs = Skilt forteller hvor vi bruker kameraer.
read-by = Leses også av { $recipients }
read-by-nobody = Ingen andre kan lese den
send-if-consent = Vi sender det bare hvis du har samtykket.
send-if-customer = Vi sender det bare hvis du ga oss kontaktopplysningene dine da du kjøpte noe hos oss, og bare om våre egne tilsvarende produkter.
send-if-either = Vi sender det hvis du har samtykket. Hvis du ga oss kontaktopplysningene dine da du kjøpte noe hos oss, sender vi det også uten samtykke, men da bare om våre egne tilsvarende produkter.
send-registers = Før vi kontakter deg, sjekker vi { $registers }.
register-robinson-list = Robinsonlisten i Danmark, som viser hvem som har sagt nei til markedsføring
register-reservation = Reservasjonsregisteret

## California
heading-california = Til deg som bor i California
heading-incentive = En fordel i bytte for opplysninger
column-category = Kategori
column-sources = Hvor de kommer fra
column-disclosed = Utlevert for forretningsmessige formål (business purpose) til
column-sold = Solgt (sold) til
column-shared = Delt (shared) med
caption-collected = Personopplysninger vi har samlet inn de siste 12 månedene
caption-disclosed = Personopplysninger vi har gitt videre de siste 12 månedene
california-for = Denne delen er til deg som bor i California, og følger loven California Consumer Privacy Act (CCPA).
california-words = Kategoriene i tabellene er lovens egne. Loven er skrevet på engelsk, og derfor står de engelske ordene i parentes.
category-sensitive = Sensitive personopplysninger slik loven i California bruker ordet (sensitive personal information)
source-observed = Bruken din av det vi tilbyr
california-why = Hva hver av dem skal bruke opplysningene til, står i { $link }.
california-why-link = tabellen over mottakere
california-neither = De siste 12 månedene har vi ikke solgt personopplysninger (sell) og ikke delt dem til atferdsbasert annonsering på tvers av tjenester (share).
california-not-sold = De siste 12 månedene har vi ikke solgt personopplysninger (sell).
california-not-shared = De siste 12 månedene har vi ikke delt personopplysninger til atferdsbasert annonsering på tvers av tjenester (share).
young-sold = Vi selger personopplysninger om personer som vi vet er under 16 år.
young-not-sold = Vi kjenner ikke til at vi selger personopplysninger om personer under 16 år.
young-shared = Vi deler personopplysninger om personer som vi vet er under 16 år, til atferdsbasert annonsering på tvers av tjenester.
young-not-shared = Vi kjenner ikke til at vi deler personopplysninger om personer under 16 år til atferdsbasert annonsering på tvers av tjenester.
sensitive-within = Vi bruker og utleverer sensitive personopplysninger bare for de formålene som loven alltid tillater (11 CCR § 7027(m)), for eksempel for å levere det du ber om, og holde det sikkert.
sensitive-beyond = Vi bruker eller utleverer sensitive personopplysninger for mer enn de formålene som loven alltid tillater (11 CCR § 7027(m)).
sensitive-beyond-data = Vi bruker eller utleverer { $items } for mer enn de formålene som loven alltid tillater for sensitive personopplysninger (11 CCR § 7027(m)).
sensitive-why = Det gjør vi for { $purposes }.
sensitive-to = Vi gir dem videre til { $recipients }.
sensitive-limit = Du kan begrense det { $means }.
link-sale = Her kan du si nei til salg og deling: { $link }.
link-limit = Her kan du begrense hvordan vi bruker sensitive personopplysninger: { $link }.
link-choices = Her kan du ta alle valgene dine: { $link }.
link-words = Loven bestemmer hva en slik lenke skal hete, og derfor er den på engelsk.
signal-followed = Hvis nettleseren din sender et signal om at du sier nei, for eksempel { $names }, lar vi være å selge og dele personopplysningene dine.
signal-covers = Signalet gjelder for { $covers }.
signal-browser = nettleseren
signal-device = enheten
signal-account = Hvis du er logget inn, gjelder det også for kontoen din.
signal-offline = salg utenfor nettet
signal-alone = Signalet er nok: Vi ber deg ikke om mer, og ingenting annet endrer seg for deg.
california-confirm = Vi bekrefter innen { $duration } at vi har fått forespørselen din.
california-confirm-law = Vi bekrefter innen 10 virkedager at vi har fått forespørselen din.
california-answer = Vi svarer innen 45 dager. Hvis vi trenger mer tid, sier vi fra innen de 45 dagene og svarer senest 45 dager etter det.
california-metrics = Her kan du se hvor mange forespørsler vi har fått, og hvor raskt vi har svart: { $link }.
incentive-data = Vi bruker disse opplysningene til det: { $items }.
incentive-join = Du sier ja { $means }.
incentive-withdraw = Du kan når som helst melde deg ut { $means }.
tracking-others-none = Ingen andre samler her inn opplysninger om hva du gjør over tid og på tvers av nettsteder.
