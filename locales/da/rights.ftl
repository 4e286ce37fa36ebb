### Legal bases, rights, the duty to give data and its consequences. `consequence-*` begins with its subject, in subordinate order.

## basis: GDPR Art. 6(1)

basis-consent = samtykke
basis-contract = kontrakt
basis-pre_contract = forberedelse af en kontrakt
basis-legal_obligation = retlig forpligtelse
basis-vital_interests = vitale interesser
basis-public_task = opgave i samfundets interesse
basis-official_authority = offentlig myndighedsudøvelse
basis-legitimate_interests = legitime interesser
basis-recognised_legitimate_interests = anerkendte legitime interesser (kun i Storbritannien)

## condition: GDPR Art. 9(2)

condition-explicit_consent = udtrykkeligt samtykke
condition-employment_law = arbejds-, sundheds- og socialretlige forpligtelser
condition-vital_interests = vitale interesser hos en person, der ikke kan give samtykke
condition-nonprofit_body = aktiviteter i en organisation, der ikke arbejder med gevinst for øje
condition-made_public = oplysninger, som du tydeligvis selv har offentliggjort
condition-legal_claims = retskrav
condition-substantial_public_interest = væsentlige samfundsinteresser
condition-health_care = behandling og omsorg på sundheds- og socialområdet
condition-public_health = folkesundhed
condition-research = arkiv, forskning eller statistik

## right: GDPR

right-information = oplysning
    .lead = Oplysning.
    .text = Du har ret til at få at vide, hvordan vi bruger oplysninger om dig. Det står i denne tekst.
right-access = indsigt
    .lead = Indsigt.
    .text = Du har ret til at få at vide, om vi behandler oplysninger om dig, og til at få en kopi af dem.
right-copy = kopi
    .lead = Kopi.
    .text = Du har ret til at få en kopi af de oplysninger, vi behandler om dig.
right-rectification = berigtigelse
    .lead = Berigtigelse.
    .text = Du har ret til at få rettet forkerte oplysninger og tilføjet det, der mangler.
right-erasure = sletning
    .lead = Sletning.
    .text = Du har ret til at få slettet dine oplysninger i de tilfælde, loven nævner, for eksempel når vi ikke længere har brug for dem.
right-restriction = begrænsning
    .lead = Begrænsning.
    .text = Du har ret til at kræve, at vi kun opbevarer oplysningerne, for eksempel mens vi undersøger, om de er rigtige.
right-notification = underretning
    .lead = Underretning.
    .text = Når vi retter, sletter eller begrænser oplysninger, giver vi modtagerne besked, medmindre det er umuligt eller uforholdsmæssigt vanskeligt. Vi fortæller dig, hvem de er, hvis du spørger.
right-portability = dataportabilitet
    .lead = Dataportabilitet.
    .text = Du har ret til at få de oplysninger, du har givet os, i et almindeligt, maskinlæsbart format og til at få dem sendt til en anden.
right-objection = indsigelse
    .lead = Indsigelse.
    .text = Du har når som helst ret til at gøre indsigelse af grunde, der vedrører din særlige situation, når vi bruger dine oplysninger til en opgave i samfundets interesse eller på grundlag af legitime interesser. Så stopper vi, medmindre vi har vægtige legitime grunde, der går forud for dine, eller har brug for oplysningerne til et retskrav.
right-objection_marketing = indsigelse mod direkte markedsføring
    .lead = Indsigelse mod direkte markedsføring.
    .text = Du kan altid sige nej til direkte markedsføring. Så stopper vi. Du behøver ikke at sige hvorfor.
right-objection_research = indsigelse mod forskning og statistik
    .lead = Indsigelse mod forskning og statistik.
    .text = Du har ret til at gøre indsigelse af grunde, der vedrører din særlige situation, når vi bruger dine oplysninger til videnskabelig eller historisk forskning eller til statistik. Så stopper vi, medmindre det er nødvendigt for en opgave i samfundets interesse.
right-automated_decisions = automatiske afgørelser
    .lead = Automatiske afgørelser.
    .text = Du har ret til, at en afgørelse, der har retsvirkning for dig eller påvirker dig betydeligt på lignende måde, ikke alene bygger på automatisk behandling, medmindre loven tillader det. Træffer vi sådan en afgørelse, fordi en kontrakt gør det nødvendigt, eller fordi du har givet udtrykkeligt samtykke, har du ret til at få et menneske til at se på afgørelsen, til at sige din mening og til at bestride den.
right-withdrawal = tilbagetrækning af samtykke
    .lead = Tilbagetrækning af samtykke.
    .text = Du kan når som helst trække dit samtykke tilbage. Det, vi har gjort indtil da, er stadig lovligt.
right-complaint = klage
    .lead = Klage.
    .text = Du har ret til at klage til en tilsynsmyndighed over den måde, vi behandler dine oplysninger på.
right-judicial_remedy = domstolsprøvelse
    .lead = Domstolsprøvelse.
    .text = Du har ret til at gå til domstolene, hvis du mener, at dine rettigheder efter databeskyttelsesforordningen er krænket.
right-compensation = erstatning
    .lead = Erstatning.
    .text = Du har ret til erstatning, hvis du lider skade, fordi databeskyttelsesforordningen er overtrådt.

## right: The United Kingdom

right-complaint_to_controller = klage til os
    .lead = Klage til os.
    .text = Du har ret til at klage til os over den måde, vi behandler dine oplysninger på. Er du i Storbritannien, bekræfter vi inden for 30 dage, at vi har fået din klage.

## right: California

right-know = indsigt i Californien
    .lead = Indsigt i Californien.
    .text = Du har ret til at få at vide, hvilke personoplysninger vi indsamler, bruger, videregiver, sælger og deler.
right-specific_pieces = indsigt i selve oplysningerne
    .lead = Indsigt i selve oplysningerne.
    .text = Du har ret til at få at vide, præcis hvilke personoplysninger vi har indsamlet om dig.
right-delete_ca = sletning i Californien
    .lead = Sletning i Californien.
    .text = Du har ret til at få slettet de personoplysninger, vi har indsamlet fra dig. Loven har undtagelser.
right-correct_ca = rettelse i Californien
    .lead = Rettelse i Californien.
    .text = Du har ret til at få rettet forkerte personoplysninger, vi har om dig.
right-opt_out_sale = fravalg af salg
    .lead = Fravalg af salg.
    .text = Du har ret til at sige nej til, at vi sælger dine personoplysninger (sell).
right-opt_out_sharing = fravalg af deling
    .lead = Fravalg af deling.
    .text = Du har ret til at sige nej til, at vi deler dine personoplysninger til annoncering på tværs af tjenester (share).
right-limit_sensitive = begrænsning af følsomme oplysninger
    .lead = Begrænsning af følsomme oplysninger.
    .text = Du har ret til at begrænse vores brug af dine følsomme personoplysninger (sensitive personal information) til det, loven tillader.
right-agent = fuldmægtig
    .lead = Fuldmægtig.
    .text = Du har ret til at lade en fuldmægtig (authorized agent) bruge rettighederne for dig.
right-non_discrimination = ligebehandling
    .lead = Ligebehandling.
    .text = Vi behandler dig ikke dårligere, fordi du bruger dine rettigheder.
right-direct_marketing_list = oplysning om videregivelse til direkte markedsføring
    .lead = Oplysning om videregivelse til direkte markedsføring.
    .text = Du har ret til én gang om året at få at vide, om vi har givet oplysninger om dig til andres direkte markedsføring.
right-opt_out_automated = ret til at fravælge automatiske afgørelser
    .lead = Ret til at fravælge automatiske afgørelser.
    .text = Du har ret til at sige nej til, at vi bruger automatisk teknologi til væsentlige afgørelser om dig.
right-access_automated = ret til oplysninger om automatiske afgørelser
    .lead = Ret til oplysninger om automatiske afgørelser.
    .text = Du har ret til at få at vide, hvordan vi bruger automatisk teknologi til væsentlige afgørelser om dig, og hvad den har ført til.
right-removal_of_posts = unges ret til at fjerne opslag
    .lead = Unges ret til at fjerne opslag.
    .text = Er du under 18 år, og har du en konto hos os, har du ret til at fjerne det, du har slået op, eller få os til at fjerne det. Det er ikke sikkert, at alt forsvinder: Kopier, som andre har taget, kan blive liggende.

## right: Other states of the United States

right-opt_out_targeted_advertising = fravalg af målrettede annoncer
    .lead = Fravalg af målrettede annoncer.
    .text = Du har ret til at sige nej til, at vi bruger dine personoplysninger til målrettede annoncer.
right-opt_out_profiling = fravalg af profilering
    .lead = Fravalg af profilering.
    .text = Du har ret til at sige nej til profilering forud for afgørelser, der har retsvirkning for dig eller på lignende måde betyder meget for dig.

## provision: GDPR Art. 13(2)(e)

provision-voluntary = Frivilligt
provision-contractual = Kontrakten kræver det
provision-statutory = Loven kræver det
provision-needed_to_contract = Nødvendigt for at indgå en kontrakt

## consequence: when data is not given

consequence-no_delivery = vi ikke kan levere din ordre
consequence-no_purchase = du ikke kan købe noget hos os
consequence-no_contract = vi ikke kan indgå en kontrakt med dig
consequence-no_payment = vi ikke kan tage imod din betaling
consequence-no_refund = vi ikke kan betale dig pengene tilbage
consequence-no_invoice = vi ikke kan sende dig en faktura
consequence-no_credit = vi ikke kan give dig kredit
consequence-no_booking = vi ikke kan tage imod din reservation
consequence-no_account = du ikke kan oprette en konto
consequence-no_login = du ikke kan logge ind
consequence-no_service = vi ikke kan levere tjenesten til dig
consequence-no_answer = vi ikke kan svare dig
consequence-no_contact = vi ikke kan kontakte dig
consequence-no_support = vi ikke kan hjælpe dig
consequence-no_newsletter = vi ikke kan sende dig nyhedsbrevet
consequence-no_participation = du ikke kan deltage
consequence-no_membership = du ikke kan blive medlem
consequence-no_profile = vi ikke kan oprette en profil til dig
consequence-no_treatment = vi ikke kan give dig behandling
consequence-no_verification = vi ikke kan bekræfte, hvem du er
consequence-application_not_assessed = vi ikke kan vurdere din ansøgning
consequence-no_employment = vi ikke kan ansætte dig
consequence-no_salary = vi ikke kan udbetale din løn
consequence-duty_not_met = vi ikke kan opfylde vores pligter efter loven
consequence-no_further_use = du ikke længere kan bruge tjenesten

## consequence: when cookies are refused

consequence-some_parts_may_not_work = nogle dele af tjenesten måske ikke virker
consequence-service_and_site_fail = tjenesten og hjemmesiden ikke virker, som de skal
consequence-some_parts_closed = du ikke har adgang til dele af tjenesten
consequence-website_unusable = du ikke kan bruge hjemmesiden
consequence-preferences_forgotten = hjemmesiden ikke husker dine valg
consequence-login_needed_again = du skal logge ind ved hvert besøg
consequence-cart_forgotten = hjemmesiden ikke husker din indkøbskurv
consequence-no_video = du ikke kan se indlejrede videoer
consequence-no_personalisation = indholdet ikke bliver tilpasset dig
consequence-no_effect = alt virker som før
