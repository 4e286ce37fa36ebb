//! The stylesheet: colours that can be read in both schemes, and nothing fetched from anywhere.

use std::collections::BTreeMap;

use policyc::render::{Options, stylesheet};

/// The custom properties with a colour in the first block behind `from`.
fn colours(from: &str) -> BTreeMap<String, [f64; 3]> {
    let sheet = stylesheet(&Options::default());
    let block = sheet.split_once(from).unwrap().1.split_once('}').unwrap().0;
    let declarations =
        block.split(';').filter_map(|line| line.trim().trim_start_matches(|c| c != '-').split_once(": #"));
    declarations.map(|(name, value)| (name.to_owned(), channels(value))).collect()
}

fn channels(hex: &str) -> [f64; 3] {
    assert_eq!(hex.len(), 6, "{hex}");
    let [_, r, g, b] = u32::from_str_radix(hex, 16).unwrap().to_be_bytes();
    [r, g, b].map(|channel| f64::from(channel) / 255.0)
}

/// The contrast of two colours as WCAG 2 computes it.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let linear = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    let light = |[r, g, b]: [f64; 3]| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn text_can_be_read_in_both_schemes() {
    for from in [":root {", "(prefers-color-scheme: dark) {\n  :root {"] {
        let colours = colours(from);
        for (text, grounds) in [
            ("--ink", ["--paper", "--wash", "--notice-wash"].as_slice()),
            ("--soft", &["--paper", "--wash"]),
            ("--link", &["--paper", "--wash", "--notice-wash"]),
            ("--notice", &["--paper", "--notice-wash"]),
            ("--draft", &["--draft-wash"]),
        ] {
            for ground in grounds {
                let contrast = contrast(colours[text], colours[*ground]);
                assert!(contrast >= 4.5, "{text} on {ground}: {contrast:.2}");
            }
        }
    }
}

#[test]
fn nothing_is_fetched() {
    for word in ["url(", "@import", "@font-face", "http:", "https:", "expression("] {
        assert!(!stylesheet(&Options::default()).contains(word), "{word}");
    }
}

#[test]
fn every_wish_of_a_reader_is_heard() {
    for wish in [
        "color-scheme: light dark",
        "(prefers-color-scheme: dark)",
        "(prefers-reduced-motion: reduce)",
        "(forced-colors: active)",
        "@media print",
        ":focus-visible",
        "scroll-margin-block-start",
    ] {
        assert!(stylesheet(&Options::default()).contains(wish), "{wish}");
    }
}
