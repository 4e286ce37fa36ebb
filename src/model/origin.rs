//! How the files of a policy came into it: through which import, and what their names are called there.

use std::collections::BTreeMap;

use super::load::Loaded;
use crate::finding::{Finding, Related};
use crate::source::{FileId, Span};

/// How each imported file came into a policy.
#[derive(Debug, Default)]
pub struct Origins {
    files: BTreeMap<FileId, Origin>,
}

/// How one file came into a policy.
#[derive(Debug)]
struct Origin {
    /// The import in the policy's own file that leads to it.
    import: Span,
    /// What stands before its names in the policy's own file.
    prefix: Option<String>,
}

impl Origins {
    /// How the files of `unit` came into it. An import of the policy's own file goes before one behind others.
    pub(super) fn of(unit: &[Loaded]) -> Self {
        let mut origins = Self::default();
        let own = unit.last().map(|own| own.tree.file);
        for Loaded { tree, imports } in unit.iter().rev() {
            for import in imports.iter().filter(|import| Some(import.target) != own) {
                let above = origins.files.get(&tree.file);
                let import_span = above.map_or(import.span, |above| above.import);
                let prefix = [above.and_then(|above| above.prefix.clone()), import.prefix.clone()];
                let prefix: Vec<String> = prefix.into_iter().flatten().collect();
                let prefix = (!prefix.is_empty()).then(|| prefix.join("-"));
                origins.files.entry(import.target).or_insert(Origin { import: import_span, prefix });
            }
        }
        origins
    }

    /// What stands before the names of `file` in the policy's own file.
    pub(super) fn prefix(&self, file: FileId) -> Option<&str> {
        self.files.get(&file)?.prefix.as_deref()
    }

    /// Shows with each finding in an imported file the import that brought it.
    pub fn show(&self, findings: &mut [Finding]) {
        for finding in findings {
            if let Some(Origin { import, .. }) = self.files.get(&finding.span.file) {
                finding.related.push(Related { span: *import, message: "imported here".to_owned() });
            }
        }
    }
}
