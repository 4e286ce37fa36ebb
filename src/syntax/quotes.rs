//! Long texts: what stands between two lines of three quotes, without the indentation that it has in the file.

use std::ops::Range;

use crate::finding::Problem;

/// A text as its readers get it, and the first thing that is wrong with its layout: where (in bytes of what was read), and what.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct LongText {
    /// The text: lines parted by `\n`, none at the end.
    pub(super) text: String,
    /// What is wrong with its layout.
    pub(super) mistake: Option<(Range<usize>, Problem)>,
}

/// A line and where it begins.
type Line<'a> = (usize, &'a str);

/// Reads `body`, all that stands between the opening quotes and the closing ones or the place where reading gave up.
///
/// The indentation of the closing quotes is taken away from each line. Where they do not say (there are none, or words stand before
/// them), the least indented line does.
pub(super) fn long_text(body: &str, closed: bool) -> LongText {
    let Some((opening, rest)) = body.split_once('\n') else {
        let mistake = closed.then(|| (words((0, body)), Problem::TextOnOneLine));
        return LongText { text: body.trim().to_owned(), mistake };
    };
    let mut at = opening.len() + 1;
    let mut lines: Vec<Line<'_>> = Vec::new();
    for line in rest.split('\n') {
        lines.push((at, line.strip_suffix('\r').unwrap_or(line)));
        at += line.len() + 1;
    }

    let mut mistake = None;
    let mut tell = |line: Line<'_>, problem: Problem| {
        mistake.get_or_insert_with(|| (words(line), problem));
    };
    let mut read = Vec::with_capacity(lines.len() + 1);
    if !is_blank(opening) {
        tell((0, opening), Problem::TextBehindQuotes);
        read.push(opening.trim());
    }
    let last = lines.pop_if(|(_, last)| closed && is_blank(last));
    let indentation = last.map_or_else(|| least_indentation(&lines), |(_, space)| space);
    for (at, line) in &lines {
        read.push(if is_blank(line) {
            ""
        } else if let Some(line) = line.strip_prefix(indentation) {
            line
        } else {
            tell((*at, line), Problem::TextIndentation);
            line.trim_start()
        });
    }
    if let Some(last) = lines.last().filter(|_| closed && last.is_none()) {
        tell(*last, Problem::TextBeforeQuotes);
    }
    LongText { text: read.join("\n"), mistake }
}

/// The space before the least indented line that is not blank.
fn least_indentation<'a>(lines: &[Line<'a>]) -> &'a str {
    let spaces = lines.iter().filter(|(_, line)| !is_blank(line)).map(|(_, line)| {
        let (space, _) = line.split_at(line.len() - line.trim_start().len());
        space
    });
    spaces.min_by_key(|space| space.len()).unwrap_or("")
}

/// Whether a line shows nothing.
fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

/// Where the words of a line stand.
fn words((at, line): Line<'_>) -> Range<usize> {
    let start = at + (line.len() - line.trim_start().len());
    start..start + line.trim().len()
}
