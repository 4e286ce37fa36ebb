### Retention. `event-*`: .after and .until carry their own first word. `cause-*`: .while is a whole clause. `then-*` is a sentence.

## event: buying and paying

event-purchase =
    .after = efter købet
    .until = indtil købet er gennemført
event-order =
    .after = efter bestillingen
    .until = indtil bestillingen er gennemført
event-delivery =
    .after = efter leveringen
    .until = indtil varen er leveret
event-return =
    .after = efter returneringen
    .until = indtil varen er returneret
event-payment =
    .after = efter betalingen
    .until = indtil betalingen er gennemført
event-refund =
    .after = efter tilbagebetalingen
    .until = indtil beløbet er betalt tilbage
event-invoice =
    .after = efter fakturadatoen
    .until = indtil fakturaen er betalt
event-transaction =
    .after = efter transaktionen
    .until = indtil transaktionen er gennemført
event-debt_paid =
    .after = efter betaling af gælden
    .until = indtil gælden er betalt
event-warranty_expired =
    .after = efter garantiens udløb
    .until = indtil garantien udløber
event-complaint_period_expired =
    .after = efter reklamationsfristens udløb
    .until = indtil reklamationsfristen udløber
event-cancellation_period_expired =
    .after = efter fortrydelsesfristens udløb
    .until = indtil fortrydelsesfristen udløber
event-limitation_period_expired =
    .after = efter forældelsesfristens udløb
    .until = indtil forældelsesfristen udløber

## event: accounts and visits

event-registration =
    .after = efter registreringen
    .until = indtil du er registreret
event-account_created =
    .after = efter oprettelsen af kontoen
    .until = indtil kontoen er oprettet
event-account_closed =
    .after = efter lukning af kontoen
    .until = indtil du lukker kontoen
event-account_deactivated =
    .after = efter deaktivering af kontoen
    .until = indtil du deaktiverer kontoen
event-last_login =
    .after = efter dit seneste login
    .until = indtil du holder op med at logge ind
event-last_activity =
    .after = efter din seneste aktivitet
    .until = indtil du ikke længere er aktiv
event-last_contact =
    .after = efter vores seneste kontakt med dig
    .until = indtil vi ikke længere har kontakt med dig
event-visit =
    .after = efter besøget
    .until = indtil besøget er slut
event-last_visit =
    .after = efter dit seneste besøg
    .until = indtil du ikke længere besøger os
event-logout =
    .after = efter udlogning
    .until = indtil du logger ud
event-browser_closed =
    .after = efter lukning af browseren
    .until = indtil du lukker browseren
event-app_uninstalled =
    .after = efter afinstallation af appen
    .until = indtil du afinstallerer appen

## event: contracts and relationships

event-contract_signed =
    .after = efter indgåelsen af kontrakten
    .until = indtil kontrakten er indgået
event-contract_end =
    .after = efter kontraktens ophør
    .until = indtil kontrakten ophører
event-subscription_end =
    .after = efter abonnementets ophør
    .until = indtil abonnementet ophører
event-trial_end =
    .after = efter prøveperiodens udløb
    .until = indtil prøveperioden udløber
event-customer_relationship_end =
    .after = efter kundeforholdets ophør
    .until = indtil kundeforholdet ophører
event-membership_end =
    .after = efter medlemskabets ophør
    .until = indtil medlemskabet ophører
event-employment_end =
    .after = efter ansættelsens ophør
    .until = indtil ansættelsen ophører
event-tenancy_end =
    .after = efter lejemålets ophør
    .until = indtil lejemålet ophører
event-loan_repaid =
    .after = efter indfrielse af lånet
    .until = indtil lånet er indfriet
event-service_completed =
    .after = efter udførelsen af opgaven
    .until = indtil opgaven er udført
event-project_end =
    .after = efter projektets afslutning
    .until = indtil projektet er afsluttet
event-course_end =
    .after = efter kursets afslutning
    .until = indtil kurset er afsluttet
event-stay_end =
    .after = efter opholdet
    .until = indtil opholdet er slut
event-journey_end =
    .after = efter rejsen
    .until = indtil rejsen er slut
event-treatment_end =
    .after = efter behandlingsforløbets afslutning
    .until = indtil behandlingsforløbet er afsluttet

## event: choices of the reader

event-consent_given =
    .after = efter dit samtykke
    .until = indtil du giver samtykke
event-consent_withdrawn =
    .after = efter tilbagetrækning af samtykket
    .until = indtil du trækker samtykket tilbage
event-unsubscribed =
    .after = efter afmeldingen
    .until = indtil du afmelder dig
event-objection =
    .after = efter indsigelsen
    .until = indtil du gør indsigelse
event-deletion_requested =
    .after = efter din henvendelse om sletning
    .until = indtil du beder om sletning

## event: the calendar

event-end_of_month =
    .after = efter udgangen af måneden
    .until = indtil måneden slutter
event-end_of_calendar_year =
    .after = efter udgangen af kalenderåret
    .until = indtil kalenderåret slutter
event-end_of_financial_year =
    .after = efter udgangen af regnskabsåret
    .until = indtil regnskabsåret slutter
event-expiry_date =
    .after = efter udløbsdatoen
    .until = indtil udløbsdatoen er nået

## event: the data itself

event-collection =
    .after = efter indsamlingen
    .until = indtil vi har indsamlet oplysningerne
event-creation =
    .after = efter oprettelsen
    .until = indtil oplysningerne er oprettet
event-last_update =
    .after = efter den seneste opdatering
    .until = indtil oplysningerne bliver opdateret
event-superseded =
    .after = efter erstatning med nye oplysninger
    .until = indtil nye oplysninger erstatter de gamle
event-disclosure =
    .after = efter videregivelsen
    .until = indtil vi har videregivet oplysningerne
event-publication =
    .after = efter offentliggørelsen
    .until = indtil vi offentliggør oplysningerne
event-recording =
    .after = efter optagelsen
    .until = indtil optagelsen er slut
event-purpose_fulfilled =
    .after = efter opfyldelsen af formålet
    .until = indtil formålet er opfyldt

## event: cases

event-request_received =
    .after = efter modtagelsen af din henvendelse
    .until = indtil vi har modtaget din henvendelse
event-request_answered =
    .after = efter besvarelsen af din henvendelse
    .until = indtil vi har besvaret din henvendelse
event-support_closed =
    .after = efter løsningen af supportsagen
    .until = indtil supportsagen er løst
event-complaint_closed =
    .after = efter afslutningen af klagesagen
    .until = indtil klagesagen er afsluttet
event-case_closed =
    .after = efter afslutningen af sagen
    .until = indtil sagen er afsluttet
event-dispute_resolved =
    .after = efter afslutningen af tvisten
    .until = indtil tvisten er afsluttet
event-investigation_end =
    .after = efter afslutningen af undersøgelsen
    .until = indtil undersøgelsen er afsluttet
event-claim_settled =
    .after = efter afslutningen af skadesagen
    .until = indtil skadesagen er afsluttet

## event: applications and events

event-application_received =
    .after = efter modtagelsen af ansøgningen
    .until = indtil vi har modtaget ansøgningen
event-application_rejected =
    .after = efter afslaget
    .until = indtil vi har givet afslag på ansøgningen
event-position_filled =
    .after = efter besættelsen af stillingen
    .until = indtil stillingen er besat
event-recruitment_closed =
    .after = efter afslutningen af rekrutteringen
    .until = indtil rekrutteringen er afsluttet
event-event_held =
    .after = efter arrangementet
    .until = indtil arrangementet er holdt
event-competition_end =
    .after = efter konkurrencens afslutning
    .until = indtil konkurrencen er afsluttet
event-prize_awarded =
    .after = efter uddelingen af præmien
    .until = indtil præmien er uddelt
event-survey_end =
    .after = efter undersøgelsens afslutning
    .until = indtil undersøgelsen er afsluttet

## cause: a relationship that lasts

cause-account_open =
    .while = så længe du har en konto
cause-account_active =
    .while = så længe kontoen er aktiv
cause-contract_runs =
    .while = så længe kontrakten løber
cause-subscription_runs =
    .while = så længe abonnementet løber
cause-newsletter_subscribed =
    .while = så længe du abonnerer på nyhedsbrevet
cause-customer_relationship =
    .while = så længe du er kunde hos os
cause-membership =
    .while = så længe du er medlem
cause-employment =
    .while = så længe du er ansat hos os
cause-enrolment =
    .while = så længe du er elev eller studerende hos os
cause-service_used =
    .while = så længe du bruger tjenesten
cause-app_installed =
    .while = så længe appen er installeret på din enhed
cause-consent_stands =
    .while = så længe dit samtykke gælder
cause-warranty =
    .while = så længe garantien gælder
cause-published =
    .while = så længe opslaget er offentligt
cause-recruitment_open =
    .while = så længe rekrutteringen er i gang

## cause: a claim or a case

cause-legal_claims =
    .while = så længe der kan rejses retskrav
cause-dispute =
    .while = så længe en tvist verserer
cause-investigation =
    .while = så længe en undersøgelse er i gang
cause-case_open =
    .while = så længe sagen er åben
cause-complaint_possible =
    .while = så længe du kan klage
cause-debt_unpaid =
    .while = så længe du skylder os penge
cause-enforcing_agreements =
    .while = så længe vi skal bruge oplysningerne for at håndhæve vores aftaler
cause-protecting_legal_interests =
    .while = så længe vi skal bruge oplysningerne for at beskytte vores retlige interesser
cause-preventing_fraud =
    .while = så længe vi skal bruge oplysningerne for at forebygge svindel

## cause: the law

cause-legal_obligation =
    .while = så længe en retlig forpligtelse kræver det
cause-legally_required_longer =
    .while = så længe loven kræver længere opbevaring
cause-authority_order =
    .while = så længe en myndighed kræver det

## cause: our own use

cause-security_improvement =
    .while = så længe vi bruger oplysningerne til at styrke sikkerheden
cause-functionality_improvement =
    .while = så længe vi bruger oplysningerne til at forbedre tjenestens funktioner
cause-internal_analysis =
    .while = så længe vi bruger oplysningerne til interne analyser
cause-necessary_for_purposes =
    .while = så længe det er nødvendigt til de formål, denne tekst beskriver
cause-only_while_necessary =
    .while = så længe det er nødvendigt til de formål, denne tekst beskriver, og ikke længere
cause-necessary_for_service =
    .while = så længe det er nødvendigt for at levere tjenesten
cause-business_operations =
    .while = så længe vores drift kræver det

## then: what happens when the period is over

then-delete = Derefter sletter vi oplysningerne.
then-anonymise = Derefter anonymiserer vi oplysningerne, så ingen kan knytte dem til dig.
then-delete_or_anonymise = Derefter sletter eller anonymiserer vi oplysningerne.
then-aggregate = Derefter beholder vi kun samlede tal, som ingen kan knytte til dig.
then-archive = Derefter arkiverer vi oplysningerne.
then-public_archive = Derefter afleverer vi oplysningerne til et offentligt arkiv.
then-isolate = Hvis det ikke er muligt at slette oplysningerne, opbevarer vi dem sikkert og adskilt fra al anden brug, indtil vi kan slette dem.
then-return_to_customer = Derefter giver vi oplysningerne tilbage til kunden.
then-review = Derefter gennemgår vi oplysningerne og vurderer, om vi kan slette dem.
then-shred = Derefter makulerer vi papirerne.

## law: The European Union

law-GDPR = databeskyttelsesforordningen
law-ePrivacy-directive = e-databeskyttelsesdirektivet

## law: Denmark

law-DK-data-protection-act = databeskyttelsesloven
law-DK-bookkeeping-act = bogføringsloven
law-DK-financial-statements-act = årsregnskabsloven
law-DK-companies-act = selskabsloven
law-DK-tax-control-act = skattekontrolloven
law-DK-withholding-tax-act = kildeskatteloven
law-DK-vat-act = momsloven
law-DK-anti-money-laundering-act = hvidvaskloven
law-DK-payments-act = betalingsloven
law-DK-marketing-act = markedsføringsloven
law-DK-cookie-order = cookiebekendtgørelsen
law-DK-ecommerce-act = e-handelsloven
law-DK-consumer-contracts-act = forbrugeraftaleloven
law-DK-sale-of-goods-act = købeloven
law-DK-limitation-act = forældelsesloven
law-DK-holiday-act = ferieloven
law-DK-health-information-act = helbredsoplysningsloven
law-DK-whistleblower-act = whistleblowerloven
law-DK-tv-surveillance-act = tv-overvågningsloven
law-DK-health-act = sundhedsloven
law-DK-public-administration-act = forvaltningsloven
law-DK-public-access-act = offentlighedsloven
law-DK-archives-act = arkivloven
law-DK-cpr-act = CPR-loven

## law: Norway

law-NO-personal-data-act = den norske personopplysningslov
law-NO-bookkeeping-act = den norske bokføringslov
law-NO-accounting-act = den norske regnskapslov
law-NO-tax-administration-act = den norske skatteforvaltningslov
law-NO-vat-act = den norske merverdiavgiftslov
law-NO-anti-money-laundering-act = den norske hvitvaskingslov
law-NO-marketing-act = den norske markedsføringslov
law-NO-ecom-act = den norske ekomlov
law-NO-ecommerce-act = den norske ehandelslov
law-NO-consumer-purchases-act = den norske forbrukerkjøpslov
law-NO-sale-of-goods-act = den norske kjøpslov
law-NO-right-of-withdrawal-act = den norske angrerettlov
law-NO-limitation-act = den norske foreldelseslov
law-NO-debt-collection-act = den norske inkassolov
law-NO-working-environment-act = den norske arbeidsmiljølov
law-NO-holiday-act = den norske ferielov
law-NO-national-insurance-act = den norske folketrygdlov
law-NO-health-personnel-act = den norske helsepersonellov
law-NO-patient-records-act = den norske pasientjournallov
law-NO-public-administration-act = den norske forvaltningslov
law-NO-archives-act = den norske arkivlov
law-NO-nav-act = den norske NAV-lov
law-NO-labour-market-act = den norske arbejdsmarkedslov

## law: The United Kingdom

law-UK-GDPR = den britiske databeskyttelsesforordning (UK GDPR)
law-UK-data-protection-act = den britiske Data Protection Act 2018
law-UK-PECR = de britiske PECR-regler

## law: The United States

law-CCPA = California Consumer Privacy Act (CCPA)
law-CPRA = California Privacy Rights Act (CPRA)
law-CalOPPA = California Online Privacy Protection Act (CalOPPA)
law-Shine-the-Light = California Civil Code § 1798.83
law-COPPA = Children’s Online Privacy Protection Act (COPPA)
law-VCDPA = Virginia Consumer Data Protection Act (VCDPA)
law-CPA = Colorado Privacy Act (CPA)
law-CTDPA = Connecticut Data Privacy Act (CTDPA)
law-UCPA = Utah Consumer Privacy Act (UCPA)
law-BIPA = Biometric Information Privacy Act (BIPA)
