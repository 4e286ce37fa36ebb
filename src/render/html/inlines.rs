//! Runs of text as HTML.
//!
//! Comes in: a run of a settled document. Goes out: text with the few elements that stand inside a line. A page holds a thousand
//! runs, most of them one piece of text, and a template for each would take longer than the rest of the page: so the elements
//! stand here. Guaranteed: what a document says is written by [`write_text`] alone.

use std::fmt::Write;

use crate::locale::Inline;
use crate::render::Format;
use crate::render::settle::address;
use crate::render::words::{SENTENCE, printable};

/// The run with its elements.
pub(super) fn markup(run: &[Inline]) -> String {
    let mut out = String::with_capacity(SENTENCE);
    write_run(run, &mut out);
    out
}

fn write_run(run: &[Inline], out: &mut String) {
    for inline in run {
        match inline {
            Inline::Text { text } => write(text, out),
            Inline::Strong { text } => element("strong", &[], |out| write_run(text, out), out),
            Inline::Emphasis { text } => element("em", &[], |out| write_run(text, out), out),
            Inline::Code { text } => element("code", &[], |out| write(text, out), out),
            Inline::Link { href, text, language } => {
                let href = address(href, Format::Html);
                let mut attributes = vec![("href", href.as_ref())];
                if href.starts_with("http") {
                    attributes.push(("rel", "noopener"));
                }
                attributes.extend(language.as_deref().map(|language| ("hreflang", language)));
                element("a", &attributes, |out| write_run(text, out), out);
            }
            // HTML has no time of months or years: they are as long as they are.
            Inline::Time { datetime, text } if is_length(datetime) => {
                element("data", &[("value", datetime)], |out| write(text, out), out);
            }
            Inline::Time { datetime, text } => {
                element("time", &[("datetime", datetime)], |out| write(text, out), out);
            }
            Inline::Foreign { language, text } => {
                element("span", &[("lang", language)], |out| write_run(text, out), out);
            }
            Inline::Anchor { id } => element("span", &[("id", id)], |_| (), out),
            Inline::Break => out.push_str("<br>"),
        }
    }
}

/// Whether a time in ISO 8601 is a length: `P5Y`, `PT30M`.
fn is_length(datetime: &str) -> bool {
    let rest = datetime.strip_prefix('P');
    rest.is_some_and(|rest| rest.trim_start_matches('T').starts_with(|c: char| c.is_ascii_digit()))
}

fn element(name: &str, attributes: &[(&str, &str)], inner: impl FnOnce(&mut String), out: &mut String) {
    out.extend(["<", name]);
    for (attribute, value) in attributes {
        out.extend([" ", attribute, "=\""]);
        write(value, out);
        out.push('"');
    }
    out.push('>');
    inner(out);
    out.extend(["</", name, ">"]);
}

fn write(text: &str, out: &mut String) {
    // A string takes whatever is written to it.
    let _ = write_text(out, text);
}

/// Writes `text` so that it is text, between tags as well as in a quoted attribute.
pub(in crate::render) fn write_text(out: &mut impl Write, text: &str) -> std::fmt::Result {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| LOOK.get(usize::from(byte)) == Some(&true)) {
        let (before, from) = rest.split_at_checked(at).unwrap_or_default();
        let mut after = from.chars();
        out.write_str(before)?;
        match after.next().unwrap_or_default() {
            '&' => out.write_str("&amp;")?,
            '<' => out.write_str("&lt;")?,
            '>' => out.write_str("&gt;")?,
            '"' => out.write_str("&quot;")?,
            '\'' => out.write_str("&#39;")?,
            c => out.write_char(printable(c))?,
        }
        rest = after.as_str();
    }
    out.write_str(rest)
}

/// For each byte, whether a character that begins with it must be looked at. Most text is read past by this table.
static LOOK: [bool; 256] = {
    let mut look = [false; 256];
    let (mut byte, mut rest) = (0, look.as_mut_slice());
    while let Some((first, others)) = rest.split_first_mut() {
        *first = may_mean_something(byte);
        (byte, rest) = (byte.wrapping_add(1), others);
    }
    look
};

/// Whether a character that begins with this byte may be markup, or a sign that steers a terminal. U+0080 to U+009F begin with 0xC2.
const fn may_mean_something(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | 0..0x20 | 0x7F | 0xC2)
}
