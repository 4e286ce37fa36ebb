### What is known of reading the language, and of these words. Readers never see this file.

# Who has read the words of this language: see the English file.
language-review = read
# The figure that tells how hard a text is: `lix`, or `flesch` for English.
language-measure = lix
# A dot behind one of these ends no sentence.
phrases-abbreviations = art, bl.a, ca, dvs, e.l, etc, ev, f.eks, jf, kap, m.fl, m.m, m.v, mv, nr, o.l, osv, pkt, tlf, vedr
# What a link is called that does not say where it leads.
phrases-link-words = her, klikk her, trykk her, se her, denne lenken, følg denne lenken, lenke, les mer, mer, les mer her, denne siden
# What no longer holds.
phrases-old-law =
    privacy shield, safe harbor, safe harbour, direktiv 95 46, personverndirektiv*, personopplysningsloven av 2000
# Words for one and the same thing: between `|`.
phrases-synonyms =
    personvernerklæring* | personvernpolicy* | personvernpolitikk*, personopplysning* | persondata,
    informasjonskapsler | cookies, berettiget interesse | legitim interesse, rettslig grunnlag | behandlingsgrunnlag*,
    nyhetsbrev* | newsletter*
