//! The annual revenue above which the law of California takes a company for a business (Cal. Civ. Code § 1798.140(d)(1)(A)). It is
//! adjusted in January of every odd year (§ 1798.199.95(d)).

use jiff::civil::{Date, date};

/// The amounts in US dollars, each with its first day, the latest first.
const AMOUNTS: [(Date, &str); 2] = [(date(2025, 1, 1), "26,625,000"), (date(2020, 1, 1), "25,000,000")];

/// The amount on `day`.
pub fn revenue(day: Date) -> &'static str {
    let [latest, first] = AMOUNTS;
    if day >= latest.0 { latest.1 } else { first.1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_amount_is_that_of_the_day() {
        assert_eq!([revenue(date(2024, 12, 31)), revenue(date(2025, 1, 1))], ["25,000,000", "26,625,000"]);
    }
}
