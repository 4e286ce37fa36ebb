### Words of the page itself, and what the language says of itself. Read also for the other editions of a notice.

## The language

# For `lang` attributes, and for ICU: dates, lists, numbers and names follow it.
language-tag = da
# Its own name for itself, in the language switcher.
language-self = Dansk
# The same for the edition that controls.
language-mark = { $language } (har forrang)

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
