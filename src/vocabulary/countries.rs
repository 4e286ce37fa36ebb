//! Countries and what the law says of them: the EEA, adequacy decisions with their dates.

use std::fmt;

use jiff::civil::{Date, date};

/// A country or territory, by its ISO 3166-1 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// The day on which the law that policyc holds was last looked up: rules, adequacy decisions, ages, authorities.
pub const CHECKED: Date = date(2026, 11, 21);

/// Every ISO 3166-1 code that is assigned, in their order, each with a space behind it.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY \
    BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD \
    GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN \
    KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE \
    NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM \
    SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT \
    ZA ZM ZW ";

/// The states of the European Economic Area: EEA Agreement, the Union's members with Iceland, Liechtenstein and Norway.
const EEA: &str = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX";

impl Country {
    /// The country with the code `code`, in capitals.
    pub fn find(code: &str) -> Option<Country> {
        let code: [u8; 2] = code.as_bytes().try_into().ok()?;
        let (codes, _) = CODES.as_bytes().as_chunks();
        codes.binary_search_by_key(&code, |[first, second, _]| [*first, *second]).is_ok().then_some(Country(code))
    }

    /// Every country's code.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        CODES.split_ascii_whitespace()
    }

    /// Every country.
    pub fn all() -> impl Iterator<Item = Country> {
        Self::codes().filter_map(Country::find)
    }

    /// Its code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// Whether it is in the European Economic Area, so that data may go there as at home (GDPR Art. 44; EEA Agreement Annex XI no. 5e).
    pub fn in_eea(self) -> bool {
        EEA.split_ascii_whitespace().any(|code| code == self.code())
    }

    /// Whether it is a part of the Kingdom of Denmark that is in neither the Union nor the EEA: the Faroe Islands, Greenland.
    pub fn of_the_danish_realm(self) -> bool {
        matches!(self.code(), "FO" | "GL")
    }

    /// Whether British regulations let data go there as at home on `day` (UK GDPR Art. 45A; DPA 2018 Sch. 21 paras. 4 and 5). Those on the
    /// United States cover recipients in the UK Extension of the Data Privacy Framework alone, and do not count here.
    pub fn in_british_regulations(self, day: Date) -> bool {
        let known = BRITISH_REGULATIONS.iter().any(|(country, from)| *country == self.code() && *from <= day);
        self.in_eea() || known
    }

    /// The Commission's decision that protection there is adequate, if one holds on `day` (GDPR Art. 45).
    pub fn adequacy(self, day: Date) -> Option<&'static Adequacy> {
        self.decisions().find(|row| row.from <= day && row.to.is_none_or(|to| day <= to))
    }

    /// The decision on it that ended last before `day`.
    pub fn ended_adequacy(self, day: Date) -> Option<&'static Adequacy> {
        self.decisions().filter(|row| row.to.is_some_and(|to| to < day)).last()
    }

    /// The Commission's decisions on it, oldest first.
    fn decisions(self) -> impl Iterator<Item = &'static Adequacy> {
        ADEQUACY.iter().filter(move |row| row.country == self.code())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

/// An adequacy decision under GDPR Art. 45 (before 2018: Directive 95/46/EC Art. 25(6)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adequacy {
    /// The country's code.
    country: &'static str,
    /// The decision as it is cited.
    pub decision: &'static str,
    /// The day from which it holds.
    pub from: Date,
    /// The last day on which it holds, if one is fixed.
    pub to: Option<Date>,
    /// What it covers, where that is not all recipients there.
    pub scope: Option<&'static str>,
}

/// A decision that covers the whole country from `from` on.
const fn adequacy(country: &'static str, decision: &'static str, from: Date) -> Adequacy {
    Adequacy { country, decision, from, to: None, scope: None }
}

/// A decision that covers only `scope`.
const fn partial(country: &'static str, decision: &'static str, from: Date, scope: &'static str) -> Adequacy {
    Adequacy { scope: Some(scope), ..adequacy(country, decision, from) }
}

impl Adequacy {
    /// The same, and it ends with `to`.
    const fn to(self, to: Date) -> Self {
        Self { to: Some(to), ..self }
    }
}

/// The countries outside the EEA that British regulations cover, each from its day on. What the Union had decided before the United
/// Kingdom left holds there on (DPA 2018 Sch. 21).
static BRITISH_REGULATIONS: &[(&str, Date)] = &[
    ("AD", date(2020, 12, 31)),
    ("AR", date(2020, 12, 31)),
    ("CA", date(2020, 12, 31)),
    ("CH", date(2020, 12, 31)),
    ("FO", date(2020, 12, 31)),
    ("GG", date(2020, 12, 31)),
    ("GI", date(2020, 12, 31)),
    ("IL", date(2020, 12, 31)),
    ("IM", date(2020, 12, 31)),
    ("JE", date(2020, 12, 31)),
    ("JP", date(2020, 12, 31)),
    ("KR", date(2022, 12, 19)),
    ("NZ", date(2020, 12, 31)),
    ("UY", date(2020, 12, 31)),
];

/// The decisions, by country and by day. Those in force were looked up on 2026-11-21; days are those of the decisions. Greenland has
/// none. The European Patent Organisation, which is no country, has (EU) 2025/1382 of 15 July 2025.
static ADEQUACY: &[Adequacy] = &[
    adequacy("AD", "2010/625/EU", date(2010, 10, 19)),
    adequacy("AR", "2003/490/EC", date(2003, 6, 30)),
    adequacy("BR", "(EU) 2026/179", date(2026, 1, 26)),
    partial("CA", "2002/2/EC", date(2001, 12, 20), "commercial organisations under the federal act PIPEDA"),
    adequacy("CH", "2000/518/EC", date(2000, 7, 26)),
    adequacy("FO", "2010/146/EU", date(2010, 3, 5)),
    // It was to end on 27 June 2025, was prolonged by (EU) 2025/1225 to 27 December 2025, and renewed on 19 December 2025.
    adequacy("GB", "(EU) 2021/1772", date(2021, 6, 28)).to(date(2031, 12, 27)),
    adequacy("GG", "2003/821/EC", date(2003, 11, 21)),
    partial("IL", "2011/61/EU", date(2011, 1, 31), "data that is transferred or then used by automated means"),
    adequacy("IM", "2004/411/EC", date(2004, 4, 28)),
    adequacy("JE", "2008/393/EC", date(2008, 5, 8)),
    partial(
        "JP",
        "(EU) 2019/419",
        date(2019, 1, 23),
        "business operators under the act APPI and its supplementary rules",
    ),
    partial("KR", "(EU) 2022/254", date(2021, 12, 17), "controllers under the act PIPA and its supplementary rules"),
    adequacy("NZ", "2013/65/EU", date(2012, 12, 19)),
    // The Privacy Shield: invalid since the judgment of 16 July 2020, C-311/18 (Schrems II).
    partial("US", "(EU) 2016/1250", date(2016, 7, 12), "companies on the Privacy Shield list").to(date(2020, 7, 15)),
    partial("US", "(EU) 2023/1795", date(2023, 7, 10), "companies on the list of the Data Privacy Framework"),
    adequacy("UY", "2012/484/EU", date(2012, 8, 21)),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(code: &str, day: Date) -> Option<&'static str> {
        Country::find(code).and_then(|country| country.adequacy(day)).map(|decision| decision.decision)
    }

    #[test]
    fn decisions_have_their_days() {
        assert_eq!(decision("BR", date(2026, 1, 25)), None);
        assert_eq!(decision("BR", date(2026, 1, 26)), Some("(EU) 2026/179"));
        assert_eq!(decision("GB", date(2031, 12, 27)), Some("(EU) 2021/1772"));
        assert_eq!(decision("GB", date(2031, 12, 28)), None);
        assert_eq!(decision("US", date(2020, 7, 15)), Some("(EU) 2016/1250"));
        assert_eq!(decision("US", date(2020, 7, 16)), None);
        assert_eq!(decision("US", date(2023, 7, 10)), Some("(EU) 2023/1795"));
        assert_eq!(decision("FO", CHECKED), Some("2010/146/EU"));
        assert_eq!(decision("GL", CHECKED), None);
    }

    #[test]
    fn decisions_on_a_country_do_not_overlap_and_none_is_on_an_eea_state() {
        for pair in ADEQUACY.windows(2) {
            let [one, next] = pair else { continue };
            assert!(one.country != next.country || one.to.is_some_and(|to| to < next.from), "{}", one.country);
        }
        assert!(ADEQUACY.iter().filter_map(|row| Country::find(row.country)).all(|country| !country.in_eea()));
    }
}
