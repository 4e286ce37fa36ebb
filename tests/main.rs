//! What the compiler does, seen from outside.

#[cfg(test)]
mod render;
