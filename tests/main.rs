//! The tests of the compiler from the outside, in one program: it is linked once.

#![allow(text_direction_codepoint_in_literal, reason = "hidden characters are part of what is tested")]

mod build;
mod cases;
mod cli;
mod findings_text;
mod hardening;
mod locale;
mod render;
mod support;
mod syntax;
mod tidy;
mod workshop;
