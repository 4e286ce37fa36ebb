//! Bad input of every kind: the compiler tells what is wrong, once and in the right place, and never stops.
