//! Policies out of memory, and what the compiler says of them as one readable text.

#![allow(clippy::unwrap_used, reason = "a test may stop at once")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use camino::{Utf8Path, Utf8PathBuf};
use policyc::Compilation;
use policyc::finding::Finding;
use policyc::source::{Files, SourceMap, Span};

/// The smallest policy without a finding, a block for each kind.
pub(crate) const BASE: [(&str, &str); 5] = [
    (
        "policy",
        "policy fjordly {
    controller: fjordly
    effective: 2026-10-01
    jurisdictions: [DK]
    audiences: [customers]
    languages: [da]
    assessment: \"privacy@fjordly.example\"
}
",
    ),
    ("notice", "notice privacy\n"),
    (
        "entity",
        "entity fjordly {
    name: \"Fjordly ApS\"
    registration: DK \"12 34 56 78\"
    address: DK \"Havnegade 1, 8000 Aarhus C\"
    email: \"privacy@fjordly.example\"
    dpo: none because \"no large-scale monitoring, no sensitive data\"
}
",
    ),
    (
        "purpose",
        "purpose deliver_orders {
    uses: [name, postal_address, email_address]
    basis: contract
    provision: contractual { otherwise: no_delivery }
    recipients: [carriers]
    transfer: none
    retention: 5 years after purchase
}
",
    ),
    (
        "rights",
        "rights gdpr {
    offer: statutory
    contact: fjordly
}
",
    ),
];

/// `own` with what it needs to be a whole policy: the blocks of [`BASE`] for the kinds that it does not declare.
pub(crate) fn whole(own: &str) -> String {
    let declares = |kind: &str| own.lines().any(|line| line.split([' ', '{']).next() == Some(kind));
    let mut text = own.to_owned();
    for (_, block) in BASE.iter().filter(|(kind, _)| !declares(kind)) {
        text.push('\n');
        text.push_str(block);
    }
    text
}

/// Files in memory.
#[derive(Debug, Default)]
pub(crate) struct Memory(pub(crate) BTreeMap<Utf8PathBuf, Vec<u8>>);

impl Memory {
    pub(crate) fn with(mut self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.0.insert(path.into(), bytes.as_ref().to_vec());
        self
    }

    pub(crate) fn compile(&self, entries: &[&str], draft: bool) -> Compilation {
        let entries: Vec<Utf8PathBuf> = entries.iter().map(Utf8PathBuf::from).collect();
        policyc::compile(self, Utf8Path::new(""), &entries, policyc::Options { draft, ..policyc::Options::default() })
    }
}

impl Files for Memory {
    fn read(&self, path: &Utf8Path) -> Result<Vec<u8>, String> {
        self.0.get(path).cloned().ok_or_else(|| "there is no such file".to_owned())
    }
}

/// `text` as the one file of a compilation.
pub(crate) fn compiled(text: &str, draft: bool) -> Compilation {
    Memory::default().with("case.policy", text).compile(&["case.policy"], draft)
}

/// The codes of the findings, in order.
pub(crate) fn codes(compilation: &Compilation) -> Vec<&'static str> {
    compilation.findings.iter().map(|finding| finding.code.as_str()).collect()
}

/// `CODE line:column` of the findings, in order.
pub(crate) fn places(compilation: &Compilation) -> Vec<String> {
    let told = |finding: &Finding| {
        let at = compilation.sources.start(finding.span);
        format!("{} {}:{}", finding.code, at.line, at.column)
    };
    compilation.findings.iter().map(told).collect()
}

/// A finding with its place, its words and its other places.
pub(crate) fn told(sources: &SourceMap, finding: &Finding) -> String {
    let mut out = format!("{}[{}]: {}\n", finding.severity.word(), finding.code, finding.message);
    writeln!(out, "    at {}", place(sources, finding.span)).unwrap();
    for related in &finding.related {
        writeln!(out, "    see {}: {}", place(sources, related.span), related.message).unwrap();
    }
    if let Some(reason) = &finding.allowed {
        writeln!(out, "    allowed: {reason}").unwrap();
    }
    if let Some(help) = &finding.help {
        writeln!(out, "    help: {help}").unwrap();
    }
    out
}

/// `file:line:column`, and the first line of the text there.
fn place(sources: &SourceMap, span: Span) -> String {
    let start = sources.start(span);
    let text = sources.text(span);
    let first = text.lines().next().unwrap_or("");
    let more = if first.len() < text.len() { " …" } else { "" };
    format!("{}:{}:{} `{first}`{more}", sources.file(span.file).name, start.line, start.column)
}
