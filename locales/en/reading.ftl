### What is known of reading the language, and of these words. Readers never see this file.

# Who has read the words of this language, the last of: `draft` (nobody but who wrote them), `read` (all of them, against the official
# terms and the style of the project), `reviewed` (a lawyer whose language it is). The manifest of a build says so.
language-review = read
# The figure that tells how hard a text is: `lix`, or `flesch` for English.
language-measure = flesch
# A dot behind one of these ends no sentence.
phrases-abbreviations = art, arts, e.g, i.e, para, paras, sec, inc, ltd, cal, civ, reg
# What a link is called that does not say where it leads.
phrases-link-words = here, click here, press here, tap here, this link, follow this link, link, read more, more, learn more, this page
# What no longer holds.
phrases-old-law =
    privacy shield, safe harbor, safe harbour, directive 95 46, data protection directive, data protection act 1998
# Words for one and the same thing: between `|`. A text that uses two of them makes readers look for a difference.
phrases-synonyms =
    privacy notice | privacy policy | privacy statement, personal data | personal information,
    cookies | tracking files, legitimate interest* | justified interest*, retention period* | storage period*,
    data controller | controller of the data, newsletter* | mailing list*
