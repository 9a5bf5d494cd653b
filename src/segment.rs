//! The decoded pieces as segments: the whole source, cut up without gap or overlap.

use alloc::vec::Vec;

use crate::decode::Token;
use crate::line::Line;
use crate::timeline::{Role, Segment};

/// The segments of a source of `len` bytes. A line's white space and its end belong to its pieces; the lines
/// without content between two lines are one blank segment.
pub(crate) fn segments(len: usize, lines: &[Line], tokens: &[Token]) -> Vec<Segment> {
    let mut segments = Vec::with_capacity(tokens.len() + tokens.len() / 2);
    let mut at = 0;
    let mut push = |to: usize, role: Role, confidence: f32| {
        if to > at {
            segments.push(Segment { start: at, end: to, role, confidence });
            at = to;
        }
    };
    for (number, token) in tokens.iter().enumerate() {
        let line = &lines[token.line];
        let next = tokens.get(number + 1);
        let ends_line = next.is_none_or(|next| next.line != token.line);
        if number == 0 || tokens[number - 1].line != token.line {
            push(line.from, Role::Blank, 1.0);
        }
        push(
            if ends_line { line.to } else { next.map_or(line.to, |next| next.start) },
            token.state.role(),
            token.confidence,
        );
    }
    push(len, Role::Blank, 1.0);
    segments
}
