//! Text that `CommonMark`, with the extensions of GitHub, reads as nothing but text; and so do the dialects beside it.
//!
//! Whether a character means something depends on what stands before it, so everything is written through one [`Writer`] that
//! sees what it has written. It escapes no more than it must: the file is also read as it is. Where a site lets no HTML
//! through, none is written: what has no form without it is written as text.

use super::address::{bare, destination, ends_with_reference};
use super::site::{Dialect, Habits};
use crate::render::html::write_text;
use crate::render::words::{SENTENCE, printable, words_at_start};

/// Where a run of text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At the start of a line of its own: characters that open a block are escaped there.
    Block,
    /// Behind something on its line: a heading.
    Line,
    /// In a cell of a table.
    Cell,
}

/// The two marks of emphasis. They differ in their character, so that runs of them never melt together.
const STRONG: &str = "**";
const EMPHASIS: &str = "_";

/// A sign that nobody sees, and that keeps letters from being one word.
const JOINER: char = '\u{2060}';

/// The characters that kramdown takes for themselves behind a backslash.
const KRAMDOWN_ESCAPES: &str = "\\.*_+`<>()[]{}#!:|\"'$=-~";

/// A piece of a file in the making.
#[derive(Debug)]
pub(super) struct Writer {
    out: String,
    place: Place,
    habits: Habits,
    /// A space or a line break that is written once something visible follows.
    gap: Option<Gap>,
    /// Emphasis begun, but not yet written: it must touch the first letter.
    opening: Vec<&'static str>,
    /// Emphasis that ended just before this place.
    closed: Vec<&'static str>,
    /// Emphasis this place stands in.
    inside: Vec<&'static str>,
    /// Whether a code span ended just before this place.
    after_code: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    Space,
    Break,
}

impl Writer {
    pub(super) fn new(place: Place, habits: Habits) -> Writer {
        Writer {
            // A sentence fits, so that most texts grow in place.
            out: String::with_capacity(SENTENCE),
            place,
            habits,
            gap: None,
            opening: Vec::new(),
            closed: Vec::new(),
            inside: Vec::new(),
            after_code: false,
        }
    }

    /// What was written, without spaces at either end.
    pub(super) fn finish(mut self) -> String {
        self.last_as_entity_if(char::is_whitespace);
        let block = self.place == Place::Block;
        if block && self.habits.dialect == Dialect::Mdx { without_modules(&self.out) } else { self.out }
    }

    /// Writes text. Runs of white space become one space.
    pub(super) fn text(&mut self, text: &str) {
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            if c.is_ascii_whitespace() {
                self.space();
            } else {
                self.visible(printable(c));
            }
            if c.is_alphanumeric() {
                // Words behind a letter mean nothing, and most text is words: they need not be looked at one by one.
                let (words, after) = words_at_start(rest.as_str());
                self.out.push_str(words);
                rest = after.chars();
            }
        }
    }

    /// Breaks the line where a line can be broken; elsewhere a space stands for it.
    pub(super) fn line_break(&mut self) {
        self.gap = Some(if self.place == Place::Block { Gap::Break } else { Gap::Space });
    }

    /// Writes strong text. In strong text there is no stronger.
    pub(super) fn strong(&mut self, inner: impl FnOnce(&mut Writer)) {
        self.emphasised(STRONG, inner);
    }

    /// Writes emphasised text.
    pub(super) fn emphasis(&mut self, inner: impl FnOnce(&mut Writer)) {
        self.emphasised(EMPHASIS, inner);
    }

    /// Writes code, between as many backticks as it takes.
    pub(super) fn code(&mut self, code: &str) {
        let code: String = code.chars().map(|c| if c.is_ascii_whitespace() { ' ' } else { printable(c) }).collect();
        let code = code.trim_matches(' ');
        let hard = code.contains('{') || (self.place == Place::Cell && code.contains('|'));
        let touches = self.after_code && self.gap.is_none();
        if code.is_empty() {
            self.space();
        } else if !self.habits.html && (hard || touches) {
            self.text(code);
        } else if hard {
            // How a bar in code in a cell is escaped is read in different ways, and a template engine would take braces for its
            // own: an element can hold escapes.
            self.raw("<code>");
            for c in code.chars() {
                // kramdown reads no escapes in an element for code.
                let entity = c == '|' || (self.habits.dialect == Dialect::Kramdown && c.is_ascii_punctuation());
                if entity { self.raw(&reference(c)) } else { self.visible(c) }
            }
            self.raw("</code>");
        } else {
            if touches {
                self.raw("<!-- -->");
            }
            let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or_default();
            let fence = "`".repeat(longest + 1);
            let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
            self.raw(&format!("{fence}{pad}{code}{pad}{fence}"));
            self.after_code = true;
        }
    }

    /// Writes a link. An address that is its own text is written in angle brackets.
    pub(super) fn link(&mut self, href: &str, words: &str, text: impl FnOnce(&mut Writer)) {
        let address = href.strip_prefix("mailto:").unwrap_or(href);
        // MDX would take the brackets for those of an element.
        if words == address && bare(href) && self.habits.dialect != Dialect::Mdx {
            self.raw(&format!("<{address}>"));
            return;
        }
        self.link_as_written(&destination(href), text);
    }

    /// Writes a link whose destination is written already.
    pub(super) fn link_as_written(&mut self, destination: &str, text: impl FnOnce(&mut Writer)) {
        self.before('[');
        if self.out.ends_with('!') {
            // `![` would be a picture.
            self.out.pop();
            self.out.push_str("\\!");
        }
        self.out.push('[');
        self.closed.clear();
        self.after_code = false;
        text(self);
        self.out.extend(["](", destination, ")"]);
        self.closed.clear();
        self.after_code = false;
    }

    /// Writes a place that links can lead to, where the site lets one through.
    pub(super) fn anchor(&mut self, id: &str) {
        if self.habits.html {
            self.raw(&anchor(id));
        }
    }

    fn emphasised(&mut self, mark: &'static str, inner: impl FnOnce(&mut Writer)) {
        if self.inside.contains(&mark) {
            return inner(self);
        }
        self.inside.push(mark);
        self.opening.push(mark);
        inner(self);
        self.inside.pop();
        if self.opening.last() == Some(&mark) {
            // Nothing visible stood in it.
            self.opening.pop();
            return;
        }
        // A mark behind a space would not close, whatever kind of space it is.
        self.last_as_entity_if(char::is_whitespace);
        self.out.push_str(mark);
        self.closed.push(mark);
    }

    fn space(&mut self) {
        if self.gap.is_none() {
            self.gap = Some(Gap::Space);
        }
    }

    /// Writes what comes before `first`, the next visible character: the gap, and emphasis that begins here.
    fn before(&mut self, first: char) {
        match self.gap.take() {
            Some(Gap::Space) if !self.out.is_empty() && !self.out.ends_with('\n') => self.out.push(' '),
            Some(Gap::Break) if !self.out.is_empty() => {
                self.out.push_str(if self.habits.dialect == Dialect::Kramdown { "\\\\\n" } else { "\\\n" });
            }
            _ => self.join_emphasis(),
        }
        let opening = std::mem::take(&mut self.opening);
        let Some(mark) = opening.first() else { return };
        // A mark opens between two letters only if it is `**` and a letter follows it. Otherwise the letter before it is
        // written as a reference, which ends in a sign.
        let easy = opening.len() == 1 && *mark == STRONG && first.is_alphanumeric();
        if !easy {
            self.last_as_entity_if(|last| !last.is_whitespace() && !last.is_ascii_punctuation());
        }
        self.out.extend(opening);
        self.closed.clear();
    }

    /// Emphasis that ends and begins again at one place goes on.
    fn join_emphasis(&mut self) {
        while let (Some(open), Some(closed)) = (self.opening.first(), self.closed.last())
            && open == closed
        {
            self.out.truncate(self.out.len().saturating_sub(closed.len()));
            self.opening.remove(0);
            self.closed.pop();
        }
    }

    /// Writes one visible character of text.
    fn visible(&mut self, c: char) {
        let just_opened = !self.opening.is_empty();
        let adjoins = self.gap.is_none();
        self.before(c);
        let closed = std::mem::take(&mut self.closed);
        // The same as in `before`, from the other side: a mark closes before a letter only if it is `**` behind a letter.
        let closes_hard = adjoins
            && closed.last().is_some_and(|mark| {
                let inner = self.out.strip_suffix(mark).and_then(|inner| inner.chars().next_back());
                *mark == EMPHASIS || !inner.is_some_and(char::is_alphanumeric)
            });
        self.after_code = false;
        let at_edge = just_opened || self.line_is_empty();
        if (at_edge && c.is_whitespace()) || (closes_hard && !c.is_ascii_punctuation()) {
            self.entity(c);
        } else if self.must_escape(c) || self.must_escape_here(c) {
            // Whether a bar parts two cells, kramdown decides by all backticks of the row.
            let unescapable = !KRAMDOWN_ESCAPES.contains(c) || (c == '`' && self.place == Place::Cell);
            if self.habits.dialect == Dialect::Kramdown && unescapable {
                self.entity(c);
            } else {
                self.out.extend(['\\', c]);
            }
        } else {
            if self.habits.dialect == Dialect::Mdx && c.is_alphabetic() && self.ends_with_bare_colon() {
                // `:name` is a directive.
                self.out.pop();
                self.out.push_str("\\:");
            }
            if self.habits.dialect == Dialect::Mdx && c == ':' && self.ends_a_nickname() {
                self.out.push(JOINER);
            }
            self.out.push(c);
        }
    }

    /// Writes markup of our own.
    fn raw(&mut self, markup: &str) {
        self.before('<');
        self.out.push_str(markup);
        self.closed.clear();
        self.after_code = false;
    }

    /// Writes the last character as a reference if it is one of those: some readers take every kind of space for white space.
    fn last_as_entity_if(&mut self, unfit: impl Fn(char) -> bool) {
        if let Some(last) = self.out.chars().next_back().filter(|last| unfit(*last)) {
            self.out.pop();
            self.entity(last);
        }
    }

    fn entity(&mut self, c: char) {
        self.out.push_str(&reference(c));
    }

    /// Whether `c` would mean something if it came next.
    fn must_escape(&self, c: char) -> bool {
        let block = self.place == Place::Block;
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '{' | '}' | '|' | '~' => true,
            '>' | '+' | '-' | '=' | ':' => block && self.line_is_empty(),
            '#' if self.place != Place::Cell && (self.line_is_empty() || self.out.ends_with(' ')) => true,
            // Template engines take `{{`, `{%` and `{#` for their own, and they see no escapes.
            '#' | '%' => self.out.ends_with('{'),
            // `12.` and `12)` begin a list.
            ')' => block && self.line_is_number(),
            '.' => (block && self.line_is_number()) || ends_with_www(&self.out),
            // `&amp;` is a reference.
            ';' => ends_with_reference(&self.out),
            // `https://` becomes a link on GitHub, even where it shall not.
            '/' => self.out.ends_with(':'),
            _ => false,
        }
    }

    /// Whether `c` would mean something more if it came next, in the dialect alone.
    fn must_escape_here(&self, c: char) -> bool {
        if self.habits.dialect != Dialect::Kramdown {
            return false;
        }
        match c {
            // A row of hyphens or equals signs parts a table.
            '+' | '-' | '=' | ':' => self.place == Place::Cell && self.out.is_empty(),
            // A line with `^` alone ends a block, and `[^` begins a footnote; a formula stands between `$$`.
            '^' => self.line_is_empty() || self.out.ends_with('['),
            '$' => self.out.ends_with('$'),
            _ => false,
        }
    }

    fn ends_with_bare_colon(&self) -> bool {
        let before = self.out.strip_suffix(':');
        before.is_some_and(|before| before.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 0)
    }

    /// Whether `:name` stands here, which a colon would make the nickname of a picture. No escape keeps it from that: Docusaurus looks at
    /// the text when all escapes are gone.
    fn ends_a_nickname(&self) -> bool {
        let of_name = |c: char| c.is_ascii_alphanumeric() || "_+-\\".contains(c);
        let before = self.out.trim_end_matches(of_name);
        before.len() < self.out.len() && before.ends_with(':')
    }

    fn line_is_empty(&self) -> bool {
        self.out.is_empty() || self.out.ends_with('\n')
    }

    fn line_is_number(&self) -> bool {
        let digits = self.out.bytes().rev().take_while(u8::is_ascii_digit).count();
        let before = self.out.len().checked_sub(digits + 1).and_then(|at| self.out.as_bytes().get(at));
        (1..=9).contains(&digits) && matches!(before, None | Some(b'\n'))
    }
}

/// `c` as a reference to its number.
fn reference(c: char) -> String {
    format!("&#{};", u32::from(c))
}

/// `text` without lines that MDX takes for those of a module.
fn without_modules(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let module = ["import", "export"].iter().any(|word| line.starts_with(word));
        let first = line.chars().next().filter(|_| module);
        first.map_or_else(|| line.to_owned(), |c| reference(c) + line.strip_prefix(c).unwrap_or_default())
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// An element that links can lead to, where Markdown itself has none.
pub(super) fn anchor(id: &str) -> String {
    let mut out = String::with_capacity(SENTENCE);
    out.push_str("<a id=\"");
    // A string takes whatever is written to it.
    let _ = write_text(&mut out, id);
    out + "\"></a>"
}

fn ends_with_www(text: &str) -> bool {
    text.bytes().rev().take(3).filter(|byte| byte.eq_ignore_ascii_case(&b'w')).count() == 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::Site;

    fn escape(text: &str) -> String {
        let mut writer = Writer::new(Place::Block, Site::Plain.habits());
        writer.text(text);
        writer.finish()
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        for text in
            ["Vi gør det kun, hvis du har givet samtykke (artikel 6, stk. 1, litra a).", "R&D – 100 % #1", "a-b + c: d"]
        {
            assert_eq!(escape(text).replace("\\#", "#"), text);
        }
    }

    #[test]
    fn what_would_mean_something_is_escaped() {
        for (text, escaped) in [
            ("*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"),
            ("[a](b) <c>", "\\[a\\](b) \\<c>"),
            ("# a", "\\# a"),
            ("> a", "\\> a"),
            ("- a", "\\- a"),
            ("12. a", "12\\. a"),
            ("12) a", "12\\) a"),
            ("===", "\\==="),
            ("a | b", "a \\| b"),
            ("{{ x }} {% y %}", "\\{\\{ x \\}\\} \\{\\% y %\\}"),
            ("&amp; &#35; R&D", "&amp\\; &#35\\; R&D"),
            ("https://a.dk www.a.dk", "https:\\//a.dk www\\.a.dk"),
            ("  a \n\t b  ", "a b"),
        ] {
            assert_eq!(escape(text), escaped);
        }
    }

    #[test]
    fn what_one_site_alone_would_take_for_its_own_is_escaped_there() {
        let cell = |site: Site, text: &str| {
            let mut writer = Writer::new(Place::Cell, site.habits());
            writer.text(text);
            writer.finish()
        };
        assert_eq!(cell(Site::Jekyll, "```xx"), "&#96;&#96;&#96;xx");
        assert_eq!(cell(Site::Hugo, "```xx"), "\\`\\`\\`xx");
        assert_eq!(cell(Site::Docusaurus, "x :my_face: 10:30: y"), "x \\:my\\_face\u{2060}: 10:30\u{2060}: y");
        assert_eq!(cell(Site::Plain, "x :face:"), "x :face:");
        let mut writer = Writer::new(Place::Line, Site::Jekyll.habits());
        writer.link("#a", "", |writer| writer.text("^x"));
        assert_eq!(writer.finish(), "[&#94;x](#a)");
    }

    #[test]
    fn emphasis_touches_its_letters() {
        let mut writer = Writer::new(Place::Block, Site::Plain.habits());
        writer.text("a");
        writer.strong(|writer| writer.text(" b "));
        writer.text("c");
        writer.emphasis(|writer| writer.text("d"));
        writer.text("e");
        writer.strong(|writer| writer.text("  "));
        assert_eq!(writer.finish(), "a **b** &#99;_d_&#101;");
    }
}
