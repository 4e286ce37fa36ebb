### Practices. `control-*` stands after "you can". `place-*` and `means-*` carry their own preposition.

## security: encryption

security-encryption = kryptering
    .sentence = Vi krypterer oplysninger.
security-encryption_in_transit = kryptering under overførsel
    .sentence = Vi krypterer oplysninger, når de bliver sendt.
security-encryption_at_rest = kryptering af lagrede oplysninger
    .sentence = Vi krypterer lagrede oplysninger.
security-end_to_end_encryption = end-to-end-kryptering
    .sentence = Vi bruger end-to-end-kryptering, så kun afsender og modtager kan læse beskederne.
security-https = sikker forbindelse (HTTPS)
    .sentence = Du bruger vores hjemmeside over en sikker forbindelse (HTTPS).
security-tls = TLS-kryptering
    .sentence = Vi krypterer forbindelsen med TLS.
security-encrypted_payment_form = krypteret betalingsformular
    .sentence = Du betaler i en formular med krypteret forbindelse.
security-encrypted_email = kryptering af e-mail
    .sentence = Vi krypterer e-mails, der indeholder personoplysninger.
security-encrypted_devices = kryptering af computere og telefoner
    .sentence = Vi krypterer vores computere og telefoner.
security-password_hashing = hashing af adgangskoder
    .sentence = Vi gemmer kun adgangskoder som hashværdier.

## security: access

security-access_control = adgangsstyring
    .sentence = Kun medarbejdere, der har brug for det i deres arbejde, har adgang til oplysningerne.
security-access_reviews = gennemgang af adgange
    .sentence = Vi gennemgår, hvem der har adgang.
security-personal_logins = personlige login
    .sentence = Hver medarbejder har sit eget login.
security-two_step_login = login i to trin
    .sentence = Vi bruger login i to trin.
security-password_policy = regler for adgangskoder
    .sentence = Vi har regler for, hvor stærke adgangskoder skal være.
security-screen_lock = skærmlås
    .sentence = Vi låser skærmen, når vi forlader den.
security-logging = logning
    .sentence = Vi logger, hvem der ser oplysningerne.
security-physical_security = fysisk sikring
    .sentence = Vi har fysisk sikring af de steder, hvor oplysningerne befinder sig.
security-locked_premises = aflåste lokaler
    .sentence = Vi låser de lokaler, hvor oplysningerne befinder sig.
security-locked_cabinets = aflåste skabe
    .sentence = Vi låser papirer med personoplysninger inde.
security-clean_desk = ryddede skriveborde
    .sentence = Vi lader ikke papirer med personoplysninger ligge fremme.

## security: systems and networks

security-firewall = firewall
    .sentence = Vi beskytter vores systemer med en firewall.
security-antivirus = antivirusprogram
    .sentence = Vi bruger antivirusprogrammer.
security-spam_filter = spamfilter
    .sentence = Vi bruger spamfilter på vores e-mail.
security-intrusion_detection = alarm ved forsøg på indbrud
    .sentence = Vi har systemer, der opdager forsøg på indbrud i vores it-systemer.
security-monitoring = overvågning af systemer
    .sentence = Vi overvåger vores systemer for sårbarheder og angreb.
security-patching = sikkerhedsopdateringer
    .sentence = Vi installerer sikkerhedsopdateringer.
security-network_segmentation = opdelt netværk
    .sentence = Vi holder dele af vores netværk adskilt.
security-data_separation = adskillelse af brugernes oplysninger
    .sentence = Vi holder brugernes oplysninger adskilt fra hinanden.
security-vpn = VPN-forbindelse
    .sentence = Vi bruger VPN, når vi arbejder uden for kontoret.
security-device_management = styring af enheder
    .sentence = Vi styrer sikkerheden på medarbejdernes enheder fra ét sted.
security-separate_environments = adskilte miljøer
    .sentence = Vi holder test og drift adskilt.
security-secure_development = sikker udvikling
    .sentence = Vi tænker sikkerhed ind, når vi udvikler software.
security-security_tests = sikkerhedstest
    .sentence = Vi tester sikkerheden.
security-penetration_tests = penetrationstest
    .sentence = Vi lader specialister prøve at bryde ind i vores systemer for at finde svagheder.
security-vulnerability_reporting = indberetning af sårbarheder
    .sentence = Du kan give os besked, hvis du finder en sårbarhed i vores systemer.

## security: keeping data safe and small

security-backups = sikkerhedskopier
    .sentence = Vi tager sikkerhedskopier.
security-restore_tests = test af sikkerhedskopier
    .sentence = Vi tester, at vi kan genskabe oplysninger fra sikkerhedskopierne.
security-redundancy = dobbelte systemer
    .sentence = Vi har reservesystemer, der tager over, hvis et system svigter.
security-data_minimisation = dataminimering
    .sentence = Vi indsamler kun de oplysninger, vi har brug for.
security-pseudonymisation = pseudonymisering
    .sentence = Vi pseudonymiserer oplysninger, så de ikke viser, hvem du er, uden en særskilt nøgle.
security-anonymisation = anonymisering
    .sentence = Vi anonymiserer oplysninger, så ingen kan knytte dem til dig.
security-ip_masking = afkortning af IP-adresser
    .sentence = Vi afkorter IP-adresser.
security-secure_deletion = sikker sletning
    .sentence = Vi sletter oplysninger, så ingen kan genskabe dem.
security-secure_hosting = sikre servere
    .sentence = Vi opbevarer oplysningerne på sikre servere.
security-eu_hosting = servere i EU/EØS
    .sentence = Vi opbevarer oplysningerne på servere i EU/EØS.
security-privacy_by_design = databeskyttelse gennem design
    .sentence = Vi indbygger databeskyttelse i vores systemer fra begyndelsen.

## security: people and partners

security-staff_training = uddannelse af medarbejdere
    .sentence = Vi uddanner vores medarbejdere i databeskyttelse og sikkerhed.
security-confidentiality = tavshedspligt
    .sentence = Medarbejderne har tavshedspligt.
security-background_checks = baggrundstjek
    .sentence = Vi tjekker medarbejdernes baggrund, før de får adgang.
security-processor_agreements = databehandleraftaler
    .sentence = Vi har databehandleraftaler med dem, der behandler oplysninger for os.
security-supplier_checks = kontrol af leverandører
    .sentence = Vi kontrollerer, at vores leverandører beskytter oplysningerne.

## security: plans and proof

security-security_policy = sikkerhedspolitik
    .sentence = Vi har en skriftlig sikkerhedspolitik.
security-risk_assessment = risikovurdering
    .sentence = Vi vurderer risikoen ved at behandle dine oplysninger.
security-incident_response = beredskab ved sikkerhedsbrud
    .sentence = Vi har en plan for, hvad vi gør ved et sikkerhedsbrud.
security-breach_notification = underretning om sikkerhedsbrud
    .sentence = Sker der et sikkerhedsbrud, undersøger vi det og giver besked til dem, det går ud over, når loven kræver det.
security-continuity_plan = beredskabsplan
    .sentence = Vi har en plan for at holde driften i gang.
security-audits = revision af sikkerheden
    .sentence = Vi lader uafhængige revisorer gennemgå sikkerheden.
security-pci_dss = PCI DSS-certificering
    .sentence = Vi er certificeret efter PCI DSS, kortbranchens sikkerhedsstandard.
security-iso_27001 = ISO 27001-certificering
    .sentence = Vi er certificeret efter ISO 27001.
security-isae_3000 = ISAE 3000-erklæring
    .sentence = Vi har en revisorerklæring efter ISAE 3000.
security-soc_2 = SOC 2-erklæring
    .sentence = Vi har en revisorerklæring efter SOC 2.

## security: what says too little, and what is honest about it

security-appropriate_measures = passende foranstaltninger
    .sentence = Vi bruger passende tekniske og organisatoriske foranstaltninger.
security-physical_electronic_procedural = fysiske, elektroniske og organisatoriske foranstaltninger
    .sentence = Vi beskytter oplysningerne fysisk, elektronisk og med faste arbejdsgange.
security-industry_standards = branchens standarder
    .sentence = Vi følger branchens standarder for sikkerhed.
security-commercially_acceptable_means = kommercielt acceptable midler
    .sentence = Vi bruger kommercielt acceptable midler til at beskytte oplysningerne.
security-no_absolute_security = ingen fuld sikkerhed
    .sentence = Ingen måde at sende oplysninger over internettet eller lagre dem elektronisk på er 100 % sikker, og vi kan ikke garantere fuld sikkerhed.
security-no_transit_guarantee = ingen garanti under overførsel
    .sentence = Vi kan ikke garantere sikkerheden for oplysninger, mens de bliver sendt over internettet.

## cookie: needed

cookie-necessary = nødvendige cookies
    .cap = Nødvendige cookies
    .short = Nødvendige
    .why = Vi bruger disse cookies til at få hjemmesiden til at virke.
cookie-session = sessionscookies
    .cap = Sessionscookies
    .short = Session
    .why = Vi bruger disse cookies til at holde styr på dit besøg, indtil du lukker browseren.
cookie-login = logincookies
    .cap = Logincookies
    .short = Login
    .why = Vi bruger disse cookies til at holde dig logget ind.
cookie-cart = kurvcookies
    .cap = Kurvcookies
    .short = Indkøbskurv
    .why = Vi bruger disse cookies til at huske, hvad du har lagt i kurven.
cookie-security = sikkerhedscookies
    .cap = Sikkerhedscookies
    .short = Sikkerhed
    .why = Vi bruger disse cookies til at beskytte hjemmesiden mod misbrug.
cookie-consent = samtykkecookies
    .cap = Samtykkecookies
    .short = Samtykke
    .why = Vi bruger disse cookies til at huske dit valg om cookies.
cookie-load_balancing = cookies til belastningsfordeling
    .cap = Cookies til belastningsfordeling
    .short = Belastningsfordeling
    .why = Vi bruger disse cookies til at fordele trafikken mellem vores servere.
cookie-connection = forbindelsescookies
    .cap = Forbindelsescookies
    .short = Forbindelse
    .why = Vi bruger disse cookies til at holde forbindelsen stabil.

## cookie: chosen by the reader

cookie-preference = præferencecookies
    .cap = Præferencecookies
    .short = Præferencer
    .why = Vi bruger disse cookies til at huske dine valg og indstillinger.
cookie-language = sprogcookies
    .cap = Sprogcookies
    .short = Sprog
    .why = Vi bruger disse cookies til at huske dit sprog.
cookie-functional = funktionelle cookies
    .cap = Funktionelle cookies
    .short = Funktioner
    .why = Vi bruger disse cookies til at give dig de funktioner, du beder om.
cookie-chat = chatcookies
    .cap = Chatcookies
    .short = Chat
    .why = Vi bruger disse cookies til at drive chatten.
cookie-embedded_video = cookies til indlejret video
    .cap = Cookies til indlejret video
    .short = Video
    .why = Vi bruger disse cookies til at vise dig videoer fra andre tjenester.
cookie-social_media = cookies fra sociale medier
    .cap = Cookies fra sociale medier
    .short = Sociale medier
    .why = Vi bruger disse cookies til at forbinde hjemmesiden med sociale medier.

## cookie: measuring and marketing

cookie-statistics = statistikcookies
    .cap = Statistikcookies
    .short = Statistik
    .why = Vi bruger disse cookies til at måle, hvordan hjemmesiden bliver brugt.
cookie-performance = ydelsescookies
    .cap = Ydelsescookies
    .short = Ydelse
    .why = Vi bruger disse cookies til at måle, hvor godt hjemmesiden virker.
cookie-testing = testcookies
    .cap = Testcookies
    .short = Test
    .why = Vi bruger disse cookies til at sammenligne udgaver af hjemmesiden.
cookie-marketing = marketingcookies
    .cap = Marketingcookies
    .short = Marketing
    .why = Vi bruger disse cookies til at målrette vores markedsføring.
cookie-advertising = annoncecookies
    .cap = Annoncecookies
    .short = Annoncer
    .why = Vi bruger disse cookies til at vise dig annoncer.
cookie-referral = henvisningscookies
    .cap = Henvisningscookies
    .short = Henvisninger
    .why = Vi bruger disse cookies til at se, hvilke hjemmesider der sender besøgende til os.

## cookie: by lifetime and owner

cookie-persistent = vedvarende cookies
    .cap = Vedvarende cookies
    .short = Vedvarende
    .why = Vi bruger disse cookies til at genkende dig, når du kommer tilbage.
cookie-third_party = cookies fra andre virksomheder
    .cap = Cookies fra andre virksomheder
    .short = Andre virksomheder
    .why = Vi lader andre virksomheder sætte disse cookies.

## technology: on the device

technology-cookies = cookies
    .cap = Cookies
technology-flash_cookies = Flash-cookies
    .cap = Flash-cookies
technology-local_storage = lokal lagring i browseren
    .cap = Lokal lagring i browseren
technology-app_cache = cachefiler i apps
    .cap = Cachefiler i apps
technology-databases = databaser
    .cap = Databaser
technology-device_identifiers = enhedsidentifikatorer
    .cap = Enhedsidentifikatorer
technology-advertising_identifiers = annonceidentifikatorer
    .cap = Annonceidentifikatorer
technology-fingerprinting = digitale fingeraftryk af enheden
    .cap = Digitale fingeraftryk af enheden
technology-etags = ETags
    .cap = ETags
technology-location_services = placeringstjenester
    .cap = Placeringstjenester

## technology: in the page, the message or the app

technology-beacons = webbeacons
    .cap = Webbeacons
technology-pixels = pixels
    .cap = Pixels
technology-clear_gifs = gennemsigtige GIF-billeder
    .cap = Gennemsigtige GIF-billeder
technology-tags = tags
    .cap = Tags
technology-scripts = scripts
    .cap = Scripts
technology-tracking_links = sporingslinks
    .cap = Sporingslinks
technology-social_plugins = knapper fra sociale medier
    .cap = Knapper fra sociale medier
technology-html5_tracking = sporingsteknologier i HTML5
    .cap = Sporingsteknologier i HTML5
technology-session_recordings = sessionsoptagelser
    .cap = Sessionsoptagelser
technology-heatmaps = heatmaps
    .cap = Heatmaps
technology-sdk = SDK’er (programkode i apps)
    .cap = SDK’er (programkode i apps)

## technology: on the server

technology-server_logs = serverlogfiler
    .cap = Serverlogfiler
technology-similar_technologies = lignende teknologier
    .cap = Lignende teknologier

## control: in the browser

control-browser_settings = ændre indstillingerne i din browser
control-browser_instructions = følge vejledningen til din browser
control-browser_refuse_all = indstille din browser til at afvise alle cookies
control-browser_refuse_third_party = indstille din browser til at afvise cookies fra andre end os
control-browser_warn = indstille din browser til at give dig besked, når en cookie bliver sendt
control-delete_cookies = slette cookies i din browser
control-learn_about_cookies = læse om, hvordan man sletter og styrer cookies
control-private_browsing = bruge et privat vindue i din browser
control-do_not_track_settings = slå Do Not Track til eller fra i browserens indstillinger
control-global_privacy_control = slå Global Privacy Control til i din browser
control-flash_settings = ændre indstillingerne for Flash
control-block_images = slå billeder fra i din e-mail

## control: with us

control-consent_banner = ændre dit valg i vores cookieboks
control-decline_advertising = afvise annoncecookies i vores cookieboks
control-account_settings = ændre indstillingerne på din konto
control-opt_out_link = sige nej via linket til fravalg
control-ad_network_opt_out = fravælge målrettede annoncer hos annoncenetværkene
control-ad_network_opt_out_eu = fravælge målrettede annoncer hos annoncenetværkene, hvis du bor i EU

## control: on the device

control-device_settings = ændre indstillingerne på din enhed
control-reset_advertising_identifier = nulstille annonceidentifikatoren på din enhed
control-location_off = slå placering fra på din enhed
control-revoke_permissions = trække appens tilladelser tilbage
control-uninstall_app = afinstallere appen

## mechanism: GDPR Art. 45

mechanism-adequacy = afgørelse om tilstrækkeligheden af beskyttelsesniveauet
    .cap = Afgørelse om tilstrækkeligheden af beskyttelsesniveauet
mechanism-dpf = EU-U.S. Data Privacy Framework
    .cap = EU-U.S. Data Privacy Framework

## mechanism: GDPR Art. 46

mechanism-scc = standardkontraktbestemmelser
    .cap = Standardkontraktbestemmelser
mechanism-authority_scc = standardbestemmelser fra en tilsynsmyndighed
    .cap = Standardbestemmelser fra en tilsynsmyndighed
mechanism-bcr = bindende virksomhedsregler
    .cap = Bindende virksomhedsregler
mechanism-code_of_conduct = adfærdskodeks
    .cap = Adfærdskodeks
mechanism-certification = certificeringsmekanisme
    .cap = Certificeringsmekanisme
mechanism-ad_hoc_clauses = kontraktbestemmelser godkendt af en tilsynsmyndighed
    .cap = Kontraktbestemmelser godkendt af en tilsynsmyndighed
mechanism-public_bodies_instrument = retligt bindende instrument mellem offentlige myndigheder eller organer, som kan håndhæves
    .cap = Retligt bindende instrument mellem offentlige myndigheder eller organer, som kan håndhæves

## mechanism: The United Kingdom

mechanism-uk_regulations = britisk afgørelse om tilstrækkelig beskyttelse
    .cap = Britisk afgørelse om tilstrækkelig beskyttelse
mechanism-uk_idta = International Data Transfer Agreement (britisk standardaftale)
    .cap = International Data Transfer Agreement (britisk standardaftale)
mechanism-uk_addendum = UK Addendum (britisk tillæg til EU’s bestemmelser)
    .cap = UK Addendum (britisk tillæg til EU’s bestemmelser)
mechanism-uk_extension = UK Extension (britisk udvidelse af EU-U.S. Data Privacy Framework)
    .cap = UK Extension (britisk udvidelse af EU-U.S. Data Privacy Framework)

## mechanism: GDPR Art. 49

mechanism-explicit_consent = udtrykkeligt samtykke
    .cap = Udtrykkeligt samtykke
mechanism-contract_with_you = kontrakt med dig
    .cap = Kontrakt med dig
mechanism-contract_in_your_interest = kontrakt i din interesse
    .cap = Kontrakt i din interesse
mechanism-public_interest = vigtige samfundsinteresser
    .cap = Vigtige samfundsinteresser
mechanism-legal_claims = retskrav
    .cap = Retskrav
mechanism-vital_interests = vitale interesser
    .cap = Vitale interesser
mechanism-public_register = offentligt register
    .cap = Offentligt register
mechanism-compelling_interests = vægtige legitime interesser
    .cap = Vægtige legitime interesser

## mechanism: neither

mechanism-none = intet overførselsgrundlag
    .cap = Intet overførselsgrundlag
mechanism-unspecified = fornødne garantier
    .cap = Fornødne garantier

## place: by membership

place-eu_countries = i EU-lande
place-eea_countries = i EU/EØS-lande
place-other_eu_countries = i andre EU-lande
place-other_eea_countries = i andre EU/EØS-lande
place-third_countries = i lande uden for EU/EØS
place-adequate_countries = i lande med et tilstrækkeligt beskyttelsesniveau
place-united_kingdom = i Storbritannien
place-nordic_countries = i Norden
place-europe = i Europa
place-elsewhere_in_europe = andre steder i Europa
place-north_america = i Nordamerika
place-asia = i Asien

## place: by person or job

place-your_country = i det land, hvor du bor
place-outside_your_country = uden for det land, hvor du bor
place-job_country = i det land, hvor stillingen er
place-our_servers = på vores egne servere
place-customer_premises = hos kunden
place-international_organisations = hos internationale organisationer

## place: too wide to act on

place-computers_elsewhere = på computere uden for din delstat, din provins, dit land eller din jurisdiktion
place-cloud = i skyen
place-other_countries = i andre lande
place-worldwide = i hele verden

## marketing: what is sent or shown

marketing-newsletters = nyhedsbreve
marketing-offers = tilbud
marketing-special_offers = særlige tilbud
marketing-personal_offers = personlige tilbud
marketing-partner_offers = tilbud fra samarbejdspartnere
marketing-offers_on_similar_products = tilbud på lignende varer og tjenester
marketing-promotional_material = reklamemateriale
marketing-product_news = nyheder om vores produkter
marketing-service_news = nyheder om vores tjenester
marketing-event_news = nyheder om arrangementer
marketing-company_news = nyheder om virksomheden
marketing-invitations = invitationer
marketing-competitions = konkurrencer
marketing-surveys = spørgeskemaer
marketing-basket_reminders = påmindelser om varer i kurven
marketing-job_alerts = jobopslag
marketing-marketing_calls = reklameopkald
marketing-targeted_advertisements = målrettede annoncer

## marketing: too wide to act on

marketing-general_information = generelle oplysninger
marketing-other_information_of_interest = andre oplysninger, der har interesse for dig

## means: messages

means-email = på e-mail
means-phone = telefonisk
means-sms = på sms
means-post = med posten
means-letter = i et brev
means-digital_post = i Digital Post
means-push = med en pushbesked
means-direct_message = i en direkte besked
means-chat = i chatten
means-video_call = i et videoopkald
means-in_person = ved personligt fremmøde

## means: places

means-website = på hjemmesiden
means-this_page = på denne side
means-in_app = i appen
means-social_media = på sociale medier
means-customer_portal = i kundeportalen
means-account_settings = i indstillingerne på din konto
means-contact_form = gennem vores kontaktformular
means-prominent_notice = med en tydelig besked på tjenesten
means-prominent_site_notice = med en tydelig besked på hjemmesiden

## means: ways out

means-unsubscribe_link = med afmeldingslinket i hver e-mail
means-unsubscribe_instructions = med vejledningen i hver besked
means-stop_message = med en sms med teksten STOP
means-contact_us = ved at kontakte os
means-self_service = ved at logge ind
means-cookie_banner = i vores cookieboks
means-agent = gennem en fuldmægtig
means-reasonable_means = på en passende måde
