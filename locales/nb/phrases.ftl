### Words that rules look for in what authors write themselves: phrases with commas between them, in lower case. `*` stands for any
### ending. Readers never see this file.

# Hedges: they leave open whether a thing is so (WP260 rev.01, para. 12).
phrases-hedges =
    kanskje, muligens, eventuelt, antakelig, fra tid til annen, kan hende, kan eventuelt, etter omstendighetene,
    i visse tilfeller, i noen tilfeller, i en viss grad, kan tenkes at
# That readers shall look for changes themselves (WP260 rev.01, para. 29).
phrases-look-again =
    hold* deg orientert om endringer, les denne siden jevnlig, lese denne siden jevnlig, gå gjennom denne erklæringen jevnlig,
    sjekk denne siden, sjekke denne siden, besøk denne siden jevnlig, kontroller denne siden, regelmessig sjekke,
    regelmessig gå gjennom, jevnlig gå gjennom, løpende holde deg orientert, holde deg oppdatert om endringer
# That readers agree to a notice by using something.
phrases-agree =
    godtar du denne erklæringen, godtar du denne personvernerklæringen, godtar du personvernerklæringen,
    godtar du vilkårene i denne, aksepterer du denne erklæringen, aksepterer du denne personvernerklæringen,
    aksepterer du personvernerklæringen, samtykker du til denne erklæringen, samtykker du til denne personvernerklæringen,
    samtykker du til personvernerklæringen, ved å bruke nettstedet godtar, ved å bruke nettstedet aksepterer,
    ved å bruke siden godtar, ved å bruke tjenesten godtar, ved å fortsette godtar, ved bruk av nettstedet godtar,
    anses for å ha godtatt
# That a company follows the law, as praise.
phrases-compliant =
    gdpr compliant, gdpr kompatibel*, gdpr sertifisert, gdpr godkjent, i full overensstemmelse med gdpr,
    oppfyller gdpr fullt ut, overholder gdpr, følger gdpr fullt ut, fullt ut i samsvar med personvernforordningen
# Security that nobody can promise.
phrases-secure =
    100 % sikker*, 100 % sikre, hundre prosent sikker*, fullstendig sikker*, helt sikre mot, absolutt sikker*, garanterer sikkerheten,
    garanterer sikkerhet for, banksikkerhet, militær kryptering, kan ikke hackes
# A sentence with one of these says that it is not so.
phrases-negations = ingen, intet, ikke, aldri, verken
# That one edition prevails.
phrases-prevails =
    utgave har forrang, versjon har forrang, utgaven har forrang, versjonen har forrang, versjon går foran,
    utgave går foran, versjonen går foran, utgaven går foran, er den norske versjonen gjeldende,
    er den engelske versjonen gjeldende, gjelder den norske versjonen, gjelder den engelske versjonen
# The first word of what stands in brackets until somebody fills it in.
phrases-placeholders =
    navn, firma, firmanavn, virksomhet, virksomhetens, virksomhetsnavn, dato, adresse, e-post, epost, telefon,
    organisasjonsnummer, sett, fyll, skriv, ditt, deres
# Words that are not those of the law, and the right ones behind `:`.
phrases-terms =
    databehandlingsansvarlig*: behandlingsansvarlig, dataansvarlig*: behandlingsansvarlig,
    databeskyttelsesforordning*: personvernforordningen, persondata: personopplysninger,
    databeskyttelsesrådgiver*: personvernombud, datatilsynsombud*: personvernombud,
    personlig identifiserbar informasjon: personopplysninger
# How an article is cited: its word, and what stands behind its number.
cite-words = artikkel, art
cite-then = nr.
cite-example = artikkel 6 nr. 1 bokstav f
# Et navn på den britiske myndigheten som er foreldet.
phrases-british-regulator =
    information commissioner s office: Information Commission, information commissioner: Information Commission
