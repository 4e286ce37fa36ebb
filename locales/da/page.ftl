### Words of the page itself, and what the language says of itself. Read also for the other editions of a notice.

## The language

# For `lang` attributes, and for ICU: dates, lists, numbers and names follow it.
language-tag = da
# Its own name for itself, in the language switcher.
language-self = Dansk
# The same for the edition that controls.
language-mark = { $language } (har forrang)
# What findings, which are in English, call it.
language-in-english = Danish
# The countries whose people read it: a notice for them has an edition in it.
language-countries = DK FO
# Words that no other language here has: where they stand in its text, it was left in this one.
marker-words =
    af os dig mig vores jeres jer dit bruge bruger bruges brug blive bliver blev blevet givet gør gøre siger spørg spørger
    efter derefter inden indtil uden mellem medmindre hvad hvornår nogen nogle noget længe længere dage uger kræver kræve
    betyder gælder gælde sprog ret rettigheder rettighederne oplysning oplysningen oplysninger oplysningerne
    personoplysninger personoplysningerne kontooplysninger betalingsoplysninger kontaktoplysninger ud køb købe køber købet
    sælger sælge vælge vælger hjælp hjælper sikkerhed myndighed myndigheden myndigheder mulighed muligheder
    privatlivspolitik aftale aftalen aftaler gennem tjenesterne kunderne nødvendigt modtager modtage modtagere videregiver
    videregive videregivelse afsnit afsnittet ansøgning ansøgere ansøger ændre ændrer ændringer tilbagekalde virksomhed
    virksomheden væk forespørgsel hjemmesiderne afgørelse afgørelser indsigelse indsigt

## The page

page-skip = Gå til indholdet
page-contents = Indhold
page-languages = Sprog
page-draft = Udkast: Teksten har fejl eller mangler og er ikke klar til at blive offentliggjort.
page-footer = Denne side er lavet med policyc.
# Stands before the heading's own words.
page-permalink = Link til afsnittet:
# A cell with nothing in it.
page-nothing = –
