//! The generators that a notice in Markdown is written for, and the habits of each.
//!
//! Comes in: the name of a generator, and which page is meant. Goes out: where the file lies, how another page is linked to, and
//! how the file is to be written. Guaranteed: a fresh site of that generator publishes the file as it is.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::address::destination;
use crate::render::settle::{OwnPage, segment};

/// What the Markdown is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Site {
    /// A code host, or whatever else reads Markdown.
    #[default]
    Plain,
    /// Hugo.
    Hugo,
    /// Zola.
    Zola,
    /// Jekyll, with kramdown.
    Jekyll,
    /// Astro, with a collection of content.
    Astro,
    /// Eleventy.
    Eleventy,
    /// Docusaurus, as a page.
    Docusaurus,
    /// mdBook, with a book for each language.
    MdBook,
}

/// How a generator wants its Markdown.
#[expect(clippy::struct_excessive_bools, reason = "each site has any of them, whatever the others are")]
#[derive(Debug, Clone, Copy)]
pub(super) struct Habits {
    /// The word that the site is chosen by.
    pub(super) word: &'static str,
    /// What stands before the text.
    pub(super) front: Front,
    /// Whether the text begins with the title. Else the site prints it from the front matter.
    pub(super) title: bool,
    /// Whether a heading carries its anchor behind it: `## Rights {#rights}`. Else an element before it does.
    pub(super) heading_ids: bool,
    /// Whether the site makes anchors of the words of headings, and so may give a heading ours already.
    pub(super) slugs: bool,
    /// Whether HTML among the Markdown is let through.
    pub(super) html: bool,
    /// How the text is read.
    pub(super) dialect: Dialect,
}

/// The form of the front matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Front {
    None,
    Yaml,
    Toml,
}

/// How Markdown is read where readers differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    CommonMark,
    /// It escapes fewer characters, and has marks of its own.
    Kramdown,
    /// It reads tags, braces and modules as code. Docusaurus adds directives.
    Mdx,
}

impl Site {
    /// Every site.
    pub const ALL: [Site; 8] = [
        Site::Plain,
        Site::Hugo,
        Site::Zola,
        Site::Jekyll,
        Site::Astro,
        Site::Eleventy,
        Site::Docusaurus,
        Site::MdBook,
    ];

    /// The word it is chosen by.
    pub fn word(self) -> &'static str {
        self.habits().word
    }

    #[rustfmt::skip] // One line for each: it is read as a table.
    pub(super) const fn habits(self) -> Habits {
        use Dialect::{CommonMark, Kramdown, Mdx};
        use Front::{None, Toml, Yaml};
        match self {
            Site::Plain => Habits { word: "plain", front: None, title: true, heading_ids: false, slugs: false, html: true, dialect: CommonMark },
            Site::Hugo => Habits { word: "hugo", front: Yaml, title: false, heading_ids: true, slugs: false, html: false, dialect: CommonMark },
            Site::Zola => Habits { word: "zola", front: Toml, title: false, heading_ids: true, slugs: false, html: true, dialect: CommonMark },
            Site::Jekyll => Habits { word: "jekyll", front: Yaml, title: false, heading_ids: true, slugs: false, html: true, dialect: Kramdown },
            Site::Astro => Habits { word: "astro", front: Yaml, title: false, heading_ids: false, slugs: true, html: true, dialect: CommonMark },
            Site::Eleventy => Habits { word: "eleventy", front: Yaml, title: false, heading_ids: false, slugs: false, html: true, dialect: CommonMark },
            Site::Docusaurus => Habits { word: "docusaurus", front: Yaml, title: true, heading_ids: true, slugs: false, html: false, dialect: Mdx },
            Site::MdBook => Habits { word: "mdbook", front: None, title: true, heading_ids: true, slugs: false, html: true, dialect: CommonMark },
        }
    }

    /// Whether a link to `href` comes through: Hugo's template for links takes a telephone number for something evil.
    pub(super) fn lets_through(self, href: &str) -> bool {
        self != Site::Hugo || !href.starts_with("tel:")
    }

    /// A text as it may stand in the front matter. Docusaurus writes it into JavaScript and forgets the backslashes, which could end
    /// it there: they are written in their wide form.
    pub(super) fn tame(self, text: &str) -> Cow<'_, str> {
        if self == Site::Docusaurus { Cow::Owned(text.replace('\\', "\u{ff3c}")) } else { Cow::Borrowed(text) }
    }

    /// The file that holds `notice` in `language`, in the folder of its policy. Some sites know the language of a file without a
    /// mark; `first` tells whether it is this one.
    pub(super) fn path(self, notice: &str, language: &str, first: bool) -> String {
        match self {
            Site::Plain => format!("{notice}.{language}.md"),
            Site::Hugo => format!("content/legal/{notice}.{language}.md"),
            Site::Zola if first => format!("content/{notice}.md"),
            Site::Zola => format!("content/{notice}.{language}.md"),
            Site::Jekyll | Site::Eleventy | Site::MdBook => format!("{language}/{notice}.md"),
            Site::Astro => format!("src/content/legal/{language}/{notice}.md"),
            Site::Docusaurus if first => format!("src/pages/{notice}.md"),
            Site::Docusaurus => format!("i18n/{language}/docusaurus-plugin-content-pages/{notice}.md"),
        }
    }

    /// The destination of a link to `page` from a page in the language `here`. `first` is the language without a mark.
    pub(super) fn link(self, page: OwnPage<'_>, here: &str, first: &str) -> String {
        let OwnPage { notice, language, .. } = page;
        let (name, anchor) = (segment(notice), destination(page.anchor));
        let elsewhere = language != here;
        match self {
            Site::Plain => format!("{}{name}.{language}.md{anchor}", page.folder),
            // Hugo and Zola look the page up, and know where it is published.
            Site::Hugo => format!("{{{{< relref path=\"{notice}.md{anchor}\" lang=\"{language}\" >}}}}"),
            Site::Zola => {
                let file = self.path(notice, language, language == first);
                format!("@/{}{anchor}", destination(file.strip_prefix("content/").unwrap_or(&file)))
            }
            Site::Jekyll | Site::Astro | Site::Eleventy if elsewhere => format!("../../{language}/{name}/{anchor}"),
            Site::Jekyll | Site::Astro | Site::Eleventy => format!("../{name}/{anchor}"),
            Site::MdBook if elsewhere => format!("../{language}/{name}.html{anchor}"),
            Site::MdBook => format!("{name}.html{anchor}"),
            // Each language is a site of its own there. What is outside of it is no route, and `pathname:` says so; the address of
            // this language's site is put before the slash.
            Site::Docusaurus if elsewhere => {
                let up = if here == first { "" } else { "../" };
                let down = if language == first { String::new() } else { format!("{language}/") };
                format!("pathname:///{up}{down}{name}{anchor}")
            }
            Site::Docusaurus => format!("/{name}{anchor}"),
        }
    }
}

/// No site goes by this word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownSite(pub String);

impl fmt::Display for UnknownSite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no site `{}`: ", self.0)?;
        let words = Site::ALL.map(Site::word);
        let typed = self.0.to_lowercase();
        let near = words.into_iter().map(|word| (strsim::osa_distance(&typed, word), word)).min();
        if let Some((_, word)) = near.filter(|(distance, word)| *distance <= word.len() / 3) {
            write!(f, "did you mean `{word}`? ")?;
        }
        write!(f, "The sites are {}", words.join(", "))
    }
}

impl std::error::Error for UnknownSite {}

impl FromStr for Site {
    type Err = UnknownSite;

    fn from_str(word: &str) -> Result<Site, UnknownSite> {
        Site::ALL.into_iter().find(|site| site.word() == word).ok_or_else(|| UnknownSite(word.to_owned()))
    }
}
