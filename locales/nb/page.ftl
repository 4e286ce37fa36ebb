### Words of the page itself, and what the language says of itself. Read also for the other editions of a notice.

## The language

# For `lang` attributes, and for ICU: dates, lists, numbers and names follow it.
language-tag = nb
# Its own name for itself, in the language switcher.
language-self = Norsk bokmål
# The same for the edition that controls.
language-mark = { $language } (har forrang)

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
