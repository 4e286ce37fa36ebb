//! `policyc.toml` in the root: defaults for `build`. Flags beat them.

use std::io::ErrorKind;
use std::str::FromStr;

use camino::{Utf8Path, Utf8PathBuf};
use serde::Deserialize;

use super::path::on_disk;
use super::{Failure, args, disk, path};
use crate::render::{Format, Site};
use crate::vocabulary::Language;

/// What the file may set.
#[derive(Debug, Default)]
pub(super) struct Config {
    /// The folder to write into.
    pub(super) out: Option<Utf8PathBuf>,
    /// The languages to write.
    pub(super) languages: Vec<Language>,
    /// The formats to write.
    pub(super) formats: Vec<Format>,
    /// The generator to write Markdown for.
    pub(super) site: Option<Site>,
    /// Where the output folder will be on the web.
    pub(super) base_url: Option<String>,
    /// Whether each notice shows the way that data goes.
    pub(super) map: bool,
    /// The folder with templates of the author's own.
    pub(super) templates: Option<Utf8PathBuf>,
}

/// The file as it stands.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    out: Option<String>,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    formats: Vec<String>,
    site: Option<String>,
    base_url: Option<String>,
    #[serde(default)]
    map: bool,
    templates: Option<String>,
}

impl Config {
    /// The settings of `root`; none where there is no file.
    pub(super) fn read(root: &Utf8Path) -> Result<Self, Failure> {
        let name = root.join("policyc.toml");
        let text = match std::fs::read_to_string(&name) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(Failure::trouble(format!("{name}: {}", disk::why(&error)))),
        };
        Self::parse(&text, root).map_err(|why| Failure::trouble(format!("{name}: {why}")))
    }

    fn parse(text: &str, root: &Utf8Path) -> Result<Self, String> {
        let raw: Raw = toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or("");
            format!("line {}: {}", before.matches('\n').count() + 1, error.message().replace('\n', " "))
        })?;
        let languages = raw.languages.iter().map(|code| args::language(code)).collect::<Result<_, _>>();
        let formats = raw.formats.iter().map(|name| name.parse()).collect::<Result<_, _>>();
        let site = raw.site.as_deref().map(str::parse).transpose();
        let base_url = raw.base_url.as_deref().map(args::base_url).transpose();
        let below = |folder: String| path::shown(&on_disk(root).join(folder));
        Ok(Self {
            out: raw.out.map(below),
            templates: raw.templates.map(below),
            map: raw.map,
            languages: languages.map_err(|why| format!("languages: {why}"))?,
            formats: formats.map_err(|why: <Format as FromStr>::Err| format!("formats: {why}"))?,
            site: site.map_err(|why: <Site as FromStr>::Err| format!("site: {why}"))?,
            base_url: base_url.map_err(|why| format!("base_url: {why}"))?,
        })
    }
}
