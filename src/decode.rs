//! The most probable sequence of roles for a whole text.
//!
//! A Viterbi decoder over the [`Lattice`]: the score of a reading is what its pieces look like, what follows
//! what, and the style of the document. A long text is read in stretches; a stretch begins in the state in
//! which the best reading of the one before it ended, so the memory needed does not grow with the text.

use alloc::vec::Vec;

use crate::agenda;
use crate::border::Borders;
use crate::census::Census;
use crate::context::{self, Neighbours};
use crate::echo::{self, Echoes};
use crate::evidence::Evidence;
use crate::feature::{Feature, Features};
use crate::habit::Habits;
use crate::lanes::Lanes;
use crate::lattice::{self, Edge, Lattice};
use crate::line::Line;
use crate::mould::Moulds;
use crate::piece::{Observer, Piece};
use crate::scan::Strength;
use crate::state::{STATES, State};
use crate::style::Style;
use crate::transition::Transitions;
use crate::work;

/// A piece of the text with the state that it was read in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// What it is, and where in the article.
    pub(crate) state: State,
    /// Where its content begins.
    pub(crate) start: usize,
    /// The same without its bullet.
    pub(crate) body: usize,
    /// Where its content ends.
    pub(crate) end: usize,
    /// The line that it is in, as a number into the lines of the text.
    pub(crate) line: usize,
    /// Its share against the best other reading of the same piece, from 0.5 to 1.
    pub(crate) confidence: f32,
}

/// Lines to a stretch. What is decided at its end is decided without what follows, so it is long.
const STRETCH: usize = 4096;
/// So much of the beginning of a text tells its style.
const SAMPLE: usize = 512;
/// The furniture of a page is counted down to this line.
const HEAD: usize = 64;

/// Reads the lines of a text. `hints` are the features that each line has from its markup, if there was any.
pub(crate) fn decode(source: &str, lines: &[Line], hints: &[Features], language: &str) -> Vec<Token> {
    let mut observer = Observer::new(source, language);
    let echoes = Echoes::of(source, lines);
    let mut tokens = Vec::with_capacity(lines.len() + lines.len() / 4);
    let mut stretch = Stretch::new();
    let mut style = None;
    let mut entry = Entry::Beginning;
    for from in (0..lines.len()).step_by(STRETCH) {
        let to = (from + STRETCH).min(lines.len());
        stretch.read(source, lines, hints, from..to, &echoes, &mut observer);
        let style = *style.get_or_insert_with(|| stretch.style(entry));
        let next = stretch.decode(entry, style, &mut tokens);
        let is_storyless =
            from == 0 && stretch.may_be_article(style) && !tokens.iter().any(|token| token.state.is_of_update());
        entry = if is_storyless {
            tokens.clear();
            stretch.decode(entry, Style::Article, &mut tokens)
        } else {
            next
        };
    }
    repeat_headline(source, &mut tokens);
    tokens
}

/// Takes for the headline what says above the updates what the headline says: pages repeat it as the title of the page
/// and as the text for a picture, and nobody wants to read it again as the first sentence of the article.
fn repeat_headline(source: &str, tokens: &mut [Token]) {
    use State::{HeadCaption, Headline, Intro, Masthead, MastheadCaption, Standfirst, Story};
    let says = |token: &Token| echo::saying(&source[token.body..token.end]);
    let Some(headline) = tokens.iter().find(|token| token.state == Headline).and_then(says) else { return };
    for token in tokens.iter_mut().take_while(|token| !token.state.is_of_update()) {
        let may_repeat = matches!(token.state, HeadCaption | Intro | Masthead | MastheadCaption | Standfirst | Story);
        if may_repeat && says(token) == Some(headline) {
            token.state = Headline;
        }
    }
}

/// Where a stretch begins.
#[derive(Clone, Copy, Debug)]
enum Entry {
    /// At the beginning of the text.
    Beginning,
    /// Behind a piece in this state.
    After(State),
}

impl Entry {
    /// The score of each state as the first of the stretch.
    fn scores(self, transitions: &Transitions) -> &Lanes {
        match self {
            Entry::Beginning => transitions.first(),
            Entry::After(state) => transitions.after(state),
        }
    }
}

/// The scores of the best ways to a node.
#[derive(Clone, Copy, Debug)]
struct Scores {
    /// That of the best of all,
    best: i32,
    /// and how that of each state differs from it.
    lanes: Lanes,
}

impl Scores {
    /// The score of the best way to a state.
    fn of(&self, state: State) -> i32 {
        self.best + i32::from(self.lanes.of(state))
    }
}

/// The working memory of the decoder.
#[derive(Debug)]
struct Stretch {
    lattice: Lattice,
    evidence: Evidence,
    pieces: Vec<Piece>,
    /// For each node, the score of the best way to each state. Ways themselves are not kept: of all that were tried
    /// one is taken in the end, and [`Stretch::step`] finds it again.
    scores: Vec<Scores>,
    transitions: &'static Transitions,
    /// For each state, what leaves of all scores those of the states with another role.
    rivals: [Lanes; STATES],
}

impl Stretch {
    fn new() -> Self {
        Self {
            lattice: Lattice::default(),
            evidence: Evidence::default(),
            pieces: Vec::new(),
            scores: Vec::new(),
            transitions: Transitions::get(),
            rivals: State::ROLES
                .map(|own| Lanes::from(&State::ROLES.map(|role| if role == own { i16::MIN } else { 0 }))),
        }
    }

    /// Fills the lattice with the lines of a range.
    fn read(
        &mut self,
        source: &str,
        lines: &[Line],
        hints: &[Features],
        range: core::ops::Range<usize>,
        echoes: &Echoes,
        observer: &mut Observer<'_>,
    ) {
        self.lattice.clear();
        self.evidence = Evidence::default();
        self.pieces.clear();
        // One line more on either side, since a line is seen with its neighbours.
        let first = range.start.saturating_sub(1);
        let last = (range.end + 1).min(lines.len());
        let seen = &lines[first..last];
        observer.moulds = Moulds::default();
        self.pieces.extend(seen.iter().map(|line| observer.observe(line.from, line.start, line.end)));
        let castable = self.pieces.iter().filter(|piece| piece.may_be_cast());
        let known =
            self.pieces.iter().filter(|piece| piece.stamp.as_ref().is_some_and(|it| it.strength > Strength::Weak));
        observer.moulds =
            Moulds::of(castable.map(|piece| &source[piece.body..piece.end]), known.count() as u32, observer.lexicon);
        for (piece, line) in self.pieces.iter_mut().zip(seen) {
            if piece.may_be_cast() && observer.moulds.scan(&source[piece.body..piece.end]).is_some() {
                *piece = observer.observe(line.from, line.start, line.end);
            }
        }
        for (piece, hints) in self.pieces.iter_mut().zip(hints.get(first..).unwrap_or_default()) {
            if hints.has(Feature::HintTime) {
                piece.be_time();
            }
        }
        for at in agenda::points(&self.pieces) {
            self.pieces[at].be_text();
        }
        let census = Census::of(&self.pieces);
        self.evidence.has_marked_posts = census.has_marked_posts();
        self.lattice.habits = Habits::of(source, seen, &self.pieces, observer);
        self.evidence.habits = self.lattice.habits;
        let is_timed = self.lattice.habits.timed;
        let borders = if is_timed { Borders::default() } else { Borders::of(seen, &self.pieces) };
        self.evidence.has_marks = borders.mark_all();
        let mut furniture = 0;
        for number in range {
            let at = number - first;
            let neighbours = Neighbours::at(&self.pieces, at);
            let this = neighbours.this;
            let line = &lines[number];
            let mut context = context::context(source, number, furniture, lines, neighbours, echoes);
            context.whole.insert_all(census.features(neighbours));
            context.whole.insert_if(borders.is_above(at, line, neighbours), Feature::Border);
            context.whole.insert_if(self.lattice.habits.closing && this.is_item(), Feature::MarkedPost);
            if let Some(&hints) = hints.get(number) {
                context.everywhere.insert_all(hints);
            }
            let tail = self.lattice.push(source, number, line, this, context, observer);
            self.evidence.count(this, tail);
            let is_furniture = this.is_furniture() || context.whole.has(Feature::Menu);
            furniture += usize::from(number < HEAD && is_furniture);
        }
    }

    /// The style in which the stretch reads best.
    fn style(&mut self, entry: Entry) -> Style {
        let mut best = (Style::Article, i32::MIN);
        for (style, prior) in self.evidence.styles() {
            let score = prior + self.run(entry, &style.bias(), self.lattice.len().min(SAMPLE));
            if score > best.1 {
                best = (style, score);
            }
        }
        best.0
    }

    /// Whether a whole text that reads best in this style is no feed after all, if no update is in that reading: unless it
    /// was cut off above the first.
    fn may_be_article(&self, style: Style) -> bool {
        self.lattice.len() <= SAMPLE && !style.is_article() && !self.evidence.may_be_opening()
    }

    /// Adds the best reading of the stretch in a style to the tokens. Gives where the next stretch begins.
    fn decode(&mut self, entry: Entry, style: Style, tokens: &mut Vec<Token>) -> Entry {
        let bias = style.bias();
        self.run(entry, &bias, self.lattice.len());
        self.trace(entry, &bias, tokens).map_or(entry, Entry::After)
    }

    /// Finds the score of the best way to every state at each of so many nodes. Gives that of the best way to the last.
    fn run(&mut self, entry: Entry, bias: &Lanes, nodes: usize) -> i32 {
        self.scores.clear();
        let first = Scores { best: 0, lanes: *entry.scores(self.transitions) };
        // What follows each of the last nodes, as far back as a piece reaches.
        let mut follows = [first; lattice::REACH];
        let mut best = 0;
        for node in 0..nodes {
            let mut lanes = Lanes::all(i16::MIN);
            for edge in self.lattice.edges(node) {
                work::count(1);
                let before =
                    node.checked_sub(usize::from(edge.span)).map_or(&first, |it| &follows[it % lattice::REACH]);
                // A few nodes back the best score was another one.
                lanes.raise_to_both(&before.lanes, &edge.scores, (before.best - best) as i16);
            }
            lanes.add_each(bias);
            let gain = lanes.best();
            best += i32::from(gain);
            lanes.add(gain.saturating_neg());
            let follow = &mut follows[node % lattice::REACH];
            follow.best = best;
            self.transitions.follow(&lanes, &mut follow.lanes);
            self.scores.push(Scores { best, lanes });
        }
        best
    }

    /// Follows the best reading from the end of the stretch to its beginning. Gives the state it ends in.
    fn trace(&self, entry: Entry, bias: &Lanes, tokens: &mut Vec<Token>) -> Option<State> {
        let mut node = self.lattice.len().checked_sub(1)?;
        let first = tokens.len();
        let last = *State::ALL.iter().max_by_key(|&&state| self.scores[node].lanes.of(state))?;
        let mut state = last;
        let mut after = None;
        loop {
            let (edge, before) = self.step(node, state, entry, bias)?;
            let row = before.map_or(entry.scores(self.transitions), |before| self.transitions.after(before));
            tokens.push(Token {
                state,
                start: edge.start,
                body: edge.body,
                end: edge.end,
                line: self.lattice.line(node),
                confidence: self.confidence(state, row, after, edge, bias),
            });
            after = Some(state);
            match (node.checked_sub(usize::from(edge.span)), before) {
                (Some(to), Some(before)) => (node, state) = (to, before),
                _ => break,
            }
        }
        tokens[first..].reverse();
        Some(last)
    }

    /// The piece by which the best way to a state at a node came there, and the state before; none at the beginning
    /// of the stretch. Of several ways that are as good the first one counts.
    fn step(&self, node: usize, state: State, entry: Entry, bias: &Lanes) -> Option<(&Edge, Option<State>)> {
        let score = self.scores[node].of(state);
        self.lattice.edges(node).iter().find_map(|edge| {
            let before = score - i32::from(edge.scores.of(state)) - i32::from(bias.of(state));
            let Some(node) = node.checked_sub(usize::from(edge.span)) else {
                let is_first = i32::from(entry.scores(self.transitions).of(state)) == before;
                return is_first.then_some((edge, None));
            };
            let Scores { best, mut lanes } = self.scores[node];
            lanes.add_each(self.transitions.before(state));
            let from = lanes.place(i16::try_from(before - best).ok()?)?;
            Some((edge, State::ALL.get(from).copied()))
        })
    }

    /// How sure a reading of one piece is: its share against the best one with another role, all else being equal.
    fn confidence(&self, chosen: State, before: &Lanes, after: Option<State>, edge: &Edge, bias: &Lanes) -> f32 {
        let mut scores = *before;
        scores.add_each(&edge.scores);
        scores.add_each(bias);
        after.into_iter().for_each(|after| scores.add_each(self.transitions.before(after)));
        let own = scores.of(chosen);
        scores.add_each(&self.rivals[chosen as usize]);
        share(i32::from(own) - i32::from(scores.best()))
    }
}

/// The share of a reading whose score is so far above that of the other one: the logistic function of a margin in
/// tenths of a nat.
fn share(margin: i32) -> f32 {
    /// e to the power of -1/10.
    const TENTH: f64 = 0.904_837_418_035_959_6;
    let (mut power, mut square) = (1.0, TENTH);
    // Beyond this a share is one or next to nothing.
    let mut left = margin.unsigned_abs().min(400);
    while left > 0 {
        if left & 1 == 1 {
            power *= square;
        }
        square *= square;
        left >>= 1;
    }
    let share = 1.0 / (1.0 + power);
    (if margin < 0 { 1.0 - share } else { share }) as f32
}
