//! What the compiler does, seen from outside.

mod render;
