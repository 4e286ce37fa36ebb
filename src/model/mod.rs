//! What a policy means: names resolved, values typed, imports joined.
//!
//! Comes in: paths and a way to read files. Goes out: a [`Policy`] and the findings on the way. Guaranteed: every name in a value of a
//! policy is a declaration or a built-in concept, every text is there in every language of the policy, and the four ways to be absent
//! (a value, `none`, `unknown`, unset) are kept apart.

mod anchor;
mod declare;
mod load;
mod near;
mod policy;
mod references;
mod scope;
mod text;
mod typing;
mod used;
mod value;

pub use anchor::anchor;
pub use load::Loader;
pub use policy::{Allow, Item, Policy};
pub use references::{Reference, marks, resolve};
pub use value::{Duration, Fact, Fields, ItemId, Keep, Occasion, Passage, State, Unit, Value, What, Words};

use camino::{Utf8Path, Utf8PathBuf};

use crate::finding::Finding;

/// The policies of some files, in their order, with everything that is wrong with their shape and meaning.
#[derive(Debug, Default)]
pub struct Read {
    /// The policies. A file that declares none, or that others import, has none here.
    pub policies: Vec<Policy>,
    /// The findings of names, values and texts. Those of shape and imports stay with the loader.
    pub findings: Vec<Finding>,
    /// Files that cannot be read, and why.
    pub unreadable: Vec<(Utf8PathBuf, String)>,
}

/// Reads the files at `paths` through `loader`.
pub fn read(loader: &mut Loader<'_>, paths: &[Utf8PathBuf]) -> Read {
    let mut read = Read::default();
    let mut units = Vec::new();
    for path in paths {
        match loader.unit(path) {
            Ok(unit) => units.push((path, unit)),
            Err(why) => read.unreadable.push((path.clone(), why)),
        }
    }
    for (path, unit) in units {
        let (policy, findings) = declare::policy(&unit, imported_only(loader, path));
        read.policies.extend(policy);
        read.findings.extend(findings);
    }
    read
}

/// Whether the file at `path` is there for others to import, so that it need not declare a policy.
fn imported_only(loader: &Loader<'_>, path: &Utf8Path) -> bool {
    loader.is_imported(path)
}
