//! From facts to a notice without words.

mod tree;

pub use tree::{Block, Definition, Form, Notice, Place, Row, Say, Section, Table, Target, Tongue};
