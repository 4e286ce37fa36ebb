//! The tests of the compiler from the outside, in one program: it is linked once.

#![allow(text_direction_codepoint_in_literal, reason = "hidden characters are part of what is tested")]

mod build;
mod cli;
mod examples;
#[cfg(test)]
mod locale;
#[cfg(test)]
mod render;
mod support;
mod syntax;
mod tidy;
mod workshop;
