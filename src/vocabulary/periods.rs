//! How long statutes want records to be kept, so that a storage period can be held against the statute that it rests on.

/// What a statute says of how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The statute.
    law: &'static str,
    /// The section, as it is cited.
    pub section: &'static str,
    /// The shortest period for any record, in months from the end of the financial year.
    pub least: u32,
    /// The longest period for any record, in months from the end of the financial year.
    pub most: u32,
}

/// The periods. In Norway, contracts, letters, packing slips and price lists are kept for three and a half years, all else for five.
static PERIODS: &[Period] = &[
    Period { law: "DK-bookkeeping-act", section: "bogføringsloven § 12", least: 60, most: 60 },
    Period { law: "NO-bookkeeping-act", section: "bokføringsloven § 13", least: 42, most: 60 },
];

/// What the statute called `law` says of how long, where policyc knows it.
pub fn period(law: &str) -> Option<&'static Period> {
    PERIODS.iter().find(|period| period.law == law)
}
