### Statements and the words around them. `ground-*` is a clause or an aim with its own first word (`for å`). `document-*` stands after "in".

## ground: if the business changes hands

ground-merger = hvis vi fusjonerer med et annet selskap
ground-acquisition = hvis et annet selskap kjøper oss
ground-asset_sale = hvis vi selger virksomheten eller en del av den
ground-change_of_control = hvis virksomheten får nye eiere
ground-reorganisation = hvis vi omorganiserer virksomheten
ground-financing = hvis virksomheten får nye investorer eller långivere
ground-bankruptcy = hvis vi går konkurs

## ground: when the law or an authority asks

ground-required_by_law = når loven krever det
ground-valid_request = når en offentlig myndighet gyldig ber om opplysningene
ground-court_order = når en domstol bestemmer det
ground-search_warrant = når politiet har en ransakingsbeslutning
ground-subpoena = når en domstol pålegger oss å vitne eller utlevere opplysningene
ground-legal_proceedings = når en rettssak krever det
ground-national_security = når rikets sikkerhet krever det

## ground: when the reader acts

ground-your_request = når du ber oss om det
ground-consent = når du har samtykket
ground-purchase = når du kjøper noe hos oss
ground-app_installed = når du installerer en app
ground-account_linked = når du kobler kontoen din til en annen tjeneste
ground-enterprise_purchase = når organisasjonen din kjøper en konto til deg

## ground: when a condition is met

ground-has_account = hvis du har en konto
ground-no_account = hvis du ikke har en konto
ground-account_compromised = hvis vi har mistanke om at andre har tilgang til kontoen din
ground-materially_affected = hvis det påvirker opplysninger om deg vesentlig
ground-dispute_arises = hvis det oppstår en tvist
ground-non_payment = hvis du ikke betaler
ground-suspected_crime = hvis vi har mistanke om noe straffbart
ground-danger_to_life = når det er fare for liv eller helse

## ground: to reach an aim

ground-comply_with_legal_obligation = for å oppfylle en rettslig forpliktelse
ground-legal_claims = for å fastsette, gjøre gjeldende eller forsvare rettskrav
ground-protect_our_rights_and_property = for å verne rettighetene og eiendommen vår
ground-protect_rights_of_others = for å verne andres rettigheter
ground-prevent_or_investigate_wrongdoing = for å hindre eller undersøke mulige urettmessige handlinger knyttet til tjenesten
ground-protect_safety = for å verne menneskers sikkerhet
ground-protect_security_of_services = for å verne sikkerheten i produktene og tjenestene våre
ground-protect_from_harm = for å verne oss og kundene våre mot skade eller ulovlige handlinger
ground-protect_against_liability = for å verne oss mot rettslig ansvar
ground-prevent_fraud = for å forebygge svindel
ground-enforce_terms = for å håndheve vilkårene våre
ground-collect_debt = for å kreve inn gjeld
ground-emergencies = for å hjelpe i en nødssituasjon

## acceptance: demands that a notice states

acceptance-by_use = Ved å bruke tjenesten godtar du at vi samler inn og bruker opplysninger slik denne teksten beskriver.
acceptance-consent_by_use = Når du bruker tjenesten, samtykker du til det denne teksten beskriver.
acceptance-full_acceptance = Du har bare lov til å bruke tjenesten hvis du godtar hele denne teksten.
acceptance-binding_contract = Denne teksten er en bindende avtale mellom deg og oss.
acceptance-leave_if_disagree = Hvis du ikke godtar denne teksten, må du straks slutte å bruke tjenesten.
acceptance-do_not_use_if_disagree = Hvis du ikke er enig i denne teksten, har du ikke lov til å bruke produktene og tjenestene våre.
acceptance-subject_to_terms = Når du bruker tjenesten, gjelder også vilkårene våre.
acceptance-changes_by_use = Når du bruker tjenesten etter en endring, godtar du endringen.
acceptance-transfer_consent = Når du godtar denne teksten og deretter gir oss opplysninger, godtar du at vi overfører opplysningene.
acceptance-storage_abroad = Du godtar at vi også samler inn, lagrer og bruker opplysningene i andre land.
acceptance-marketing_by_signup = Når du melder deg på og gir oss kontaktopplysningene dine, godtar du uttrykkelig å få markedsføring fra oss.
acceptance-venue_consent = Du godtar at disse domstolene behandler saken.

## duty: what recipients are bound to

duty-only_our_tasks = Mottakerne har tilgang til opplysningene bare for å utføre oppgaver for oss.
duty-no_other_use = Mottakerne har ikke lov til å bruke opplysningene til noe annet.
duty-no_disclosure = Mottakerne har ikke lov til å gi opplysningene videre.
duty-specific_purpose = Mottakerne har lov til å bruke opplysningene bare til formålet de fikk opplysningene for.
duty-instructions = Mottakerne arbeider bare etter instruks fra oss.
duty-processing_agreement = Mottakerne har inngått en databehandleravtale med oss.
duty-contract = Mottakerne er bundet av en avtale med oss.
duty-confidentiality = Mottakerne har taushetsplikt.
duty-security = Mottakerne må beskytte opplysningene mot misbruk.
duty-same_protection = Mottakerne må beskytte opplysningene like godt som vi gjør.
duty-gdpr_compliance = Mottakerne må følge personvernforordningen.
duty-industry_standards = Mottakerne må beskytte opplysningene etter bransjens standarder.
duty-delete_after = Mottakerne må slette opplysningene når oppgaven er utført.
duty-report_breaches = Mottakerne må si fra til oss om sikkerhetsbrudd.
duty-no_model_training = Mottakerne må ikke bruke opplysningene til å trene KI-modeller.
duty-audits = Mottakerne må la oss kontrollere hvordan de beskytter opplysningene.
duty-approved_sub_processors = Mottakerne har bare lov til å bruke underdatabehandlere som vi har godkjent.
duty-own_policy = Mottakerne følger sine egne regler for behandling av opplysninger.

## advice: what the reader is advised to do

advice-read_this_notice = Vi anbefaler at du leser denne teksten før du bruker tjenesten.
advice-read_their_policy = Les mottakerens egen personvernerklæring.
advice-read_site_policies = Les personvernerklæringen på hvert nettsted du besøker.
advice-review_periodically = Les denne teksten på nytt med jevne mellomrom.
advice-keep_password_secret = Hold passordet ditt hemmelig.
advice-strong_password = Velg et sterkt passord.
advice-log_out = Logg ut når du er ferdig.
advice-update_software = Hold enheten og programmene dine oppdatert.
advice-keep_data_updated = Si fra til oss når opplysningene dine endrer seg.
advice-caution_public_posts = Ikke del annet offentlig enn det alle kan få lese.
advice-no_sensitive_data = Ikke send oss sensitive opplysninger med mindre vi ber om dem.
advice-no_harmful_data = Ikke gi oss sensitive opplysninger som kan skade deg alvorlig hvis de blir kjent.
advice-no_data_in_open_channels = Ikke send personopplysninger i åpne supportsaker, på e-post eller i chatten.
advice-secure_channel_first = Vent med å sende sensitive opplysninger til vi har avtalt en sikker kanal.
advice-contact_if_child = Kontakt oss hvis du er forelder eller verge og oppdager at barnet ditt har gitt oss opplysninger.
advice-contact_the_controller = Kontakt den som er behandlingsansvarlig, hvis du vil bruke rettighetene dine.
advice-contact_the_sender = Kontakt den som har sendt deg spørreundersøkelsen.
advice-contact_local_authority = Kontakt tilsynsmyndigheten der du bor, hvis du vil vite mer.
advice-report_incident = Si fra til oss hvis du oppdager et sikkerhetsbrudd.

## statement: changes

statement-we_update_this_notice = Vi endrer denne teksten når det er behov for det.
statement-new_version_published_here = Vi offentliggjør den nye utgaven på denne siden.
statement-effective_date_updated = Vi endrer ikrafttredelsesdatoen øverst når vi endrer teksten.
statement-takes_effect_on_publication = Endringer gjelder fra vi offentliggjør dem på denne siden.
statement-notice_before_effect = Vi sier fra før en endring trer i kraft.
statement-applies_to_all_data = Den gjeldende utgaven gjelder for alle opplysningene vi har om deg.
statement-other_languages = Du finner de andre språkversjonene i språkinnstillingene.

## statement: data and legal bases

statement-list_not_exhaustive = Listen er ikke uttømmende.
statement-basis_depends_on_context = Det rettslige grunnlaget avhenger av opplysningene og av sammenhengen vi samler dem inn i.
statement-not_overridden_by_your_rights = Interessene og rettighetene dine veier ikke tyngre enn interessen vår.
statement-no_duty_to_provide = Du har ingen plikt etter loven til å gi oss opplysninger.
statement-linked_data_is_personal = Vi behandler alt vi kobler til personopplysningene dine, som personopplysninger så lenge koblingen består.
statement-others_data_only_for_purpose = Opplysninger om andre som du gir oss, bruker vi bare til det du har gitt oss dem for.
statement-chat_without_name = Du kan bruke chatten uten å si hvem du er.
statement-retention_review = Vi går jevnlig gjennom de lagrede opplysningene for å se om noe kan slettes.
statement-shorter_for_usage_data = Bruksdata lagrer vi som regel i kortere tid.
statement-reasonable_period_after = Noen av opplysningene lagrer vi i en rimelig periode etterpå.

## statement: transfers and disclosures

statement-notice_before_transfer = Vi sier fra før vi overfører opplysningene.
statement-notice_before_other_policy = Vi sier fra før en annen personvernerklæring kommer til å gjelde for opplysningene.
statement-with_or_without_notice = Vi utleverer opplysningene uansett om vi har sagt fra til deg.
statement-other_rules_abroad = Reglene om personvern er ikke nødvendigvis de samme der som der du bor.
statement-no_transfer_without_controls = Vi overfører bare opplysninger når beskyttelsen hos mottakeren er tilstrekkelig.
statement-reasonable_steps = Vi gjør det som med rimelighet er nødvendig for å behandle opplysningene sikkert.

## statement: marketing and cookies

statement-no_marketing_if_opted_out = Hvis du har sagt nei til markedsføring, sender vi den ikke til deg.
statement-service_messages_continue = Du får fortsatt meldinger om selve tjenesten når du har sagt nei til markedsføring.
statement-no_opt_out_of_service_messages = Du kan ikke reservere deg mot meldinger om selve tjenesten.
statement-opt_out_not_all_ads = Du ser fortsatt annonser når du har reservert deg mot målrettede annonser.
statement-third_party_cookies_own_policy = Andre selskaper som setter informasjonskapsler, følger sine egne regler.

## statement: rights and requests

statement-identity_may_be_verified = Vi kan be deg om å bekrefte hvem du er, før vi svarer.
statement-identity_if_in_doubt = Hvis vi er i tvil om hvem du er, ber vi deg bekrefte det før vi svarer.
statement-identity_log_in = Vi ber deg logge inn på kontoen din.
statement-identity_two_step_login = Vi ber deg logge inn med en ekstra kode.
statement-identity_electronic_id = Vi ber deg bekrefte med en elektronisk ID hvem du er.
statement-identity_mitid = Vi ber deg bekrefte med danske MitID hvem du er.
statement-identity_bankid = Vi ber deg bekrefte med BankID hvem du er.
statement-identity_email_link = Vi sender en lenke til e-postadressen vi har, og ber deg åpne den.
statement-identity_text_code = Vi sender en kode til telefonnummeret vi har, og ber deg oppgi den.
statement-identity_letter_code = Vi sender en kode i posten til adressen vi har, og ber deg oppgi den.
statement-identity_call_back = Vi ringer deg på telefonnummeret vi har.
statement-identity_known_address = Vi ber deg skrive til oss fra e-postadressen vi har.
statement-identity_compare_details = Vi sammenligner det du oppgir, med det vi har fra før.
statement-identity_two_details = Vi ber deg oppgi minst to ting som vi har fra før.
statement-identity_three_details = Vi ber deg oppgi minst tre ting som vi har fra før.
statement-identity_customer_number = Vi ber deg oppgi kundenummeret ditt.
statement-identity_order_number = Vi ber deg oppgi nummeret på en av bestillingene dine.
statement-identity_show_document = Vi ber deg møte opp og vise legitimasjon.
statement-identity_document_copy = Vi ber om en kopi av legitimasjon. Du kan dekke til alt vi ikke trenger.
statement-identity_copy_deleted = Vi sletter kopien når vi vet hvem du er.
statement-identity_signed_statement = Vi ber deg skrive under på at du er den opplysningene handler om.
statement-identity_power_of_attorney = Hvis du skriver for en annen, ber vi om en fullmakt.
statement-identity_no_more_than_needed = Vi ber ikke om mer enn vi trenger for å vite hvem du er.
statement-answer_in_reasonable_time = Vi svarer innen rimelig tid.
statement-rights_limited_by_law = Loven begrenser noen av rettighetene.
statement-informed_on_request = Vi forteller deg hvilke opplysninger vi har om deg, hvis du spør.

## statement: children

statement-delete_child_data = Hvis vi oppdager at vi har opplysninger om et barn, sletter vi opplysningene.
statement-remove_without_parental_consent = Hvis vi har samlet inn opplysninger fra et barn uten at samtykket fra foreldrene er bekreftet, sletter vi opplysningene fra serverne våre.
statement-no_child_data_knowingly = Vi samler ikke bevisst inn opplysninger om barn.

## statement: other websites and public places

statement-we_link_to_other_sites = Vi lenker til nettsteder som andre driver.
statement-strongly_advised_to_read = Vi råder deg sterkt til å lese personvernerklæringen på hvert nettsted du besøker.
statement-no_control_over_links = Vi har ingen kontroll over andre nettsteder.
statement-not_responsible_for_links = Vi har ikke ansvaret for innholdet, personvernerklæringene eller praksisen på andre nettsteder og i andre tjenester.
statement-does_not_cover_links = Denne teksten gjelder ikke for andre nettsteder.
statement-public_posts_visible = Alle kan lese og bruke det du skriver offentlig.
statement-copies_remain = Kopier av det du har skrevet offentlig, kan bli liggende hos andre etter at vi har fjernet det.
statement-change_or_delete_yourself = Du kan selv endre eller slette opplysningene når du vil.
statement-no_recovery = Slettede opplysninger kan ikke gjenopprettes.
statement-no_full_card_numbers = Vi lagrer ikke hele kortnumre.
statement-at_own_risk = Du deler innhold på eget ansvar.
statement-no_legal_advice = Vi gir ikke juridisk rådgivning.

## document: terms

document-terms_and_conditions = vilkårene våre
    .cap = Vilkårene våre
document-terms_of_use = bruksvilkårene våre
    .cap = Bruksvilkårene våre
document-terms_of_sale = salgsvilkårene våre
    .cap = Salgsvilkårene våre
document-customer_agreement = avtalen din med oss
    .cap = Avtalen din med oss
document-partner_agreement = partneravtalen vår
    .cap = Partneravtalen vår
document-community_guidelines = reglene våre for god tone
    .cap = Reglene våre for god tone

## document: privacy

document-privacy_policy = personvernerklæringen vår
    .cap = Personvernerklæringen vår
document-cookie_policy = erklæringen vår om informasjonskapsler
    .cap = Erklæringen vår om informasjonskapsler
document-applicant_notice = personvernerklæringen vår for jobbsøkere
    .cap = Personvernerklæringen vår for jobbsøkere
document-california_notice = tillegget vårt for California
    .cap = Tillegget vårt for California
document-processing_agreement = databehandleravtalen vår
    .cap = Databehandleravtalen vår
document-list_of_processors = listen vår over databehandlere
    .cap = Listen vår over databehandlere
document-joint_arrangement = ordningen vår om felles behandlingsansvar
    .cap = Ordningen vår om felles behandlingsansvar
document-binding_corporate_rules = de bindende virksomhetsreglene våre
    .cap = De bindende virksomhetsreglene våre
document-balancing_test = interesseavveiningen vår
    .cap = Interesseavveiningen vår
document-data_protection_policy = retningslinjene våre for personvern
    .cap = Retningslinjene våre for personvern

## document: other

document-code_of_conduct = de etiske retningslinjene våre
    .cap = De etiske retningslinjene våre
document-security_policy = sikkerhetsreglene våre
    .cap = Sikkerhetsreglene våre
document-help_centre = hjelpesenteret vårt
    .cap = Hjelpesenteret vårt
document-job_posting = stillingsannonsen vår
    .cap = Stillingsannonsen vår

## term: what is offered

term-service = tjenesten
    .cap = Tjenesten
term-services = tjenestene
    .cap = Tjenestene
term-website = nettstedet
    .cap = Nettstedet
term-app = appen
    .cap = Appen
term-platform = plattformen
    .cap = Plattformen
term-account = konto
    .cap = Konto
term-device = enhet
    .cap = Enhet
term-content = innhold
    .cap = Innhold
term-browser = nettleser
    .cap = Nettleser

## term: data

term-personal_data = personopplysninger
    .cap = Personopplysninger
term-non_personal_data = ikke-personlige opplysninger
    .cap = Ikke-personlige opplysninger
term-usage_data = bruksdata
    .cap = Bruksdata
term-sensitive_data = sensitive opplysninger
    .cap = Sensitive opplysninger
term-cookies = informasjonskapsler
    .cap = Informasjonskapsler
term-processing = behandling
    .cap = Behandling
term-profiling = profilering
    .cap = Profilering
term-consent = samtykke
    .cap = Samtykke
term-legal_basis = rettslig grunnlag
    .cap = Rettslig grunnlag
term-third_country = tredjestat
    .cap = Tredjestat
term-data_breach = brudd på personopplysningssikkerheten
    .cap = Brudd på personopplysningssikkerheten

## term: people and parties

term-we = vi
    .cap = Vi
term-controller = behandlingsansvarlig
    .cap = Behandlingsansvarlig
term-processor = databehandler
    .cap = Databehandler
term-service_provider = tjenesteyter
    .cap = Tjenesteyter
term-recipient = mottaker
    .cap = Mottaker
term-third_party = tredjepart
    .cap = Tredjepart
term-affiliate = tilknyttet selskap
    .cap = Tilknyttet selskap
term-group = konsernet
    .cap = Konsernet
term-data_subject = den registrerte
    .cap = Den registrerte
term-user = bruker
    .cap = Bruker
term-end_user = sluttbruker
    .cap = Sluttbruker
term-visitor = besøkende
    .cap = Besøkende
term-customer = kunde
    .cap = Kunde
term-applicant = søker
    .cap = Søker
term-child = barn
    .cap = Barn
term-supervisory_authority = tilsynsmyndighet
    .cap = Tilsynsmyndighet

## audience: buying and visiting

audience-customers = kunder
audience-business_customers = bedriftskunder
audience-prospects = mulige kunder
audience-consumers = forbrukere
audience-visitors = besøkende
audience-website_visitors = besøkende på nettstedet
audience-shop_visitors = besøkende i butikken
audience-users = brukere
audience-app_users = brukere av appen
audience-end_users = sluttbrukere
audience-newsletter_readers = lesere av nyhetsbrevet
audience-subscribers = abonnenter
audience-event_guests = deltakere på arrangementer
audience-guests = gjester
audience-passengers = passasjerer
audience-correspondents = personer som skriver til oss

## audience: work

audience-applicants = jobbsøkere
audience-jobseekers = arbeidssøkere
audience-employees = ansatte
audience-former_employees = tidligere ansatte
audience-referees = referansepersoner
audience-volunteers = frivillige
audience-suppliers = leverandører
audience-business_contacts = kontaktpersoner i virksomheter
audience-developers = utviklere
audience-shareholders = aksjonærer

## audience: learning, health and home

audience-students = studenter
audience-pupils = elever
audience-patients = pasienter
audience-relatives = pårørende
audience-children = barn
audience-parents = foreldre
audience-guardians = verger
audience-tenants = leietakere
audience-citizens = innbyggere

## audience: taking part

audience-members = medlemmer
audience-donors = givere
audience-respondents = deltakere i spørreundersøkelser
audience-research_participants = forskningsdeltakere
audience-competition_entrants = deltakere i konkurranser

## audience: by residence

audience-eea_residents = personer som bor i EU/EØS
audience-california_residents = personer som bor i California
audience-residents = beboere

## service: online

service-website = nettstedet
service-websites = nettstedene
service-online_shop = nettbutikken
service-app = appen
service-apps = appene
service-platform = plattformen
service-customer_portal = kundeportalen
service-cloud_service = skytjenesten
service-software = programvaren
service-newsletter = nyhetsbrevet
service-blog = bloggen
service-forum = forumet
service-chat = chatten
service-game = spillet
service-social_media_pages = sidene på sosiale medier

## service: everything else

service-service = tjenesten
service-services = tjenestene
service-products = produktene
service-products_and_services = produktene og tjenestene
service-shop = butikken
service-events = arrangementene
service-loyalty_programme = fordelsprogrammet
service-customer_support = kundeservicen
service-survey = spørreundersøkelsen

## Occasions on which data is disclosed
disclosure-business_transfer = Personopplysninger kan følge med til en ny eier i disse tilfellene:
    .cap = Når virksomheten skifter eier
disclosure-legal_request = Vi utleverer opplysninger i disse tilfellene:
    .cap = Når loven eller en myndighet krever det
disclosure-protection = Vi utleverer opplysninger når det er nødvendig:
    .cap = For å beskytte noen eller noe
