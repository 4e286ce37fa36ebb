//! Pages and Markdown files, as a reader's program takes them apart.

mod sample;

use policyc::render::{Format, Options, render};
use sample::sample;

#[test]
fn debug_dump() {
    for language in ["da", "en"] {
        for format in Format::ALL {
            let mut d = sample(language);
            if language == "en" {
                d.furniture.draft = Some("Draft. This notice has errors and must not be published.".to_owned());
            }
            let out =
                render(&d, format, &Options { base_url: Some("https://fjordly.example/legal/".to_owned()) }).unwrap();
            std::fs::write(format!("/tmp/shots/{}", format.file_name("privacy", language)), out).unwrap();
        }
    }
}

#[test]
fn speed() {
    let d = sample("da");
    for _ in 0..3 {
        for format in Format::ALL {
            let t = std::time::Instant::now();
            for _ in 0..200 {
                render(&d, format, &Options::default()).unwrap();
            }
            println!("{format:?} {:?}", t.elapsed() / 200);
        }
    }
}
