//! "Did you mean …?"

/// The candidate nearest to `word`, if one is near enough to have been meant.
pub(super) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<String> {
    let allowed = (word.chars().count() / 3).clamp(1, 3);
    let best = candidates.map(|candidate| (strsim::osa_distance(word, candidate), candidate)).min();
    let near = best.filter(|(distance, candidate)| *distance <= allowed && *candidate != word);
    near.map(|(_, candidate)| candidate.to_owned())
}
