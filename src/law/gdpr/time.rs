//! Durations against a number of months, for the benefit of whoever counts in days: what may still be within them is.

use crate::model::{Duration, Unit};

/// A number of months.
pub(super) fn months(count: u32) -> Duration {
    Duration { count, unit: Unit::Month }
}

/// Whether `duration` is longer than `count` months of any length.
pub(super) fn exceeds(duration: Duration, count: u32) -> bool {
    days(duration) > days(months(count))
}

/// How many days a duration is: a month is its longest.
pub(in crate::law) fn days(duration: Duration) -> u64 {
    let count = u64::from(duration.count);
    match duration.unit {
        Unit::Minute => count / 1440,
        Unit::Hour => count / 24,
        Unit::Day => count,
        Unit::WorkingDay => count.saturating_mul(7) / 5,
        Unit::Week => count.saturating_mul(7),
        Unit::Month => count.saturating_mul(31),
        Unit::Year => count.saturating_mul(372),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_weeks_and_months_are_compared() {
        let of = |count, unit| Duration { count, unit };
        for within in [of(1, Unit::Month), of(31, Unit::Day), of(4, Unit::Week), of(20, Unit::WorkingDay)] {
            assert!(!exceeds(within, 1), "{within:?}");
        }
        for beyond in
            [of(2, Unit::Month), of(32, Unit::Day), of(5, Unit::Week), of(25, Unit::WorkingDay), of(1, Unit::Year)]
        {
            assert!(exceeds(beyond, 1), "{beyond:?}");
        }
        assert!(!exceeds(of(3, Unit::Month), 3) && exceeds(of(1, Unit::Year), 11));
    }
}
