//! Bytes in, text with places out.
//!
//! Comes in: the bytes of each file, read at the edge. Goes out: a [`SourceMap`] that owns the texts, and [`Span`]s into them.
//! Guaranteed: every later place is a span; lines and columns are worked out only when a person or a script asks.

mod load;

pub use load::{LoadError, MAX_FILE_BYTES, decode};

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

/// A file of a [`SourceMap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A stretch of one file, in bytes from its start. Always lies on character borders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file it lies in.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The span from the start of `self` to the end of `other`, both in one file.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span { file: self.file, start: self.start, end: other.end.max(self.end) }
    }

    /// The empty span at the start of `self`.
    #[must_use]
    pub fn start_point(self) -> Span {
        Span { end: self.start, ..self }
    }

    /// The empty span just behind `self`.
    #[must_use]
    pub fn end_point(self) -> Span {
        Span { start: self.end, ..self }
    }
}

/// A place as people count it: lines and columns from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// One source file: the name it is shown under and its text, decoded.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The path as shown to people and scripts: as given, relative, with `/` between its parts.
    pub name: Utf8PathBuf,
    /// The whole text, without a byte-order mark.
    pub text: Arc<str>,
    line_starts: Vec<u32>,
}

impl SourceFile {
    fn new(name: Utf8PathBuf, text: Arc<str>) -> Self {
        let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let after = newlines.map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX));
        let line_starts = std::iter::once(0).chain(after).collect();
        Self { name, text, line_starts }
    }

    /// Where byte `offset` stands, as people count. An offset past the end counts as the end.
    pub fn position(&self, offset: u32) -> Position {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let start = self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = self.text.get(start as usize..offset as usize).unwrap_or("");
        Position { line, column: before.chars().count() + 1 }
    }

    /// The column of `offset` counted in bytes from 0: how far its line is indented there.
    pub fn byte_column(&self, offset: u32) -> u32 {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        offset - self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(0).min(offset)
    }

    /// The line (from 1) that holds `offset`.
    pub fn line(&self, offset: u32) -> usize {
        self.line_starts.partition_point(|start| *start <= offset)
    }
}

/// All the files of one compilation, in the order in which they were read.
#[derive(Debug, Clone, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// An empty map.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file and gives its id.
    pub fn add(&mut self, name: impl Into<Utf8PathBuf>, text: impl Into<Arc<str>>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(SourceFile::new(name.into(), text.into()));
        id
    }

    /// The file behind `id`.
    ///
    /// # Panics
    /// Never for an id that this map gave.
    #[expect(clippy::indexing_slicing, reason = "a FileId is made by `add` alone, and files are never taken away")]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The files, in the order in which they were read.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// The id of the file shown as `name`.
    pub fn find(&self, name: &Utf8Path) -> Option<FileId> {
        let at = self.files.iter().position(|file| file.name == name)?;
        u32::try_from(at).ok().map(FileId)
    }

    /// The text that `span` covers.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// Where `span` begins, as people count.
    pub fn start(&self, span: Span) -> Position {
        self.file(span.file).position(span.start)
    }

    /// Where `span` ends, as people count.
    pub fn end(&self, span: Span) -> Position {
        self.file(span.file).position(span.end)
    }
}

/// How the compiler gets at files. The disk stands behind it, at the edge.
pub trait Files {
    /// The bytes of the file at `path`, a path as shown, with `/` between its parts.
    ///
    /// # Errors
    /// Why the file cannot be read, in plain words.
    fn read(&self, path: &Utf8Path) -> Result<Vec<u8>, String>;
}
