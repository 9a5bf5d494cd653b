//! A real article, which lies beside the project and is no part of it, reads perfectly. Its sentences do not stand
//! here: texts are compared by digest, places by line. Where the article is not there, the test says so and passes.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;

use newsfold::{AsideKind, Options, Role, Timeline, parse};

const ARTICLE: &str = "../shared/corpus/seed/seed.txt";

/// The headings of the updates, by digest, and how many paragraphs each has.
const UPDATES: [(u64, usize); 9] = [
    (0xD8E3_1813_1C4A_4CAE, 2),
    (0x28FF_17A2_1868_56D0, 3),
    (0x530D_400E_D180_6725, 5),
    (0x7EE6_B325_25B0_CBED, 2),
    (0x1312_C92F_8900_6AFA, 5),
    (0x7C3B_4266_8F7E_1ED7, 3),
    (0x8FB7_E5B1_46DD_117F, 3),
    (0xB3CC_58AC_51B9_1A48, 3),
    (0xDDE6_0BD4_2323_836B, 4),
];

/// FNV-1a, 64 bits.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3))
}

/// The role at the first byte of a line.
fn role_at(timeline: &Timeline<'_>, at: usize) -> Role {
    timeline
        .segments
        .iter()
        .find(|segment| segment.start <= at && at < segment.end)
        .map_or(Role::Blank, |segment| segment.role)
}

#[test]
fn the_seed_reads_perfectly() {
    let Ok(text) = fs::read_to_string(ARTICLE) else {
        println!("skipped: {ARTICLE} is not there");
        return;
    };
    let timeline = parse(&text, &Options::default());
    let lines: Vec<&str> = text.split('\n').collect();
    let starts: Vec<usize> =
        lines.iter().scan(0, |at, line| Some(std::mem::replace(at, *at + line.len() + 1))).collect();

    assert_eq!(timeline.headline, Some(lines[0]));
    assert_eq!(timeline.standfirst, Some(lines[1]));
    for (line, &start) in starts.iter().enumerate().take(7).skip(2) {
        assert_eq!(role_at(&timeline, start), Role::Boilerplate, "line {line} belongs to the appeal");
    }
    // The lede is glued to the last sentence of the appeal, which has 38 bytes.
    let lede = &timeline.intro[0];
    assert_eq!((lede.start, lede.end), (starts[6] + 38, starts[6] + lines[6].len()));
    assert_eq!(timeline.intro.len(), 6);
    assert!(timeline.intro[1..].iter().zip(&lines[7..12]).all(|(block, line)| block.text == *line));

    let updates =
        timeline.updates.iter().map(|update| (digest(update.heading.unwrap_or_default()), update.blocks.len()));
    assert_eq!(updates.collect::<Vec<_>>(), UPDATES);
    // Each update has its own lines and none of a neighbour's: a heading, then its paragraphs, to the next heading.
    let mut line = 12;
    for update in &timeline.updates {
        assert_eq!((update.heading, update.start), (Some(lines[line]), starts[line]));
        assert!(update.blocks.iter().zip(&lines[line + 1..]).all(|(block, line)| block.text == *line));
        line += 1 + update.blocks.len();
    }
    assert!(starts[line..].iter().all(|&start| role_at(&timeline, start) == Role::Footer));
    assert_eq!(timeline.asides.iter().filter(|aside| aside.kind == AsideKind::Footer).count(), 3);
}
