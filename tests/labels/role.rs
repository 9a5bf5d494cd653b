//! What a place in a text is by its parse, and which roles are one thing to a reader.

use newsfold::{Role, Timeline};

/// The role of what stands at a place, in bytes.
pub fn role_at(timeline: &Timeline<'_>, place: usize) -> Option<Role> {
    let at = timeline.segments.partition_point(|segment| segment.end <= place);
    timeline.segments.get(at).map(|segment| segment.role)
}

/// What a role is to a reader, to whom some are one thing.
pub fn class_of(role: Role) -> &'static str {
    match role {
        Role::Headline => "headline",
        Role::Standfirst => "standfirst",
        Role::Byline => "byline",
        Role::Time | Role::Author => "stamp",
        Role::KeyPointsTitle | Role::KeyPoint => "key points",
        Role::Intro => "intro",
        Role::Heading => "heading",
        Role::Paragraph | Role::Quote | Role::ListItem => "paragraph",
        Role::Caption => "caption",
        Role::Boilerplate | Role::Related | Role::Footer => "aside",
        Role::Blank => "blank",
    }
}
