//! Each language cites an article in its own form: English `Article 6(1)(f)`, Danish `artikel 6, stk. 1, litra f`, Norwegian `artikkel 6 nr. 1
//! bokstav f`. The form of another language was probably copied (GDPR Art. 12(1)).

use std::ops::Range;

use crate::finding::{Finding, codes};
use crate::law::{Rule, wording};
use crate::model::Policy;
use crate::vocabulary::Language;

pub(super) const RULE: Rule = Rule::new(codes::LANG_CITE, check);

fn check(policy: &Policy, findings: &mut Vec<Finding>) {
    let forms: Vec<Form> = Language::all().map(Form::of).collect();
    wording::each(policy, findings, |language, passage| {
        passage.text.bytes().any(|byte| byte.is_ascii_digit()).then_some(())?;
        let (range, other) = foreign(&passage.text, language, &forms)?;
        let cited = wording::on_a_line(passage.text.get(range.clone())?);
        let message = format!("`{cited}` is how {} cites, in the {} text.", other.english(), language.english());
        let finding = Finding::new(RULE.code, passage.place(&range), message);
        let own = forms.iter().find(|form| form.language == language)?;
        Some(finding.help(format!("Write it as {} does: `{}`.", language.english(), own.example)))
    });
}

/// How a language cites an article.
struct Form {
    language: Language,
    /// The word for an article.
    words: Vec<&'static str>,
    /// What stands behind the number of the article, before that of the paragraph.
    then: &'static str,
    example: &'static str,
}

impl Form {
    fn of(language: Language) -> Self {
        let plain = |id| language.plain(id);
        Self {
            language,
            words: language.phrases("cite-words").collect(),
            then: plain("cite-then"),
            example: plain("cite-example"),
        }
    }
}

/// The first citation in `text` that is in the form of another language than `own`, and that language.
fn foreign(text: &str, own: Language, forms: &[Form]) -> Option<(Range<usize>, Language)> {
    for (at, number, end) in articles(text, forms) {
        let rest = text.get(end..).unwrap_or_default();
        let form = forms.iter().find(|form| follows(rest, form.then));
        if let Some(form) = form.filter(|form| form.language != own && number) {
            return Some((at..end, form.language));
        }
    }
    None
}

/// Whether the paragraph of an article is cited behind its number in the form `then`.
fn follows(rest: &str, then: &str) -> bool {
    let behind = rest.trim_start().strip_prefix(then);
    behind.is_some_and(|behind| behind.trim_start().starts_with(|letter: char| letter.is_ascii_digit()))
}

/// Where an article is cited: where its word begins, whether a number stands behind it, and where that ends.
fn articles(text: &str, forms: &[Form]) -> Vec<(usize, bool, usize)> {
    let mut found = Vec::new();
    let words: Vec<&str> = forms.iter().flat_map(|form| form.words.iter().copied()).collect();
    let mut at = 0;
    for word in text.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
        let bare = word.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        let behind = at + word.len();
        if words.iter().any(|one| one.eq_ignore_ascii_case(bare)) {
            let rest = text.get(behind..).unwrap_or_default();
            let space = rest.len() - rest.trim_start().len();
            let digits = rest.trim_start().chars().take_while(char::is_ascii_digit).count();
            found.push((at, digits > 0, behind + space + digits));
        }
        at = behind;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_form() {
        let forms: Vec<Form> = Language::all().map(Form::of).collect();
        let found = |text: &'static str, own: &str| {
            let (at, language) = foreign(text, Language::find(own).unwrap(), &forms)?;
            Some((text.get(at).unwrap(), language.code()))
        };
        assert_eq!(found("Se artikel 6(1)(f).", "da"), Some(("artikel 6", "en")));
        assert_eq!(found("Se artikkel 6, stk. 1.", "nb"), Some(("artikkel 6", "da")));
        assert_eq!(found("See Art. 6 nr. 1.", "en"), Some(("Art. 6", "nb")));
        for (text, own) in [
            ("Se artikel 6, stk. 1, litra f, i databeskyttelsesforordningen.", "da"),
            ("Se artikkel 6 nr. 1 bokstav f (GDPR).", "nb"),
            ("See Article 6(1)(f) and Article 7 (consent).", "en"),
            ("Artikel 15 (indsigt).", "da"),
        ] {
            assert_eq!(found(text, own), None, "{text}");
        }
        for form in &forms {
            assert!(
                foreign(form.example, form.language, &forms).is_none() && form.example.contains(form.then),
                "{}",
                form.language
            );
        }
    }
}
