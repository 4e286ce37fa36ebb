//! `policyc check`: findings, and nothing written.

use super::args::{CheckArgs, Deny, ReportFormat};
use super::fix::mend;
use super::project::Project;
use super::{Failure, Status, report, revision, terminal};
use crate::changes::review;
use crate::finding::{Counts, github, json_of, sarif, sort};
use crate::law::Checked;
use crate::model::Policy;
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
        against(&revision::read(old)?, &mut compilations)?;
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

/// Adds to the findings what each policy owes the readers of its old version. One with errors has them to mend first.
fn against(old: &[Compilation], new: &mut [Compilation]) -> Result<(), Failure> {
    report::unreadable(old)?;
    let before: Vec<&Policy> = old.iter().flat_map(|made| &made.checked).map(Checked::policy).collect();
    for made in new {
        for policy in made.checked.iter().map(Checked::policy) {
            if let Some(earlier) = before.iter().find(|earlier| earlier.name == policy.name) {
                made.findings.extend(review(earlier, policy));
            }
        }
        sort(&mut made.findings);
    }
    Ok(())
}
