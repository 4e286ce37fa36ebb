### Words of the page itself, and what the language says of itself. Read also for the other editions of a notice.

## The language

# For `lang` attributes, and for ICU: dates, lists, numbers and names follow it.
language-tag = nb
# Its own name for itself, in the language switcher.
language-self = Norsk bokmål
# The same for the edition that controls.
language-mark = { $language } (har forrang)
# What findings, which are in English, call it.
language-in-english = Norwegian
# The countries whose people read it: a notice for them has an edition in it.
language-countries = NO SJ
# Words that no other language here has: where they stand in its text, it was left in this one.
marker-words =
    av å oss deg meg vår vårt våre ditt bruke bruker brukes bruk bli blir blitt gi gir gitt gjør gjøre sier spør etter
    deretter innen inntil uten utenfor mellom hva noen noe lenge lenger dager uker krever kreve betyr gjelder gjelde trenger
    språk nettsted nettstedet nettsteder rett rettigheter rettighetene opplysning opplysningen opplysninger opplysningene
    personopplysninger personopplysningene kontoopplysninger betalingsopplysninger kontaktopplysninger mer opp ut kjøp kjøpe
    kjøper kjøpet selger selge velge velger hjelp hjelper sikkerhet myndighet myndigheten myndigheter mulighet muligheter
    personvernerklæring personvernerklæringen avtale avtalen avtaler gjennom tjenestene kundene mottar motta mottaker
    mottakere utleverer utlevering avsnitt avsnittet søknad søkere endre endrer endringer behandlingsansvarlig
    databehandleravtale virksomhet virksomheten nettleser nettleseren informasjon informasjonen informasjonskapsler funksjon
    forespørsel avgjørelse avgjørelser innsyn personvern hjelpe skjer vite

## The page

page-skip = Gå til innholdet
page-contents = Innhold
page-languages = Språk
page-draft = Utkast: Teksten har feil eller mangler og er ikke klar til å bli publisert.
page-footer = Denne siden er laget med policyc.
# Stands before the heading's own words.
page-permalink = Lenke til avsnittet:
# A cell with nothing in it.
page-nothing = –
