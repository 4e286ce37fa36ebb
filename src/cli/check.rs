//! `policyc check`: findings, and nothing written but what `--fix` mends.

use super::against::against;
use super::args::{CheckArgs, Deny, ReportFormat};
use super::fix::{mend, rewrite};
use super::project::Project;
use super::{Failure, Status, report, revision, terminal};
use crate::finding::{Counts, github, json_of, sarif};
use crate::{Compilation, Options};

/// Checks what `args` name.
pub(super) fn run(args: &CheckArgs) -> Result<Status, Failure> {
    let projects = Project::gather(&args.paths)?;
    let how = Options { draft: false, as_of: args.as_of, map: false };
    if args.fix {
        projects.iter().try_for_each(|project| mend(project, how))?;
    }
    let mut compilations: Vec<Compilation> = projects.iter().map(|project| project.compile(how)).collect();
    if let Some(old) = &args.against {
        let old = revision::read(old)?;
        against(&old, &mut compilations, args.as_of)?;
        if args.fix && rewrite(&compilations)? {
            compilations = projects.iter().map(|project| project.compile(how)).collect();
            against(&old, &mut compilations, args.as_of)?;
        }
    }
    let counts = match args.format {
        ReportFormat::Human => {
            let counts = report::tell(&compilations)?;
            if counts == Counts::default() {
                terminal::print(&format!("{}\n", report::summary(counts)))?;
            }
            counts
        }
        ReportFormat::Json | ReportFormat::Sarif | ReportFormat::Github => {
            let parts = compilations.iter().map(|made| (&made.sources, made.findings.as_slice()));
            terminal::print(&match args.format {
                ReportFormat::Sarif => sarif(parts),
                ReportFormat::Github => github(parts),
                ReportFormat::Human | ReportFormat::Json => json_of(parts),
            })?;
            report::unreadable(&compilations)?;
            report::count(&compilations)
        }
    };
    let denied = args.deny == Some(Deny::Warnings) && counts.warnings > 0;
    Ok(if counts.errors > 0 || denied { Status::Findings } else { Status::Done })
}
