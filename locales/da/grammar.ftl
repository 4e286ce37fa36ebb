### Grammar: what surrounds a fact. $name is a name as ICU writes it, $code the code to select on.

## Sentences

# Stands before an infinitive; a cell leaves it out.
infinitive-marker = at

# A day inside a sentence. A cell shows the day alone.
date-in-sentence = den { $date }

## Durations. In a sentence one is a word; a cell has digits.

duration-minute =
    { $count ->
        [one] ét minut
       *[other] { $count }{ "\u00A0" }minutter
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }minut
           *[other] { $count }{ "\u00A0" }minutter
        }

duration-hour =
    { $count ->
        [one] én time
       *[other] { $count }{ "\u00A0" }timer
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }time
           *[other] { $count }{ "\u00A0" }timer
        }

duration-day =
    { $count ->
        [one] én dag
       *[other] { $count }{ "\u00A0" }dage
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }dag
           *[other] { $count }{ "\u00A0" }dage
        }

duration-working-day =
    { $count ->
        [one] én hverdag
       *[other] { $count }{ "\u00A0" }hverdage
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }hverdag
           *[other] { $count }{ "\u00A0" }hverdage
        }

duration-week =
    { $count ->
        [one] én uge
       *[other] { $count }{ "\u00A0" }uger
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }uge
           *[other] { $count }{ "\u00A0" }uger
        }

duration-month =
    { $count ->
        [one] én måned
       *[other] { $count }{ "\u00A0" }måneder
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }måned
           *[other] { $count }{ "\u00A0" }måneder
        }

duration-year =
    { $count ->
        [one] ét år
       *[other] { $count }{ "\u00A0" }år
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }år
           *[other] { $count }{ "\u00A0" }år
        }

## Countries

# Names that ICU does not have, or writes in another way than a notice does.
country-name =
    { $code ->
        [BQ] Caribisk Nederland
        [CD] Den Demokratiske Republik Congo
        [CG] Republikken Congo
        [MM] Myanmar
        [SH] Saint Helena, Ascension og Tristan da Cunha
        [UM] USA’s oversøiske øer
       *[other] { $name }
    }

# Behind its preposition: islands and groups of islands take »på«, also as states; the large ones do not.
country-in =
    { $code ->
        [AG] på { $name }
        [AI] på { $name }
        [AS] på { $name }
        [AW] på { $name }
        [AX] på { $name }
        [BB] på { $name }
        [BL] på { $name }
        [BM] på { $name }
        [BS] på { $name }
        [BV] på { $name }
        [CC] på { $name }
        [CK] på { $name }
        [CU] på { $name }
        [CV] på { $name }
        [CW] på { $name }
        [CX] på { $name }
        [CY] på { $name }
        [DM] på { $name }
        [FJ] på { $name }
        [FK] på { $name }
        [FO] på { $name }
        [GD] på { $name }
        [GG] på { $name }
        [GP] på { $name }
        [GS] på { $name }
        [GU] på { $name }
        [HM] på { $name }
        [HT] på { $name }
        [IM] på { $name }
        [IS] på { $name }
        [JE] på { $name }
        [JM] på { $name }
        [KI] på { $name }
        [KM] på { $name }
        [KN] på { $name }
        [KY] på { $name }
        [LC] på { $name }
        [LK] på { $name }
        [MF] på { $name }
        [MG] på { $name }
        [MH] på { $name }
        [MP] på { $name }
        [MQ] på { $name }
        [MS] på { $name }
        [MT] på { $name }
        [MU] på { $name }
        [MV] på { $name }
        [NF] på { $name }
        [NR] på { $name }
        [NU] på { $name }
        [PM] på { $name }
        [PN] på { $name }
        [PR] på { $name }
        [PW] på { $name }
        [RE] på { $name }
        [SB] på { $name }
        [SC] på { $name }
        [SH] på { $name }
        [SJ] på { $name }
        [ST] på { $name }
        [SX] på { $name }
        [TC] på { $name }
        [TK] på { $name }
        [TO] på { $name }
        [TT] på { $name }
        [TV] på { $name }
        [UM] på { $name }
        [VC] på { $name }
        [VG] på { $name }
        [VI] på { $name }
        [VU] på { $name }
        [WF] på { $name }
        [WS] på { $name }
        [YT] på { $name }
       *[other] i { $name }
    }

## Languages

# The name as readers know it.
language-name =
    { $code ->
        [nb] norsk
       *[other] { $name }
    }

# What an edition is written in.
language-in = på { $name }

# The edition in it.
language-version =
    { $code ->
        [da] den danske version
        [en] den engelske version
        [nb] den norske version
       *[other] versionen på { $name }
    }

# The unions, and the states of the US, behind their preposition.
region-in =
    { $code ->
        [EU] i EU
        [EEA] i EU/EØS
        [US-AL] i Alabama
        [US-AK] i Alaska
        [US-AZ] i Arizona
        [US-AR] i Arkansas
        [US-CA] i Californien
        [US-CO] i Colorado
        [US-CT] i Connecticut
        [US-DE] i Delaware
        [US-DC] i District of Columbia
        [US-FL] i Florida
        [US-GA] i den amerikanske stat Georgia
        [US-HI] på Hawaii
        [US-ID] i Idaho
        [US-IL] i Illinois
        [US-IN] i Indiana
        [US-IA] i Iowa
        [US-KS] i Kansas
        [US-KY] i Kentucky
        [US-LA] i Louisiana
        [US-ME] i Maine
        [US-MD] i Maryland
        [US-MA] i Massachusetts
        [US-MI] i Michigan
        [US-MN] i Minnesota
        [US-MS] i Mississippi
        [US-MO] i Missouri
        [US-MT] i Montana
        [US-NE] i Nebraska
        [US-NV] i Nevada
        [US-NH] i New Hampshire
        [US-NJ] i New Jersey
        [US-NM] i New Mexico
        [US-NY] i staten New York
        [US-NC] i North Carolina
        [US-ND] i North Dakota
        [US-OH] i Ohio
        [US-OK] i Oklahoma
        [US-OR] i Oregon
        [US-PA] i Pennsylvania
        [US-RI] i Rhode Island
        [US-SC] i South Carolina
        [US-SD] i South Dakota
        [US-TN] i Tennessee
        [US-TX] i Texas
        [US-UT] i Utah
        [US-VT] i Vermont
        [US-VA] i Virginia
        [US-WA] i staten Washington
        [US-WV] i West Virginia
        [US-WI] i Wisconsin
        [US-WY] i Wyoming
       *[other] { $code }
    }
