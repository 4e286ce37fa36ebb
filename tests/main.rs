//! The tests of the compiler from the outside, in one program: it is linked once.

#[cfg(test)]
mod examples;
#[cfg(test)]
mod locale;
mod support;
mod syntax;
