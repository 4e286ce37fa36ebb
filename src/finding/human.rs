//! Findings as people read them: the title, the line with the place underlined, the other places, the law, a way to mend it.
//!
//! Comes in: findings and the texts they point into. Goes out: text for a terminal, with or without colour. Guaranteed: what is
//! drawn of one finding stays small however long the file or its lines are, and nothing an author wrote reaches the terminal
//! as a control character.

use std::cmp::Reverse;
use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet, normalize_untrusted_str};

use super::place::clamp;
use super::{Finding, Severity};
use crate::source::{SourceFile, SourceMap, Span};

/// How many findings are drawn; of the rest only the number is told.
const MOST: usize = 100;
/// Places further apart than this many lines are drawn apart.
const NEAR: usize = 100;
/// A line longer than this many bytes is cut around its place.
const LONG: usize = 400;
/// How many bytes of a long line are kept before its place, and how many of the place and what follows it.
const BEFORE: usize = 60;
const AFTER: usize = 120;

/// Draws `findings`, a blank line behind each. Where there are too many, the gravest are drawn.
pub fn human(sources: &SourceMap, findings: &[Finding], colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut order: Vec<usize> = (0..findings.len()).collect();
    if findings.len() > MOST {
        order.sort_by_key(|at| Reverse(findings.get(*at).map(|finding| finding.severity)));
        order.truncate(MOST);
        order.sort_unstable();
    }
    let mut out = String::new();
    for finding in order.into_iter().filter_map(|at| findings.get(at)) {
        out.push_str(&draw(sources, finding, &renderer));
        out.push_str("\n\n");
    }
    if let Some(more) = findings.len().checked_sub(MOST).filter(|more| *more > 0) {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "... and {more} more finding{}\n", if more == 1 { "" } else { "s" });
    }
    out
}

/// Draws one finding, without a newline at its end.
fn draw(sources: &SourceMap, finding: &Finding, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Lint => Level::INFO.with_name(Severity::Lint.word()),
    };
    let windows = windows(sources, finding);
    let mut group = Group::with_title(level.primary_title(finding.message.as_str()).id(finding.code.as_str()));
    group = group.elements(windows.iter().map(Window::snippet));
    if let Some(citation) = finding.code.info().citation {
        group = group.element(Level::NOTE.with_name("law").message(citation));
    }
    if let Some(reason) = &finding.allowed {
        group = group.element(Level::NOTE.with_name("allowed").message(normalize_untrusted_str(reason)));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
    }
    let mut drawn = renderer.render(&[group]);
    for window in &windows {
        window.mend_column(&mut drawn);
    }
    drawn
}

/// A place to underline: the part of a span that lies on its first line.
struct Place<'a> {
    file: &'a SourceFile,
    line: usize,
    /// Bytes within the line.
    span: Range<usize>,
    text: &'a str,
    label: Option<&'a str>,
}

impl<'a> Place<'a> {
    fn new(sources: &'a SourceMap, span: Span, label: Option<&'a str>) -> Self {
        let span = clamp(sources, span);
        let file = sources.file(span.file);
        let before = file.byte_column(span.start) as usize;
        let line_start = (span.start as usize).saturating_sub(before);
        let rest = file.text.get(line_start..).unwrap_or("");
        let text = rest.lines().next().unwrap_or("");
        let end = (span.end as usize).saturating_sub(line_start).min(text.len());
        let start = before.min(end);
        let blank = text.get(start..end).map_or(0, |covered| covered.len() - covered.trim_end().len());
        let line = file.line(span.start);
        Self { file, line, span: start..(end - blank).max(start), text, label }
    }

    fn is_long(&self) -> bool {
        self.text.len() > LONG
    }

    /// Whether both can be drawn in one piece.
    fn is_near(&self, other: &Self) -> bool {
        self.file.name == other.file.name
            && self.line.abs_diff(other.line) <= NEAR
            && !self.is_long()
            && !other.is_long()
    }
}

/// A piece of a file and what is underlined in it.
struct Window {
    path: String,
    first_line: usize,
    text: String,
    marks: Vec<(Range<usize>, Option<String>, AnnotationKind)>,
    /// For a line that was cut: the column as drawn, and the true one.
    column: Option<(usize, usize)>,
}

/// The pieces to draw for `finding`, that with the finding's own place first.
fn windows(sources: &SourceMap, finding: &Finding) -> Vec<Window> {
    let main = Place::new(sources, finding.span, None);
    let related = finding.related.iter();
    let others = related.map(|other| Place::new(sources, other.span, Some(other.message.as_str())));
    let mut groups: Vec<Vec<(Place, AnnotationKind)>> = vec![vec![(main, AnnotationKind::Primary)]];
    for place in others {
        let near = |group: &&mut Vec<(Place, AnnotationKind)>| group.iter().all(|(other, _)| other.is_near(&place));
        match groups.iter_mut().find(near) {
            Some(group) => group.push((place, AnnotationKind::Context)),
            None => groups.push(vec![(place, AnnotationKind::Context)]),
        }
    }
    groups.iter().filter_map(|group| Window::new(group)).collect()
}

impl Window {
    fn new(places: &[(Place, AnnotationKind)]) -> Option<Self> {
        let (main, kind) = places.first()?;
        let path = normalize_untrusted_str(main.file.name.as_str());
        if main.is_long() {
            return Some(Self::cut(path, main, *kind));
        }
        let first_line = places.iter().map(|(place, _)| place.line).min()?;
        let last_line = places.iter().map(|(place, _)| place.line).max()?;
        let (mut text, mut marks) = (String::new(), Vec::new());
        let lines = main.file.text.split('\n').skip(first_line.saturating_sub(1));
        for (line, shown) in (first_line..=last_line).zip(lines) {
            let here = places.iter().filter(|(place, _)| place.line == line);
            let at = text.len();
            marks.extend(here.map(|(place, kind)| {
                let span = at + place.span.start..at + place.span.end;
                (span, place.label.map(str::to_owned), *kind)
            }));
            text.push_str(head(shown.trim_end_matches('\r'), LONG));
            text.push('\n');
        }
        text.pop();
        if text.is_empty() || text.ends_with('\n') {
            // A mark on an empty last line would be drawn at the end of the line before.
            text.push(' ');
        }
        Some(Self { path, first_line, text, marks, column: None })
    }

    /// The part of one long line that is around its place.
    fn cut(path: String, place: &Place, kind: AnnotationKind) -> Self {
        let before = place.text.get(..place.span.start).unwrap_or("");
        let kept = tail(before, BEFORE);
        let from = place.text.get(place.span.start..).unwrap_or("");
        let shown = head(from, AFTER);
        let dots = if kept.len() < before.len() { "..." } else { "" };
        let more = if shown.len() < from.len() { "..." } else { "" };
        let start = dots.len() + kept.len();
        let end = start + place.span.len().min(shown.len());
        let drawn = dots.len() + kept.chars().count() + 1;
        Self {
            path,
            first_line: place.line,
            text: format!("{dots}{kept}{shown}{more} "),
            marks: vec![(start..end, place.label.map(str::to_owned), kind)],
            column: Some((drawn, before.chars().count() + 1)),
        }
    }

    fn snippet(&self) -> Snippet<'_, Annotation<'_>> {
        let marks = self.marks.iter();
        let marks = marks.map(|(span, label, kind)| kind.span(span.clone()).label(label.as_deref()));
        Snippet::source(&self.text).path(&self.path).line_start(self.first_line).annotations(marks)
    }

    /// Puts the true column where the drawing of a cut line counted from the cut.
    fn mend_column(&self, drawing: &mut String) {
        if let Some((drawn, real)) = self.column {
            let place = format!("{}:{}", self.path, self.first_line);
            *drawing = drawing.replacen(&format!("{place}:{drawn}"), &format!("{place}:{real}"), 1);
        }
    }
}

/// The first `most` bytes of `text`, or a few less, up to a character border.
fn head(text: &str, most: usize) -> &str {
    let cut = (0..=most.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    cut.and_then(|at| text.get(..at)).unwrap_or("")
}

/// The last `most` bytes of `text`, or a few less, from a character border on.
fn tail(text: &str, most: usize) -> &str {
    let cut = (text.len().saturating_sub(most)..=text.len()).find(|at| text.is_char_boundary(*at));
    cut.and_then(|at| text.get(at..)).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Related, codes};

    const SHOP: &str = "purpose delivery {\n    uses: [name]\n\trecipients: [carriers]\n}\n\nrecipient carriers {\n}\n";

    fn shop() -> (SourceMap, impl Fn(&str) -> Span) {
        let mut sources = SourceMap::new();
        let file = sources.add("shop.policy", SHOP);
        let span = move |text: &str| {
            let start = u32::try_from(SHOP.find(text).unwrap()).unwrap();
            Span { file, start, end: start + u32::try_from(text.len()).unwrap() }
        };
        (sources, span)
    }

    #[test]
    fn all_that_belongs_to_a_finding_is_shown() {
        let (mut sources, span) = shop();
        let vendors = sources.add("vendors.policy", "entity carriers {\n    country: US\n}\n");
        let mut finding = Finding::new(codes::GDPR_44_1, span("carriers"), "carriers is outside the EEA")
            .help("say `transfer:` in the recipient")
            .related(span("recipient carriers {\n}"), "declared here")
            .related(Span { file: vendors, start: 31, end: 33 }, "in this country");
        finding.allowed = Some("the contract\u{1b}[31m is new".to_owned());
        insta::assert_snapshot!(human(&sources, &[finding], false), @r"
        error[GDPR-44-1]: carriers is outside the EEA
         --> shop.policy:3:15
          |
        3 |     recipients: [carriers]
          |                  ^^^^^^^^
        ...
        6 | recipient carriers {
          | -------------------- declared here
          |
         ::: vendors.policy:2:14
          |
        2 |     country: US
          |              -- in this country
          |
          = law: GDPR Arts. 44, 13(1)(f)
          = allowed: the contract␛[31m is new
          = help: say `transfer:` in the recipient
        ");
    }

    #[test]
    fn a_lint_and_the_end_of_a_file_can_be_shown() {
        let (sources, span) = shop();
        let end = u32::try_from(SHOP.len()).unwrap();
        let lint = Finding::new(codes::NAME_UNUSED, span("delivery"), "nothing uses delivery");
        let eof = Finding::new(codes::SYNTAX_UNCLOSED, Span { start: end, end, ..lint.span }, "this never ends");
        let drawn = human(&sources, &[lint, eof], false);
        let drawn: Vec<&str> = drawn.lines().map(str::trim_end).collect();
        insta::assert_snapshot!(drawn.join("\n"), @r"
        lint[NAME-UNUSED]: nothing uses delivery
         --> shop.policy:1:9
          |
        1 | purpose delivery {
          |         ^^^^^^^^

        error[SYNTAX-UNCLOSED]: this never ends
         --> shop.policy:8:1
          |
        8 |
          | ^
        ");
    }

    #[test]
    fn a_long_line_is_cut_around_its_place_and_the_column_is_true() {
        let mut sources = SourceMap::new();
        let text = format!("{} wrong {}", "æ".repeat(200_000), "ø".repeat(200_000));
        let file = sources.add("long.policy", text);
        let finding = Finding::new(codes::NAME_UNKNOWN, Span { file, start: 400_001, end: 400_006 }, "no such name")
            .related(Span { file, start: 0, end: 700_000 }, "all of this");
        let drawn = human(&sources, &[finding], false);
        assert!(drawn.contains("--> long.policy:1:200002\n"), "{drawn}");
        assert!(drawn.contains("::: long.policy:1:1\n"), "{drawn}");
        assert!(drawn.len() < 2_000, "{drawn}");
    }

    #[test]
    fn any_span_can_be_drawn() {
        for text in ["", "\n", "æ", "\r\n\r\n", "a\r\n\tb\u{200b}\u{1b}", "\n\n\n"] {
            let mut sources = SourceMap::new();
            let file = sources.add("odd\u{7}.policy", text);
            for (start, end) in (0..10).flat_map(|start| (0..10).map(move |end| (start, end))) {
                let mut finding = Finding::new(codes::SYNTAX_EMPTY, Span { file, start, end }, "odd");
                finding.related =
                    vec![Related { span: Span { file, start: end, end: u32::MAX }, message: "so".into() }];
                let drawn = human(&sources, &[finding.clone()], false);
                assert!(drawn.starts_with("error[SYNTAX-EMPTY]: odd"), "{drawn}");
                assert!(!drawn.contains(['\u{1b}', '\u{7}']), "{drawn}");
                assert!(super::super::json(&sources, &[finding]).contains("\"errors\": 1"));
            }
        }
    }

    #[test]
    fn of_too_many_the_gravest_are_drawn_in_their_order() {
        let (sources, span) = shop();
        let lint = Finding::new(codes::NAME_UNUSED, span("delivery"), "unused");
        let error = Finding::new(codes::GDPR_6_1, span("carriers"), "no basis");
        let mut findings = vec![lint; 120];
        findings.push(error);
        let drawn = human(&sources, &findings, false);
        assert_eq!(drawn.matches("lint[").count(), 99);
        assert!(drawn.contains("error[GDPR-6-1]"), "{drawn}");
        assert!(drawn.ends_with("... and 21 more findings\n\n"), "{drawn}");
    }

    #[test]
    fn colour_is_there_only_when_asked_for() {
        let (sources, span) = shop();
        let finding = [Finding::new(codes::GDPR_6_1, span("delivery"), "no basis")];
        assert!(human(&sources, &finding, true).contains('\u{1b}'));
        assert!(!human(&sources, &finding, false).contains('\u{1b}'));
    }
}
