### Grammar: what surrounds a fact. $name is a name as ICU writes it, $code the code to select on.

## Sentences

# Stands before an infinitive; a cell leaves it out.
infinitive-marker = to

# A day inside a sentence. A cell shows the day alone.
date-in-sentence = { $date }

## Durations. In a sentence one is a word; a cell has digits.

duration-minute =
    { $count ->
        [one] one minute
       *[other] { $count }{ "\u00A0" }minutes
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }minute
           *[other] { $count }{ "\u00A0" }minutes
        }

duration-hour =
    { $count ->
        [one] one hour
       *[other] { $count }{ "\u00A0" }hours
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }hour
           *[other] { $count }{ "\u00A0" }hours
        }

duration-day =
    { $count ->
        [one] one day
       *[other] { $count }{ "\u00A0" }days
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }day
           *[other] { $count }{ "\u00A0" }days
        }

duration-working-day =
    { $count ->
        [one] one working day
       *[other] { $count }{ "\u00A0" }working days
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }working day
           *[other] { $count }{ "\u00A0" }working days
        }

duration-week =
    { $count ->
        [one] one week
       *[other] { $count }{ "\u00A0" }weeks
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }week
           *[other] { $count }{ "\u00A0" }weeks
        }

duration-month =
    { $count ->
        [one] one month
       *[other] { $count }{ "\u00A0" }months
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }month
           *[other] { $count }{ "\u00A0" }months
        }

duration-year =
    { $count ->
        [one] one year
       *[other] { $count }{ "\u00A0" }years
    }
    .digits =
        { $count ->
            [one] { $count }{ "\u00A0" }year
           *[other] { $count }{ "\u00A0" }years
        }

## Countries

# Names that ICU does not have, or writes in another way than a notice does.
country-name =
    { $code ->
        [AG] Antigua and Barbuda
        [BA] Bosnia and Herzegovina
        [CD] Democratic Republic of the Congo
        [CG] Republic of the Congo
        [GB] United Kingdom
        [GS] South Georgia and the South Sandwich Islands
        [HM] Heard Island and McDonald Islands
        [KN] St Kitts and Nevis
        [PM] St Pierre and Miquelon
        [PN] Pitcairn Islands
        [SH] St Helena, Ascension and Tristan da Cunha
        [SJ] Svalbard and Jan Mayen
        [ST] São Tomé and Príncipe
        [TC] Turks and Caicos Islands
        [TT] Trinidad and Tobago
        [US] United States
        [VC] St Vincent and the Grenadines
        [WF] Wallis and Futuna
       *[other] { $name }
    }

# Behind its preposition, with the article where the name has one.
country-in =
    { $code ->
        [AE] in the { $name }
        [AX] in the { $name }
        [BQ] in the { $name }
        [BS] in the { $name }
        [BV] on { $name }
        [CC] in the { $name }
        [CD] in the { $name }
        [CF] in the { $name }
        [CG] in the { $name }
        [CK] in the { $name }
        [CX] on { $name }
        [DO] in the { $name }
        [FK] in the { $name }
        [FO] in the { $name }
        [GB] in the { $name }
        [GM] in the { $name }
        [HM] on { $name }
        [IM] in the { $name }
        [IO] in the { $name }
        [KM] in the { $name }
        [KY] in the { $name }
        [MH] in the { $name }
        [MP] in the { $name }
        [MV] in the { $name }
        [NF] on { $name }
        [NL] in the { $name }
        [PH] in the { $name }
        [PN] in the { $name }
        [SB] in the { $name }
        [SC] in the { $name }
        [TC] in the { $name }
        [TF] in the { $name }
        [UM] in the { $name }
        [US] in the { $name }
        [VG] in the { $name }
        [VI] in the { $name }
       *[other] in { $name }
    }

## Languages

# The name as readers know it.
language-name =
    { $code ->
        [nb] Norwegian
       *[other] { $name }
    }

# What an edition is written in.
language-in = in { $name }

# The edition in it.
language-version = the { $name } version

# The unions, and the states of the US, behind their preposition.
region-in =
    { $code ->
        [EU] in the EU
        [EEA] in the EEA
        [US-AL] in Alabama
        [US-AK] in Alaska
        [US-AZ] in Arizona
        [US-AR] in Arkansas
        [US-CA] in California
        [US-CO] in Colorado
        [US-CT] in Connecticut
        [US-DE] in Delaware
        [US-DC] in the District of Columbia
        [US-FL] in Florida
        [US-GA] in the US state of Georgia
        [US-HI] in Hawaii
        [US-ID] in Idaho
        [US-IL] in Illinois
        [US-IN] in Indiana
        [US-IA] in Iowa
        [US-KS] in Kansas
        [US-KY] in Kentucky
        [US-LA] in Louisiana
        [US-ME] in Maine
        [US-MD] in Maryland
        [US-MA] in Massachusetts
        [US-MI] in Michigan
        [US-MN] in Minnesota
        [US-MS] in Mississippi
        [US-MO] in Missouri
        [US-MT] in Montana
        [US-NE] in Nebraska
        [US-NV] in Nevada
        [US-NH] in New Hampshire
        [US-NJ] in New Jersey
        [US-NM] in New Mexico
        [US-NY] in New York State
        [US-NC] in North Carolina
        [US-ND] in North Dakota
        [US-OH] in Ohio
        [US-OK] in Oklahoma
        [US-OR] in Oregon
        [US-PA] in Pennsylvania
        [US-RI] in Rhode Island
        [US-SC] in South Carolina
        [US-SD] in South Dakota
        [US-TN] in Tennessee
        [US-TX] in Texas
        [US-UT] in Utah
        [US-VT] in Vermont
        [US-VA] in Virginia
        [US-WA] in Washington State
        [US-WV] in West Virginia
        [US-WI] in Wisconsin
        [US-WY] in Wyoming
       *[other] { $code }
    }
