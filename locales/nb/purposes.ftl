### Purposes and legitimate interests: infinitives with their marker. `.cap` is the purpose without it, with a capital.

## Orders and contracts

purpose-deliver_orders = å levere bestillingen din
    .cap = Levere bestillingen din
purpose-process_orders = å behandle bestillingen din
    .cap = Behandle bestillingen din
purpose-confirm_orders = å bekrefte bestillingen din
    .cap = Bekrefte bestillingen din
purpose-notify_of_delivery = å gi deg beskjed om leveringen
    .cap = Gi deg beskjed om leveringen
purpose-handle_returns = å behandle returene dine
    .cap = Behandle returene dine
purpose-handle_warranty_claims = å behandle reklamasjonene dine
    .cap = Behandle reklamasjonene dine
purpose-remember_cart = å huske handlekurven din
    .cap = Huske handlekurven din
purpose-give_quotes = å gi deg et tilbud
    .cap = Gi deg et tilbud
purpose-enter_contract = å inngå en avtale med deg
    .cap = Inngå en avtale med deg
purpose-perform_contract = å oppfylle avtalen med deg
    .cap = Oppfylle avtalen med deg
purpose-manage_subscription = å administrere abonnementet ditt
    .cap = Administrere abonnementet ditt
purpose-manage_membership = å administrere medlemskapet ditt
    .cap = Administrere medlemskapet ditt
purpose-manage_bookings = å håndtere reservasjonene dine
    .cap = Håndtere reservasjonene dine
purpose-run_loyalty_scheme = å drive kundeklubben vår
    .cap = Drive kundeklubben vår

## Payment and accounts

purpose-take_payment = å ta imot betaling
    .cap = Ta imot betaling
purpose-send_invoices = å sende deg fakturaer
    .cap = Sende deg fakturaer
purpose-send_payment_reminders = å minne deg om betaling
    .cap = Minne deg om betaling
purpose-refund_payments = å betale penger tilbake til deg
    .cap = Betale penger tilbake til deg
purpose-keep_accounts = å føre regnskap
    .cap = Føre regnskap
purpose-report_tax = å rapportere til skattemyndighetene
    .cap = Rapportere til skattemyndighetene
purpose-carry_out_audits = å gjennomføre revisjon
    .cap = Gjennomføre revisjon
purpose-credit_check = å kredittvurdere deg
    .cap = Kredittvurdere deg
purpose-debt_collection = å drive inn gjeld
    .cap = Drive inn gjeld
purpose-handle_insurance_claims = å behandle forsikringssaker
    .cap = Behandle forsikringssaker
purpose-handle_loan_applications = å behandle lånesøknaden din
    .cap = Behandle lånesøknaden din
purpose-receive_donations = å ta imot gaven din
    .cap = Ta imot gaven din
purpose-raise_funds = å samle inn penger
    .cap = Samle inn penger

## Contact with people

purpose-answer_questions = å svare på henvendelsene dine
    .cap = Svare på henvendelsene dine
purpose-customer_support = å gi deg kundestøtte
    .cap = Gi deg kundestøtte
purpose-professional_services = å utføre konsulentoppdrag for deg
    .cap = Utføre konsulentoppdrag for deg
purpose-live_chat = å chatte med deg
    .cap = Chatte med deg
purpose-handle_complaints = å behandle klagene dine
    .cap = Behandle klagene dine
purpose-check_support_quality = å kontrollere kvaliteten på kundestøtten vår
    .cap = Kontrollere kvaliteten på kundestøtten vår
purpose-document_calls = å dokumentere telefonsamtaler
    .cap = Dokumentere telefonsamtaler
purpose-send_service_messages = å sende deg meldinger om tjenesten
    .cap = Sende deg meldinger om tjenesten
purpose-notify_of_service_changes = å gi deg beskjed om endringer i tjenesten
    .cap = Gi deg beskjed om endringer i tjenesten
purpose-send_push_notifications = å sende deg push-varsler
    .cap = Sende deg push-varsler
purpose-manage_customer_relationship = å følge opp kundeforholdet ditt
    .cap = Følge opp kundeforholdet ditt
purpose-arrange_meetings = å avtale møter med deg
    .cap = Avtale møter med deg
purpose-update_customer_records = å holde opplysningene om deg oppdatert
    .cap = Holde opplysningene om deg oppdatert

## Marketing

purpose-send_marketing = å sende deg markedsføring
    .cap = Sende deg markedsføring
purpose-send_newsletters = å sende deg nyhetsbrev
    .cap = Sende deg nyhetsbrev
purpose-send_news_and_offers = å sende deg nyheter og tilbud
    .cap = Sende deg nyheter og tilbud
purpose-send_offers_on_similar_products = å sende deg tilbud på lignende varer
    .cap = Sende deg tilbud på lignende varer
purpose-give_personal_offers = å gi deg personlige tilbud
    .cap = Gi deg personlige tilbud
purpose-make_marketing_calls = å ringe til deg med tilbud
    .cap = Ringe til deg med tilbud
purpose-market_products = å markedsføre varene våre
    .cap = Markedsføre varene våre
purpose-social_media_marketing = å markedsføre oss på sosiale medier
    .cap = Markedsføre oss på sosiale medier
purpose-show_advertising = å vise deg annonser
    .cap = Vise deg annonser
purpose-targeted_advertising = å vise deg målrettede annonser
    .cap = Vise deg målrettede annonser
purpose-retargeting = å vise deg annonsene våre på andre nettsteder
    .cap = Vise deg annonsene våre på andre nettsteder
purpose-advertise_for_others = å vise deg annonser fra andre virksomheter
    .cap = Vise deg annonser fra andre virksomheter
purpose-measure_advertising = å måle virkningen av annonser
    .cap = Måle virkningen av annonser
purpose-measure_campaigns = å måle virkningen av kampanjene våre
    .cap = Måle virkningen av kampanjene våre
purpose-recommend_products = å anbefale deg varer
    .cap = Anbefale deg varer
purpose-build_profile = å lage en profil av deg
    .cap = Lage en profil av deg
purpose-segment_customers = å dele kundene våre inn i grupper
    .cap = Dele kundene våre inn i grupper
purpose-find_new_customers = å finne nye kunder
    .cap = Finne nye kunder
purpose-run_competitions = å arrangere konkurranser
    .cap = Arrangere konkurranser
purpose-run_events = å holde arrangementer
    .cap = Holde arrangementer
purpose-product_reviews = å vise produktomtaler
    .cap = Vise produktomtaler
purpose-ask_for_reviews = å be deg om en omtale
    .cap = Be deg om en omtale
purpose-publish_testimonials = å offentliggjøre kundeuttalelsen din
    .cap = Offentliggjøre kundeuttalelsen din
purpose-surveys = å gjennomføre spørreundersøkelser
    .cap = Gjennomføre spørreundersøkelser
purpose-market_research = å gjøre markedsundersøkelser
    .cap = Gjøre markedsundersøkelser

## The service

purpose-provide_service = å levere tjenesten
    .cap = Levere tjenesten
purpose-maintain_service = å vedlikeholde tjenesten
    .cap = Vedlikeholde tjenesten
purpose-provide_and_maintain_service = å levere og vedlikeholde tjenesten
    .cap = Levere og vedlikeholde tjenesten
purpose-keep_service_running = å holde tjenesten i drift
    .cap = Holde tjenesten i drift
purpose-interactive_features = å la deg bruke interaktive funksjoner
    .cap = La deg bruke interaktive funksjoner
purpose-social_media_features = å la deg dele innhold på sosiale medier
    .cap = La deg dele innhold på sosiale medier
purpose-search_features = å la deg søke på nettstedet
    .cap = La deg søke på nettstedet
purpose-location_features = å tilby funksjoner ut fra posisjonen din
    .cap = Tilby funksjoner ut fra posisjonen din
purpose-live_tracking = å følge kjøretøy i sanntid
    .cap = Følge kjøretøy i sanntid
purpose-embedded_content = å vise innhold fra andre tjenester
    .cap = Vise innhold fra andre tjenester
purpose-show_videos = å vise deg videoer
    .cap = Vise deg videoer
purpose-show_maps = å vise deg kart
    .cap = Vise deg kart
purpose-run_forum = å drive forumet vårt
    .cap = Drive forumet vårt
purpose-store_files = å lagre filene dine
    .cap = Lagre filene dine
purpose-monitor_service_use = å følge bruken av tjenesten
    .cap = Følge bruken av tjenesten
purpose-analyse_service = å analysere tjenesten
    .cap = Analysere tjenesten
purpose-improve_service = å forbedre tjenesten
    .cap = Forbedre tjenesten
purpose-develop_services = å utvikle nye tjenester
    .cap = Utvikle nye tjenester
purpose-test_features = å prøve ut nye funksjoner
    .cap = Prøve ut nye funksjoner
purpose-find_errors = å finne feil i tjenesten
    .cap = Finne feil i tjenesten
purpose-solve_technical_problems = å løse tekniske problemer
    .cap = Løse tekniske problemer
purpose-train_models = å trene KI-modellene våre
    .cap = Trene KI-modellene våre
purpose-pass_data_to_trading_platform = å sende opplysningene dine til en handelsplattform
    .cap = Sende opplysningene dine til en handelsplattform
purpose-pass_data_on_request = å gi opplysningene dine til andre etter ønske fra deg
    .cap = Gi opplysningene dine til andre etter ønske fra deg

## Account and choices

purpose-create_account = å opprette kontoen din
    .cap = Opprette kontoen din
purpose-manage_account = å administrere kontoen din
    .cap = Administrere kontoen din
purpose-log_in = å logge deg inn
    .cap = Logge deg inn
purpose-remember_login = å holde deg innlogget
    .cap = Holde deg innlogget
purpose-remember_preferences = å huske innstillingene dine
    .cap = Huske innstillingene dine
purpose-remember_language = å huske språkvalget ditt
    .cap = Huske språkvalget ditt
purpose-personalise_content = å tilpasse innholdet til deg
    .cap = Tilpasse innholdet til deg
purpose-consent_records = å dokumentere samtykket ditt
    .cap = Dokumentere samtykket ditt
purpose-remember_consent = å huske valget ditt om samtykke
    .cap = Huske valget ditt om samtykke
purpose-respect_opt_outs = å respektere reservasjonene dine mot markedsføring
    .cap = Respektere reservasjonene dine mot markedsføring

## The website

purpose-run_website = å drive nettstedet
    .cap = Drive nettstedet
purpose-run_app = å drive appen
    .cap = Drive appen
purpose-secure_website = å holde nettstedet sikkert
    .cap = Holde nettstedet sikkert
purpose-load_balancing = å fordele trafikken mellom servere
    .cap = Fordele trafikken mellom servere
purpose-measure_website_use = å måle bruken av nettstedet
    .cap = Måle bruken av nettstedet
purpose-track_activity = å følge aktiviteten din
    .cap = Følge aktiviteten din
purpose-recognise_returning_visitors = å kjenne deg igjen ved neste besøk
    .cap = Kjenne deg igjen ved neste besøk
purpose-improve_website = å forbedre nettstedet
    .cap = Forbedre nettstedet
purpose-improve_experience = å forbedre opplevelsen din
    .cap = Forbedre opplevelsen din

## Security and fraud

purpose-prevent_fraud = å forebygge svindel
    .cap = Forebygge svindel
purpose-prevent_misuse = å forebygge misbruk
    .cap = Forebygge misbruk
purpose-prevent_spam = å forebygge søppelpost
    .cap = Forebygge søppelpost
purpose-prevent_crime = å forebygge kriminalitet
    .cap = Forebygge kriminalitet
purpose-prevent_money_laundering = å forebygge hvitvasking
    .cap = Forebygge hvitvasking
purpose-check_sanctions = å kontrollere sanksjonslister
    .cap = Kontrollere sanksjonslister
purpose-protect_systems = å beskytte IT-systemene våre
    .cap = Beskytte IT-systemene våre
purpose-detect_security_incidents = å oppdage sikkerhetshendelser
    .cap = Oppdage sikkerhetshendelser
purpose-make_backups = å ta sikkerhetskopier
    .cap = Ta sikkerhetskopier
purpose-control_access = å styre tilgangen til systemene våre
    .cap = Styre tilgangen til systemene våre
purpose-control_entry = å styre adgangen til lokalene våre
    .cap = Styre adgangen til lokalene våre
purpose-video_surveillance = å kameraovervåke lokalene våre
    .cap = Kameraovervåke lokalene våre
purpose-verify_identity = å bekrefte identiteten din
    .cap = Bekrefte identiteten din
purpose-verify_age = å kontrollere alderen din
    .cap = Kontrollere alderen din
purpose-protect_people = å verne menneskers sikkerhet
    .cap = Verne menneskers sikkerhet
purpose-help_in_emergencies = å hjelpe i nødssituasjoner
    .cap = Hjelpe i nødssituasjoner
purpose-recall_products = å tilbakekalle farlige produkter
    .cap = Tilbakekalle farlige produkter

## Law and rights

purpose-comply_with_law = å følge loven
    .cap = Følge loven
purpose-comply_with_orders = å etterkomme pålegg fra myndigheter
    .cap = Etterkomme pålegg fra myndigheter
purpose-disclose_to_authorities = å gi opplysninger til myndigheter
    .cap = Gi opplysninger til myndigheter
purpose-fulfil_rights = å oppfylle rettighetene dine
    .cap = Oppfylle rettighetene dine
purpose-handle_legal_claims = å behandle rettskrav
    .cap = Behandle rettskrav
purpose-resolve_disputes = å løse tvister
    .cap = Løse tvister
purpose-enforce_agreements = å håndheve avtalene våre
    .cap = Håndheve avtalene våre
purpose-detect_breaches_of_terms = å oppdage brudd på vilkårene våre
    .cap = Oppdage brudd på vilkårene våre
purpose-protect_rights = å verne rettighetene våre
    .cap = Verne rettighetene våre
purpose-handle_whistleblowing = å behandle varsler om lovbrudd
    .cap = Behandle varsler om lovbrudd

## Running the company

purpose-internal_analysis = å gjøre interne analyser
    .cap = Gjøre interne analyser
purpose-statistics = å lage statistikk
    .cap = Lage statistikk
purpose-strategic_decisions = å ta strategiske beslutninger
    .cap = Ta strategiske beslutninger
purpose-administer_business = å administrere virksomheten
    .cap = Administrere virksomheten
purpose-develop_business = å utvikle virksomheten
    .cap = Utvikle virksomheten
purpose-administer_group = å administrere konsernet
    .cap = Administrere konsernet
purpose-manage_risk = å styre risikoen i virksomheten
    .cap = Styre risikoen i virksomheten
purpose-manage_suppliers = å samarbeide med leverandørene våre
    .cap = Samarbeide med leverandørene våre
purpose-pay_suppliers = å betale leverandørene våre
    .cap = Betale leverandørene våre
purpose-shareholder_register = å føre aksjeeierbok
    .cap = Føre aksjeeierbok
purpose-business_transfer = å overdra virksomheten
    .cap = Overdra virksomheten
purpose-commercial_interests = å fremme de kommersielle interessene våre
    .cap = Fremme de kommersielle interessene våre
purpose-other_announced_purposes = å oppfylle andre formål etter beskjed til deg
    .cap = Oppfylle andre formål etter beskjed til deg

## Staff and applicants

purpose-recruit_staff = å ansette medarbeidere
    .cap = Ansette medarbeidere
purpose-assess_applications = å vurdere søknaden din
    .cap = Vurdere søknaden din
purpose-contact_applicants = å kontakte deg om søknaden din
    .cap = Kontakte deg om søknaden din
purpose-consider_for_other_jobs = å vurdere deg for andre stillinger
    .cap = Vurdere deg for andre stillinger
purpose-check_references = å innhente referanser om deg
    .cap = Innhente referanser om deg
purpose-manage_staff = å administrere ansettelsesforholdet ditt
    .cap = Administrere ansettelsesforholdet ditt
purpose-pay_salaries = å utbetale lønnen din
    .cap = Utbetale lønnen din
purpose-plan_work = å planlegge arbeidet
    .cap = Planlegge arbeidet
purpose-evaluate_performance = å vurdere arbeidsinnsatsen din
    .cap = Vurdere arbeidsinnsatsen din
purpose-train_staff = å lære opp de ansatte
    .cap = Lære opp de ansatte
purpose-workplace_safety = å holde arbeidsplassen trygg
    .cap = Holde arbeidsplassen trygg

## Research, teaching, care and public tasks

purpose-scientific_research = å drive vitenskapelig forskning
    .cap = Drive vitenskapelig forskning
purpose-historical_research = å drive historisk forskning
    .cap = Drive historisk forskning
purpose-official_statistics = å utarbeide offisiell statistikk
    .cap = Utarbeide offisiell statistikk
purpose-public_archiving = å arkivere i allmennhetens interesse
    .cap = Arkivere i allmennhetens interesse
purpose-teaching = å undervise deg
    .cap = Undervise deg
purpose-health_care = å gi deg helsehjelp
    .cap = Gi deg helsehjelp
purpose-decide_cases = å treffe vedtak i saken din
    .cap = Treffe vedtak i saken din
purpose-help_find_work = å hjelpe deg med å finne arbeid
    .cap = Hjelpe deg med å finne arbeid
purpose-match_jobs = å formidle arbeid
    .cap = Formidle arbeid
purpose-assess_entitlement = å vurdere retten din til ytelser og tjenester
    .cap = Vurdere retten din til ytelser og tjenester

## Interests: security and crime

interest-preventing_fraud = å forebygge svindel
interest-stopping_payment_fraud = å stanse betalingssvindel
interest-preventing_misuse = å forebygge misbruk av tjenesten
interest-preventing_crime = å forebygge kriminalitet
interest-reporting_crime = å anmelde straffbare forhold
interest-uncovering_wrongdoing = å avdekke lovbrudd i virksomheten
interest-securing_systems = å holde IT-systemene våre sikre
interest-securing_networks = å beskytte nettverk mot angrep
interest-protecting_property = å beskytte eiendommen vår
interest-protecting_people = å beskytte ansatte og besøkende

## Interests: the service and the website

interest-running_website = å drive et stabilt nettsted
interest-understanding_website_use = å forstå bruken av nettstedet
interest-running_service = å holde tjenesten i drift
interest-fixing_errors = å finne og rette feil i tjenesten
interest-developing_services = å utvikle nye varer og tjenester
interest-testing_features = å prøve ut nye funksjoner
interest-personalising_content = å vise innhold etter interessene dine
interest-remembering_choices = å huske valgene dine
interest-improving_services = å forbedre tjenestene våre

## Interests: customers

interest-answering_enquiries = å svare på henvendelser
interest-helping_customers = å hjelpe kundene våre
interest-checking_service_quality = å kontrollere kvaliteten på kundeservicen vår
interest-knowing_customer_needs = å kjenne behovene til kundene våre
interest-getting_feedback = å få tilbakemeldinger fra kunder
interest-showing_genuine_reviews = å vise ekte omtaler
interest-updating_customer_records = å holde kundeopplysninger oppdatert
interest-delivering_safely = å få varene trygt frem
interest-serving_your_employer = å levere tjenesten til arbeidsgiveren din
interest-serving_company_customers = å levere varer og tjenester til virksomheter
interest-contact_with_business_partners = å holde kontakten med forretningsforbindelsene våre

## Interests: marketing

interest-marketing_products = å markedsføre våre egne varer
interest-marketing_to_customers = å fortelle kundene våre om lignende varer
interest-measuring_marketing = å måle virkningen av markedsføringen vår
interest-finding_customers = å finne nye kunder
interest-knowing_market = å kjenne markedet for varene våre
interest-respecting_opt_outs = å respektere reservasjoner mot markedsføring

## Interests: money and agreements

interest-getting_paid = å få betalt for varene våre
interest-collecting_debts = å drive inn gjeld
interest-avoiding_credit_losses = å unngå tap på ubetalte regninger
interest-documenting_agreements = å dokumentere avtalene våre
interest-enforcing_terms = å håndheve vilkårene våre
interest-handling_legal_claims = å fastsette, gjøre gjeldende eller forsvare rettskrav
interest-protecting_rights = å verne rettighetene våre
interest-following_foreign_law = å følge lovgivningen i land utenfor EU/EØS

## Interests: running the company

interest-finding_staff = å finne de riktige medarbeiderne
interest-managing_staff = å lede de ansatte
interest-training_staff = å lære opp de ansatte
interest-planning_operations = å planlegge driften av virksomheten
interest-deciding_from_statistics = å ta beslutninger på grunnlag av statistikk
interest-managing_risk = å styre risikoen i virksomheten
interest-checking_accounts = å kontrollere regnskapet vårt
interest-administering_group = å samle administrasjonen i konsernet
interest-selling_business = å overdra virksomheten
interest-doing_research = å drive forskning
interest-free_expression = å bruke ytringsfriheten
interest-furthering_our_cause = å fremme formålet til foreningen
interest-running_business_efficiently = å drive virksomheten effektivt
interest-business_interests = å ivareta de forretningsmessige interessene våre
