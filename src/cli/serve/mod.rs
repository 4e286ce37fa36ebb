//! `policyc serve`: the notices in the browser, as they would be built, and again after every save.
//!
//! Guaranteed: it answers this machine alone, and it writes nothing.

mod http;
mod preview;
mod watch;

use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};

use super::args::ServeArgs;
use super::{Failure, Status, disk, terminal};
use preview::Preview;

/// Where it is found unless the user says otherwise, or the next that is free.
const PORT: u16 = 4321;
/// How many ports are tried.
const TRIES: u16 = 20;

/// The preview that is shown at the moment.
type Shown = Arc<Mutex<Preview>>;

/// Serves what `args` name, until the program is stopped.
pub(super) fn run(args: &ServeArgs) -> Result<Status, Failure> {
    let listener = listen(args.port)?;
    let (first, folders) = Preview::first(args)?;
    let shown: Shown = Arc::new(Mutex::new(first));
    watch::follow(args.clone(), folders, Arc::clone(&shown))?;
    http::answer(listener, &shown)?;
    Ok(Status::Done)
}

/// Takes the port that was asked for, or else one that is free.
fn listen(port: Option<u16>) -> Result<TcpListener, Failure> {
    let bind = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    if let Some(port) = port {
        return bind(port).map_err(|error| Failure::trouble(format!("port {port}: {}", disk::why(&error))));
    }
    let free = (PORT..PORT.saturating_add(TRIES)).find_map(|port| bind(port).ok());
    free.ok_or_else(|| {
        Failure::trouble(format!("no port from {PORT} to {} is free: name one with --port", PORT + TRIES - 1))
    })
}

/// Replaces what is shown.
fn show(shown: &Shown, preview: Preview) {
    *shown.lock().unwrap_or_else(PoisonError::into_inner) = preview;
}

/// Tells where it is found.
fn tell(address: &str) -> Result<(), Failure> {
    terminal::print(&format!("serving {address}\n"))
}
