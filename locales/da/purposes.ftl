### Purposes and legitimate interests: infinitives with their marker. `.cap` is the purpose without it, with a capital.

## Orders and contracts

purpose-deliver_orders = at levere din ordre
    .cap = Levere din ordre
purpose-process_orders = at behandle din ordre
    .cap = Behandle din ordre
purpose-confirm_orders = at bekræfte din ordre
    .cap = Bekræfte din ordre
purpose-notify_of_delivery = at give dig besked om leveringen
    .cap = Give dig besked om leveringen
purpose-handle_returns = at behandle dine returneringer
    .cap = Behandle dine returneringer
purpose-handle_warranty_claims = at behandle dine reklamationer
    .cap = Behandle dine reklamationer
purpose-remember_cart = at huske din indkøbskurv
    .cap = Huske din indkøbskurv
purpose-give_quotes = at give dig et tilbud
    .cap = Give dig et tilbud
purpose-enter_contract = at indgå en kontrakt med dig
    .cap = Indgå en kontrakt med dig
purpose-perform_contract = at opfylde kontrakten med dig
    .cap = Opfylde kontrakten med dig
purpose-manage_subscription = at administrere dit abonnement
    .cap = Administrere dit abonnement
purpose-manage_membership = at administrere dit medlemskab
    .cap = Administrere dit medlemskab
purpose-manage_bookings = at håndtere dine reservationer
    .cap = Håndtere dine reservationer
purpose-run_loyalty_scheme = at drive vores kundeklub
    .cap = Drive vores kundeklub

## Payment and accounts

purpose-take_payment = at tage imod betaling
    .cap = Tage imod betaling
purpose-send_invoices = at sende dig fakturaer
    .cap = Sende dig fakturaer
purpose-send_payment_reminders = at minde dig om betaling
    .cap = Minde dig om betaling
purpose-refund_payments = at betale penge tilbage til dig
    .cap = Betale penge tilbage til dig
purpose-keep_accounts = at føre regnskab
    .cap = Føre regnskab
purpose-report_tax = at indberette til skattemyndighederne
    .cap = Indberette til skattemyndighederne
purpose-carry_out_audits = at gennemføre revision
    .cap = Gennemføre revision
purpose-credit_check = at kreditvurdere dig
    .cap = Kreditvurdere dig
purpose-debt_collection = at inddrive gæld
    .cap = Inddrive gæld
purpose-handle_insurance_claims = at behandle forsikringssager
    .cap = Behandle forsikringssager
purpose-handle_loan_applications = at behandle din låneansøgning
    .cap = Behandle din låneansøgning
purpose-receive_donations = at modtage din donation
    .cap = Modtage din donation
purpose-raise_funds = at samle penge ind
    .cap = Samle penge ind

## Contact with people

purpose-answer_questions = at besvare dine henvendelser
    .cap = Besvare dine henvendelser
purpose-customer_support = at give dig support
    .cap = Give dig support
purpose-professional_services = at udføre konsulentopgaver for dig
    .cap = Udføre konsulentopgaver for dig
purpose-live_chat = at chatte med dig
    .cap = Chatte med dig
purpose-handle_complaints = at behandle dine klager
    .cap = Behandle dine klager
purpose-check_support_quality = at kontrollere kvaliteten af vores support
    .cap = Kontrollere kvaliteten af vores support
purpose-document_calls = at dokumentere telefonsamtaler
    .cap = Dokumentere telefonsamtaler
purpose-send_service_messages = at sende dig beskeder om tjenesten
    .cap = Sende dig beskeder om tjenesten
purpose-notify_of_service_changes = at give dig besked om ændringer i tjenesten
    .cap = Give dig besked om ændringer i tjenesten
purpose-send_push_notifications = at sende dig pushbeskeder
    .cap = Sende dig pushbeskeder
purpose-manage_customer_relationship = at pleje kundeforholdet til dig
    .cap = Pleje kundeforholdet til dig
purpose-arrange_meetings = at aftale møder med dig
    .cap = Aftale møder med dig
purpose-update_customer_records = at holde vores oplysninger om dig ajour
    .cap = Holde vores oplysninger om dig ajour

## Marketing

purpose-send_marketing = at sende dig markedsføring
    .cap = Sende dig markedsføring
purpose-send_newsletters = at sende dig nyhedsbreve
    .cap = Sende dig nyhedsbreve
purpose-send_news_and_offers = at sende dig nyheder og tilbud
    .cap = Sende dig nyheder og tilbud
purpose-send_offers_on_similar_products = at sende dig tilbud på lignende varer
    .cap = Sende dig tilbud på lignende varer
purpose-give_personal_offers = at give dig personlige tilbud
    .cap = Give dig personlige tilbud
purpose-make_marketing_calls = at ringe til dig med tilbud
    .cap = Ringe til dig med tilbud
purpose-market_products = at markedsføre vores varer
    .cap = Markedsføre vores varer
purpose-social_media_marketing = at markedsføre os på sociale medier
    .cap = Markedsføre os på sociale medier
purpose-show_advertising = at vise dig annoncer
    .cap = Vise dig annoncer
purpose-targeted_advertising = at vise dig målrettede annoncer
    .cap = Vise dig målrettede annoncer
purpose-retargeting = at vise dig vores annoncer på andre hjemmesider
    .cap = Vise dig vores annoncer på andre hjemmesider
purpose-advertise_for_others = at vise dig annoncer fra andre virksomheder
    .cap = Vise dig annoncer fra andre virksomheder
purpose-measure_advertising = at måle virkningen af annoncer
    .cap = Måle virkningen af annoncer
purpose-measure_campaigns = at måle virkningen af vores kampagner
    .cap = Måle virkningen af vores kampagner
purpose-recommend_products = at anbefale dig varer
    .cap = Anbefale dig varer
purpose-build_profile = at lave en profil af dig
    .cap = Lave en profil af dig
purpose-segment_customers = at inddele vores kunder i grupper
    .cap = Inddele vores kunder i grupper
purpose-find_new_customers = at finde nye kunder
    .cap = Finde nye kunder
purpose-run_competitions = at afholde konkurrencer
    .cap = Afholde konkurrencer
purpose-run_events = at afholde arrangementer
    .cap = Afholde arrangementer
purpose-product_reviews = at vise produktanmeldelser
    .cap = Vise produktanmeldelser
purpose-ask_for_reviews = at bede dig om en anmeldelse
    .cap = Bede dig om en anmeldelse
purpose-publish_testimonials = at offentliggøre din kundeudtalelse
    .cap = Offentliggøre din kundeudtalelse
purpose-surveys = at gennemføre spørgeundersøgelser
    .cap = Gennemføre spørgeundersøgelser
purpose-market_research = at lave markedsundersøgelser
    .cap = Lave markedsundersøgelser

## The service

purpose-provide_service = at levere tjenesten
    .cap = Levere tjenesten
purpose-maintain_service = at vedligeholde tjenesten
    .cap = Vedligeholde tjenesten
purpose-provide_and_maintain_service = at levere og vedligeholde tjenesten
    .cap = Levere og vedligeholde tjenesten
purpose-keep_service_running = at holde tjenesten i drift
    .cap = Holde tjenesten i drift
purpose-interactive_features = at lade dig bruge interaktive funktioner
    .cap = Lade dig bruge interaktive funktioner
purpose-social_media_features = at lade dig dele indhold på sociale medier
    .cap = Lade dig dele indhold på sociale medier
purpose-search_features = at lade dig søge på hjemmesiden
    .cap = Lade dig søge på hjemmesiden
purpose-location_features = at tilbyde funktioner ud fra din placering
    .cap = Tilbyde funktioner ud fra din placering
purpose-live_tracking = at følge køretøjer i realtid
    .cap = Følge køretøjer i realtid
purpose-embedded_content = at vise indhold fra andre tjenester
    .cap = Vise indhold fra andre tjenester
purpose-show_videos = at vise dig videoer
    .cap = Vise dig videoer
purpose-show_maps = at vise dig kort
    .cap = Vise dig kort
purpose-run_forum = at drive vores forum
    .cap = Drive vores forum
purpose-store_files = at opbevare dine filer
    .cap = Opbevare dine filer
purpose-monitor_service_use = at følge brugen af tjenesten
    .cap = Følge brugen af tjenesten
purpose-analyse_service = at analysere tjenesten
    .cap = Analysere tjenesten
purpose-improve_service = at forbedre tjenesten
    .cap = Forbedre tjenesten
purpose-develop_services = at udvikle nye tjenester
    .cap = Udvikle nye tjenester
purpose-test_features = at afprøve nye funktioner
    .cap = Afprøve nye funktioner
purpose-find_errors = at finde fejl i tjenesten
    .cap = Finde fejl i tjenesten
purpose-solve_technical_problems = at løse tekniske problemer
    .cap = Løse tekniske problemer
purpose-train_models = at træne vores AI-modeller
    .cap = Træne vores AI-modeller
purpose-pass_data_to_trading_platform = at sende dine oplysninger til en handelsplatform
    .cap = Sende dine oplysninger til en handelsplatform
purpose-pass_data_on_request = at give dine oplysninger til andre efter dit ønske
    .cap = Give dine oplysninger til andre efter dit ønske

## Account and choices

purpose-create_account = at oprette din konto
    .cap = Oprette din konto
purpose-manage_account = at administrere din konto
    .cap = Administrere din konto
purpose-log_in = at logge dig ind
    .cap = Logge dig ind
purpose-remember_login = at holde dig logget ind
    .cap = Holde dig logget ind
purpose-remember_preferences = at huske dine indstillinger
    .cap = Huske dine indstillinger
purpose-remember_language = at huske dit valg af sprog
    .cap = Huske dit valg af sprog
purpose-personalise_content = at tilpasse indholdet til dig
    .cap = Tilpasse indholdet til dig
purpose-consent_records = at dokumentere dit samtykke
    .cap = Dokumentere dit samtykke
purpose-remember_consent = at huske dit valg om samtykke
    .cap = Huske dit valg om samtykke
purpose-respect_opt_outs = at respektere dine fravalg af markedsføring
    .cap = Respektere dine fravalg af markedsføring

## The website

purpose-run_website = at drive hjemmesiden
    .cap = Drive hjemmesiden
purpose-run_app = at drive appen
    .cap = Drive appen
purpose-secure_website = at holde hjemmesiden sikker
    .cap = Holde hjemmesiden sikker
purpose-load_balancing = at fordele trafikken mellem servere
    .cap = Fordele trafikken mellem servere
purpose-measure_website_use = at måle brugen af hjemmesiden
    .cap = Måle brugen af hjemmesiden
purpose-track_activity = at følge din aktivitet
    .cap = Følge din aktivitet
purpose-recognise_returning_visitors = at genkende dig ved dit næste besøg
    .cap = Genkende dig ved dit næste besøg
purpose-improve_website = at forbedre hjemmesiden
    .cap = Forbedre hjemmesiden
purpose-improve_experience = at forbedre din oplevelse
    .cap = Forbedre din oplevelse

## Security and fraud

purpose-prevent_fraud = at forebygge svindel
    .cap = Forebygge svindel
purpose-prevent_misuse = at forebygge misbrug
    .cap = Forebygge misbrug
purpose-prevent_spam = at forebygge spam
    .cap = Forebygge spam
purpose-prevent_crime = at forebygge kriminalitet
    .cap = Forebygge kriminalitet
purpose-prevent_money_laundering = at forebygge hvidvask
    .cap = Forebygge hvidvask
purpose-check_sanctions = at kontrollere sanktionslister
    .cap = Kontrollere sanktionslister
purpose-protect_systems = at beskytte vores it-systemer
    .cap = Beskytte vores it-systemer
purpose-detect_security_incidents = at opdage sikkerhedshændelser
    .cap = Opdage sikkerhedshændelser
purpose-make_backups = at tage sikkerhedskopier
    .cap = Tage sikkerhedskopier
purpose-control_access = at styre adgangen til vores systemer
    .cap = Styre adgangen til vores systemer
purpose-control_entry = at styre adgangen til vores lokaler
    .cap = Styre adgangen til vores lokaler
purpose-video_surveillance = at tv-overvåge vores lokaler
    .cap = Tv-overvåge vores lokaler
purpose-verify_identity = at bekræfte din identitet
    .cap = Bekræfte din identitet
purpose-verify_age = at kontrollere din alder
    .cap = Kontrollere din alder
purpose-protect_people = at beskytte menneskers sikkerhed
    .cap = Beskytte menneskers sikkerhed
purpose-help_in_emergencies = at hjælpe i nødsituationer
    .cap = Hjælpe i nødsituationer
purpose-recall_products = at tilbagekalde farlige produkter
    .cap = Tilbagekalde farlige produkter

## Law and rights

purpose-comply_with_law = at overholde loven
    .cap = Overholde loven
purpose-comply_with_orders = at efterkomme påbud fra myndigheder
    .cap = Efterkomme påbud fra myndigheder
purpose-disclose_to_authorities = at give oplysninger til myndigheder
    .cap = Give oplysninger til myndigheder
purpose-fulfil_rights = at opfylde dine rettigheder
    .cap = Opfylde dine rettigheder
purpose-handle_legal_claims = at behandle retskrav
    .cap = Behandle retskrav
purpose-resolve_disputes = at løse tvister
    .cap = Løse tvister
purpose-enforce_agreements = at håndhæve vores aftaler
    .cap = Håndhæve vores aftaler
purpose-detect_breaches_of_terms = at opdage brud på vores vilkår
    .cap = Opdage brud på vores vilkår
purpose-protect_rights = at beskytte vores rettigheder
    .cap = Beskytte vores rettigheder
purpose-handle_whistleblowing = at behandle indberetninger om lovbrud
    .cap = Behandle indberetninger om lovbrud

## Running the company

purpose-internal_analysis = at lave interne analyser
    .cap = Lave interne analyser
purpose-statistics = at lave statistik
    .cap = Lave statistik
purpose-strategic_decisions = at træffe strategiske beslutninger
    .cap = Træffe strategiske beslutninger
purpose-administer_business = at administrere virksomheden
    .cap = Administrere virksomheden
purpose-develop_business = at udvikle virksomheden
    .cap = Udvikle virksomheden
purpose-administer_group = at administrere koncernen
    .cap = Administrere koncernen
purpose-manage_risk = at styre risici i virksomheden
    .cap = Styre risici i virksomheden
purpose-manage_suppliers = at samarbejde med vores leverandører
    .cap = Samarbejde med vores leverandører
purpose-pay_suppliers = at betale vores leverandører
    .cap = Betale vores leverandører
purpose-shareholder_register = at føre ejerbog
    .cap = Føre ejerbog
purpose-business_transfer = at overdrage virksomheden
    .cap = Overdrage virksomheden
purpose-commercial_interests = at fremme vores kommercielle interesser
    .cap = Fremme vores kommercielle interesser
purpose-other_announced_purposes = at opfylde andre formål efter besked til dig
    .cap = Opfylde andre formål efter besked til dig

## Staff and applicants

purpose-recruit_staff = at ansætte medarbejdere
    .cap = Ansætte medarbejdere
purpose-assess_applications = at vurdere din ansøgning
    .cap = Vurdere din ansøgning
purpose-contact_applicants = at kontakte dig om din ansøgning
    .cap = Kontakte dig om din ansøgning
purpose-consider_for_other_jobs = at vurdere dig til andre stillinger
    .cap = Vurdere dig til andre stillinger
purpose-check_references = at indhente referencer om dig
    .cap = Indhente referencer om dig
purpose-manage_staff = at administrere din ansættelse
    .cap = Administrere din ansættelse
purpose-pay_salaries = at udbetale din løn
    .cap = Udbetale din løn
purpose-plan_work = at planlægge arbejdet
    .cap = Planlægge arbejdet
purpose-evaluate_performance = at vurdere din arbejdsindsats
    .cap = Vurdere din arbejdsindsats
purpose-train_staff = at oplære vores medarbejdere
    .cap = Oplære vores medarbejdere
purpose-workplace_safety = at holde arbejdspladsen sikker
    .cap = Holde arbejdspladsen sikker

## Research, teaching, care and public tasks

purpose-scientific_research = at drive videnskabelig forskning
    .cap = Drive videnskabelig forskning
purpose-historical_research = at drive historisk forskning
    .cap = Drive historisk forskning
purpose-official_statistics = at udarbejde officiel statistik
    .cap = Udarbejde officiel statistik
purpose-public_archiving = at arkivere i samfundets interesse
    .cap = Arkivere i samfundets interesse
purpose-teaching = at undervise dig
    .cap = Undervise dig
purpose-health_care = at give dig sundhedsfaglig behandling
    .cap = Give dig sundhedsfaglig behandling
purpose-decide_cases = at træffe afgørelse i din sag
    .cap = Træffe afgørelse i din sag
purpose-help_find_work = at hjælpe dig med at finde arbejde
    .cap = Hjælpe dig med at finde arbejde
purpose-match_jobs = at formidle arbejde
    .cap = Formidle arbejde
purpose-assess_entitlement = at vurdere din ret til ydelser og tjenester
    .cap = Vurdere din ret til ydelser og tjenester

## Interests: security and crime

interest-preventing_fraud = at forebygge svindel
interest-stopping_payment_fraud = at stoppe betalingssvindel
interest-preventing_misuse = at forebygge misbrug af tjenesten
interest-preventing_crime = at forebygge kriminalitet
interest-reporting_crime = at anmelde strafbare forhold
interest-uncovering_wrongdoing = at afsløre lovbrud i virksomheden
interest-securing_systems = at holde vores it-systemer sikre
interest-securing_networks = at beskytte netværk mod angreb
interest-protecting_property = at beskytte vores ejendom
interest-protecting_people = at beskytte medarbejdere og besøgende

## Interests: the service and the website

interest-running_website = at drive en stabil hjemmeside
interest-understanding_website_use = at forstå brugen af hjemmesiden
interest-running_service = at holde tjenesten i drift
interest-fixing_errors = at finde og rette fejl i tjenesten
interest-developing_services = at udvikle nye varer og tjenester
interest-testing_features = at afprøve nye funktioner
interest-personalising_content = at vise indhold efter dine interesser
interest-remembering_choices = at huske dine valg
interest-improving_services = at forbedre vores tjenester

## Interests: customers

interest-answering_enquiries = at besvare henvendelser
interest-helping_customers = at hjælpe vores kunder
interest-checking_service_quality = at kontrollere kvaliteten af vores kundeservice
interest-knowing_customer_needs = at kende vores kunders behov
interest-getting_feedback = at få tilbagemeldinger fra kunder
interest-showing_genuine_reviews = at vise ægte anmeldelser
interest-updating_customer_records = at holde kundeoplysninger ajour
interest-delivering_safely = at få varerne sikkert frem
interest-serving_your_employer = at levere tjenesten til din arbejdsgiver
interest-serving_company_customers = at levere varer og tjenester til virksomheder
interest-contact_with_business_partners = at holde kontakten med vores forretningsforbindelser

## Interests: marketing

interest-marketing_products = at markedsføre vores egne varer
interest-marketing_to_customers = at fortælle vores kunder om lignende varer
interest-measuring_marketing = at måle virkningen af vores markedsføring
interest-finding_customers = at finde nye kunder
interest-knowing_market = at kende markedet for vores varer
interest-respecting_opt_outs = at respektere fravalg af markedsføring

## Interests: money and agreements

interest-getting_paid = at få betaling for vores varer
interest-collecting_debts = at inddrive gæld
interest-avoiding_credit_losses = at undgå tab på ubetalte regninger
interest-documenting_agreements = at dokumentere vores aftaler
interest-enforcing_terms = at håndhæve vores vilkår
interest-handling_legal_claims = at fastlægge, gøre gældende eller forsvare retskrav
interest-protecting_rights = at beskytte vores rettigheder
interest-following_foreign_law = at overholde lovgivningen i lande uden for EU/EØS

## Interests: running the company

interest-finding_staff = at finde de rigtige medarbejdere
interest-managing_staff = at lede vores medarbejdere
interest-training_staff = at oplære vores medarbejdere
interest-planning_operations = at planlægge driften af virksomheden
interest-deciding_from_statistics = at træffe beslutninger på grundlag af statistik
interest-managing_risk = at styre risici i virksomheden
interest-checking_accounts = at kontrollere vores regnskab
interest-administering_group = at samle administrationen i koncernen
interest-selling_business = at overdrage virksomheden
interest-doing_research = at drive forskning
interest-free_expression = at bruge ytringsfriheden
interest-furthering_our_cause = at fremme foreningens formål
interest-running_business_efficiently = at drive virksomheden effektivt
interest-business_interests = at varetage vores forretningsmæssige interesser
