//! Every test of the compiler from outside, in one program.

mod cli;
mod tidy;
mod workshop;
// mod build;
