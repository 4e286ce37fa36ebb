//! The drawing of a map: where its boxes, words and lines are.
//!
//! Comes in: a map of a settled document. Goes out: numbers and texts for the template `map.html`, in units of a picture that is
//! [`WIDTH`] wide. Guaranteed: the same map is drawn alike each time; no box touches another, and words stay in their box.

use minijinja::context;
use minijinja::value::Value;

use crate::locale::{MapBox, MapColumn, MapLine};

/// How wide the picture is.
const WIDTH: usize = 720;
/// How wide a box is.
const BOX: usize = 196;
/// From the border of a box to its words.
const PAD: usize = 10;
/// From one line of words to the next.
const LEADING: usize = 18;
/// From the border of a line's place to the foot of its letters.
const FOOT: usize = 13;
/// From one box to that below it.
const SPACE: usize = 14;
/// From the top to the first boxes: the headings stand there.
const TOP: usize = 34;
/// How many letters a line holds, of a wide typeface.
const LETTERS: usize = 21;
/// The width of a capital.
const CAPITAL: usize = 10;
/// The width of another letter.
const LETTER: usize = 8;

/// A box at its place.
struct Placed {
    x: usize,
    y: usize,
    name: Vec<String>,
    place: Vec<String>,
}

impl Placed {
    fn height(&self) -> usize {
        2 * PAD + LEADING * (self.name.len() + self.place.len())
    }

    fn middle(&self) -> usize {
        self.y + self.height() / 2
    }

    fn value(&self) -> Value {
        let line = |(at, (text, is_place)): (usize, (&String, bool))| {
            let capitals = text.chars().filter(|letter| letter.is_uppercase()).count();
            let width = capitals * CAPITAL + (text.chars().count() - capitals) * LETTER;
            context! {
                x => self.x + PAD,
                y => self.y + PAD + at * LEADING + FOOT,
                text => text,
                place => is_place,
                // Words that may be too wide are made as wide as the box.
                length => (width > BOX - 2 * PAD).then_some(BOX - 2 * PAD),
            }
        };
        let names = self.name.iter().map(|text| (text, false));
        let lines = names.chain(self.place.iter().map(|text| (text, true)));
        let lines: Value = lines.enumerate().map(line).collect();
        context! { x => self.x, y => self.y, width => BOX, height => self.height(), lines }
    }
}

/// What the template sees of a map.
pub(super) fn map(id: &str, caption: &str, columns: &[MapColumn], lines: &[MapLine]) -> Value {
    let shown: Vec<usize> =
        (0..columns.len()).filter(|at| columns.get(*at).is_some_and(|one| !one.boxes.is_empty())).collect();
    let step = WIDTH.saturating_sub(BOX) / shown.len().saturating_sub(1).max(1);
    let x = |column: usize| shown.iter().position(|one| *one == column).unwrap_or_default() * step;
    let placed: Vec<Vec<Placed>> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| stacked(&column.boxes, &order(at, column, lines), x(at)))
        .collect();
    let bottom = |column: &Vec<Placed>| column.iter().map(|one| one.y + one.height()).max().unwrap_or(TOP);
    let height = placed.iter().map(bottom).max().unwrap_or(TOP);
    let mut placed = placed;
    // A short column stands in the middle of the picture.
    for column in &mut placed {
        let down = (height - bottom(column)) / 2;
        for one in column.iter_mut() {
            one.y += down;
        }
    }
    let curve = |line: &MapLine| {
        let (from, to) = (placed.get(line.column)?.get(line.from)?, placed.get(line.column + 1)?.get(line.to)?);
        let (start, end) = (from.x + BOX, to.x);
        let half = usize::midpoint(start, end);
        let (above, below) = (from.middle(), to.middle());
        Some(format!("M{start} {above}C{half} {above} {half} {below} {end} {below}"))
    };
    let headings = shown.iter().filter_map(|at| Some(context! { x => x(*at), text => &columns.get(*at)?.heading }));
    context! {
        kind => "map",
        id,
        caption,
        // Room for half a border on each side.
        width => WIDTH + 2,
        height => height + 2,
        headings => headings.collect::<Value>(),
        lines => lines.iter().filter_map(curve).map(Value::from).collect::<Value>(),
        boxes => placed.iter().flatten().map(Placed::value).collect::<Value>(),
    }
}

/// The boxes of the column `at` from top to bottom. Those in the middle keep their order; another stands near those that it has lines to.
fn order(at: usize, column: &MapColumn, lines: &[MapLine]) -> Vec<usize> {
    let ends = |one: usize| {
        let ends = lines.iter().filter_map(move |line| match at {
            0 => (line.column == 0 && line.from == one).then_some(line.to),
            2 => (line.column == 1 && line.to == one).then_some(line.from),
            _ => None,
        });
        let (count, sum) = ends.fold((0, 0), |(count, sum), end| (count + 1, sum + end));
        // Their mean, in hundredths. One without any stands last.
        (sum * 100_usize).checked_div(count).unwrap_or(usize::MAX)
    };
    let mut order: Vec<usize> = (0..column.boxes.len()).collect();
    if at != 1 {
        order.sort_by_key(|one| ends(*one));
    }
    order
}

/// The boxes, each at its place, in the order in which they were declared.
fn stacked(boxes: &[MapBox], order: &[usize], x: usize) -> Vec<Placed> {
    let mut placed: Vec<Placed> = boxes
        .iter()
        .map(|one| Placed {
            x,
            y: TOP,
            name: wrapped(&one.name),
            place: one.place.as_deref().map(wrapped).unwrap_or_default(),
        })
        .collect();
    let mut y = TOP;
    for at in order {
        if let Some(one) = placed.get_mut(*at) {
            one.y = y;
            y += one.height() + SPACE;
        }
    }
    placed
}

fn wrapped(text: &str) -> Vec<String> {
    textwrap::wrap(text, LETTERS).into_iter().map(std::borrow::Cow::into_owned).collect()
}
