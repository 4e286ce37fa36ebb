//! `policyc publish`: build, and keep a copy of every version for the record; and `policyc verify`: that what lies there is what the
//! sources give.

use std::collections::BTreeSet;
use std::fs;

use camino::{Utf8Path, Utf8PathBuf};

use super::archive::{Archive, FOLDER, NEWEST, Pointer, Published};
use super::args::{BuildArgs, PublishArgs};
use super::build::{compiled, out, wanted};
use super::pages::{Folder, Wanted, each_policy, folder, two_policies};
use super::stage::{exchange, restore};
use super::{Failure, Status, disk, report, terminal};
use crate::locale::Trace;
use crate::notice::Notice;
use crate::render::Options;

/// The way from a copy to the page that applies now.
const UP: &str = "../../../";

/// What the sources of one policy give.
struct Given {
    out: Utf8PathBuf,
    policy: String,
    /// Every file of the policy's folder, but for the versions that were published before.
    files: Vec<(String, String)>,
    /// The newest version.
    newest: Pointer,
    /// Whether it was published before.
    known: bool,
    /// How many versions there are.
    versions: usize,
}

/// Publishes what `args` name.
pub(super) fn publish(args: &PublishArgs) -> Result<Status, Failure> {
    let Some(all) = given(args, true)? else { return Ok(Status::Findings) };
    for one in &all {
        exchange(&one.out, &one.policy, &one.files)?;
    }
    let told = all.iter().map(|one| {
        let was = if one.known { ", as before" } else { "" };
        let versions = report::plural(one.versions, "version");
        format!("published {}: {}{was} ({versions})\n", one.out.join(&one.policy), one.newest.path)
    });
    terminal::print(&told.collect::<String>())?;
    Ok(Status::Done)
}

/// Compares what `args` name with what lies in the output folder.
pub(super) fn verify(args: &PublishArgs) -> Result<Status, Failure> {
    let Some(all) = given(args, false)? else { return Ok(Status::Findings) };
    let mut wrong = Vec::new();
    for one in &all {
        let home = one.out.join(&one.policy);
        let newest = home.join(FOLDER).join(NEWEST);
        if !newest.exists() {
            wrong.push(format!("{home}: nothing was published there"));
        } else if !one.known {
            wrong.push(format!("{newest}: the newest version is not what the sources give"));
        }
        let files = one.files.iter().map(|(path, text)| (home.join(path), text));
        for (place, text) in files.filter(|_| one.known) {
            match fs::read(&place) {
                Ok(bytes) if bytes == text.as_bytes() => {}
                Ok(_) => wrong.push(format!("{place}: it is not what the sources give")),
                Err(error) => wrong.push(format!("{place}: {}", disk::why(&error))),
            }
        }
        if home.exists() {
            wrong.extend(strangers(&home, one));
        }
    }
    if !wrong.is_empty() {
        return Err(Failure::of(Status::Findings, wrong));
    }
    let told = all.iter().map(|one| {
        let versions = report::plural(one.versions, "version");
        format!("verified {}: {} ({versions})\n", one.out.join(&one.policy), one.newest.path)
    });
    terminal::print(&told.collect::<String>())?;
    Ok(Status::Done)
}

/// A line for each file in `home` that the sources do not give. What lies in the record has been looked at.
fn strangers(home: &Utf8Path, one: &Given) -> Vec<String> {
    let known: BTreeSet<Utf8PathBuf> = one.files.iter().map(|(path, _)| home.join(path)).collect();
    let record = home.join(FOLDER);
    match disk::files_below(home) {
        Err(why) => vec![why],
        Ok(files) => {
            let strangers = files.into_iter().filter(|file| !known.contains(file) && !file.starts_with(&record));
            strangers.map(|file| format!("{file}: the sources do not give such a file")).collect()
        }
    }
}

/// What the sources that `args` name give, policy by policy; `None` where they have errors, which were told. `mend` puts back what a run
/// that was stopped left waiting.
fn given(args: &PublishArgs, mend: bool) -> Result<Option<Vec<Given>>, Failure> {
    let build = BuildArgs::from(args);
    let (projects, compilations) = compiled(&build)?;
    if report::tell(&compilations)?.errors > 0 {
        return Ok(None);
    }
    let mut all: Vec<Given> = Vec::new();
    for (project, compilation) in projects.iter().zip(compilations) {
        let out = out(&build, &project.config);
        let wanted = wanted(&build, &project.config)?;
        let given = each_policy(compilation, &wanted, |policy, notices, trace| {
            let home = out.join(&policy);
            if mend {
                restore(&out, &policy)?;
            }
            let archive = Archive::read(&home, &policy).map_err(|lines| Failure::of(Status::Findings, lines))?;
            let record = Record { policy, notices, wanted: &wanted, trace, list: args.versions };
            record.given(out.clone(), archive)
        })?;
        for one in given {
            if all.iter().any(|known| known.policy == one.policy) {
                return Err(Failure::refused(two_policies(&one.policy)));
            }
            all.push(one);
        }
    }
    if all.is_empty() {
        return Err(Failure::refused("there is nothing to publish: no policy here has a notice"));
    }
    Ok(Some(all))
}

/// What there is to say of one policy.
struct Record<'a> {
    policy: String,
    notices: Vec<Notice>,
    wanted: &'a Wanted<'a>,
    trace: Option<Trace<'a>>,
    /// Whether the pages list the versions.
    list: bool,
}

impl Record<'_> {
    fn given(self, out: Utf8PathBuf, mut archive: Archive) -> Result<Given, Failure> {
        // What was published already comes out as it did then, behind the version that was before it.
        let again = archive.newest().map(|newest| self.copy(newest.previous.as_ref())).transpose()?;
        let again = again.filter(|(_, version)| archive.newest().is_some_and(|one| one.pointer == version.pointer));
        let known = again.is_some();
        let (copy, version) = match again {
            Some(again) => again,
            None => self.copy(archive.newest().map(|newest| &newest.pointer))?,
        };
        if !known {
            archive.versions.push(version.clone());
        }
        let listed = if self.list { archive.listed() } else { Vec::new() };
        let page = |notice: Notice| if listed.is_empty() { notice } else { notice.with_versions(&listed) };
        let notices = self.notices.into_iter().map(page).collect();
        let mut files = folder(self.policy.clone(), notices, self.wanted, self.trace, None)?.0.files;
        let below = format!("{FOLDER}/{}", version.pointer.path);
        files.extend(copy.files.into_iter().map(|(path, text)| (format!("{below}/{path}"), text)));
        files.push((format!("{FOLDER}/{NEWEST}"), version.pointer.newest(&self.policy)));
        Ok(Given { out, policy: self.policy, files, newest: version.pointer, known, versions: archive.versions.len() })
    }

    /// The copy for the record, behind the version `previous`.
    fn copy(&self, previous: Option<&Pointer>) -> Result<(Folder, Published), Failure> {
        let before = previous.map(|pointer| format!("../../{}/", pointer.path));
        let notices = self.notices.iter().cloned().map(|notice| notice.archived(UP, before.as_deref())).collect();
        // A copy has no address of its own to be found at.
        let options = Options { base_url: None, ..self.wanted.options.clone() };
        let wanted = Wanted { options, formats: self.wanted.formats.clone(), ..*self.wanted };
        let (folder, manifest) = folder(self.policy.clone(), notices, &wanted, self.trace, previous.cloned())?;
        Ok((folder, Published::of(&manifest)))
    }
}
