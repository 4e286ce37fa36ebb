//! The tests of the compiler from the outside, a file for each room.

mod support;

mod syntax;
