//! The texts of a declaration, wherever in its fields they stand.

use super::value::{Fields, Keep, Occasion, Value, What, Words};

/// A text of a declaration.
#[derive(Debug, Clone, PartialEq)]
pub struct Text<'p> {
    /// The fields that lead to it, the outermost first: `basis`, `interest`.
    pub path: Vec<&'static str>,
    /// The text in each language.
    pub words: &'p Words,
    /// Whether it is prose, not a few words.
    pub prose: bool,
}

impl Fields {
    /// Shows `look` each text in these fields and in the blocks behind their values, without the way to it.
    pub fn each_text<'p>(&'p self, look: &mut dyn FnMut(&'p Words)) {
        for (_, fact) in self.iter() {
            for value in fact.values() {
                if let Some((words, _)) = words(value) {
                    look(words);
                }
                value.with.each_text(look);
            }
        }
    }

    /// Every text in these fields, and in the blocks behind their values.
    pub fn texts(&self) -> Vec<Text<'_>> {
        let mut texts = Vec::new();
        let mut waiting = vec![(Vec::new(), self)];
        while let Some((above, fields)) = waiting.pop() {
            for (name, fact) in fields.iter() {
                let path = || above.iter().copied().chain([name]).collect();
                for value in fact.values() {
                    if let Some((words, prose)) = words(value) {
                        texts.push(Text { path: path(), words, prose });
                    }
                    if !value.with.is_empty() {
                        waiting.push((path(), &value.with));
                    }
                }
            }
        }
        texts
    }
}

/// The text that a value holds, and whether it is prose.
fn words(value: &Value) -> Option<(&Words, bool)> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the other values hold no text")]
    match &value.what {
        What::Prose(words) => Some((words, true)),
        What::Own(words)
        | What::Keep(
            Keep::Until(Occasion::Own(words))
            | Keep::While(Occasion::Own(words))
            | Keep::After { event: Some(Occasion::Own(words)), .. },
        ) => Some((words, false)),
        _ => None,
    }
}
