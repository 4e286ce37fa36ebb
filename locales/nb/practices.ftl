### Practices. `control-*` stands after "you can". `place-*` and `means-*` carry their own preposition.

## security: encryption

security-encryption = kryptering
    .sentence = Vi krypterer opplysninger.
security-encryption_in_transit = kryptering under overføring
    .sentence = Vi krypterer opplysninger når de blir sendt.
security-encryption_at_rest = kryptering av lagrede opplysninger
    .sentence = Vi krypterer lagrede opplysninger.
security-end_to_end_encryption = ende-til-ende-kryptering
    .sentence = Vi bruker ende-til-ende-kryptering, slik at bare avsender og mottaker kan lese meldingene.
security-https = sikker forbindelse (HTTPS)
    .sentence = Du bruker nettstedet vårt over en sikker forbindelse (HTTPS).
security-tls = TLS-kryptering
    .sentence = Vi krypterer forbindelsen med TLS.
security-encrypted_payment_form = kryptert betalingsskjema
    .sentence = Du betaler i et skjema med kryptert forbindelse.
security-encrypted_email = kryptering av e-post
    .sentence = Vi krypterer e-post som inneholder personopplysninger.
security-encrypted_devices = kryptering av datamaskiner og telefoner
    .sentence = Vi krypterer datamaskinene og telefonene våre.
security-password_hashing = hashing av passord
    .sentence = Vi lagrer passord bare som hashverdier.

## security: access

security-access_control = tilgangsstyring
    .sentence = Bare ansatte som trenger det i jobben, har tilgang til opplysningene.
security-access_reviews = gjennomgang av tilganger
    .sentence = Vi går gjennom hvem som har tilgang.
security-personal_logins = personlige brukerkontoer
    .sentence = Hver ansatt har sin egen brukerkonto.
security-two_step_login = innlogging i to trinn
    .sentence = Vi bruker innlogging i to trinn.
security-password_policy = regler for passord
    .sentence = Vi har regler for hvor sterke passord må være.
security-screen_lock = skjermlås
    .sentence = Vi låser skjermen når vi forlater den.
security-logging = logging
    .sentence = Vi logger hvem som ser opplysningene.
security-physical_security = fysisk sikring
    .sentence = Vi har fysisk sikring av stedene der opplysningene befinner seg.
security-locked_premises = låste lokaler
    .sentence = Vi låser lokalene der opplysningene befinner seg.
security-locked_cabinets = låste skap
    .sentence = Vi låser inn papirer med personopplysninger.
security-clean_desk = ryddige skrivebord
    .sentence = Vi lar ikke papirer med personopplysninger ligge fremme.

## security: systems and networks

security-firewall = brannmur
    .sentence = Vi beskytter systemene våre med en brannmur.
security-antivirus = antivirusprogram
    .sentence = Vi bruker antivirusprogrammer.
security-spam_filter = søppelpostfilter
    .sentence = Vi bruker søppelpostfilter på e-posten vår.
security-intrusion_detection = alarm ved forsøk på innbrudd
    .sentence = Vi har systemer som oppdager forsøk på innbrudd i IT-systemene våre.
security-monitoring = overvåking av systemer
    .sentence = Vi overvåker systemene våre for sårbarheter og angrep.
security-patching = sikkerhetsoppdateringer
    .sentence = Vi installerer sikkerhetsoppdateringer.
security-network_segmentation = oppdelt nettverk
    .sentence = Vi holder deler av nettverket vårt atskilt.
security-data_separation = atskillelse av opplysninger mellom brukere
    .sentence = Vi holder opplysningene til ulike brukere atskilt.
security-vpn = VPN-forbindelse
    .sentence = Vi bruker VPN når vi arbeider utenfor kontoret.
security-device_management = styring av enheter
    .sentence = Vi styrer sikkerheten på enhetene til de ansatte fra ett sted.
security-separate_environments = atskilte miljøer
    .sentence = Vi holder test og drift atskilt.
security-secure_development = sikker utvikling
    .sentence = Vi tar hensyn til sikkerhet når vi utvikler programvare.
security-security_tests = sikkerhetstester
    .sentence = Vi tester sikkerheten.
security-penetration_tests = penetrasjonstester
    .sentence = Vi lar spesialister prøve å bryte seg inn i systemene våre for å finne svakheter.
security-vulnerability_reporting = rapportering av sårbarheter
    .sentence = Du kan si fra til oss hvis du finner en sårbarhet i systemene våre.

## security: keeping data safe and small

security-backups = sikkerhetskopier
    .sentence = Vi tar sikkerhetskopier.
security-restore_tests = test av sikkerhetskopier
    .sentence = Vi tester at vi kan gjenopprette opplysninger fra sikkerhetskopiene.
security-redundancy = doble systemer
    .sentence = Vi har reservesystemer som tar over hvis et system svikter.
security-data_minimisation = dataminimering
    .sentence = Vi samler bare inn opplysningene vi trenger.
security-pseudonymisation = pseudonymisering
    .sentence = Vi pseudonymiserer opplysninger, slik at de ikke viser hvem du er uten en egen nøkkel.
security-anonymisation = anonymisering
    .sentence = Vi anonymiserer opplysninger, slik at ingen kan knytte dem til deg.
security-ip_masking = forkorting av IP-adresser
    .sentence = Vi forkorter IP-adresser.
security-secure_deletion = sikker sletting
    .sentence = Vi sletter opplysninger slik at ingen kan gjenopprette dem.
security-secure_hosting = sikre servere
    .sentence = Vi lagrer opplysningene på sikre servere.
security-eu_hosting = servere i EU/EØS
    .sentence = Vi lagrer opplysningene på servere i EU/EØS.
security-privacy_by_design = innebygd personvern
    .sentence = Vi bygger personvern inn i systemene våre fra starten.

## security: people and partners

security-staff_training = opplæring av ansatte
    .sentence = Vi gir de ansatte opplæring i personvern og sikkerhet.
security-confidentiality = taushetsplikt
    .sentence = De ansatte har taushetsplikt.
security-background_checks = bakgrunnssjekk
    .sentence = Vi sjekker bakgrunnen til ansatte før de får tilgang.
security-processor_agreements = databehandleravtaler
    .sentence = Vi har databehandleravtaler med dem som behandler opplysninger for oss.
security-supplier_checks = kontroll av leverandører
    .sentence = Vi kontrollerer at leverandørene våre beskytter opplysningene.

## security: plans and proof

security-security_policy = sikkerhetsregler
    .sentence = Vi har skriftlige regler for sikkerhet.
security-risk_assessment = risikovurdering
    .sentence = Vi vurderer risikoen ved å behandle opplysningene dine.
security-incident_response = beredskap ved sikkerhetsbrudd
    .sentence = Vi har en plan for hva vi gjør ved et sikkerhetsbrudd.
security-breach_notification = varsling om sikkerhetsbrudd
    .sentence = Skjer det et sikkerhetsbrudd, undersøker vi det og varsler dem det rammer, når loven krever det.
security-continuity_plan = beredskapsplan
    .sentence = Vi har en plan for å holde driften i gang.
security-audits = revisjon av sikkerheten
    .sentence = Vi lar uavhengige revisorer gå gjennom sikkerheten.
security-pci_dss = PCI DSS-sertifisering
    .sentence = Vi er sertifisert etter PCI DSS, sikkerhetsstandarden til kortbransjen.
security-iso_27001 = ISO 27001-sertifisering
    .sentence = Vi er sertifisert etter ISO 27001.
security-isae_3000 = ISAE 3000-erklæring
    .sentence = Vi har en revisorerklæring etter ISAE 3000.
security-soc_2 = SOC 2-erklæring
    .sentence = Vi har en revisorerklæring etter SOC 2.

## security: what says too little, and what is honest about it

security-appropriate_measures = egnede tiltak
    .sentence = Vi bruker egnede tekniske og organisatoriske tiltak.
security-physical_electronic_procedural = fysiske, elektroniske og organisatoriske tiltak
    .sentence = Vi beskytter opplysningene fysisk, elektronisk og med faste rutiner.
security-industry_standards = bransjens standarder
    .sentence = Vi følger bransjens standarder for sikkerhet.
security-commercially_acceptable_means = kommersielt akseptable midler
    .sentence = Vi bruker kommersielt akseptable midler for å beskytte opplysningene.
security-no_absolute_security = ingen full sikkerhet
    .sentence = Ingen måte å sende opplysninger over internett eller lagre dem elektronisk på er 100 % sikker, og vi kan ikke garantere full sikkerhet.
security-no_transit_guarantee = ingen garanti under overføring
    .sentence = Vi kan ikke garantere sikkerheten for opplysninger mens de blir sendt over internett.

## cookie: needed

cookie-necessary = nødvendige informasjonskapsler
    .cap = Nødvendige informasjonskapsler
    .short = Nødvendige
    .why = Vi bruker disse informasjonskapslene til å få nettstedet til å virke.
cookie-session = øktkapsler
    .cap = Øktkapsler
    .short = Økt
    .why = Vi bruker disse informasjonskapslene til å holde styr på besøket ditt til du lukker nettleseren.
cookie-login = informasjonskapsler for innlogging
    .cap = Informasjonskapsler for innlogging
    .short = Innlogging
    .why = Vi bruker disse informasjonskapslene til å holde deg logget inn.
cookie-cart = informasjonskapsler for handlekurven
    .cap = Informasjonskapsler for handlekurven
    .short = Handlekurv
    .why = Vi bruker disse informasjonskapslene til å huske hva du har lagt i handlekurven.
cookie-security = informasjonskapsler for sikkerhet
    .cap = Informasjonskapsler for sikkerhet
    .short = Sikkerhet
    .why = Vi bruker disse informasjonskapslene til å beskytte nettstedet mot misbruk.
cookie-consent = informasjonskapsler for samtykke
    .cap = Informasjonskapsler for samtykke
    .short = Samtykke
    .why = Vi bruker disse informasjonskapslene til å huske valget ditt om informasjonskapsler.
cookie-load_balancing = informasjonskapsler for lastfordeling
    .cap = Informasjonskapsler for lastfordeling
    .short = Lastfordeling
    .why = Vi bruker disse informasjonskapslene til å fordele trafikken mellom serverne våre.
cookie-connection = informasjonskapsler for forbindelsen
    .cap = Informasjonskapsler for forbindelsen
    .short = Forbindelse
    .why = Vi bruker disse informasjonskapslene til å holde forbindelsen stabil.

## cookie: chosen by the reader

cookie-preference = informasjonskapsler for innstillinger
    .cap = Informasjonskapsler for innstillinger
    .short = Innstillinger
    .why = Vi bruker disse informasjonskapslene til å huske valgene og innstillingene dine.
cookie-language = informasjonskapsler for språk
    .cap = Informasjonskapsler for språk
    .short = Språk
    .why = Vi bruker disse informasjonskapslene til å huske språket ditt.
cookie-functional = funksjonelle informasjonskapsler
    .cap = Funksjonelle informasjonskapsler
    .short = Funksjoner
    .why = Vi bruker disse informasjonskapslene til å gi deg funksjonene du ber om.
cookie-chat = informasjonskapsler for chat
    .cap = Informasjonskapsler for chat
    .short = Chat
    .why = Vi bruker disse informasjonskapslene til å drive chatten.
cookie-embedded_video = informasjonskapsler for innebygd video
    .cap = Informasjonskapsler for innebygd video
    .short = Video
    .why = Vi bruker disse informasjonskapslene til å vise deg videoer fra andre tjenester.
cookie-social_media = informasjonskapsler fra sosiale medier
    .cap = Informasjonskapsler fra sosiale medier
    .short = Sosiale medier
    .why = Vi bruker disse informasjonskapslene til å koble nettstedet til sosiale medier.

## cookie: measuring and marketing

cookie-statistics = informasjonskapsler for statistikk
    .cap = Informasjonskapsler for statistikk
    .short = Statistikk
    .why = Vi bruker disse informasjonskapslene til å måle hvordan nettstedet blir brukt.
cookie-performance = informasjonskapsler for ytelse
    .cap = Informasjonskapsler for ytelse
    .short = Ytelse
    .why = Vi bruker disse informasjonskapslene til å måle hvor godt nettstedet virker.
cookie-testing = informasjonskapsler for testing
    .cap = Informasjonskapsler for testing
    .short = Testing
    .why = Vi bruker disse informasjonskapslene til å sammenligne utgaver av nettstedet.
cookie-marketing = informasjonskapsler for markedsføring
    .cap = Informasjonskapsler for markedsføring
    .short = Markedsføring
    .why = Vi bruker disse informasjonskapslene til å målrette markedsføringen vår.
cookie-advertising = informasjonskapsler for annonser
    .cap = Informasjonskapsler for annonser
    .short = Annonser
    .why = Vi bruker disse informasjonskapslene til å vise deg annonser.
cookie-referral = informasjonskapsler for henvisninger
    .cap = Informasjonskapsler for henvisninger
    .short = Henvisninger
    .why = Vi bruker disse informasjonskapslene til å se hvilke nettsteder som sender besøkende til oss.

## cookie: by lifetime and owner

cookie-persistent = varige informasjonskapsler
    .cap = Varige informasjonskapsler
    .short = Varige
    .why = Vi bruker disse informasjonskapslene til å kjenne deg igjen når du kommer tilbake.
cookie-third_party = informasjonskapsler fra andre selskaper
    .cap = Informasjonskapsler fra andre selskaper
    .short = Andre selskaper
    .why = Vi lar andre selskaper sette disse informasjonskapslene.

## technology: on the device

technology-cookies = informasjonskapsler
    .cap = Informasjonskapsler
technology-flash_cookies = Flash-informasjonskapsler
    .cap = Flash-informasjonskapsler
technology-local_storage = lokal lagring i nettleseren
    .cap = Lokal lagring i nettleseren
technology-app_cache = hurtigbufferfiler i apper
    .cap = Hurtigbufferfiler i apper
technology-databases = databaser
    .cap = Databaser
technology-device_identifiers = enhetsidentifikatorer
    .cap = Enhetsidentifikatorer
technology-advertising_identifiers = annonseidentifikatorer
    .cap = Annonseidentifikatorer
technology-fingerprinting = digitale fingeravtrykk av enheten
    .cap = Digitale fingeravtrykk av enheten
technology-etags = ETag-er
    .cap = ETag-er
technology-location_services = posisjonstjenester
    .cap = Posisjonstjenester

## technology: in the page, the message or the app

technology-beacons = web beacons
    .cap = Web beacons
technology-pixels = piksler
    .cap = Piksler
technology-clear_gifs = gjennomsiktige GIF-bilder
    .cap = Gjennomsiktige GIF-bilder
technology-tags = tagger
    .cap = Tagger
technology-scripts = skript
    .cap = Skript
technology-tracking_links = sporingslenker
    .cap = Sporingslenker
technology-social_plugins = knapper fra sosiale medier
    .cap = Knapper fra sosiale medier
technology-html5_tracking = sporingsteknologier i HTML5
    .cap = Sporingsteknologier i HTML5
technology-session_recordings = øktopptak
    .cap = Øktopptak
technology-heatmaps = varmekart
    .cap = Varmekart
technology-sdk = SDK-er (programkode i apper)
    .cap = SDK-er (programkode i apper)

## technology: on the server

technology-server_logs = serverlogger
    .cap = Serverlogger
technology-similar_technologies = lignende teknologier
    .cap = Lignende teknologier

## control: in the browser

control-browser_settings = endre innstillingene i nettleseren din
control-browser_instructions = følge veiledningen for nettleseren din
control-browser_refuse_all = stille inn nettleseren til å avvise alle informasjonskapsler
control-browser_refuse_third_party = stille inn nettleseren til å avvise informasjonskapsler fra andre enn oss
control-browser_warn = stille inn nettleseren til å si fra når en informasjonskapsel blir sendt
control-delete_cookies = slette informasjonskapsler i nettleseren
control-learn_about_cookies = lese om hvordan man sletter og styrer informasjonskapsler
control-private_browsing = bruke et privat vindu i nettleseren
control-do_not_track_settings = slå Do Not Track på eller av i innstillingene i nettleseren
control-global_privacy_control = slå på Global Privacy Control i nettleseren
control-flash_settings = endre innstillingene for Flash
control-block_images = slå av bilder i e-posten din

## control: with us

control-consent_banner = endre valget ditt i samtykkeboksen vår
control-decline_advertising = avvise informasjonskapsler for annonser i samtykkeboksen vår
control-account_settings = endre innstillingene på kontoen din
control-opt_out_link = reservere deg via lenken for reservasjon
control-ad_network_opt_out = reservere deg mot målrettede annonser hos annonsenettverkene
control-ad_network_opt_out_eu = reservere deg mot målrettede annonser hos annonsenettverkene hvis du bor i EU

## control: on the device

control-device_settings = endre innstillingene på enheten din
control-reset_advertising_identifier = tilbakestille annonseidentifikatoren på enheten din
control-location_off = slå av posisjon på enheten din
control-revoke_permissions = trekke tilbake tillatelsene til appen
control-uninstall_app = avinstallere appen

## mechanism: GDPR Art. 45

mechanism-adequacy = beslutning om tilstrekkelig beskyttelsesnivå
    .cap = Beslutning om tilstrekkelig beskyttelsesnivå
mechanism-dpf = EU-U.S. Data Privacy Framework
    .cap = EU-U.S. Data Privacy Framework

## mechanism: GDPR Art. 46

mechanism-scc = standardavtalevilkår
    .cap = Standardavtalevilkår
mechanism-authority_scc = standardbestemmelser fra en tilsynsmyndighet
    .cap = Standardbestemmelser fra en tilsynsmyndighet
mechanism-bcr = bindende virksomhetsregler
    .cap = Bindende virksomhetsregler
mechanism-code_of_conduct = atferdsnormer
    .cap = Atferdsnormer
mechanism-certification = sertifiseringsmekanisme
    .cap = Sertifiseringsmekanisme
mechanism-ad_hoc_clauses = avtalevilkår godkjent av en tilsynsmyndighet
    .cap = Avtalevilkår godkjent av en tilsynsmyndighet
mechanism-public_bodies_instrument = rettslig bindende instrument mellom offentlige myndigheter eller organer, som kan håndheves
    .cap = Rettslig bindende instrument mellom offentlige myndigheter eller organer, som kan håndheves

## mechanism: The United Kingdom

mechanism-uk_regulations = britisk beslutning om tilstrekkelig beskyttelse
    .cap = Britisk beslutning om tilstrekkelig beskyttelse
mechanism-uk_idta = International Data Transfer Agreement (britisk standardavtale)
    .cap = International Data Transfer Agreement (britisk standardavtale)
mechanism-uk_addendum = UK Addendum (britisk tillegg til EUs vilkår)
    .cap = UK Addendum (britisk tillegg til EUs vilkår)
mechanism-uk_extension = UK Extension (britisk utvidelse av EU-U.S. Data Privacy Framework)
    .cap = UK Extension (britisk utvidelse av EU-U.S. Data Privacy Framework)

## mechanism: GDPR Art. 49

mechanism-explicit_consent = uttrykkelig samtykke
    .cap = Uttrykkelig samtykke
mechanism-contract_with_you = avtale med deg
    .cap = Avtale med deg
mechanism-contract_in_your_interest = avtale i din interesse
    .cap = Avtale i din interesse
mechanism-public_interest = viktige allmenne interesser
    .cap = Viktige allmenne interesser
mechanism-legal_claims = rettskrav
    .cap = Rettskrav
mechanism-vital_interests = vitale interesser
    .cap = Vitale interesser
mechanism-public_register = offentlig register
    .cap = Offentlig register
mechanism-compelling_interests = tvingende berettigede interesser
    .cap = Tvingende berettigede interesser

## mechanism: neither

mechanism-none = ikke noe overføringsgrunnlag
    .cap = Ikke noe overføringsgrunnlag
mechanism-unspecified = nødvendige garantier
    .cap = Nødvendige garantier

## place: by membership

place-eu_countries = i EU-land
place-eea_countries = i EU/EØS-land
place-other_eu_countries = i andre EU-land
place-other_eea_countries = i andre EU/EØS-land
place-third_countries = i land utenfor EU/EØS
place-adequate_countries = i land med et tilstrekkelig beskyttelsesnivå
place-united_kingdom = i Storbritannia
place-nordic_countries = i Norden
place-europe = i Europa
place-elsewhere_in_europe = andre steder i Europa
place-north_america = i Nord-Amerika
place-asia = i Asia

## place: by person or job

place-your_country = i landet der du bor
place-outside_your_country = utenfor landet der du bor
place-job_country = i landet der stillingen er
place-our_servers = på våre egne servere
place-customer_premises = hos kunden
place-international_organisations = hos internasjonale organisasjoner

## place: too wide to act on

place-computers_elsewhere = på datamaskiner utenfor delstaten, provinsen, landet eller jurisdiksjonen din
place-cloud = i skyen
place-other_countries = i andre land
place-worldwide = i hele verden

## marketing: what is sent or shown

marketing-newsletters = nyhetsbrev
marketing-offers = tilbud
marketing-special_offers = spesialtilbud
marketing-personal_offers = personlige tilbud
marketing-partner_offers = tilbud fra samarbeidspartnere
marketing-offers_on_similar_products = tilbud på lignende varer og tjenester
marketing-promotional_material = reklamemateriell
marketing-product_news = nyheter om produktene våre
marketing-service_news = nyheter om tjenestene våre
marketing-event_news = nyheter om arrangementer
marketing-company_news = nyheter om virksomheten
marketing-invitations = invitasjoner
marketing-competitions = konkurranser
marketing-surveys = spørreundersøkelser
marketing-basket_reminders = påminnelser om varer i handlekurven
marketing-job_alerts = stillingsannonser
marketing-marketing_calls = reklameoppringninger
marketing-targeted_advertisements = målrettede annonser

## marketing: too wide to act on

marketing-general_information = generelle opplysninger
marketing-other_information_of_interest = andre opplysninger som har interesse for deg

## means: messages

means-email = på e-post
means-phone = på telefon
means-sms = på SMS
means-post = i posten
means-letter = i et brev
means-digital_post = i den danske løsningen Digital Post
means-push = med et pushvarsel
means-direct_message = i en direktemelding
means-chat = i chatten
means-video_call = i en videosamtale
means-in_person = ved personlig oppmøte

## means: places

means-website = på nettstedet
means-this_page = på denne siden
means-in_app = i appen
means-social_media = på sosiale medier
means-customer_portal = i kundeportalen
means-account_settings = i innstillingene på kontoen din
means-contact_form = gjennom kontaktskjemaet vårt
means-prominent_notice = med en tydelig melding i tjenesten
means-prominent_site_notice = med en tydelig melding på nettstedet

## means: ways out

means-unsubscribe_link = med avmeldingslenken i hver e-post
means-unsubscribe_instructions = med veiledningen i hver melding
means-stop_message = med en SMS med teksten STOPP
means-contact_us = ved å kontakte oss
means-self_service = ved å logge inn
means-cookie_banner = i samtykkeboksen vår
means-agent = gjennom en fullmektig
means-reasonable_means = på en passende måte
