### Retention. `event-*`: .after and .until carry their own first word. `cause-*`: .while is a whole clause. `then-*` is a sentence.

## event: buying and paying

event-purchase =
    .after = etter kjøpet
    .until = til kjøpet er gjennomført
event-order =
    .after = etter bestillingen
    .until = til bestillingen er fullført
event-delivery =
    .after = etter leveringen
    .until = til varen er levert
event-return =
    .after = etter returen
    .until = til varen er returnert
event-payment =
    .after = etter betalingen
    .until = til betalingen er gjennomført
event-refund =
    .after = etter tilbakebetalingen
    .until = til beløpet er betalt tilbake
event-invoice =
    .after = etter fakturadatoen
    .until = til fakturaen er betalt
event-transaction =
    .after = etter transaksjonen
    .until = til transaksjonen er gjennomført
event-debt_paid =
    .after = etter at gjelden er betalt
    .until = til gjelden er betalt
event-warranty_expired =
    .after = etter at garantien er utløpt
    .until = til garantien utløper
event-complaint_period_expired =
    .after = etter at reklamasjonsfristen er utløpt
    .until = til reklamasjonsfristen utløper
event-cancellation_period_expired =
    .after = etter at angrefristen er utløpt
    .until = til angrefristen utløper
event-limitation_period_expired =
    .after = etter at foreldelsesfristen er utløpt
    .until = til foreldelsesfristen utløper

## event: accounts and visits

event-registration =
    .after = etter registreringen
    .until = til du er registrert
event-account_created =
    .after = etter at kontoen er opprettet
    .until = til kontoen er opprettet
event-account_closed =
    .after = etter at kontoen er lukket
    .until = til du lukker kontoen
event-account_deactivated =
    .after = etter at kontoen er deaktivert
    .until = til du deaktiverer kontoen
event-last_login =
    .after = etter den siste innloggingen din
    .until = til du slutter å logge inn
event-last_activity =
    .after = etter den siste aktiviteten din
    .until = til du ikke lenger er aktiv
event-last_contact =
    .after = etter den siste kontakten vår med deg
    .until = til vi ikke lenger har kontakt med deg
event-visit =
    .after = etter besøket
    .until = til besøket er slutt
event-last_visit =
    .after = etter det siste besøket ditt
    .until = til du ikke lenger besøker oss
event-logout =
    .after = etter at du har logget ut
    .until = til du logger ut
event-browser_closed =
    .after = etter at nettleseren er lukket
    .until = til du lukker nettleseren
event-app_uninstalled =
    .after = etter at appen er avinstallert
    .until = til du avinstallerer appen

## event: contracts and relationships

event-contract_signed =
    .after = etter at avtalen er inngått
    .until = til avtalen er inngått
event-contract_end =
    .after = etter at avtalen er avsluttet
    .until = til avtalen er avsluttet
event-subscription_end =
    .after = etter at abonnementet er avsluttet
    .until = til abonnementet er avsluttet
event-trial_end =
    .after = etter at prøveperioden er utløpt
    .until = til prøveperioden utløper
event-customer_relationship_end =
    .after = etter at kundeforholdet er avsluttet
    .until = til kundeforholdet er avsluttet
event-membership_end =
    .after = etter at medlemskapet er avsluttet
    .until = til medlemskapet er avsluttet
event-employment_end =
    .after = etter at arbeidsforholdet er avsluttet
    .until = til arbeidsforholdet er avsluttet
event-tenancy_end =
    .after = etter at leieforholdet er avsluttet
    .until = til leieforholdet er avsluttet
event-loan_repaid =
    .after = etter at lånet er innfridd
    .until = til lånet er innfridd
event-service_completed =
    .after = etter at oppdraget er utført
    .until = til oppdraget er utført
event-project_end =
    .after = etter at prosjektet er avsluttet
    .until = til prosjektet er avsluttet
event-course_end =
    .after = etter at kurset er avsluttet
    .until = til kurset er avsluttet
event-stay_end =
    .after = etter oppholdet
    .until = til oppholdet er slutt
event-journey_end =
    .after = etter reisen
    .until = til reisen er slutt
event-treatment_end =
    .after = etter at behandlingsforløpet er avsluttet
    .until = til behandlingsforløpet er avsluttet

## event: choices of the reader

event-consent_given =
    .after = etter at du har samtykket
    .until = til du samtykker
event-consent_withdrawn =
    .after = etter at samtykket er trukket tilbake
    .until = til du trekker tilbake samtykket
event-unsubscribed =
    .after = etter at du har meldt deg av
    .until = til du melder deg av
event-objection =
    .after = etter at du har protestert
    .until = til du protesterer
event-deletion_requested =
    .after = etter at du har bedt om sletting
    .until = til du ber om sletting

## event: the calendar

event-end_of_month =
    .after = etter utgangen av måneden
    .until = til måneden er slutt
event-end_of_calendar_year =
    .after = etter utgangen av kalenderåret
    .until = til kalenderåret er slutt
event-end_of_financial_year =
    .after = etter utgangen av regnskapsåret
    .until = til regnskapsåret er slutt
event-expiry_date =
    .after = etter utløpsdatoen
    .until = til utløpsdatoen er nådd

## event: the data itself

event-collection =
    .after = etter innsamlingen
    .until = til vi har samlet inn opplysningene
event-creation =
    .after = etter opprettelsen
    .until = til opplysningene er opprettet
event-last_update =
    .after = etter den siste oppdateringen
    .until = til opplysningene blir oppdatert
event-superseded =
    .after = etter at nye opplysninger har erstattet de gamle
    .until = til nye opplysninger erstatter de gamle
event-disclosure =
    .after = etter utleveringen
    .until = til vi har utlevert opplysningene
event-publication =
    .after = etter offentliggjøringen
    .until = til vi offentliggjør opplysningene
event-recording =
    .after = etter opptaket
    .until = til opptaket er slutt
event-purpose_fulfilled =
    .after = etter at formålet er oppfylt
    .until = til formålet er oppfylt

## event: cases

event-request_received =
    .after = etter at vi har mottatt henvendelsen din
    .until = til vi har mottatt henvendelsen din
event-request_answered =
    .after = etter at vi har svart på henvendelsen din
    .until = til vi har svart på henvendelsen din
event-support_closed =
    .after = etter at supportsaken er løst
    .until = til supportsaken er løst
event-complaint_closed =
    .after = etter at klagesaken er avsluttet
    .until = til klagesaken er avsluttet
event-case_closed =
    .after = etter at saken er avsluttet
    .until = til saken er avsluttet
event-dispute_resolved =
    .after = etter at tvisten er avsluttet
    .until = til tvisten er avsluttet
event-investigation_end =
    .after = etter at undersøkelsen er avsluttet
    .until = til undersøkelsen er avsluttet
event-claim_settled =
    .after = etter at skadesaken er avsluttet
    .until = til skadesaken er avsluttet

## event: applications and events

event-application_received =
    .after = etter at vi har mottatt søknaden
    .until = til vi har mottatt søknaden
event-application_rejected =
    .after = etter avslaget
    .until = til vi har avslått søknaden
event-position_filled =
    .after = etter at stillingen er besatt
    .until = til stillingen er besatt
event-recruitment_closed =
    .after = etter at rekrutteringen er avsluttet
    .until = til rekrutteringen er avsluttet
event-event_held =
    .after = etter arrangementet
    .until = til arrangementet er holdt
event-competition_end =
    .after = etter at konkurransen er avsluttet
    .until = til konkurransen er avsluttet
event-prize_awarded =
    .after = etter at premien er delt ut
    .until = til premien er delt ut
event-survey_end =
    .after = etter at undersøkelsen er avsluttet
    .until = til undersøkelsen er avsluttet

## cause: a relationship that lasts

cause-account_open =
    .while = så lenge du har en konto
cause-account_active =
    .while = så lenge kontoen er aktiv
cause-contract_runs =
    .while = så lenge avtalen løper
cause-subscription_runs =
    .while = så lenge abonnementet løper
cause-newsletter_subscribed =
    .while = så lenge du abonnerer på nyhetsbrevet
cause-customer_relationship =
    .while = så lenge du er kunde hos oss
cause-membership =
    .while = så lenge du er medlem
cause-employment =
    .while = så lenge du er ansatt hos oss
cause-enrolment =
    .while = så lenge du er elev eller student hos oss
cause-service_used =
    .while = så lenge du bruker tjenesten
cause-app_installed =
    .while = så lenge appen er installert på enheten din
cause-consent_stands =
    .while = så lenge samtykket ditt gjelder
cause-warranty =
    .while = så lenge garantien gjelder
cause-published =
    .while = så lenge innlegget er offentlig
cause-recruitment_open =
    .while = så lenge rekrutteringen pågår

## cause: a claim or a case

cause-legal_claims =
    .while = så lenge det kan fremsettes rettskrav
cause-dispute =
    .while = så lenge en tvist pågår
cause-investigation =
    .while = så lenge en undersøkelse pågår
cause-case_open =
    .while = så lenge saken er åpen
cause-complaint_possible =
    .while = så lenge du kan klage
cause-debt_unpaid =
    .while = så lenge du skylder oss penger
cause-enforcing_agreements =
    .while = så lenge vi trenger opplysningene for å håndheve avtalene våre
cause-protecting_legal_interests =
    .while = så lenge vi trenger opplysningene for å verne våre rettslige interesser
cause-preventing_fraud =
    .while = så lenge vi trenger opplysningene for å forebygge svindel

## cause: the law

cause-legal_obligation =
    .while = så lenge en rettslig forpliktelse krever det
cause-legally_required_longer =
    .while = så lenge loven krever lengre lagring
cause-authority_order =
    .while = så lenge en myndighet krever det

## cause: our own use

cause-security_improvement =
    .while = så lenge vi bruker opplysningene til å styrke sikkerheten
cause-functionality_improvement =
    .while = så lenge vi bruker opplysningene til å forbedre funksjonene i tjenesten
cause-internal_analysis =
    .while = så lenge vi bruker opplysningene til interne analyser
cause-necessary_for_purposes =
    .while = så lenge det er nødvendig for formålene denne teksten beskriver
cause-only_while_necessary =
    .while = så lenge det er nødvendig for formålene denne teksten beskriver, og ikke lenger
cause-necessary_for_service =
    .while = så lenge det er nødvendig for å levere tjenesten
cause-business_operations =
    .while = så lenge driften vår krever det

## then: what happens when the period is over

then-delete = Deretter sletter vi opplysningene.
then-anonymise = Deretter anonymiserer vi opplysningene, slik at ingen kan knytte dem til deg.
then-delete_or_anonymise = Deretter sletter eller anonymiserer vi opplysningene.
then-aggregate = Deretter beholder vi bare samlede tall som ingen kan knytte til deg.
then-archive = Deretter arkiverer vi opplysningene.
then-public_archive = Deretter avleverer vi opplysningene til et offentlig arkiv.
then-isolate = Hvis det ikke er mulig å slette opplysningene, lagrer vi dem sikkert og atskilt fra all annen bruk til vi kan slette dem.
then-return_to_customer = Deretter gir vi opplysningene tilbake til kunden.
then-review = Deretter går vi gjennom opplysningene og vurderer om vi kan slette dem.
then-shred = Deretter makulerer vi papirene.

## law: The European Union

law-GDPR = personvernforordningen
law-ePrivacy-directive = kommunikasjonsverndirektivet

## law: Denmark

law-DK-data-protection-act = den danske databeskyttelsesloven
law-DK-bookkeeping-act = den danske bogføringsloven
law-DK-financial-statements-act = den danske årsregnskabsloven
law-DK-companies-act = den danske selskabsloven
law-DK-tax-control-act = den danske skattekontrolloven
law-DK-withholding-tax-act = den danske kildeskatteloven
law-DK-vat-act = den danske momsloven
law-DK-anti-money-laundering-act = den danske hvidvaskloven
law-DK-payments-act = den danske betalingsloven
law-DK-marketing-act = den danske markedsføringsloven
law-DK-cookie-order = den danske cookiebekendtgørelsen
law-DK-ecommerce-act = den danske e-handelsloven
law-DK-consumer-contracts-act = den danske forbrugeraftaleloven
law-DK-sale-of-goods-act = den danske købeloven
law-DK-limitation-act = den danske forældelsesloven
law-DK-holiday-act = den danske ferieloven
law-DK-health-information-act = den danske helbredsoplysningsloven
law-DK-whistleblower-act = den danske whistleblowerloven
law-DK-tv-surveillance-act = den danske tv-overvågningsloven
law-DK-health-act = den danske sundhedsloven
law-DK-public-administration-act = den danske forvaltningsloven
law-DK-public-access-act = den danske offentlighedsloven
law-DK-archives-act = den danske arkivloven
law-DK-cpr-act = den danske CPR-loven

## law: Norway

law-NO-personal-data-act = personopplysningsloven
law-NO-bookkeeping-act = bokføringsloven
law-NO-accounting-act = regnskapsloven
law-NO-tax-administration-act = skatteforvaltningsloven
law-NO-vat-act = merverdiavgiftsloven
law-NO-anti-money-laundering-act = hvitvaskingsloven
law-NO-marketing-act = markedsføringsloven
law-NO-ecom-act = ekomloven
law-NO-ecommerce-act = ehandelsloven
law-NO-consumer-purchases-act = forbrukerkjøpsloven
law-NO-sale-of-goods-act = kjøpsloven
law-NO-right-of-withdrawal-act = angrerettloven
law-NO-limitation-act = foreldelsesloven
law-NO-debt-collection-act = inkassoloven
law-NO-working-environment-act = arbeidsmiljøloven
law-NO-holiday-act = ferieloven
law-NO-national-insurance-act = folketrygdloven
law-NO-health-personnel-act = helsepersonelloven
law-NO-patient-records-act = pasientjournalloven
law-NO-public-administration-act = forvaltningsloven
law-NO-archives-act = arkivlova
law-NO-nav-act = NAV-loven
law-NO-labour-market-act = arbeidsmarkedsloven

## law: The United Kingdom

law-UK-GDPR = den britiske personvernforordningen (UK GDPR)
law-UK-data-protection-act = den britiske Data Protection Act 2018
law-UK-PECR = de britiske PECR-reglene

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
