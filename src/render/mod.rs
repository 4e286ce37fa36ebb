//! From a document to a file.
