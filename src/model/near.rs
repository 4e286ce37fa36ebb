//! "Did you mean …?"

/// How many names one policy is searched for: the search is long, and nobody reads so many answers.
const SEARCHES: usize = 500;

/// With how many letters alike a name is worth mentioning.
const KIN: usize = 5;

/// Finds what was probably meant.
#[derive(Debug)]
pub(super) struct Guess {
    left: usize,
}

impl Default for Guess {
    fn default() -> Self {
        Self { left: SEARCHES }
    }
}

impl Guess {
    /// A candidate that begins like `word`.
    pub(super) fn kin<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        let alike = |other: &str| word.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        let best = candidates.map(|candidate| (alike(candidate), candidate)).max_by_key(|(alike, _)| *alike);
        best.filter(|(alike, _)| *alike >= KIN).map(|(_, candidate)| candidate)
    }

    /// The candidate nearest to `word`, if one is near enough to have been meant.
    pub(super) fn nearest<'a>(&mut self, word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        self.left = self.left.checked_sub(1)?;
        let length = word.chars().count();
        let allowed = (length / 3).clamp(1, 3);
        let alike = candidates.filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed);
        let best = alike.map(|candidate| (strsim::osa_distance(word, candidate), candidate)).min();
        best.filter(|(distance, candidate)| *distance <= allowed && *candidate != word).map(|(_, candidate)| candidate)
    }
}
