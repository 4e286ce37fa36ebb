### What is known of reading the language, and of these words. Readers never see this file.

# Who has read the words of this language: see the English file.
language-review = read
# The figure that tells how hard a text is: `lix`, or `flesch` for English.
language-measure = lix
# A dot behind one of these ends no sentence.
phrases-abbreviations = art, bl.a, ca, dvs, e.l, etc, evt, f.eks, jf, kap, litra, m.fl, m.m, m.v, mv, nr, o.l, osv, pkt, stk, tlf, vedr
# What a link is called that does not say where it leads.
phrases-link-words = her, klik her, tryk her, se her, dette link, følg dette link, link, læs mere, mere, læs mere her, denne side
# What no longer holds.
phrases-old-law =
    privacy shield, safe harbor, safe harbour, direktiv 95 46, databeskyttelsesdirektiv*, persondatadirektiv*
# Words for one and the same thing: between `|`.
phrases-synonyms =
    privatlivspolitik* | persondatapolitik* | privatlivserklæring*, personoplysning* | persondata,
    cookies | informationskapsler, legitim interesse | berettiget interesse, retsgrundlag* | hjemmelsgrundlag*,
    nyhedsbrev* | newsletter*
