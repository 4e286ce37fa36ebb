//! Examples of each command, and what its help tells besides.

pub(super) const EXAMPLES: &str = "\
Examples:
  policyc init shop                     start a policy in the folder shop
  policyc check shop                    see what is wrong, write nothing
  policyc build shop --out dist         write every notice in every language

Exit status: 0 done, 1 errors in a policy, 2 wrong usage or a file that cannot be read or written.";

pub(super) const PATHS: &str = "\
A PATH is a .policy file or a folder. A folder is searched for *.policy; what .gitignore names is
left out, and so are hidden files. Without a PATH the current folder is searched.

Imports may not leave the root: the folder that was given, or for a file the nearest folder above
it that holds policyc.toml or .git, else the file's own folder. A policyc.toml in the root may set
out, languages, formats, site, base_url, map and templates for `policyc build`; flags beat it.";

pub(super) const BUILD_EXAMPLES: &str = "\
Examples:
  policyc build
  policyc build examples/fjordly --out dist
  policyc build shop.policy --lang da,nb --format html
  policyc build shop.policy --base-url https://shop.example/privacy/
  policyc build shop.policy --format html --fragment=2
  policyc build shop.policy --site hugo
  policyc build shop --templates look";

pub(super) const SERVE_EXAMPLES: &str = "\
Examples:
  policyc serve
  policyc serve shop --port 8000
  policyc serve shop --templates look";

pub(super) const CHECK_EXAMPLES: &str = "\
Examples:
  policyc check
  policyc check shop.policy --deny warnings
  policyc check shop --format json
  policyc check shop --against main:shop
  policyc check shop --fix";

pub(super) const FMT_EXAMPLES: &str = "\
Examples:
  policyc fmt
  policyc fmt shop --check
  policyc fmt - < shop.policy

Comments and single blank lines stay. What cannot be read stays as it is.";

pub(super) const INIT_EXAMPLES: &str = "\
Examples:
  policyc init
  policyc init shop";

pub(super) const VOCABULARY_EXAMPLES: &str = "\
Examples:
  policyc vocabulary e-postadresse
  policyc vocabulary bookkeeping
  policyc vocabulary --format json";

pub(super) const EXPLAIN_EXAMPLES: &str = "\
Examples:
  policyc explain GDPR-44-1";

pub(super) const AUDIT_EXAMPLES: &str = "\
Examples:
  policyc audit shop.policy
  policyc audit shop.policy --lang da --format html > audit.html";

pub(super) const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  policyc completions bash > ~/.local/share/bash-completion/completions/policyc
  policyc completions zsh > ~/.zfunc/_policyc
  policyc completions fish > ~/.config/fish/completions/policyc.fish";

pub(super) const MAN_EXAMPLES: &str = "\
Examples:
  policyc man ~/.local/share/man/man1";

pub(super) const READABILITY_EXAMPLES: &str = "\
Examples:
  policyc readability shop.policy
  policyc readability shop --lang da --format json

LIX adds the words of a sentence to the long words of a hundred: newspapers have 35 to 44, statutes
55 and more. Flesch's reading ease is for English: 60 is plain, below 50 is hard.";

pub(super) const RULES_EXAMPLES: &str = "\
Examples:
  policyc rules
  policyc rules --jurisdiction DK
  policyc rules --format json";

pub(super) fn build_help() -> String {
    format!(
        "{BUILD_EXAMPLES}\n\n{PATHS}\n\n\
Each notice goes to DIR/<policy>/<notice>.<lang>.<ext>, beside a manifest.json that lists the files.
With --site, the Markdown is written as that generator wants it, below DIR/<policy> where it looks for it.
An error in a policy stops the build, and the output folder stays exactly as it was."
    )
}

pub(super) fn serve_help() -> String {
    format!(
        "{SERVE_EXAMPLES}\n\n{PATHS}\n\n\
The address is printed to standard output. Only this machine can open it, and nothing is written.
A file with errors leaves the last page without any in its place, beside the findings."
    )
}

pub(super) fn check_help() -> String {
    format!(
        "{CHECK_EXAMPLES}\n\n{PATHS}\n\n\
The human form of findings goes to standard error, JSON to standard output."
    )
}

pub(super) const DIFF_EXAMPLES: &str = "\
Examples:
  policyc diff old.policy new.policy
  policyc diff HEAD:shop shop --format markdown
  policyc diff HEAD:shop shop --format html --lang da > changes.html
  policyc diff main:shop/shop.policy shop/shop.policy --fail-on material";

pub(super) const PUBLISH_EXAMPLES: &str = "\
Examples:
  policyc publish shop --out public
  policyc publish shop --out public --versions --base-url https://shop.example/privacy/";

pub(super) const VERIFY_EXAMPLES: &str = "\
Examples:
  policyc verify shop --out public

Give it the flags that `publish` was given.";
