//! What a timeline says, without the places that it is said in: equal for two texts that say the same in another spelling.

use newsfold::{Block, Options, Stamp, Timeline, markdown, parse};

/// One line for each thing that a timeline says.
pub fn outline(timeline: &Timeline<'_>) -> Vec<String> {
    // Every field by name: a new one has to be thought of here.
    let Timeline {
        headline,
        standfirst,
        byline,
        published,
        language,
        order,
        ended,
        key_points,
        intro,
        updates,
        asides,
        segments: _,
        notes: _,
    } = timeline;
    let mut lines = vec![
        format!("headline {:?}", headline.map(one_line)),
        format!("standfirst {:?}", standfirst.map(one_line)),
        format!("byline {:?}", byline.map(one_line)),
        format!("published {}", stamp(published.as_ref())),
        format!("language {language}, order {order:?}, ended {ended}"),
    ];
    let block = |block: &Block<'_>| format!("  {:?} {:?}", block.kind, one_line(block.text));
    lines.extend(key_points.iter().map(|point| format!("point {:?} of {:?}", one_line(point.text), point.update_id)));
    lines.extend(intro.iter().map(block));
    for update in updates {
        let (heading, author) = (update.heading.map(one_line), update.author.map(one_line));
        lines.push(format!("update {} {heading:?} by {author:?} at {}", update.id, stamp(update.time.as_ref())));
        lines.extend(update.blocks.iter().map(block));
    }
    lines.extend(asides.iter().map(|aside| format!("aside {:?} {:?}", aside.kind, one_line(aside.text))));
    lines
}

/// A byline may run over lines; in Newsfold Markdown everything is on one.
fn one_line(text: &str) -> String {
    text.split(['\n', '\r', '\u{2028}', '\u{2029}'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn stamp(stamp: Option<&Stamp<'_>>) -> String {
    let Some(Stamp { text, kind, clock, local, instant, zone, inferred }) = stamp else { return "no time".into() };
    let text = one_line(text);
    format!("{text:?} {kind:?} {clock:?} {local:?} {instant:?} {zone:?} inferred: {inferred}")
}

/// The first thing that is another once a text has been written as Newsfold Markdown and read again.
pub fn difference(text: &str) -> Option<String> {
    difference_of(&parse(text, &Options::default()))
}

pub fn difference_of(timeline: &Timeline<'_>) -> Option<String> {
    let written = markdown(timeline);
    let again = parse(&written, &Options::default());
    let (before, after) = (outline(timeline), outline(&again));
    if before != after {
        let at = before
            .iter()
            .zip(&after)
            .position(|(before, after)| before != after)
            .unwrap_or(before.len().min(after.len()));
        return Some(format!("line {at}: was {:?}, is {:?}\n{written}", before.get(at), after.get(at)));
    }
    let twice = markdown(&again);
    (twice != written).then(|| format!("what is written once more differs:\n{written}\n{twice}"))
}
