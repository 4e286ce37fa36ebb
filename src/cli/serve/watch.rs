//! Looks out for saved files, and compiles again.

use std::sync::PoisonError;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use notify_debouncer_mini::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_mini::{DebounceEventResult, DebouncedEvent, Debouncer, new_debouncer};

use super::preview::Folders;
use super::{Shown, show};
use crate::cli::Failure;
use crate::cli::args::ServeArgs;
use crate::cli::path::on_disk;

/// How long a save may take: an editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// The endings of the files that count.
const OURS: [&str; 4] = ["policy", "toml", "html", "css"];

/// Compiles what `args` name again whenever something in `folders` is saved, on a thread of its own.
pub(super) fn follow(args: ServeArgs, folders: Folders, shown: Shown) -> Result<(), Failure> {
    let (send, saved) = channel();
    let debouncer =
        new_debouncer(QUIET, send).map_err(|error| Failure::trouble(format!("files cannot be watched: {error}")))?;
    let mut watch = Watch { debouncer, folders: Folders::new() };
    watch.add(folders);
    thread::spawn(move || watch.run(&args, &saved, &shown));
    Ok(())
}

struct Watch {
    debouncer: Debouncer<RecommendedWatcher>,
    folders: Folders,
}

impl Watch {
    fn run(mut self, args: &ServeArgs, saved: &Receiver<DebounceEventResult>, shown: &Shown) {
        while let Ok(events) = saved.recv() {
            let counts = |event: &DebouncedEvent| {
                event.path.extension().is_some_and(|ending| OURS.iter().any(|ours| ending == *ours))
            };
            // A watcher that missed something does not say what.
            if events.is_ok_and(|events| !events.iter().any(counts)) {
                continue;
            }
            let (next, folders) = shown.lock().unwrap_or_else(PoisonError::into_inner).next(args);
            show(shown, next);
            self.add(folders);
        }
    }

    /// Watches what is not watched yet. A folder that cannot be watched is one that is gone: what is left is watched.
    fn add(&mut self, folders: Folders) {
        for (folder, inside) in folders {
            if self.folders.get(&folder).is_some_and(|known| *known >= inside) {
                continue;
            }
            let mode = if inside { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
            if self.debouncer.watcher().watch(on_disk(&folder).as_std_path(), mode).is_ok() {
                self.folders.insert(folder, inside);
            }
        }
    }
}
