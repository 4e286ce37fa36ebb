### Words that rules look for in what authors write themselves: phrases with commas between them, in lower case. `*` stands for any
### ending. Readers never see this file.

# Hedges: they leave open whether a thing is so (WP260 rev.01, para. 12).
phrases-hedges =
    måske, muligvis, eventuelt, formentlig, fra tid til anden, fra tid til tid, kan eventuelt, efter omstændighederne,
    i visse tilfælde, i nogle tilfælde, i et vist omfang, kan tænkes at
# That readers shall look for changes themselves (WP260 rev.01, para. 29).
phrases-look-again =
    hold* dig orienteret om ændringer, læs denne side jævnligt, læse denne side jævnligt, gennemgå denne politik jævnligt,
    tjek denne side, tjekke denne side, besøg denne side jævnligt, kontroller denne side, regelmæssigt tjekke,
    regelmæssigt gennemgå, jævnligt gennemgå, løbende holde dig orienteret, holde dig opdateret om ændringer
# That readers agree to a notice by using something.
phrases-agree =
    accepterer du denne politik, accepterer du denne privatlivspolitik, accepterer du vores privatlivspolitik,
    accepterer du privatlivspolitikken, accepterer du denne tekst, accepterer du vilkårene i denne,
    samtykker du til denne politik, samtykker du til denne privatlivspolitik, samtykker du til vores privatlivspolitik,
    ved at bruge hjemmesiden accepterer, ved at bruge siden accepterer, ved at bruge tjenesten accepterer,
    ved at fortsætte accepterer, ved brug af hjemmesiden accepterer, ved at benytte hjemmesiden accepterer,
    anses for at have accepteret
# That a company follows the law, as praise.
phrases-compliant =
    gdpr compliant, gdpr kompatibel*, gdpr certificeret, gdpr godkendt, i fuld overensstemmelse med gdpr,
    lever fuldt op til gdpr, lever op til gdpr, overholder gdpr, fuldt ud i overensstemmelse med databeskyttelsesforordningen
# Security that nobody can promise.
phrases-secure =
    100 % sikker*, 100 % sikre, hundrede procent sikker*, fuldstændig sikker*, fuldstændigt sikker*, helt sikre mod, absolut sikker*,
    garanterer sikkerheden, garanterer dine oplysninger* sikkerhed, banksikkerhed, militær kryptering, kan ikke hackes
# A sentence with one of these says that it is not so.
phrases-negations = ingen, intet, ikke, aldrig, hverken
# That one edition prevails.
phrases-prevails =
    udgave har forrang, version har forrang, udgaven har forrang, versionen har forrang, udgave gælder forud,
    version går forud, udgave går forud, versionen går forud, udgaven går forud, er den danske version gældende,
    er den engelske version gældende, er den danske udgave gældende, er den engelske udgave gældende
# The first word of what stands in brackets until somebody fills it in.
phrases-placeholders =
    navn, firma, firmanavn, firmanavnet, virksomhed, virksomhedens, virksomhedsnavn, dato, adresse, e-mail, email, telefon,
    cvr, indsæt, udfyld, skriv, dit, jeres
# Words that are not those of the law, and the right ones behind `:`.
phrases-terms =
    persondataforordning*: databeskyttelsesforordningen, persondatalov*: databeskyttelsesloven,
    registeransvarlig*: dataansvarlig, databehandlingsansvarlig*: dataansvarlig,
    databeskyttelsesofficer*: databeskyttelsesrådgiver,
    personligt identificerbare oplysninger: personoplysninger
# How an article is cited: its word, and what stands behind its number.
cite-words = artikel, art
cite-then = , stk.
cite-example = artikel 6, stk. 1, litra f
# Et navn på den britiske myndighed, som er forældet.
phrases-british-regulator =
    information commissioner s office: Information Commission, information commissioner: Information Commission
