//! What a policy means: names resolved, values typed, imports joined.
//!
//! Comes in: paths and a way to read files. Goes out: a [`Policy`] and the findings on the way. Guaranteed: every name in a value of a
//! policy is a declaration or a built-in concept, every text is there in every language of the policy, and the four ways to be absent
//! (a value, `none`, `unknown`, unset) are kept apart.

mod absence;
mod amend;
mod anchor;
mod braces;
mod circle;
mod declare;
mod imports;
mod keep;
mod load;
mod named;
mod names;
mod near;
mod needs;
mod notes;
mod origin;
mod passage;
mod policy;
mod references;
mod regions;
mod scope;
mod text;
mod texts;
mod top;
mod typing;
mod used;
mod value;
mod when;

pub use anchor::{anchor, former_anchors};
pub use braces::{Interpolation, interpolations};
pub use load::Loader;
pub use origin::Origins;
pub use passage::Passage;
pub use policy::{Allow, Item, Policy};
pub use references::{Reference, resolve};
pub use texts::Text;
pub use value::{Duration, Fact, Fallback, Fields, ItemId, Keep, Occasion, Region, State, Unit, Value, What, Words};
pub use when::{Never, When};

use camino::Utf8PathBuf;

use crate::finding::Finding;
use crate::source::Span;

/// What some files mean.
#[derive(Debug, Default)]
pub struct Read {
    /// A unit for each file that could be read, in their order.
    pub units: Vec<Reading>,
    /// Files that cannot be read, and why.
    pub unreadable: Vec<(Utf8PathBuf, String)>,
}

/// What one file means, with all that it imports.
#[derive(Debug)]
pub struct Reading {
    /// The policy that it declares. A file that is there for others to import has none.
    pub policy: Option<Policy>,
    /// What is wrong with its names, values and texts. What is wrong with shapes and imports stays with the loader.
    pub findings: Vec<Finding>,
    /// Through which import of the file each other file came.
    pub origins: Origins,
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
    let mut torn: Vec<Span> = loader.findings.iter().filter(|one| one.code.is_syntax()).map(|one| one.span).collect();
    torn.sort_unstable();
    for (path, unit) in units {
        // A file that others import need not declare a policy of its own.
        let origins = Origins::of(&unit);
        let (policy, findings) = declare::policy(&unit, &origins, &loader.sources, &torn, loader.is_imported(path));
        read.units.push(Reading { policy, findings, origins });
    }
    read
}
