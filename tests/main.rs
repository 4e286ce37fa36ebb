//! The tests of the compiler from the outside, in one program: it is linked once.

mod locale;
mod render;
mod support;
mod syntax;
