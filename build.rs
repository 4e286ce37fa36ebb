//! Rebuilds when a catalogue or a template is added or taken away: the files themselves are tracked already.

fn main() {
    for folder in ["locales", "templates", "grammar"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
