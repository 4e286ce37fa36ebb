### Statements and the words around them. `ground-*` is a clause or an aim with its own first word (`for at`). `document-*` stands after "in".

## ground: if the business changes hands

ground-merger = hvis vi fusionerer med en anden virksomhed
ground-acquisition = hvis en anden virksomhed køber os
ground-asset_sale = hvis vi sælger virksomheden eller en del af den
ground-change_of_control = hvis virksomheden får nye ejere
ground-reorganisation = hvis vi omstrukturerer virksomheden
ground-financing = hvis virksomheden får nye investorer eller långivere
ground-bankruptcy = hvis vi går konkurs

## ground: when the law or an authority asks

ground-required_by_law = når loven kræver det
ground-valid_request = når en offentlig myndighed gyldigt beder om oplysningerne
ground-court_order = når en domstol bestemmer det
ground-search_warrant = når politiet har en ransagningskendelse
ground-subpoena = når en domstol pålægger os at vidne eller udlevere oplysningerne
ground-legal_proceedings = når en retssag kræver det
ground-national_security = når statens sikkerhed kræver det

## ground: when the reader acts

ground-your_request = når du beder os om det
ground-consent = når du har givet samtykke
ground-purchase = når du køber noget hos os
ground-app_installed = når du installerer en app
ground-account_linked = når du forbinder din konto med en anden tjeneste
ground-enterprise_purchase = når din organisation køber en konto til dig

## ground: when a condition is met

ground-has_account = hvis du har en konto
ground-no_account = hvis du ikke har en konto
ground-account_compromised = hvis vi har mistanke om, at andre har adgang til din konto
ground-materially_affected = hvis det påvirker oplysninger om dig væsentligt
ground-dispute_arises = hvis der opstår en tvist
ground-non_payment = hvis du ikke betaler
ground-suspected_crime = hvis vi har mistanke om noget strafbart
ground-danger_to_life = når der er fare for liv eller helbred

## ground: to reach an aim

ground-comply_with_legal_obligation = for at opfylde en retlig forpligtelse
ground-legal_claims = for at fastlægge, gøre gældende eller forsvare retskrav
ground-protect_our_rights_and_property = for at beskytte vores rettigheder og ejendom
ground-protect_rights_of_others = for at beskytte andres rettigheder
ground-prevent_or_investigate_wrongdoing = for at forhindre eller undersøge mulige uretmæssige handlinger i forbindelse med tjenesten
ground-protect_safety = for at beskytte menneskers sikkerhed
ground-protect_security_of_services = for at beskytte sikkerheden i vores produkter og tjenester
ground-protect_from_harm = for at beskytte os og vores kunder mod skade eller ulovlige handlinger
ground-protect_against_liability = for at beskytte os mod retligt ansvar
ground-prevent_fraud = for at forebygge svindel
ground-enforce_terms = for at håndhæve vores vilkår
ground-collect_debt = for at inddrive gæld
ground-emergencies = for at hjælpe i en nødsituation

## acceptance: demands that a notice states

acceptance-by_use = Ved at bruge tjenesten accepterer du, at vi indsamler og bruger oplysninger, sådan som denne tekst beskriver.
acceptance-consent_by_use = Når du bruger tjenesten, giver du samtykke til det, denne tekst beskriver.
acceptance-full_acceptance = Du har kun lov til at bruge tjenesten, hvis du accepterer hele denne tekst.
acceptance-binding_contract = Denne tekst er en bindende kontrakt mellem dig og os.
acceptance-leave_if_disagree = Hvis du ikke accepterer denne tekst, skal du straks holde op med at bruge tjenesten.
acceptance-do_not_use_if_disagree = Hvis du ikke er enig i denne tekst, må du ikke bruge vores produkter og tjenester.
acceptance-subject_to_terms = Når du bruger tjenesten, gælder vores vilkår også.
acceptance-changes_by_use = Når du bruger tjenesten efter en ændring, accepterer du ændringen.
acceptance-transfer_consent = Når du accepterer denne tekst og derefter giver os oplysninger, accepterer du, at vi overfører oplysningerne.
acceptance-storage_abroad = Du accepterer, at vi også indsamler, opbevarer og bruger oplysningerne i andre lande.
acceptance-marketing_by_signup = Når du tilmelder dig og giver os dine kontaktoplysninger, accepterer du udtrykkeligt at få markedsføring fra os.
acceptance-venue_consent = Du accepterer, at disse domstole behandler sagen.

## duty: what recipients are bound to

duty-only_our_tasks = Modtagerne har kun adgang til oplysningerne for at løse opgaver for os.
duty-no_other_use = Modtagerne må ikke bruge oplysningerne til andet.
duty-no_disclosure = Modtagerne må ikke give oplysningerne videre.
duty-specific_purpose = Modtagerne må kun bruge oplysningerne til det formål, de har fået oplysningerne til.
duty-instructions = Modtagerne arbejder kun efter vores instruks.
duty-processing_agreement = Modtagerne har indgået en databehandleraftale med os.
duty-contract = Modtagerne er bundet af en kontrakt med os.
duty-confidentiality = Modtagerne har tavshedspligt.
duty-security = Modtagerne skal beskytte oplysningerne mod misbrug.
duty-same_protection = Modtagerne skal beskytte oplysningerne lige så godt, som vi gør.
duty-gdpr_compliance = Modtagerne skal følge databeskyttelsesforordningen.
duty-industry_standards = Modtagerne skal beskytte oplysningerne efter branchens standarder.
duty-delete_after = Modtagerne skal slette oplysningerne, når opgaven er løst.
duty-report_breaches = Modtagerne skal give os besked om sikkerhedsbrud.
duty-no_model_training = Modtagerne må ikke bruge oplysningerne til at træne AI-modeller.
duty-audits = Modtagerne skal lade os kontrollere, hvordan de beskytter oplysningerne.
duty-approved_sub_processors = Modtagerne må kun bruge underdatabehandlere, som vi har godkendt.
duty-own_policy = Modtagerne følger deres egne regler for behandling af oplysninger.

## advice: what the reader is advised to do

advice-read_this_notice = Vi anbefaler, at du læser denne tekst, før du bruger tjenesten.
advice-read_their_policy = Læs modtagerens egen privatlivspolitik.
advice-read_site_policies = Læs privatlivspolitikken på hver hjemmeside, du besøger.
advice-review_periodically = Læs denne tekst igen med jævne mellemrum.
advice-keep_password_secret = Hold din adgangskode hemmelig.
advice-strong_password = Vælg en stærk adgangskode.
advice-log_out = Log ud, når du er færdig.
advice-update_software = Hold din enhed og dine programmer opdateret.
advice-keep_data_updated = Giv os besked, når dine oplysninger ændrer sig.
advice-caution_public_posts = Del kun det offentligt, som alle må læse.
advice-no_sensitive_data = Send os ikke følsomme oplysninger, medmindre vi beder om dem.
advice-no_harmful_data = Giv os ikke følsomme oplysninger, der kan skade dig alvorligt, hvis de bliver kendt.
advice-no_data_in_open_channels = Send ikke personoplysninger i åbne supportsager, på e-mail eller i chatten.
advice-secure_channel_first = Vent med at sende følsomme oplysninger, til vi har aftalt en sikker kanal.
advice-contact_if_child = Kontakt os, hvis du er forælder eller værge og opdager, at dit barn har givet os oplysninger.
advice-contact_the_controller = Kontakt den, der er dataansvarlig, hvis du vil bruge dine rettigheder.
advice-contact_the_sender = Kontakt den, der har sendt dig spørgeskemaet.
advice-contact_local_authority = Kontakt tilsynsmyndigheden, hvor du bor, hvis du vil vide mere.
advice-report_incident = Giv os besked, hvis du opdager et sikkerhedsbrud.

## statement: changes

statement-we_update_this_notice = Vi ændrer denne tekst, når der er behov for det.
statement-new_version_published_here = Vi offentliggør den nye udgave på denne side.
statement-effective_date_updated = Vi ændrer ikrafttrædelsesdatoen øverst, når vi ændrer teksten.
statement-takes_effect_on_publication = Ændringer gælder, fra vi offentliggør dem på denne side.
statement-notice_before_effect = Vi giver dig besked, før en ændring træder i kraft.
statement-applies_to_all_data = Den gældende udgave gælder for alle de oplysninger, vi har om dig.
statement-other_languages = Du finder de andre sprogversioner i sprogindstillingerne.

## statement: data and legal bases

statement-list_not_exhaustive = Listen er ikke udtømmende.
statement-basis_depends_on_context = Retsgrundlaget afhænger af oplysningerne og af den sammenhæng, vi indsamler dem i.
statement-not_overridden_by_your_rights = Dine interesser og rettigheder vejer ikke tungere end vores interesse.
statement-no_duty_to_provide = Du har ingen pligt efter loven til at give os oplysninger.
statement-linked_data_is_personal = Vi behandler alt, hvad vi kobler sammen med dine personoplysninger, som personoplysninger, så længe koblingen består.
statement-others_data_only_for_purpose = Oplysninger om andre, som du giver os, bruger vi kun til det, du har givet os dem til.
statement-chat_without_name = Du kan bruge chatten uden at sige, hvem du er.
statement-retention_review = Vi gennemgår jævnligt de lagrede oplysninger for at se, om noget kan slettes.
statement-shorter_for_usage_data = Brugsdata opbevarer vi som regel i kortere tid.
statement-reasonable_period_after = Nogle af oplysningerne opbevarer vi i en rimelig periode derefter.

## statement: transfers and disclosures

statement-notice_before_transfer = Vi giver dig besked, før vi overfører oplysningerne.
statement-notice_before_other_policy = Vi giver dig besked, før en anden privatlivspolitik kommer til at gælde for oplysningerne.
statement-with_or_without_notice = Vi videregiver oplysningerne, uanset om vi har givet dig besked.
statement-other_rules_abroad = Reglerne om databeskyttelse er ikke nødvendigvis de samme dér, som hvor du bor.
statement-no_transfer_without_controls = Vi overfører kun oplysninger, når beskyttelsen hos modtageren er tilstrækkelig.
statement-reasonable_steps = Vi gør det, der med rimelighed er nødvendigt, for at behandle oplysningerne sikkert.

## statement: marketing and cookies

statement-no_marketing_if_opted_out = Har du sagt nej til markedsføring, sender vi den ikke til dig.
statement-service_messages_continue = Du får stadig beskeder om selve tjenesten, når du har sagt nej til markedsføring.
statement-no_opt_out_of_service_messages = Du kan ikke fravælge beskeder om selve tjenesten.
statement-opt_out_not_all_ads = Du ser stadig annoncer, når du har fravalgt målrettede annoncer.
statement-third_party_cookies_own_policy = Andre virksomheder, der sætter cookies, følger deres egne regler.

## statement: rights and requests

statement-identity_may_be_verified = Vi kan bede dig om at bekræfte, hvem du er, før vi svarer.
statement-identity_if_in_doubt = Er vi i tvivl om, hvem du er, beder vi dig bekræfte det, før vi svarer.
statement-identity_log_in = Vi beder dig logge ind på din konto.
statement-identity_two_step_login = Vi beder dig logge ind med en ekstra kode.
statement-identity_electronic_id = Vi beder dig bekræfte med et elektronisk id, hvem du er.
statement-identity_mitid = Vi beder dig bekræfte med MitID, hvem du er.
statement-identity_bankid = Vi beder dig bekræfte med norsk BankID, hvem du er.
statement-identity_email_link = Vi sender et link til den e-mailadresse, vi har, og beder dig åbne det.
statement-identity_text_code = Vi sender en kode til det telefonnummer, vi har, og beder dig oplyse den.
statement-identity_letter_code = Vi sender en kode med posten til den adresse, vi har, og beder dig oplyse den.
statement-identity_call_back = Vi ringer dig op på det telefonnummer, vi har.
statement-identity_known_address = Vi beder dig skrive til os fra den e-mailadresse, vi har.
statement-identity_compare_details = Vi sammenligner det, du oplyser, med det, vi har i forvejen.
statement-identity_two_details = Vi beder dig oplyse mindst to ting, som vi har i forvejen.
statement-identity_three_details = Vi beder dig oplyse mindst tre ting, som vi har i forvejen.
statement-identity_customer_number = Vi beder dig oplyse dit kundenummer.
statement-identity_order_number = Vi beder dig oplyse nummeret på en af dine ordrer.
statement-identity_show_document = Vi beder dig møde op og vise legitimation.
statement-identity_document_copy = Vi beder om en kopi af legitimation. Du må dække alt det, vi ikke skal bruge.
statement-identity_copy_deleted = Vi sletter kopien, når vi ved, hvem du er.
statement-identity_signed_statement = Vi beder dig underskrive, at du er den, oplysningerne handler om.
statement-identity_power_of_attorney = Skriver du for en anden, beder vi om en fuldmagt.
statement-identity_no_more_than_needed = Vi beder ikke om mere, end vi skal bruge for at vide, hvem du er.
statement-answer_in_reasonable_time = Vi svarer inden for rimelig tid.
statement-rights_limited_by_law = Loven begrænser nogle af rettighederne.
statement-informed_on_request = Vi fortæller dig, hvilke oplysninger vi har om dig, hvis du spørger.

## statement: children

statement-delete_child_data = Opdager vi, at vi har oplysninger om et barn, sletter vi oplysningerne.
statement-remove_without_parental_consent = Har vi indsamlet oplysninger fra et barn, uden at forældrenes samtykke er bekræftet, sletter vi oplysningerne fra vores servere.
statement-no_child_data_knowingly = Vi indsamler ikke bevidst oplysninger om børn.

## statement: other websites and public places

statement-we_link_to_other_sites = Vi linker til hjemmesider, som andre driver.
statement-strongly_advised_to_read = Vi råder dig kraftigt til at læse privatlivspolitikken på hver hjemmeside, du besøger.
statement-no_control_over_links = Vi har ingen kontrol over andre hjemmesider.
statement-not_responsible_for_links = Vi har ikke ansvaret for indholdet, privatlivspolitikkerne eller fremgangsmåderne på andre hjemmesider og tjenester.
statement-does_not_cover_links = Denne tekst gælder ikke for andre hjemmesider.
statement-public_posts_visible = Alle kan læse og bruge det, du skriver offentligt.
statement-copies_remain = Kopier af det, du har skrevet offentligt, kan blive liggende hos andre, efter at vi har fjernet det.
statement-change_or_delete_yourself = Du kan selv ændre eller slette oplysningerne, når du vil.
statement-no_recovery = Slettede oplysninger kan ikke gendannes.
statement-no_full_card_numbers = Vi gemmer ikke hele kortnumre.
statement-at_own_risk = Du deler indhold på eget ansvar.
statement-no_legal_advice = Vi giver ikke juridisk rådgivning.

## document: terms

document-terms_and_conditions = vores vilkår og betingelser
    .cap = Vores vilkår og betingelser
document-terms_of_use = vores brugsvilkår
    .cap = Vores brugsvilkår
document-terms_of_sale = vores handelsbetingelser
    .cap = Vores handelsbetingelser
document-customer_agreement = din aftale med os
    .cap = Din aftale med os
document-partner_agreement = vores partneraftale
    .cap = Vores partneraftale
document-community_guidelines = vores regler for god tone
    .cap = Vores regler for god tone

## document: privacy

document-privacy_policy = vores privatlivspolitik
    .cap = Vores privatlivspolitik
document-cookie_policy = vores cookiepolitik
    .cap = Vores cookiepolitik
document-applicant_notice = vores privatlivspolitik for jobansøgere
    .cap = Vores privatlivspolitik for jobansøgere
document-california_notice = vores tillæg for Californien
    .cap = Vores tillæg for Californien
document-processing_agreement = vores databehandleraftale
    .cap = Vores databehandleraftale
document-list_of_processors = vores liste over databehandlere
    .cap = Vores liste over databehandlere
document-joint_arrangement = vores ordning om fælles dataansvar
    .cap = Vores ordning om fælles dataansvar
document-binding_corporate_rules = vores bindende virksomhedsregler
    .cap = Vores bindende virksomhedsregler
document-balancing_test = vores interesseafvejning
    .cap = Vores interesseafvejning
document-data_protection_policy = vores databeskyttelsespolitik
    .cap = Vores databeskyttelsespolitik

## document: other

document-code_of_conduct = vores adfærdskodeks
    .cap = Vores adfærdskodeks
document-security_policy = vores sikkerhedspolitik
    .cap = Vores sikkerhedspolitik
document-help_centre = vores hjælpecenter
    .cap = Vores hjælpecenter
document-job_posting = vores jobopslag
    .cap = Vores jobopslag

## term: what is offered

term-service = tjenesten
    .cap = Tjenesten
term-services = tjenesterne
    .cap = Tjenesterne
term-website = hjemmesiden
    .cap = Hjemmesiden
term-app = appen
    .cap = Appen
term-platform = platformen
    .cap = Platformen
term-account = konto
    .cap = Konto
term-device = enhed
    .cap = Enhed
term-content = indhold
    .cap = Indhold
term-browser = browser
    .cap = Browser

## term: data

term-personal_data = personoplysninger
    .cap = Personoplysninger
term-non_personal_data = ikke-personlige oplysninger
    .cap = Ikke-personlige oplysninger
term-usage_data = brugsdata
    .cap = Brugsdata
term-sensitive_data = følsomme oplysninger
    .cap = Følsomme oplysninger
term-cookies = cookies
    .cap = Cookies
term-processing = behandling
    .cap = Behandling
term-profiling = profilering
    .cap = Profilering
term-consent = samtykke
    .cap = Samtykke
term-legal_basis = retsgrundlag
    .cap = Retsgrundlag
term-third_country = tredjeland
    .cap = Tredjeland
term-data_breach = brud på persondatasikkerheden
    .cap = Brud på persondatasikkerheden

## term: people and parties

term-we = vi
    .cap = Vi
term-controller = dataansvarlig
    .cap = Dataansvarlig
term-processor = databehandler
    .cap = Databehandler
term-service_provider = tjenesteudbyder
    .cap = Tjenesteudbyder
term-recipient = modtager
    .cap = Modtager
term-third_party = tredjemand
    .cap = Tredjemand
term-affiliate = tilknyttet virksomhed
    .cap = Tilknyttet virksomhed
term-group = koncernen
    .cap = Koncernen
term-data_subject = den registrerede
    .cap = Den registrerede
term-user = bruger
    .cap = Bruger
term-end_user = slutbruger
    .cap = Slutbruger
term-visitor = besøgende
    .cap = Besøgende
term-customer = kunde
    .cap = Kunde
term-applicant = ansøger
    .cap = Ansøger
term-child = barn
    .cap = Barn
term-supervisory_authority = tilsynsmyndighed
    .cap = Tilsynsmyndighed

## audience: buying and visiting

audience-customers = kunder
audience-business_customers = erhvervskunder
audience-prospects = mulige kunder
audience-consumers = forbrugere
audience-visitors = besøgende
audience-website_visitors = besøgende på hjemmesiden
audience-shop_visitors = besøgende i butikken
audience-users = brugere
audience-app_users = brugere af appen
audience-end_users = slutbrugere
audience-newsletter_readers = læsere af nyhedsbrevet
audience-subscribers = abonnenter
audience-event_guests = deltagere i arrangementer
audience-guests = gæster
audience-passengers = passagerer
audience-correspondents = personer, der skriver til os

## audience: work

audience-applicants = jobansøgere
audience-jobseekers = arbejdssøgende
audience-employees = medarbejdere
audience-former_employees = tidligere medarbejdere
audience-referees = referencepersoner
audience-volunteers = frivillige
audience-suppliers = leverandører
audience-business_contacts = kontaktpersoner i virksomheder
audience-developers = udviklere
audience-shareholders = aktionærer

## audience: learning, health and home

audience-students = studerende
audience-pupils = elever
audience-patients = patienter
audience-relatives = pårørende
audience-children = børn
audience-parents = forældre
audience-guardians = værger
audience-tenants = lejere
audience-citizens = borgere

## audience: taking part

audience-members = medlemmer
audience-donors = bidragydere
audience-respondents = deltagere i spørgeskemaer
audience-research_participants = forsøgsdeltagere
audience-competition_entrants = deltagere i konkurrencer

## audience: by residence

audience-eea_residents = personer, der bor i EU/EØS
audience-california_residents = personer, der bor i Californien
audience-residents = beboere

## service: online

service-website = hjemmesiden
service-websites = hjemmesiderne
service-online_shop = netbutikken
service-app = appen
service-apps = apperne
service-platform = platformen
service-customer_portal = kundeportalen
service-cloud_service = cloudtjenesten
service-software = softwaren
service-newsletter = nyhedsbrevet
service-blog = bloggen
service-forum = forummet
service-chat = chatten
service-game = spillet
service-social_media_pages = siderne på sociale medier

## service: everything else

service-service = tjenesten
service-services = tjenesterne
service-products = produkterne
service-products_and_services = produkterne og tjenesterne
service-shop = butikken
service-events = arrangementerne
service-loyalty_programme = fordelsprogrammet
service-customer_support = kundeservicen
service-survey = spørgeskemaet

## Occasions on which data is disclosed
disclosure-business_transfer = Personoplysninger kan følge med til en ny ejer i disse tilfælde:
    .cap = Når virksomheden skifter ejer
disclosure-legal_request = Vi videregiver oplysninger i disse tilfælde:
    .cap = Når loven eller en myndighed kræver det
disclosure-protection = Vi videregiver oplysninger, når det er nødvendigt:
    .cap = For at beskytte nogen eller noget
