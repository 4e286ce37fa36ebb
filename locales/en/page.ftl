### Words of the page itself, and what the language says of itself. Read also for the other editions of a notice.

## The language

# For `lang` attributes, and for ICU: dates, lists, numbers and names follow it.
language-tag = en-GB
# Its own name for itself, in the language switcher.
language-self = English
# The same for the edition that controls.
language-mark = { $language } (prevails)
# What findings, which are in English, call it.
language-in-english = English
# The countries whose people read it: a notice for them has an edition in it.
language-countries = GB IE MT GI
# Words that no other language here has: where they stand in its text, it was left in this one.
marker-words =
    the of and your you we our are this that which how with if when about from because need needs their they does will these
    those what who where must should been were its them any only between after before without until into such cannot

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
