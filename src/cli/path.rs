//! Paths as they are shown: as given, relative, with `/` between their parts, without `.` and without needless `..`.
//!
//! The current folder is the empty path.

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

/// `path` as it is shown.
pub(super) fn shown(path: &Utf8Path) -> Utf8PathBuf {
    let mut parts = Utf8PathBuf::new();
    for part in path.components() {
        match part {
            Utf8Component::CurDir => {}
            Utf8Component::ParentDir => match parts.components().next_back() {
                Some(Utf8Component::Normal(_)) => {
                    parts.pop();
                }
                // Above the top there is nothing.
                Some(Utf8Component::RootDir | Utf8Component::Prefix(_)) => {}
                Some(Utf8Component::ParentDir | Utf8Component::CurDir) | None => parts.push(".."),
            },
            Utf8Component::Prefix(_) | Utf8Component::RootDir | Utf8Component::Normal(_) => parts.push(part),
        }
    }
    if std::path::MAIN_SEPARATOR == '/' { parts } else { parts.as_str().replace('\\', "/").into() }
}

/// `path` as the system wants it: the current folder is `.`.
pub(super) fn on_disk(path: &Utf8Path) -> &Utf8Path {
    if path.as_str().is_empty() { Utf8Path::new(".") } else { path }
}

/// The folders above `folder`, itself first: as far as its path tells, then above the current folder.
fn upward(folder: &Utf8Path) -> impl Iterator<Item = Utf8PathBuf> {
    let mut next = Some(folder.to_owned());
    std::iter::from_fn(move || {
        let here = next.take()?;
        next = match here.components().next_back() {
            Some(Utf8Component::Normal(_)) => here.parent().map(Utf8Path::to_owned),
            Some(Utf8Component::RootDir | Utf8Component::Prefix(_)) => None,
            Some(Utf8Component::ParentDir | Utf8Component::CurDir) | None => {
                let above = here.join("..");
                let same = on_disk(&here).canonicalize().ok() == above.canonicalize().ok();
                (!same).then_some(above)
            }
        };
        Some(here)
    })
}

/// The root of the file `file`: the nearest folder above it that holds `policyc.toml` or `.git`, else its own.
pub(super) fn root_of(file: &Utf8Path) -> Utf8PathBuf {
    let folder = file.parent().unwrap_or(Utf8Path::new(""));
    let marked = |folder: &Utf8PathBuf| ["policyc.toml", ".git"].iter().any(|mark| folder.join(mark).exists());
    upward(folder).find(marked).unwrap_or_else(|| folder.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_shown_as_given_without_needless_parts() {
        let cases = [
            (".", ""),
            ("./a.policy", "a.policy"),
            ("a//b/", "a/b"),
            ("a/../b", "b"),
            ("../a", "../a"),
            ("a/../../b", "../b"),
            ("/a/./b", "/a/b"),
            ("/../a", "/a"),
        ];
        for (given, want) in cases {
            assert_eq!(shown(Utf8Path::new(given)), want, "{given}");
        }
    }

    #[test]
    fn the_way_up_ends() {
        let up: Vec<_> = upward(Utf8Path::new("/a/b")).collect();
        assert_eq!(up, ["/a/b", "/a", "/"]);
        let up: Vec<_> = upward(Utf8Path::new("a/b")).take(4).collect();
        assert_eq!(up, ["a/b", "a", "", ".."]);
        assert!(upward(Utf8Path::new("")).count() < 200);
    }
}
