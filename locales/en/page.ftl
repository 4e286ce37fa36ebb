### Words of the page itself, and what the language says of itself. Read also for the other editions of a notice.

## The language

# For `lang` attributes, and for ICU: dates, lists, numbers and names follow it.
language-tag = en-GB
# Its own name for itself, in the language switcher.
language-self = English
# The same for the edition that controls.
language-mark = { $language } (prevails)

## The page

page-skip = Skip to the content
page-contents = Contents
page-languages = Language
page-draft = Draft: this text has mistakes or gaps and is not ready to be published.
page-footer = This page was made with policyc.
# Stands before the heading's own words.
page-permalink = Link to the section:
# A cell with nothing in it.
page-nothing = –
