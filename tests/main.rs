//! The tests, in one program: it is linked once.

#[cfg(test)]
mod locale;
