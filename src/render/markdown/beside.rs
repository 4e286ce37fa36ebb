//! The file that a site wants beside the pages of a language.
//!
//! Comes in: what is listed of each page of a policy, and their site. Goes out: for each language one file more, where the generator reads one:
//! what is said of a whole folder, or the list of its pages.

use super::escape::{Place, Writer};
use super::site::Site;
use crate::render::settle::{Settled, segment};

/// What a list of pages says of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    notice: String,
    language: String,
    title: String,
}

impl Settled {
    /// What a list of pages says of it.
    pub fn listed(&self) -> Listed {
        Listed { notice: self.0.notice.clone(), language: self.0.language.clone(), title: self.0.title.clone() }
    }
}

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

/// The files that `site` wants beside `pages`, those of one policy.
pub fn beside(pages: &[Listed], site: Site) -> Vec<Beside> {
    let mut files: Vec<Beside> = Vec::new();
    for page in pages {
        let Some((name, format)) = named(page, site) else { continue };
        let path = format!("{}/{name}", page.language);
        let known = files.iter().position(|file| file.path == path);
        let line = line(page, site);
        match known.and_then(|at| files.get_mut(at)) {
            // What is said of a folder is said once.
            Some(file) if file.text != line => file.text.push_str(&line),
            Some(_) => {}
            None => files.push(Beside { path, language: page.language.clone(), format, text: line }),
        }
    }
    files
}

/// The name of the file in the folder of its language, and what it is.
fn named(page: &Listed, site: Site) -> Option<(String, &'static str)> {
    match site {
        Site::Eleventy => Some((format!("{}.json", page.language), "json")),
        Site::MdBook => Some(("SUMMARY.md".to_owned(), "markdown")),
        Site::Plain | Site::Hugo | Site::Zola | Site::Jekyll | Site::Astro | Site::Docusaurus => None,
    }
}

fn line(page: &Listed, site: Site) -> String {
    if site == Site::Eleventy {
        return format!("{{\n  \"lang\": \"{}\"\n}}\n", page.language);
    }
    let mut writer = Writer::new(Place::Line, site.habits());
    writer.link_as_written(&format!("{}.md", segment(&page.notice)), |writer| writer.text(&page.title));
    format!("- {}\n", writer.finish())
}
