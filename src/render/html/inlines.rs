//! Runs of text as HTML: the filters `inlines` and `words` of the templates.
//!
//! Comes in: a run of a settled document, as the templates hold it. Goes out: text with the few elements that stand inside a
//! line. A page holds a thousand runs, most of them one piece of text, and a macro for each would take longer than the rest of
//! the page: so the elements stand here. Guaranteed: what a document says is written by [`write_text`] alone.

use std::fmt::Write;

use minijinja::value::Value;
use minijinja::{Error, ErrorKind};

use super::super::words::printable;

/// The filter `inlines`: the run with its markup, safe to print.
pub(super) fn inlines(run: &Value) -> Result<Value, Error> {
    let mut out = String::new();
    write_run(run, &mut out)?;
    Ok(Value::from_safe_string(out))
}

/// The filter `words`: the run without its markup, for attributes.
pub(super) fn words(run: &Value) -> Result<String, Error> {
    let mut out = String::new();
    gather(run, &mut out)?;
    Ok(out)
}

fn write_run(run: &Value, out: &mut String) -> Result<(), Error> {
    for inline in run.try_iter()? {
        write_inline(&inline, out)?;
    }
    Ok(())
}

fn write_inline(inline: &Value, out: &mut String) -> Result<(), Error> {
    let kind = inline.get_attr("kind")?;
    let text = inline.get_attr("text")?;
    match kind.as_str().unwrap_or_default() {
        "text" => write_value(&text, out)?,
        "strong" => {
            out.push_str("<strong>");
            write_run(&text, out)?;
            out.push_str("</strong>");
        }
        "emphasis" => {
            out.push_str("<em>");
            write_run(&text, out)?;
            out.push_str("</em>");
        }
        "code" => {
            out.push_str("<code>");
            write_value(&text, out)?;
            out.push_str("</code>");
        }
        "link" => {
            let href = inline.get_attr("href")?;
            out.push_str("<a");
            attribute("href", &href, out)?;
            if href.as_str().is_some_and(|href| href.starts_with("http")) {
                out.push_str(" rel=\"noopener\"");
            }
            let language = inline.get_attr("language")?;
            if !language.is_none() {
                attribute("hreflang", &language, out)?;
            }
            out.push('>');
            write_run(&text, out)?;
            out.push_str("</a>");
        }
        "time" => {
            out.push_str("<time");
            attribute("datetime", &inline.get_attr("datetime")?, out)?;
            out.push('>');
            write_value(&text, out)?;
            out.push_str("</time>");
        }
        "foreign" => {
            out.push_str("<span");
            attribute("lang", &inline.get_attr("language")?, out)?;
            out.push('>');
            write_run(&text, out)?;
            out.push_str("</span>");
        }
        "break" => out.push_str("<br>"),
        other => return Err(Error::new(ErrorKind::InvalidOperation, format!("there is no inline `{other}`"))),
    }
    Ok(())
}

fn attribute(name: &str, value: &Value, out: &mut String) -> Result<(), Error> {
    write!(out, " {name}=\"")?;
    write_value(value, out)?;
    out.push('"');
    Ok(())
}

fn write_value(value: &Value, out: &mut String) -> Result<(), Error> {
    let text = value.as_str().ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "a text is missing"))?;
    Ok(write_text(out, text)?)
}

fn gather(run: &Value, out: &mut String) -> Result<(), Error> {
    for inline in run.try_iter()? {
        let text = inline.get_attr("text")?;
        if let Some(text) = text.as_str() {
            out.push_str(text);
        } else if text.is_undefined() {
            // A line break has no text.
            out.push(' ');
        } else {
            gather(&text, out)?;
        }
    }
    Ok(())
}

/// Writes `text` so that it is text, between tags as well as in a quoted attribute.
pub(in crate::render) fn write_text(out: &mut impl Write, text: &str) -> std::fmt::Result {
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| matches!(c, '&' | '<' | '>' | '"' | '\'') || c.is_control()) {
        let (before, from) = rest.split_at_checked(at).unwrap_or_default();
        let mut after = from.chars();
        let c = after.next().unwrap_or_default();
        out.write_str(before)?;
        match c {
            '&' => out.write_str("&amp;")?,
            '<' => out.write_str("&lt;")?,
            '>' => out.write_str("&gt;")?,
            '"' => out.write_str("&quot;")?,
            '\'' => out.write_str("&#39;")?,
            _ => out.write_char(printable(c))?,
        }
        rest = after.as_str();
    }
    out.write_str(rest)
}
