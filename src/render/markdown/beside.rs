//! The file that a site wants beside the pages of a language.
//!
//! Comes in: the documents of a policy, and their site. Goes out: for each language one file more, where the generator reads one:
//! what is said of a whole folder, or the list of its pages.

use super::escape::{Place, Writer};
use super::site::Site;
use crate::locale::Document;
use crate::render::Settled;
use crate::render::settle::segment;

/// A file beside the pages of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// Its path in the folder of the policy.
    pub path: String,
    /// The short code of its language.
    pub language: String,
    /// What it is: `json`, `markdown`.
    pub format: &'static str,
    /// What it says.
    pub text: String,
}

/// The files that `site` wants beside `pages`, the documents of one policy.
pub fn beside(pages: &[Settled], site: Site) -> Vec<Beside> {
    let mut files: Vec<Beside> = Vec::new();
    for Settled(document) in pages {
        let Some((name, format)) = named(document, site) else { continue };
        let path = format!("{}/{name}", document.language);
        let known = files.iter().position(|file| file.path == path);
        let line = line(document, site);
        match known.and_then(|at| files.get_mut(at)) {
            // What is said of a folder is said once.
            Some(file) if file.text != line => file.text.push_str(&line),
            Some(_) => {}
            None => files.push(Beside { path, language: document.language.clone(), format, text: line }),
        }
    }
    files
}

/// The name of the file in the folder of its language, and what it is.
fn named(document: &Document, site: Site) -> Option<(String, &'static str)> {
    match site {
        Site::Eleventy => Some((format!("{}.json", document.language), "json")),
        Site::MdBook => Some(("SUMMARY.md".to_owned(), "markdown")),
        Site::Plain | Site::Hugo | Site::Zola | Site::Jekyll | Site::Astro | Site::Docusaurus => None,
    }
}

fn line(document: &Document, site: Site) -> String {
    if site == Site::Eleventy {
        return format!("{{\n  \"lang\": \"{}\"\n}}\n", document.language);
    }
    let mut writer = Writer::new(Place::Line, site.habits());
    writer.link_as_written(&format!("{}.md", segment(&document.notice)), |writer| writer.text(&document.title));
    format!("- {}\n", writer.finish())
}
