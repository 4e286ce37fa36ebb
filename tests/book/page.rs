//! A page of the book as text and fenced blocks: the blocks can be read, and what is shown in one can be replaced.

/// A fenced block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fence {
    /// The words behind the opening fence, which commas separate: `policy,fails`.
    pub(super) info: String,
    /// What stands in it.
    pub(super) text: String,
    /// The line of the opening fence, counted from 1.
    pub(super) line: usize,
}

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Lines outside fences.
    Prose(String),
    /// A fenced block.
    Fence(Fence),
}

impl Fence {
    /// Whether `word` stands behind the fence.
    pub(super) fn is(&self, word: &str) -> bool {
        self.info.split(',').any(|known| known == word)
    }

    /// The file it says it is, in a comment on its first line: `// shared/vendors.policy`.
    pub(super) fn file(&self) -> Option<&str> {
        let name = self.text.lines().next()?.strip_prefix("// ")?;
        (name.ends_with(".policy") && !name.contains(' ')).then_some(name)
    }
}

/// The pieces of `page`, in their order.
pub(super) fn read(page: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut prose = String::new();
    let mut open: Option<Fence> = None;
    for (at, line) in page.split_inclusive('\n').enumerate() {
        let info = line.trim_end().strip_prefix("```");
        match (&mut open, info) {
            (Some(fence), None) => fence.text.push_str(line),
            (Some(_), Some(_)) => pieces.extend(open.take().map(Piece::Fence)),
            (None, None) => prose.push_str(line),
            (None, Some(info)) => {
                pieces.push(Piece::Prose(std::mem::take(&mut prose)));
                open = Some(Fence { info: info.to_owned(), text: String::new(), line: at + 1 });
            }
        }
    }
    assert!(open.is_none(), "a fence is never closed: {open:?}");
    pieces.push(Piece::Prose(prose));
    pieces
}

/// The page that `pieces` are read from.
pub(super) fn write(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Prose(text) => text.clone(),
        Piece::Fence(Fence { info, text, .. }) => format!("```{info}\n{text}```\n"),
    };
    pieces.iter().map(piece).collect()
}
