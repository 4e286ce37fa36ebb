//! From paths to trees: reads each file once and follows its imports.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

use super::imports::{self, imports};
use crate::finding::{Finding, Mistake};
use crate::source::{FileId, Files, SourceMap, Span, decode};
use crate::syntax::{self, Tree};

/// How many files may stand between the first file and one that it imports.
const MAX_IMPORT_DEPTH: usize = 32;

/// Reads files for one compilation. A file that several others import is read and parsed once.
pub struct Loader<'a> {
    files: &'a dyn Files,
    root: Utf8PathBuf,
    /// Every text that was read.
    pub sources: SourceMap,
    /// What is wrong with the shape of the files and with their imports.
    pub findings: Vec<Finding>,
    trees: BTreeMap<Utf8PathBuf, Rc<Tree>>,
    /// The files of each circle that was met.
    circles: BTreeSet<BTreeSet<Utf8PathBuf>>,
}

/// A file with all that it imports, each before those that import it. The file itself is the last.
pub(super) type Unit = Vec<Loaded>;

/// A file of a unit.
#[derive(Debug)]
pub(super) struct Loaded {
    /// Its tree.
    pub(super) tree: Rc<Tree>,
    /// The imports of it that could be followed.
    pub(super) imports: Vec<Import>,
}

/// An import that could be followed.
#[derive(Debug)]
pub(super) struct Import {
    /// The file that it brings.
    pub(super) target: FileId,
    /// The path, as written.
    pub(super) path: String,
    /// Where the path stands.
    pub(super) span: Span,
    /// What stands before the names that it brings.
    pub(super) prefix: Option<String>,
    /// The names that it brings, where it does not bring all.
    pub(super) names: Option<Vec<(String, Span)>>,
}

impl std::fmt::Debug for Loader<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Loader").field("root", &self.root).finish_non_exhaustive()
    }
}

impl<'a> Loader<'a> {
    /// A loader whose imports stay inside `root`.
    pub fn new(files: &'a dyn Files, root: &Utf8Path) -> Self {
        let root = normalise(root);
        let (trees, circles) = (BTreeMap::new(), BTreeSet::new());
        Self { files, root, sources: SourceMap::new(), findings: Vec::new(), trees, circles }
    }

    /// The file at `path` with all that it imports.
    ///
    /// # Errors
    /// Why the file itself cannot be read. What is wrong with its imports is a finding at the import.
    pub(super) fn unit(&mut self, path: &Utf8Path) -> Result<Unit, String> {
        let path = normalise(path);
        self.tree(&path)?;
        let mut unit = Unit::new();
        self.follow(&path, &mut Vec::new(), &mut unit);
        Ok(unit)
    }

    /// Whether some file that was read imports the one at `path`.
    pub(super) fn is_imported(&self, path: &Utf8Path) -> bool {
        let path = normalise(path);
        self.trees.iter().any(|(from, tree)| {
            imports(tree).any(|import| imports::path(import).is_some_and(|(to, _)| beside(from, to) == path))
        })
    }

    fn tree(&mut self, path: &Utf8Path) -> Result<Rc<Tree>, String> {
        if let Some(tree) = self.trees.get(path) {
            return Ok(Rc::clone(tree));
        }
        let bytes = self.files.read(path)?;
        let text = decode(&bytes).map_err(|error| error.to_string())?;
        let file = self.sources.add(path, text);
        let (tree, findings) = syntax::parse(file, text);
        self.findings.extend(findings);
        let tree = Rc::new(tree);
        self.trees.insert(path.to_owned(), Rc::clone(&tree));
        Ok(tree)
    }

    /// Puts what `path` imports into `unit`, then `path` itself. `trail` is the way from the first file to here.
    fn follow(&mut self, path: &Utf8Path, trail: &mut Vec<Utf8PathBuf>, unit: &mut Unit) {
        let Some(tree) = self.trees.get(path).map(Rc::clone) else { return };
        if unit.iter().any(|known| known.tree.file == tree.file) {
            return;
        }
        trail.push(path.to_owned());
        let mut followed = Vec::new();
        for line in imports(&tree) {
            let Some(line) = imports::read(line, &mut self.findings) else { continue };
            let Some(target) = self.import(path, line.path, line.span, trail) else { continue };
            self.follow(&target, trail, unit);
            let names = line.names.map(|names| names.into_iter().map(|(name, span)| (name.to_owned(), span)).collect());
            followed.extend(self.trees.get(&target).map(|target| Import {
                target: target.file,
                path: line.path.to_owned(),
                span: line.span,
                prefix: line.prefix.map(str::to_owned),
                names,
            }));
        }
        trail.pop();
        unit.push(Loaded { tree, imports: followed });
    }

    /// Reads what `from` imports as `to`, or says at `span` why not.
    fn import(&mut self, from: &Utf8Path, to: &str, span: Span, trail: &[Utf8PathBuf]) -> Option<Utf8PathBuf> {
        let target = beside(from, to);
        let inside = !Utf8Path::new(to).is_absolute() && !to.contains('\\') && within(&self.root, &target);
        if !inside {
            self.findings.push(Mistake::ImportRoot { path: to.to_owned() }.at(span));
            return None;
        }
        if target == from {
            self.findings.push(Mistake::ImportSelf.at(span));
            return None;
        }
        if let Some(at) = trail.iter().position(|above| *above == target) {
            // A circle is one mistake, wherever it is entered.
            if self.circles.insert(trail.iter().skip(at).cloned().collect()) {
                self.findings.push(Mistake::ImportCycle { path: to.to_owned() }.at(span));
            }
            return None;
        }
        if trail.len() >= MAX_IMPORT_DEPTH {
            let why = format!("it is more than {MAX_IMPORT_DEPTH} imports deep");
            self.findings.push(Mistake::ImportPath { path: to.to_owned(), why }.at(span));
            return None;
        }
        match self.tree(&target) {
            Ok(_) => Some(target),
            Err(why) => {
                self.findings.push(Mistake::ImportPath { path: to.to_owned(), why }.at(span));
                None
            }
        }
    }
}

/// The path `to`, seen from the file `from`.
fn beside(from: &Utf8Path, to: &str) -> Utf8PathBuf {
    normalise(&from.parent().unwrap_or(Utf8Path::new("")).join(to))
}

/// The same path without `.` and, where they can be resolved, without `..`.
fn normalise(path: &Utf8Path) -> Utf8PathBuf {
    let mut parts = Utf8PathBuf::new();
    for part in path.components() {
        match part {
            Utf8Component::CurDir => {}
            Utf8Component::ParentDir => {
                let below = parts.components().next_back().is_some_and(|last| matches!(last, Utf8Component::Normal(_)));
                if below {
                    parts.pop();
                } else {
                    parts.push("..");
                }
            }
            Utf8Component::Prefix(_) | Utf8Component::RootDir | Utf8Component::Normal(_) => parts.push(part),
        }
    }
    parts
}

/// Whether `path` lies in the folder `root`, both normalised.
fn within(root: &Utf8Path, path: &Utf8Path) -> bool {
    let ups = |path: &Utf8Path| path.components().take_while(|part| matches!(part, Utf8Component::ParentDir)).count();
    // A root above the folder we stand in (`..`) holds every relative path that climbs no higher.
    if root.components().count() == ups(root) {
        return !path.is_absolute() && ups(path) <= ups(root);
    }
    path.starts_with(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_holds_what_lies_in_it() {
        let holds = |root: &str, path: &str| within(&normalise(root.into()), &normalise(path.into()));
        assert!(
            holds("", "a/b.policy") && holds(".", "a.policy") && holds("a", "a/b.policy") && holds("/x", "/x/b.policy")
        );
        assert!(holds("..", "b.policy") && holds("..", "../b.policy") && holds("../..", "../b.policy"));
        assert!(
            !holds("", "../b.policy")
                && !holds("a", "b.policy")
                && !holds("a", "ab/c.policy")
                && !holds("a", "a/../b.policy")
        );
        assert!(!holds("..", "../../b.policy") && !holds("", "/b.policy") && !holds("/x", "/y/b.policy"));
    }
}
