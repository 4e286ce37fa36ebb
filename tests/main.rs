//! The tests of the compiler from the outside, in one program: it is linked once.

#![allow(text_direction_codepoint_in_literal, reason = "hidden characters are part of what is tested")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may stop at once; the compiler may not"
)]

mod as_of;
mod audit;
mod book;
mod build;
mod california;
mod cases;
mod cli;
mod conditions;
mod data;
mod defects;
mod diff;
mod examples;
mod findings_text;
mod fix;
mod fmt;
mod formerly;
mod grounds;
mod hardening;
mod layers;
mod locale;
mod map;
mod pages;
mod prose;
mod publish;
mod readability;
mod render;
mod review;
mod rights;
mod serve;
mod sharing;
mod sites;
mod special;
mod speech;
mod support;
mod syntax;
mod templates;
mod tidy;
mod unsound;
mod vocabulary;
mod wording;
mod workshop;
