//! Documents whose texts try to be markup.

use policyc::locale::{Block, Document, Inline};

use super::sample::sample;

/// Texts that would do harm if a format took them for its own.
pub(crate) const TEXTS: [&str; 18] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</title></head></style></textarea><svg/onload=alert(1)>",
    "]]> --> <!-- <![CDATA[",
    "{{ 7 * 7 }} {% raw %} {# x #}",
    "&lt;b&gt; &amp; &#60; &copy",
    "\u{202e}fdp.exe\u{2066} \u{200f}שלום\u{200e}",
    "Personvernerklæringsdatabeskyttelsesforordningsoverholdelsesdokumentationspligt",
    "[link](javascript:alert(1)) ![picture](x) <https://a.example> [a]: b [^1]",
    "# heading\n\n- item\n\n> quote\n\n```\ncode",
    "| a | b |\n| --- | --- |\n| c\\| | d\\\\|",
    "1. one\n2) two\n+ three\n=====\n-----\n***",
    "**strong** _emphasis_ `code` ``a`b`` ~~gone~~ \\* \\",
    "    indented\tcode",
    "a\u{0}b\u{1b}[31mc\u{7f}",
    "!",
    "<a id=\"who\"></a><!-- -->",
];

/// The sample with `text` in the place of each of its texts.
pub(crate) fn with_text(text: &str) -> Document {
    let mut document = sample("en");
    text.clone_into(&mut document.title);
    text.clone_into(&mut document.controller);
    text.clone_into(&mut document.description);
    let furniture = &mut document.furniture;
    for place in [
        &mut furniture.skip,
        &mut furniture.contents,
        &mut furniture.languages,
        &mut furniture.footer,
        &mut furniture.permalink,
    ] {
        text.clone_into(place);
    }
    furniture.draft = Some(text.to_owned());
    for edition in &mut document.editions {
        text.clone_into(&mut edition.name);
    }
    each_inline(&mut document, &mut |inline| match inline {
        Inline::Text { text: place }
        | Inline::Code { text: place }
        | Inline::Anchor { id: place }
        | Inline::Foreign { language: place, .. }
        | Inline::Link { language: Some(place), .. } => text.clone_into(place),
        Inline::Time { datetime, text: place } => {
            text.clone_into(datetime);
            text.clone_into(place);
        }
        Inline::Strong { .. } | Inline::Emphasis { .. } | Inline::Link { .. } | Inline::Break => {}
    });
    document
}

/// The sample with `href` in the place of each address.
pub(crate) fn with_href(href: &str) -> Document {
    let mut document = sample("en");
    each_inline(&mut document, &mut |inline| {
        if let Inline::Link { href: place, .. } = inline {
            href.clone_into(place);
        }
    });
    document
}

fn each_inline(document: &mut Document, change: &mut impl FnMut(&mut Inline)) {
    each_of_run(&mut document.status, change);
    document.controlling.iter_mut().for_each(|run| each_of_run(run, change));
    for section in &mut document.sections {
        each_of_run(&mut section.heading, change);
        each_of_blocks(&mut section.blocks, change);
    }
}

fn each_of_blocks(blocks: &mut [Block], change: &mut impl FnMut(&mut Inline)) {
    for block in blocks {
        match block {
            Block::Paragraph { text } => each_of_run(text, change),
            Block::List { items, .. } => items.iter_mut().for_each(|item| each_of_blocks(item, change)),
            Block::Definitions { items } => {
                for item in items {
                    each_of_run(&mut item.term, change);
                    each_of_blocks(&mut item.meaning, change);
                }
            }
            Block::Table { caption, head, rows, .. } => {
                each_of_run(caption, change);
                for run in head {
                    each_of_run(run, change);
                }
                let cells = rows.iter_mut().flat_map(|row| &mut row.cells);
                cells.flatten().for_each(|run| each_of_run(run, change));
            }
            Block::Map { .. } => {}
            Block::Part { heading, blocks, .. } | Block::Notice { heading, blocks, .. } => {
                each_of_run(heading, change);
                each_of_blocks(blocks, change);
            }
            Block::Quote { blocks } | Block::Foreign { blocks, .. } | Block::Traced { blocks, .. } => {
                each_of_blocks(blocks, change);
            }
        }
    }
}

fn each_of_run(run: &mut [Inline], change: &mut impl FnMut(&mut Inline)) {
    for inline in run {
        change(inline);
        if let Inline::Strong { text }
        | Inline::Emphasis { text }
        | Inline::Link { text, .. }
        | Inline::Foreign { text, .. } = inline
        {
            each_of_run(text, change);
        }
    }
}
