//! The tests of the compiler from the outside, a file for each room.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may stop at once; the compiler may not"
)]

mod support;

mod syntax;
