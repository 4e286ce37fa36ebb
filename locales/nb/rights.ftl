### Legal bases, rights, the duty to give data and its consequences. `consequence-*` begins with its subject, in subordinate order.

## basis: GDPR Art. 6(1)

basis-consent = samtykke
basis-contract = avtale
basis-pre_contract = forberedelse av en avtale
basis-legal_obligation = rettslig forpliktelse
basis-vital_interests = vitale interesser
basis-public_task = oppgave i allmennhetens interesse
basis-official_authority = utøvelse av offentlig myndighet
basis-legitimate_interests = berettigede interesser
basis-recognised_legitimate_interests = anerkjente berettigede interesser (bare i Storbritannia)

## condition: GDPR Art. 9(2)

condition-explicit_consent = uttrykkelig samtykke
condition-employment_law = arbeidsrett, trygderett og sosialrett
condition-vital_interests = vitale interesser hos en person som ikke kan samtykke
condition-nonprofit_body = virksomheten i en ideell organisasjon
condition-made_public = opplysninger som du åpenbart selv har offentliggjort
condition-legal_claims = rettskrav
condition-substantial_public_interest = viktige allmenne interesser
condition-health_care = helse- eller sosialtjenester
condition-public_health = folkehelse
condition-research = arkiv, forskning eller statistikk

## right: GDPR

right-information = informasjon
    .lead = Informasjon.
    .text = Du har rett til å få vite hvordan vi bruker opplysninger om deg. Det står i denne teksten.
right-access = innsyn
    .lead = Innsyn.
    .text = Du har rett til å få vite om vi behandler opplysninger om deg, og til å få en kopi av dem.
right-copy = kopi
    .lead = Kopi.
    .text = Du har rett til å få en kopi av opplysningene vi behandler om deg.
right-rectification = retting
    .lead = Retting.
    .text = Du har rett til å få rettet feil og lagt til det som mangler.
right-erasure = sletting
    .lead = Sletting.
    .text = Du har rett til å få slettet opplysningene dine i de tilfellene loven nevner, for eksempel når vi ikke lenger trenger dem.
right-restriction = begrensning
    .lead = Begrensning.
    .text = Du har rett til å kreve at vi bare lagrer opplysningene, for eksempel mens vi undersøker om de er riktige.
right-notification = underretning
    .lead = Underretning.
    .text = Når vi retter, sletter eller begrenser opplysninger, sier vi fra til mottakerne, med mindre det er umulig eller uforholdsmessig vanskelig. Vi forteller deg hvem de er, hvis du spør.
right-portability = dataportabilitet
    .lead = Dataportabilitet.
    .text = Du har rett til å få opplysningene du har gitt oss, i et vanlig, maskinlesbart format og til å få dem sendt til andre.
right-objection = protest
    .lead = Protest.
    .text = Du har når som helst rett til å protestere av grunner knyttet til din særlige situasjon når vi bruker opplysningene dine til en oppgave i allmennhetens interesse eller på grunnlag av berettigede interesser. Da stanser vi, med mindre vi har tvingende berettigede grunner som går foran dine, eller trenger opplysningene til et rettskrav.
right-objection_marketing = protest mot direkte markedsføring
    .lead = Protest mot direkte markedsføring.
    .text = Du kan alltid si nei til direkte markedsføring. Da stanser vi. Du trenger ikke å si hvorfor.
right-objection_research = protest mot forskning og statistikk
    .lead = Protest mot forskning og statistikk.
    .text = Du har rett til å protestere av grunner knyttet til din særlige situasjon når vi bruker opplysningene dine til vitenskapelig eller historisk forskning eller til statistikk. Da stanser vi, med mindre det er nødvendig for en oppgave i allmennhetens interesse.
right-automated_decisions = automatiserte avgjørelser
    .lead = Automatiserte avgjørelser.
    .text = Du har rett til at en avgjørelse som har rettsvirkning for deg eller påvirker deg betydelig på lignende måte, ikke utelukkende bygger på automatisert behandling, med mindre loven tillater det. Hvis vi tar en slik avgjørelse fordi en avtale gjør det nødvendig, eller fordi du har gitt uttrykkelig samtykke, har du rett til å få et menneske til å se på avgjørelsen, til å si meningen din og til å bestride den.
right-withdrawal = tilbaketrekking av samtykke
    .lead = Tilbaketrekking av samtykke.
    .text = Du kan når som helst trekke tilbake samtykket. Det vi har gjort frem til da, er fortsatt lovlig.
right-complaint = klage
    .lead = Klage.
    .text = Du har rett til å klage til en tilsynsmyndighet på måten vi behandler opplysningene dine på.
right-judicial_remedy = domstolsprøving
    .lead = Domstolsprøving.
    .text = Du har rett til å gå til domstolene hvis du mener at rettighetene dine etter personvernforordningen er krenket.
right-compensation = erstatning
    .lead = Erstatning.
    .text = Du har rett til erstatning hvis du lider skade fordi personvernforordningen er overtrådt.

## right: The United Kingdom

right-complaint_to_controller = klage til oss
    .lead = Klage til oss.
    .text = Du har rett til å klage til oss på måten vi behandler opplysningene dine på. Er du i Storbritannia, bekrefter vi innen 30 dager at vi har fått klagen din.

## right: California

right-know = innsyn i California
    .lead = Innsyn i California.
    .text = Du har rett til å få vite hvilke personopplysninger vi samler inn, bruker, utleverer, selger og deler.
right-specific_pieces = innsyn i selve opplysningene
    .lead = Innsyn i selve opplysningene.
    .text = Du har rett til å få vite nøyaktig hvilke personopplysninger vi har samlet inn om deg.
right-delete_ca = sletting i California
    .lead = Sletting i California.
    .text = Du har rett til å få slettet personopplysningene vi har samlet inn fra deg. Loven har unntak.
right-correct_ca = retting i California
    .lead = Retting i California.
    .text = Du har rett til å få rettet feil i personopplysningene vi har om deg.
right-opt_out_sale = reservasjon mot salg
    .lead = Reservasjon mot salg.
    .text = Du har rett til å si nei til at vi selger personopplysningene dine (sell).
right-opt_out_sharing = reservasjon mot deling
    .lead = Reservasjon mot deling.
    .text = Du har rett til å si nei til at vi deler personopplysningene dine til annonsering på tvers av tjenester (share).
right-limit_sensitive = begrensning av sensitive opplysninger
    .lead = Begrensning av sensitive opplysninger.
    .text = Du har rett til å begrense bruken vår av sensitive personopplysninger om deg (sensitive personal information) til det loven tillater.
right-agent = fullmektig
    .lead = Fullmektig.
    .text = Du har rett til å la en fullmektig (authorized agent) bruke rettighetene for deg.
right-non_discrimination = likebehandling
    .lead = Likebehandling.
    .text = Vi behandler deg ikke dårligere fordi du bruker rettighetene dine.
right-direct_marketing_list = opplysning om utlevering til direkte markedsføring
    .lead = Opplysning om utlevering til direkte markedsføring.
    .text = Du har rett til én gang i året å få vite om vi har gitt opplysninger om deg til andres direkte markedsføring.
right-opt_out_automated = rett til å velge bort automatiserte avgjørelser
    .lead = Rett til å velge bort automatiserte avgjørelser.
    .text = Du har rett til å si nei til at vi bruker automatisert teknologi til vesentlige avgjørelser om deg.
right-access_automated = rett til opplysninger om automatiserte avgjørelser
    .lead = Rett til opplysninger om automatiserte avgjørelser.
    .text = Du har rett til å få vite hvordan vi bruker automatisert teknologi til vesentlige avgjørelser om deg, og hva den har ført til.
right-removal_of_posts = unges rett til å fjerne innlegg
    .lead = Unges rett til å fjerne innlegg.
    .text = Hvis du er under 18 år og har en konto hos oss, har du rett til å fjerne det du har lagt ut, eller få oss til å fjerne det. Det er ikke sikkert at alt forsvinner: Kopier som andre har tatt, kan bli liggende.

## right: Other states of the United States

right-opt_out_targeted_advertising = reservasjon mot målrettede annonser
    .lead = Reservasjon mot målrettede annonser.
    .text = Du har rett til å si nei til at vi bruker personopplysningene dine til målrettede annonser.
right-opt_out_profiling = reservasjon mot profilering
    .lead = Reservasjon mot profilering.
    .text = Du har rett til å si nei til profilering før avgjørelser som har rettsvirkning for deg eller på lignende måte betyr mye for deg.

## provision: GDPR Art. 13(2)(e)

provision-voluntary = Frivillig
provision-contractual = Avtalen krever det
provision-statutory = Loven krever det
provision-needed_to_contract = Nødvendig for å inngå en avtale

## consequence: when data is not given

consequence-no_delivery = vi ikke kan levere bestillingen din
consequence-no_purchase = du ikke kan kjøpe noe hos oss
consequence-no_contract = vi ikke kan inngå en avtale med deg
consequence-no_payment = vi ikke kan ta imot betalingen din
consequence-no_refund = vi ikke kan betale deg pengene tilbake
consequence-no_invoice = vi ikke kan sende deg en faktura
consequence-no_credit = vi ikke kan gi deg kreditt
consequence-no_booking = vi ikke kan ta imot reservasjonen din
consequence-no_account = du ikke kan opprette en konto
consequence-no_login = du ikke kan logge inn
consequence-no_service = vi ikke kan levere tjenesten til deg
consequence-no_answer = vi ikke kan svare deg
consequence-no_contact = vi ikke kan kontakte deg
consequence-no_support = vi ikke kan hjelpe deg
consequence-no_newsletter = vi ikke kan sende deg nyhetsbrevet
consequence-no_participation = du ikke kan delta
consequence-no_membership = du ikke kan bli medlem
consequence-no_profile = vi ikke kan opprette en profil for deg
consequence-no_treatment = vi ikke kan gi deg behandling
consequence-no_verification = vi ikke kan bekrefte hvem du er
consequence-application_not_assessed = vi ikke kan vurdere søknaden din
consequence-no_employment = vi ikke kan ansette deg
consequence-no_salary = vi ikke kan utbetale lønnen din
consequence-duty_not_met = vi ikke kan oppfylle pliktene våre etter loven
consequence-no_further_use = du ikke lenger kan bruke tjenesten

## consequence: when cookies are refused

consequence-some_parts_may_not_work = noen deler av tjenesten kanskje ikke virker
consequence-service_and_site_fail = tjenesten og nettstedet ikke virker som de skal
consequence-some_parts_closed = du ikke har tilgang til deler av tjenesten
consequence-website_unusable = du ikke kan bruke nettstedet
consequence-preferences_forgotten = nettstedet ikke husker valgene dine
consequence-login_needed_again = du må logge inn ved hvert besøk
consequence-cart_forgotten = nettstedet ikke husker handlekurven din
consequence-no_video = du ikke kan se innebygde videoer
consequence-no_personalisation = innholdet ikke blir tilpasset deg
consequence-no_effect = alt virker som før
