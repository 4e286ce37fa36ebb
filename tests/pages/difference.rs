//! What differs between two texts, line by line.
//!
//! Comes in: an old text and a new one. Goes out: the places where they differ, as few lines in all as can be.

/// A place where two texts differ.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Hunk<'a> {
    /// The lines that the old text alone has here.
    pub(super) removed: Vec<&'a str>,
    /// The lines that the new text alone has here.
    pub(super) added: Vec<&'a str>,
}

/// The places where `old` and `new` differ, in order.
pub(super) fn hunks<'a>(old: &'a str, new: &'a str) -> Vec<Hunk<'a>> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    // How many lines the two have in common from line `a` of the one and line `b` of the other on.
    let mut common = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            common[a][b] =
                if old[a] == new[b] { common[a + 1][b + 1] + 1 } else { common[a + 1][b].max(common[a][b + 1]) };
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut all: Vec<Hunk<'_>> = Vec::new();
    let mut open = Hunk::default();
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && old[a] == new[b] {
            if open != Hunk::default() {
                all.push(std::mem::take(&mut open));
            }
            (a, b) = (a + 1, b + 1);
        } else if b == new.len() || a < old.len() && common[a + 1][b] >= common[a][b + 1] {
            open.removed.push(old[a]);
            a += 1;
        } else {
            open.added.push(new[b]);
            b += 1;
        }
    }
    if open != Hunk::default() {
        all.push(open);
    }
    all
}

#[test]
fn only_what_differs_is_a_hunk() {
    assert_eq!(hunks("a\nb\nc", "a\nb\nc"), []);
    let changed = hunks("a\nb\nc", "a\nx\nc\nd");
    assert_eq!(changed, [Hunk { removed: vec!["b"], added: vec!["x"] }, Hunk { removed: vec![], added: vec!["d"] }]);
}
