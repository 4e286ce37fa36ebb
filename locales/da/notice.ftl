# Hvad en privatlivspolitik siger: en besked for hver sætning.

## The notice itself
title = Privatlivspolitik
title-applicants = Privatlivspolitik for jobansøgere
title-cookies = Cookiepolitik
title-short = Kort om dine personoplysninger
notice-other = vores privatlivspolitik
description = Sådan bruger { $controller } dine personoplysninger: formål, modtagere, opbevaring og dine rettigheder.
description-cookies = Hvilke cookies { $controller } bruger, hvad de er til, og hvor længe de bliver liggende.
status-effective = Gælder fra { $date }
status-updated = Senest opdateret { $date }

## Headings
heading-summary = Kort fortalt
heading-map = Dine oplysninger i overblik
heading-who = Hvem vi er, og hvordan du kontakter os
heading-contact = Sådan kontakter du os
heading-scope = Hvad og hvem teksten handler om
heading-purposes = Hvad vi bruger dine oplysninger til
heading-data = Hvilke oplysninger vi har om dig
heading-recipients = Hvem der får oplysningerne
heading-disclosure = Hvornår vi giver oplysninger videre
heading-transfers = Overførsel til andre lande
heading-sources = Hvor oplysningerne kommer fra
heading-provision = Skal du give os oplysningerne?
heading-retention = Hvor længe vi opbevarer oplysningerne
heading-cookies = Cookies
heading-marketing = Markedsføring
heading-security = Sådan beskytter vi oplysningerne
heading-automated = Automatiske afgørelser og profilering
heading-rights = Dine rettigheder
heading-objection = Din ret til indsigelse
heading-requests = Sådan bruger du dine rettigheder
heading-complain = Sådan klager du
heading-children = Børn
heading-links = Links til andre hjemmesider
heading-changes = Ændringer i denne politik
heading-history = Tidligere udgaver
heading-definitions = Hvad ordene betyder
heading-language = Sprogversioner
heading-other = Andet

## Columns and captions
column-purpose = Formål
column-data = Oplysninger
column-basis = Retsgrundlag
column-retention = Opbevaring
column-recipients = Modtagere
column-recipient = Modtager
column-role = Rolle
column-why = Hvorfor
column-country = Land
column-safeguard = Garanti
column-what = Hvad
column-name = Navn
column-type = Type
column-lifetime = Levetid
column-set-by = Sættes af
column-consent = Grundlag
column-date = Dato
column-changed = Hvad der blev ændret
caption-purposes = Formål, oplysninger og retsgrundlag
caption-purposes-data = Formål og oplysninger
caption-map = Hvor oplysninger kommer fra, hvad de bruges til, og hvem der får dem
caption-recipients = Modtagere af oplysninger
caption-retention = Hvor længe vi opbevarer oplysninger
caption-cookies = Cookies på din enhed
caption-tracking = Cookies og anden sporing
caption-history = Udgaver

## In short
summary-who = { $controller } er dataansvarlig.
    .lead = Hvem:
summary-from = Teksten er fra { $controller }.
summary-purposes = Vi bruger dine oplysninger for { $purposes }.
    .lead = Formål:
summary-recipients = Oplysninger går til { $recipients }.
    .lead = Modtagere:
summary-transfers = Oplysninger bliver behandlet { $places }.
    .lead = Uden for EU/EØS:
summary-transfers-british = Oplysninger bliver behandlet { $places }.
    .lead = Uden for Storbritannien:
summary-rights = Du kan få svar og bruge dine rettigheder her: { $contact }.
    .lead = Rettigheder:
summary-more = Og { $count } til.

## The way that data goes, as a picture and in words
map-sources = Hvor de kommer fra
map-purposes = Hvad de bruges til
map-recipients = Hvem der får dem
map-from = Oplysningerne kommer fra { $sources }.
map-to = De går til { $recipients }.
map-placed = { $recipient } ({ $place })
map-nobody = Ingen andre får dem.

## Who we are
who-we = I denne tekst er »vi« { $controller }.
who-controller = { $controller } er dataansvarlig for de personoplysninger, vi behandler om dig. Det betyder, at vi bestemmer, hvorfor og hvordan oplysningerne bliver brugt.
label-name = Navn
label-cvr = CVR-nummer
label-orgnr = Norsk organisationsnummer
label-registration = Registreringsnummer
label-address = Adresse
label-email = E-mail
label-phone = Telefon
label-web = Hjemmeside
label-write = Kontakt
dpo-yes = Vi har en databeskyttelsesrådgiver, som svarer på spørgsmål om dine oplysninger og dine rettigheder: { $contact }.
dpo-none = Vi har ikke en databeskyttelsesrådgiver. Skriv til { $contact }, hvis du har spørgsmål.
channel-best = Det er den bedste måde at kontakte os på.
channel-hours = Åbent: { $hours }.
channel-respond = Du får altid en kvittering inden for { $duration }.

## What and whom
scope-people = Teksten er til { $people }.
scope-covers = Den handler om { $covers }.
service-domains = Adresse på nettet: { $domains }.
service-operator = { $operator } driver tjenesten.
row-people = Gælder { $people }.
your-data = dine oplysninger
all-data = alle oplysninger

## Purposes and legal bases
purposes-intro = Artiklerne i tabellen er fra databeskyttelsesforordningen.
purposes-intro-british = Artiklerne i tabellen er fra den britiske databeskyttelsesforordning (UK GDPR).
purposes-wide = Teksten nævner disse retsgrundlag i databeskyttelsesforordningen uden at knytte dem til hvert enkelt formål:
purposes-wide-british = Teksten nævner disse retsgrundlag i den britiske databeskyttelsesforordning (UK GDPR) uden at knytte dem til hvert enkelt formål:
cell-a =
    .cell = Samtykke ({ $cite })
    .said = Du har givet samtykke ({ $cite }).
cell-b =
    .cell = Kontrakt med dig ({ $cite })
    .said = Vi skal bruge oplysningerne for at opfylde kontrakten med dig ({ $cite }).
cell-pre =
    .cell = Forberedelse af kontrakt ({ $cite })
    .said = Vi skal bruge oplysningerne for at gøre det, du har bedt om, før vi indgår en kontrakt ({ $cite }).
cell-c =
    .cell = Retlig forpligtelse ({ $cite })
    .law = Retlig forpligtelse: { $statute } ({ $cite })
    .said = Vi har en retlig forpligtelse til det ({ $cite }).
cell-d =
    .cell = Vitale interesser ({ $cite })
    .said = Det er nødvendigt for at beskytte dit eller et andet menneskes liv eller helbred ({ $cite }).
cell-e =
    .cell = Opgave i samfundets interesse ({ $cite })
    .law = Opgave i samfundets interesse: { $statute } ({ $cite })
    .said = Vi udfører en opgave i samfundets interesse ({ $cite }).
cell-auth =
    .cell = Myndighedsudøvelse ({ $cite })
    .law = Myndighedsudøvelse: { $statute } ({ $cite })
    .said = Vi udøver offentlig myndighed ({ $cite }).
cell-f =
    .cell = Legitim interesse ({ $cite })
    .interest = Legitim interesse: { $interest } ({ $cite })
    .said = Vi har en legitim interesse, og dine rettigheder går ikke forud for den ({ $cite }).
    .of = Vi eller { $others } har en legitim interesse ({ $cite }).
cite-6-1-a = artikel 6, stk. 1, litra a
cite-6-1-b = artikel 6, stk. 1, litra b
cite-6-1-c = artikel 6, stk. 1, litra c
cite-6-1-d = artikel 6, stk. 1, litra d
cite-6-1-e = artikel 6, stk. 1, litra e
cite-6-1-f = artikel 6, stk. 1, litra f
nobody = Ingen
receivers-get = { $recipient } (kun { $items })
receivers-when = { $recipient }: { $when }

## The data
category-all = Det er { $items }.
category-some = Det er for eksempel { $items }.
category-named = Vi har ikke delt kategorien op.
data-never = Vi indsamler ikke { $items }.
category-special = Loven beskytter disse oplysninger særligt.
category-criminal = Det er oplysninger om strafbare forhold, som loven beskytter særligt.
from-you = Du giver os selv { $items }.
from-use = Vi registrerer { $items } automatisk.
from-public = Vi henter { $items } fra offentligt tilgængelige kilder.
from-any = Vi får også oplysninger om dig fra { $source }.
from-other = Vi får { $items } fra { $source }.
from-all = Alle oplysningerne kommer fra disse kilder:
from-such = { $source }, for eksempel { $items }
from-possible = Vi kan få { $items } fra { $source }.
must-not = Det er frivilligt at give os { $items }.
must-contract = Vi skal bruge { $items } for at indgå eller opfylde kontrakten med dig.
must-law = Loven kræver, at du giver os { $items }.
    .cited = Loven kræver, at du giver os { $items } ({ $statute }).
must-otherwise = Får vi ikke oplysningerne, betyder det, at { $clause }.

## Recipients
receivers-none = Vi giver ikke dine oplysninger videre til andre.
receivers-on = Vi giver oplysninger videre til { $recipient } { $grounds }.
receivers-bound = Dette gælder for { $recipient }:
disclosure-good-faith = Vi giver oplysninger videre, når vi i god tro mener, at det er nødvendigt:
disclosure-reasonable = Vi giver oplysninger videre, når vi mener, at det med rimelighed er nødvendigt:
disclosure-cases = Vi giver oplysninger videre i disse tilfælde:
disclosure-to = Oplysningerne går til { $recipients }.

## Transfers
transfer-none = Vi overfører ikke dine oplysninger til lande uden for EU/EØS.
transfer-none-british = Vi overfører ikke dine oplysninger til lande uden for Storbritannien.
transfer-to = Vi overfører { $items }, så de bliver behandlet { $places }.
transfer-possible = Vi kan overføre { $items } og opbevare oplysningerne { $places }.
transfer-may = Vi kan overføre { $items }, så de bliver behandlet { $places }.
transfer-stored = Vi opbevarer og behandler { $items } { $places }.
transfer-from = Vi overfører { $items }, { $clause }. Oplysningerne bliver behandlet { $places }.
transfer-may-differ = Loven dér kan beskytte oplysninger på en anden måde end loven i dit land.
transfer-why = Det gør vi for { $purposes }.
transfer-why-all = Det gør vi til alle de formål, som teksten nævner.
transfer-on = Grundlaget for overførslen er { $mechanism }.
transfer-one-of = Grundlaget for en overførsel er et af disse:
transfer-cited = { $mechanism } ({ $cite })
cite-45-3 = artikel 45, stk. 3
cite-46-2-a = artikel 46, stk. 2, litra a
cite-46-2-b = artikel 46, stk. 2, litra b
cite-46-2-c = artikel 46, stk. 2, litra c
cite-46-2-d = artikel 46, stk. 2, litra d
cite-46-2-e = artikel 46, stk. 2, litra e
cite-46-2-f = artikel 46, stk. 2, litra f
cite-46-3-a = artikel 46, stk. 3, litra a
transfer-adequacy = Vi overfører oplysninger til { $recipient } { $country-in }. Europa-Kommissionen har truffet afgørelse om, at beskyttelsesniveauet dér er tilstrækkeligt ({ $decision }).
transfer-adequacy-british = Vi overfører oplysninger til { $recipient } { $country-in }. Britiske regler tillader overførsler til det land.
transfer-dpf = Vi overfører oplysninger til { $recipient } { $country-in }. Modtageren står på listen over virksomheder, der følger EU-U.S. Data Privacy Framework, og derfor gælder Kommissionens afgørelse om tilstrækkelighed ({ $decision }).
transfer-dpf-british = Vi overfører oplysninger til { $recipient } { $country-in }. Modtageren står på listen over virksomheder, der følger EU-U.S. Data Privacy Framework.
transfer-scc = Når vi overfører oplysninger til { $recipient } { $country-in }, bruger vi Europa-Kommissionens standardkontraktbestemmelser (afgørelse (EU) 2021/914). De giver oplysningerne beskyttelse efter europæiske regler.
transfer-scc-module = Når vi overfører oplysninger til { $recipient } { $country-in }, bruger vi Europa-Kommissionens standardkontraktbestemmelser (modul { $module }, afgørelse (EU) 2021/914). De giver oplysningerne beskyttelse efter europæiske regler.
transfer-bcr = { $recipient } { $country-in } er en del af vores koncern og følger koncernens bindende virksomhedsregler, som en tilsynsmyndighed har godkendt.
transfer-other = Vi overfører oplysninger til { $recipient } { $country-in }. Grundlaget er { $mechanism }.
transfer-copy = Skriv til { $contact }, hvis du vil have en kopi af de garantier, der beskytter overførslen.

## Storage
keep-period = { $duration }
keep-at-least = Mindst { $duration }
keep-until = Vi opbevarer oplysningerne, { $clause }.
keep-while = Vi opbevarer oplysningerne, { $clause }.
keep-longer = Perioden bliver længere, { $clause }.
keep-for = Vi opbevarer oplysningerne for { $purposes }.
keep-of = { $items }: { $period }
keep-session = Indtil du lukker browseren
keep-statutory = Så længe loven kræver det

## Cookies and tracking
cookies-none = Vi bruger ikke cookies.
tracking-none = Vi sporer ikke, hvad du gør på nettet.
tracking-with = Vi bruger { $technology }.
tracking-for = Vi bruger { $technology } for { $purposes }.
set-by-us = Os
consent-yes = Samtykke
consent-no = Nødvendig, kræver ikke samtykke
cookies-settings = Du kan når som helst ændre dit valg: { $link }.
cookies-controls = Det kan du selv gøre:
control-in = { $control }: { $programs }
cookies-refused = Siger du nej, betyder det, at { $clause }.
dnt-no = Vi reagerer ikke på browsersignalet Do Not Track.
dnt-yes = Vi følger browsersignalet Do Not Track.
dnt-law = Det oplyser vi efter { $statute }.

## Marketing
send-none = Vi bruger ikke dine oplysninger til markedsføring.
send-items = Vi bruger dine oplysninger til at sende dig { $items }.
send-by = Vi bruger dine oplysninger til at sende dig { $items } { $means }.
send-no = Du kan sige nej til det hele eller noget af det { $means }.

## Automated decisions
auto-none = Vi træffer ingen afgørelser om dig alene på grundlag af automatisk behandling.
auto-heading = En computer afgør, { $question }
auto-yes = Et it-system afgør på egen hånd, { $question } (artikel 22).
auto-logic = Sådan virker det:
auto-effect = Det betyder det for dig:
auto-rights = Du har ret til at få et menneske til at se på afgørelsen, til at sige din mening og til at bestride den. Skriv til { $contact }.

## Rights
rights-intro = Du har disse rettigheder:
rights-of = Disse rettigheder gælder for { $people }:
rights-by = Du har disse rettigheder efter { $statute }:
objection = Du har når som helst ret til at gøre indsigelse af grunde, der vedrører din særlige situation, når vi bruger dine oplysninger for { $purposes }.
    .lead = Indsigelse.
objection-then = Så stopper vi, medmindre vi har vægtige legitime grunde, der går forud for dine, eller har brug for oplysningerne til et retskrav.
request-how = Skriv til { $contact }.
request-best = Det er bedst, at du sender os din anmodning { $means }.
request-here = Kontakt os her: { $contact }.
request-also = Du kan også skrive til { $contact }.
request-means = Kontakt os { $means }.
request-self = Hvor det er muligt, kan du gøre det selv { $means }.
request-time = Vi svarer uden unødig forsinkelse og senest { $duration } efter, at vi har fået din henvendelse.
request-extend = Er sagen kompliceret, eller er der mange henvendelser, giver loven os op til { $duration } mere. Så skriver vi til dig inden for { $respond } og forklarer hvorfor.
    .open = Er sagen kompliceret, eller er der mange henvendelser, giver loven os op til { $duration } mere. Så skriver vi til dig og forklarer hvorfor.
request-free = Det er gratis. Kun når en henvendelse er åbenbart grundløs eller overdreven, giver loven os ret til at tage et rimeligt gebyr eller afvise den.
complain-dk = Du kan klage til Datatilsynet i Danmark over den måde, vi behandler dine oplysninger på: { $address }, { $phone }, { $email }, { $link }.
complain-no = Du kan klage til Datatilsynet i Norge over den måde, vi behandler dine oplysninger på: { $address }, { $phone }, { $email }, { $link }.
complain-eea = Du kan også klage til tilsynsmyndigheden i det EU/EØS-land, hvor du bor eller arbejder, eller hvor fejlen er sket.
complain-eea-alone = Du kan klage til tilsynsmyndigheden i det EU/EØS-land, hvor du bor eller arbejder, eller hvor fejlen er sket.
complain-local = Du har ret til at klage til en tilsynsmyndighed over den måde, vi indsamler og bruger dine oplysninger på. Tilsynsmyndigheden i dit eget EU/EØS-land kan fortælle dig mere.

## Children
children-directed = Tjenesten er også for børn under { $age } år.
children-not-directed = Tjenesten er ikke for børn under { $age } år.
children-knowingly = Vi indsamler oplysninger om børn under { $age } år.
children-not-knowingly = Vi indsamler ikke bevidst oplysninger om nogen under { $age } år.
children-contact = Er du forælder eller værge, og ved du, at vi har fået oplysninger om dit barn, så skriv til { $contact }.

## Changes, definitions, languages
changes-publish = Ændrer vi teksten, offentliggør vi den nye { $means }.
changes-notify = Vi giver dig besked { $means }.
changes-try = Vi prøver at give dig besked { $means }.
changes-notify-before = Vi giver dig besked { $means } mindst { $duration } i forvejen.
changes-notify-effect = Vi giver dig besked { $means }, før ændringen træder i kraft.
definitions-elsewhere = Andre ord betyder det samme som i { $documents }.
language-editions = Denne tekst findes { $languages }. Versionerne skal sige det samme.
language-drafted = Teksten er skrevet { $language }.
language-report = Skriv til { $contact }, hvis du finder en forskel.
    .here = Fortæl os det her, hvis du finder en forskel: { $contact }.
language-prevails = Er der en forskel, er det { $controlling-version }, der har forrang.
language-rights = Det begrænser ikke dine rettigheder efter loven.
language-equal = Ingen af versionerne har forrang.
language-banner = Siger versionerne noget forskelligt, har { $controlling-version } forrang: { $link }. Det begrænser ikke dine rettigheder efter loven.
    .link = Læs { $controlling-version }

## People, sale, law and how rights are used
heading-people = Når vi arbejder for andre, og når du søger job
heading-sale = Salg og deling af oplysninger
heading-law = Hvilken lov der gælder
heading-verification = Sådan sikrer vi os, at det er dig
label-country = Land
address-abroad = { $address }, { $country }
cell-detail = Nærmere bestemt: { $items }
cell-example = For eksempel: { $items }
who-includes = »Vi« er også { $includes }.
who-provides = { $provider } leverer tjenesten { $country-in }.
who-provides-elsewhere = { $provider } leverer tjenesten i alle andre lande.
scope-excludes = Den gælder ikke for { $people }.
scope-excludes-these = Den gælder ikke for:
scope-supplement = Dette er et tillæg til { $notice } og en del af den.
scope-short = Dette er den korte udgave. Resten står i { $notice }.
scope-cookies = Her står, hvordan vi bruger cookies og lignende teknologi. Hvordan vi ellers bruger personoplysninger, står i { $notice }.
scope-law = Vi offentliggør den efter { $statute }.
scope-subject = Når du bruger tjenesten, gælder også { $documents }.
service-called = I teksten kalder vi det { $term }.
people-processor = Over for { $people } er vi databehandler. Det betyder, at vi ikke selv bestemmer, hvorfor og hvordan oplysningerne bliver brugt.
people-controller = Det gør { $controller }.
people-instructions = Vi følger kun deres instruks.
people-owner = Oplysningerne tilhører { $owner }.
people-apply = Du søger job hos os her: { $link }.
people-confidential = Vi behandler oplysningerne fortroligt.
people-ask = Henvend dig til { $whom }, hvis du vil bruge dine rettigheder.
people-respond = Vi svarer på henvendelser inden for { $duration }.
people-respond-to = Vi svarer på henvendelser om { $rights } inden for { $duration }.
people-contract = Aftalen om det er { $documents }.
people-duties = Den dataansvarlige skal selv:
category-non-personal = Oplysningerne kan ikke knyttes til en person.
category-becomes = Bliver de knyttet til personoplysninger, behandler vi dem som personoplysninger, så længe forbindelsen består.
category-optional = Du vælger selv, om du giver os dem.
from-when = Det sker, { $clause }.
receivers-contract = Aftalen med { $recipient }: { $documents }.
receivers-own-terms = For brugen hos { $recipient } gælder modtagerens egen privatlivspolitik.
receivers-measures = Sådan er oplysningerne beskyttet hos { $recipient }:
transfer-home = Vi opbevarer oplysningerne i det land, hvor du bor, { $clause }.
transfer-home-example = Sådan er det for eksempel { $places }.
keep-law = Det følger af { $statutes }.
keep-extend = Højst { $duration } længere.
keep-extend-consent = Vi opbevarer oplysningerne i yderligere { $duration }, hvis du giver samtykke til det.
share-for = Vi deler dine oplysninger med { $recipient } i { $duration }.
share-extend = Vi kan dele oplysningerne i yderligere { $duration }.
share-extend-consent = Hvis du giver samtykke, deler vi oplysningerne i yderligere { $duration }.
keep-review = Vi ser jævnligt efter, om oplysninger kan slettes.
keep-review-every = Der går højst { $duration }, fra vi ser efter, om oplysninger kan slettes, til vi gør det igen.
keep-expiry = Indtil den udløber
keep-indefinite = Uden udløb
keep-varying = Forskelligt
tracking-others = Disse modtagere bruger også cookies og lignende teknologi hos os: { $recipients }.
send-on = Det gør vi, { $clause }.
send-others = Disse sender også for os: { $recipients }.
send-always = Du kan ikke fravælge { $items }.
security-contact = Spørgsmål om sikkerhed: { $contact }.
sale-none = Vi sælger ikke dine personoplysninger (sell).
sale-yes = Vi sælger personoplysninger (sell).
sale-possible = Vi deler oplysninger på en måde, der kan tælle som et salg (sale).
sharing-none = Vi deler ikke dine personoplysninger til annoncering på tværs af tjenester (share).
sharing-yes = Vi deler personoplysninger til annoncering på tværs af tjenester (share).
sharing-possible = Vi giver oplysninger videre på en måde, der kan tælle som deling til annoncering på tværs af tjenester (share).
sale-law = Ordet er brugt, som { $statute } bruger det.
sale-from = Reglen gælder fra { $date }.
sale-data = Det drejer sig om:
sale-to = Modtagerne er { $recipients }.
sale-why = Det sker for { $purposes }.
sale-no = Du kan sige nej { $means }.
sale-back = Det gælder de seneste { $duration }.
rights-under = Rettigheder efter { $statute }
rights-general = Rettigheder i almindelighed
rights-from = Reglerne gælder fra { $date }.
right-lead = { $title }.
right-items = Du får { $items }.
right-grounds = Retten gælder, { $clauses }.
right-exceptions = Retten gælder ikke, { $clauses }.
right-items-list = Du får:
right-grounds-list = Retten gælder i disse tilfælde:
right-exceptions-list = Retten gælder ikke i disse tilfælde:
right-withhold = Vi udleverer ikke { $items }.
right-withhold-if = Vi kan undlade at udlevere visse oplysninger, { $clause }, for eksempel { $items }.
right-back = Retten dækker de seneste { $duration }.
right-law = Retten følger af { $statute }.
request-reasonable = Vi svarer inden for rimelig tid.
request-agent = En fuldmægtig kan bruge rettighederne for dig.
request-agent-written = En fuldmægtig kan bruge rettighederne for dig, når du har givet skriftlig fuldmagt.
request-equal = Vi behandler dig ikke dårligere, fordi du bruger dine rettigheder.
request-equal-forms = Dårligere behandling kan være { $forms }.
verify-always = Altid
verify-rights = Gælder { $rights }.
verify-data = Vi beder om { $items }.
verify-provider = En anden virksomhed kan kontrollere oplysningerne for os.
changes-material = Det gælder væsentlige ændringer.
changes-as = på en af de måder, der står i { $document }
changes-as-section = på en af de måder, der står i afsnit { $section } i { $document }
law-section = § { $section } i { $statute }
law-governs = Loven { $country-in } gælder.
law-no-conflict = Regler, der fører til et andet lands lov, bliver ikke brugt.
law-venue = Sager hører under domstolene { $country-in }.
law-agreed = Teksten siger, at du går med til det.
law-limits = Det begrænser ikke dine rettigheder efter loven, heller ikke retten til at anlægge sag i det land, hvor du bor.

## For whom and from when
# What follows, the notice as a whole, what stands above it in a cell, or what stands before its colon.
when-subject =
    { $subject ->
        [row] Gælder
        [item] gælder
        [notice] Teksten gælder
       *[block] Dette gælder
    }
when-people = { when-subject } for personer { $places }.
    .from = { when-subject } for personer { $places } fra { $from }.
    .until = { when-subject } for personer { $places } til og med { $until }.
    .between = { when-subject } for personer { $places } fra { $from } til og med { $until }.
when-living = { when-subject } for personer, der bor { $places }.
    .from = { when-subject } for personer, der bor { $places }, fra { $from }.
    .until = { when-subject } for personer, der bor { $places }, til og med { $until }.
    .between = { when-subject } for personer, der bor { $places }, fra { $from } til og med { $until }.
when-both = { when-subject } for personer, der bor { $homes } og er omfattet af loven { $places }.
    .from = { when-subject } for personer, der bor { $homes } og er omfattet af loven { $places }, fra { $from }.
    .until = { when-subject } for personer, der bor { $homes } og er omfattet af loven { $places }, til og med { $until }.
    .between = { when-subject } for personer, der bor { $homes } og er omfattet af loven { $places }, fra { $from } til og med { $until }.
when-time =
    .from = { when-subject } fra { $from }.
    .until = { when-subject } til og med { $until }.
    .between = { when-subject } fra { $from } til og med { $until }.

## Særligt beskyttede oplysninger, national hjemmel, overførsler og kilder i enkeltheder
cell-special =
    .cell = Særligt beskyttede oplysninger: { $condition } ({ $cite })
    .law = Særligt beskyttede oplysninger: { $condition } efter { $statute } ({ $cite })
    .items = For { $items }: { $condition } ({ $cite })
    .items-law = For { $items }: { $condition } efter { $statute } ({ $cite })
cite-9-2-a = artikel 9, stk. 2, litra a
cite-9-2-b = artikel 9, stk. 2, litra b
cite-9-2-c = artikel 9, stk. 2, litra c
cite-9-2-d = artikel 9, stk. 2, litra d
cite-9-2-e = artikel 9, stk. 2, litra e
cite-9-2-f = artikel 9, stk. 2, litra f
cite-9-2-g = artikel 9, stk. 2, litra g
cite-9-2-h = artikel 9, stk. 2, litra h
cite-9-2-i = artikel 9, stk. 2, litra i
cite-9-2-j = artikel 9, stk. 2, litra j
permitted = Det er også tilladt efter { $statute }.
category-reveals = Oplysningerne kan røbe { $items }.
from-open = Kilden er offentligt tilgængelig.
keep-indefinitely = Uden tidsbegrænsning
transfer-access = { $recipient } kan læse oplysninger fra disse lande uden for Det Europæiske Økonomiske Samarbejdsområde (EØS): { $places }.
transfer-access-british = { $recipient } kan læse oplysninger fra disse lande uden for Storbritannien: { $places }.
transfer-read = Du kan læse mere om det på { $link }.
transfer-interest = Vores vægtige legitime interesse er { $interest }.

## Representatives, joint controllers, consent and children
who-representative = { $representative } repræsenterer os.
who-representative-eea = Vores repræsentant i EU/EØS er { $representative }.
who-representative-in = Vores repræsentant { $country-in } er { $representative }.
who-representative-contact = Kontaktoplysningerne er { $contact }.
who-joint = Vi er fælles dataansvarlige med { $partners }.
who-joint-purposes = Det gælder, når vi bruger dine oplysninger for { $purposes }.
who-joint-contact = Skriv til { $contact } om det, vi gør sammen.
who-joint-rights = Du kan bruge dine rettigheder over for hver af os.
purposes-assessment = Skriv til { $contact }, hvis du vil vide, hvordan vi har afvejet vores legitime interesser mod dine interesser.
withdraw-how = Når vi bruger dine oplysninger for { $purposes }, kan du trække dit samtykke tilbage { $means }.
withdraw-write = ved at skrive til { $contact }
children-consent = Du kan selv give samtykke, når du er fyldt { $age } år.
children-consent-in = Du kan selv give samtykke { $places }, når du er fyldt { $age } år.
children-consent-parents = Er du yngre, skal indehaveren af forældremyndigheden give samtykket eller godkende det.
children-version = Til børn har vi { $documents }.

## Authorities, decisions and fees
complain-uk = Du kan klage til den britiske tilsynsmyndighed, { $authority }, over den måde, vi behandler dine oplysninger på: { $address }, { $phone }, { $link }.
complain-in = Du kan klage til tilsynsmyndigheden { $country-in }, { $authority }, over den måde, vi behandler dine oplysninger på: { $link }.
auto-heading-helps = En computer hjælper med at afgøre, { $question }
auto-helps = Et it-system laver en profil eller en vurdering, som et menneske bruger til at afgøre, { $question }.
auto-uses = Systemet ser på { $items }.
auto-ground =
    .contract = Vi gør det, fordi det er nødvendigt for at indgå eller opfylde en kontrakt med dig (artikel 22, stk. 2, litra a).
    .law = Det er tilladt efter loven (artikel 22, stk. 2, litra b).
    .cited = Det er tilladt efter { $statute } (artikel 22, stk. 2, litra b).
    .consent = Vi gør det, fordi du har givet udtrykkeligt samtykke (artikel 22, stk. 2, litra c).
auto-ask = Skriv til { $contact }, hvis du har spørgsmål til det.
request-charged = Vi tager et gebyr for det.

## National hjemmel, kameraer, cookies som andre læser, tilladelse til markedsføring
cameras-signs = Skilte fortæller, hvor vi bruger kameraer.
read-by = Læses også af { $recipients }
read-by-nobody = Ingen andre kan læse den
send-if-consent = Vi sender det kun, hvis du har givet samtykke.
send-if-customer = Vi sender det kun, hvis du har givet os dine kontaktoplysninger i forbindelse med et køb hos os, og kun om vores egne tilsvarende produkter.
send-if-either = Vi sender det, hvis du har givet samtykke. Har du givet os dine kontaktoplysninger i forbindelse med et køb hos os, sender vi det også uden samtykke, men så kun om vores egne tilsvarende produkter.
send-registers = Før vi henvender os til dig, tjekker vi { $registers }.
register-robinson-list = Robinsonlisten i CPR
register-reservation = det norske register over personer, der ikke vil have markedsføring (Reservasjonsregisteret)

## California
heading-california = Til dig, der bor i Californien
heading-incentive = En fordel til gengæld for oplysninger
column-category = Kategori
column-sources = Hvor de kommer fra
column-disclosed = Videregivet til forretningsmæssige formål (business purpose) til
column-sold = Solgt (sold) til
column-shared = Delt (shared) med
caption-collected = Personoplysninger, vi har indsamlet i de seneste 12 måneder
caption-disclosed = Personoplysninger, vi har givet videre i de seneste 12 måneder
california-for = Dette afsnit er til dig, der bor i Californien, og følger loven California Consumer Privacy Act (CCPA).
california-words = Kategorierne i tabellerne er lovens egne. Loven er skrevet på engelsk, og derfor står de engelske ord i parentes.
category-sensitive = Følsomme personoplysninger i den californiske lovs forstand (sensitive personal information)
source-observed = Din brug af det, vi tilbyder
california-why = Hvad hver af dem skal bruge oplysningerne til, står i { $link }.
california-why-link = tabellen over modtagere
california-neither = I de seneste 12 måneder har vi ikke solgt personoplysninger (sell) og ikke delt dem til adfærdsbaseret annoncering på tværs af tjenester (share).
california-not-sold = I de seneste 12 måneder har vi ikke solgt personoplysninger (sell).
california-not-shared = I de seneste 12 måneder har vi ikke delt personoplysninger til adfærdsbaseret annoncering på tværs af tjenester (share).
young-sold = Vi sælger personoplysninger om personer, som vi ved er under 16 år.
young-not-sold = Vi kender ikke til, at vi sælger personoplysninger om personer under 16 år.
young-shared = Vi deler personoplysninger om personer, som vi ved er under 16 år, til adfærdsbaseret annoncering på tværs af tjenester.
young-not-shared = Vi kender ikke til, at vi deler personoplysninger om personer under 16 år til adfærdsbaseret annoncering på tværs af tjenester.
sensitive-within = Vi bruger og videregiver kun følsomme personoplysninger til de formål, som loven altid tillader (11 CCR § 7027(m)), for eksempel til at levere det, du beder om, og holde det sikkert.
sensitive-beyond = Vi bruger eller videregiver følsomme personoplysninger til mere end de formål, som loven altid tillader (11 CCR § 7027(m)).
sensitive-beyond-data = Vi bruger eller videregiver { $items } til mere end de formål, som loven altid tillader for følsomme personoplysninger (11 CCR § 7027(m)).
sensitive-why = Det gør vi for { $purposes }.
sensitive-to = Vi giver dem videre til { $recipients }.
sensitive-limit = Du kan begrænse det { $means }.
link-sale = Her kan du sige nej til salg og deling: { $link }.
link-limit = Her kan du begrænse vores brug af følsomme personoplysninger: { $link }.
link-choices = Her kan du træffe alle dine valg: { $link }.
link-words = Loven bestemmer, hvad sådan et link skal hedde, og derfor er det på engelsk.
signal-followed = Sender din browser et signal om, at du siger nej, for eksempel { $names }, lader vi være med at sælge og dele dine personoplysninger.
signal-covers = Signalet gælder for { $covers }.
signal-browser = browseren
signal-device = enheden
signal-account = Er du logget ind, gælder det også for din konto.
signal-offline = salg uden for nettet
signal-alone = Signalet er nok: Vi beder dig ikke om mere, og intet andet ændrer sig for dig.
california-confirm = Vi bekræfter inden for { $duration }, at vi har fået din anmodning.
california-confirm-law = Vi bekræfter inden for 10 arbejdsdage, at vi har fået din anmodning.
california-answer = Vi svarer inden for 45 dage. Har vi brug for længere tid, siger vi det inden for de 45 dage og svarer højst 45 dage senere.
california-metrics = Her kan du se, hvor mange anmodninger vi har fået, og hvor hurtigt vi har svaret: { $link }.
incentive-data = Vi bruger disse oplysninger til det: { $items }.
incentive-join = Du siger ja { $means }.
incentive-withdraw = Du kan når som helst melde dig ud { $means }.
tracking-others-none = Ingen andre indsamler her oplysninger om, hvad du gør over tid og på tværs af hjemmesider.
