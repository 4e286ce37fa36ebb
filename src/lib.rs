//! policyc: a compiler for privacy notices.
//!
//! A fact travels through the rooms in this order; a room may use those before it, never those after it:
//!
//! ```text
//! text ─▶ source ─▶ syntax ─▶ model ─▶ law ─▶ notice ─▶ locale ─▶ render ─▶ files
//! ```
//!
//! `finding` says what is wrong and where; `schema` is the language itself, its kinds and fields; `vocabulary` is what policyc knows
//! beforehand. Every stage is pure. The disk, the terminal and the arguments are met in `cli` alone.

pub mod cli;
pub mod finding;
pub mod law;
pub mod locale;
pub mod model;
pub mod notice;
pub mod render;
pub mod schema;
pub mod source;
pub mod syntax;
pub mod vocabulary;
