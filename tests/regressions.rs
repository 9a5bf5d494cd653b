//! Texts that were once misread, as short as they get. A new one is named after what went wrong.
#![cfg(not(target_arch = "wasm32"))]

use newsfold::{BlockKind, Role, Timeline};

fn read(text: &str) -> Timeline<'_> {
    newsfold::parse(text, &newsfold::Options::default())
}

#[test]
fn a_caption_and_its_copy_with_a_credit_are_no_heading() {
    let timeline = read(
        "Flood in Pembrey – live\n\n10:32\n\nSchool to stay closed\n\nThe council said the school would open again on Friday.\n\n\
         Water in the high street of Pembrey\n\nWater in the high street of Pembrey (County Pictures)\n\n(County Pictures)\n\n\
         10:05\n\nFerries back\n\nThe first ferry has left the harbour with forty people on board.\n",
    );
    assert_eq!(timeline.updates.len(), 2);
    let kinds: Vec<_> = timeline.updates[0].blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, [BlockKind::Paragraph, BlockKind::Caption, BlockKind::Caption, BlockKind::Caption]);
}

#[test]
fn a_weekday_with_a_hyphen_is_part_of_a_stamp() {
    let timeline = read(
        "Ponte de Ribeirinha ao vivo\n\nEscola fica fechada\n\nterça-feira 27 dezembro 2033 09:16 , Luísa Moltke\n\n\
         A polícia pede aos motoristas que evitem a ponte.\n\nBalsa volta a funcionar\n\n\
         terça-feira 27 dezembro 2033 08:35 , Quirino Reis\n\nNinguém ficou ferido e a loja volta a abrir amanhã.\n",
    );
    let authors: Vec<_> = timeline.updates.iter().map(|update| update.author).collect();
    assert_eq!(authors, [Some("Luísa Moltke"), Some("Quirino Reis")]);
}

#[test]
fn a_clock_with_a_full_stop_is_no_date_among_others() {
    let timeline = read(
        "Puente de Valdemar, en directo\n\n08.14. Los técnicos trabajan en el puente desde el amanecer.\n\n\
         07.06. No hay heridos y la tienda volverá a abrir mañana.\n\n06.48. La policía ha cerrado el puente.\n",
    );
    let clocks: Vec<_> =
        timeline.updates.iter().filter_map(|update| update.time.as_ref()?.clock).map(|c| c.to_string()).collect();
    assert_eq!(clocks, ["08:14", "07:06", "06:48"]);
}

#[test]
fn a_standfirst_that_asks_to_follow_is_no_second_headline() {
    let timeline = read(
        "Liveticker zum Bahnstreik: Petz verlässt Gespräche in Hallerau\n\nVerfolgen Sie alle Entwicklungen in unserem Liveblog\n\n\
         Seit einer Woche fährt kein Zug mehr zwischen Hallerau und der Küste.\n\n10:32\n\nGewerkschaft fordert neue Gespräche\n\n\
         Die Gespräche endeten kurz nach Mitternacht ohne Ergebnis.\n",
    );
    assert_eq!(timeline.standfirst, Some("Verfolgen Sie alle Entwicklungen in unserem Liveblog"));
}

#[test]
fn stamps_of_a_tickers_own_making_open_its_posts() {
    let text = "Kegeln: Altmoor gegen Wölpe, live\n\nBahn 1, Wurf 4: Quill räumt ab und verneigt sich vor der leeren Tribüne.\n\n\
         Bahn 1, Wurf 9: Rook trifft die Rinne, wie schon im vergangenen Jahr an dieser Stelle.\n\n\
         Bahn 2, Wurf 2: Die Wölper wechseln die Kugel und beraten lange.\n\n\
         Bahn 2, Wurf 11: Alle neune! Der Wirt läutet die Glocke über dem Tresen.\n\n\
         Bahn 3, Wurf 5: Quill legt nach, und Wölpe verlangt eine Pause.\n";
    let timeline = read(text);
    let times: Vec<_> = timeline.updates.iter().filter_map(|update| Some(update.time.as_ref()?.text)).collect();
    assert_eq!(times, ["Bahn 1, Wurf 4", "Bahn 1, Wurf 9", "Bahn 2, Wurf 2", "Bahn 2, Wurf 11", "Bahn 3, Wurf 5"]);
    let explicit = newsfold::markdown(&timeline);
    let again =
        read(&explicit).updates.iter().map(|update| update.time.as_ref().map(|time| time.text)).collect::<Vec<_>>();
    assert_eq!(again, times.into_iter().map(Some).collect::<Vec<_>>());
}

/// Found by the fuzz target `times`: the end of the date was taken to be inside of the letter.
#[test]
fn a_letter_met_by_a_wide_one_is_no_ordinal() {
    for line in ["10:07 a.m. ET, February 2m٤", "February 2mé", "2mé February", "10:07, 2tº March"] {
        let timeline = read(line);
        assert_eq!(timeline.segments.last().map(|segment| segment.end), Some(line.len()), "{line}");
    }
}

/// Nothing but posts of one line each, oldest first: key points with their times have a feed below them.
#[test]
fn times_with_a_line_each_are_posts() {
    let text = "09:55AM PDT - We are in our seats in the hall of the rope works\n\n\
        09:56AM PDT - First of all, the usual test of the network\n\n\
        09:57AM PDT - and it is as slow as every year\n\n\
        10:01AM PDT - Music off, here we go\n\n\
        10:01AM PDT - “We are glad that you came by boat”\n";
    assert_eq!(read(text).updates.len(), 5);
}

/// What says the headline again above the updates is no part of the intro.
#[test]
fn the_headline_is_not_read_again_as_the_intro() {
    let text = "Live: Council of Kelbrook elects Anna Quill as mayor\n\nThe vote was close.\n\n\
        Live: Council of Kelbrook elects Anna Quill as mayor\n\n\
        10:32\n\nThe count is over\n\nThe clerk has read the figures twice.\n\n\
        10:05\n\nThe doors close\n\nNobody may leave before the count is over.\n";
    let timeline = read(text);
    assert!(timeline.intro.iter().all(|block| Some(block.text) != timeline.headline));
    assert_eq!(timeline.updates.len(), 2);
}

/// Three blank lines between posts and one between paragraphs is all that is left of some pages.
#[test]
fn wide_gaps_part_posts_that_have_neither_time_nor_title() {
    let text = "Launch of the ferry: live coverage\n\n\
        Follow the launch of the ferry with us.\n\n\
        Goodnight\n\nThe band has gone home. That is all from us, and thank you for reading.\n\n\
        We will be back in spring.\n\n\n\n\
        Quill waves to the hall and walks off. But somebody left her microphone on.\n\n\
        “Where is the boat?” she asks, as everybody can hear.\n\n\n\n\
        The bell rings. It is the bell of the old ferry, says the harbour master.\n\n\
        It has been polished for a week.\n\n\n\n\
        A word of warning\n\nQuill says that the first crossing will be a slow one.\n";
    let timeline = read(text);
    let headings: Vec<_> = timeline.updates.iter().map(|update| update.heading).collect();
    assert_eq!(headings, [Some("Goodnight"), None, None, Some("A word of warning")]);
}

/// A history by the year is no feed with times of four digits.
#[test]
fn four_digits_above_a_month_are_a_year() {
    let text = "1803 March 11 - Ashmere is made a town. It is named after Judge Josiah Ashmere.\n\
        1803 April 9 - Ashmere holds its first meeting.\n\
        1805 January 22 - The turnpike company is founded by an act of the assembly.\n\
        1806 February - The road is carried on to the eastern parish.\n\
        1810 May 3 - Samuel Dawes is born, who draws the first map.\n";
    assert!(read(text).updates.is_empty());
}

#[test]
fn a_chronology_is_an_article_with_times_for_headings() {
    const TITLE: &str = "Timeline: how the bell of Pembrey came down";
    let posts = [
        "9.40pm\n\nThree men leave the public house and are seen in Church Lane with a ladder.",
        "10.15pm\n\nA tractor is heard by the mill, which has no tractor.",
        "11.32pm\n\nThe bell comes down, and the dogs of four farms say so.",
        "4.05am\n\nThe sexton goes up to ring for the early service and comes down again.",
    ];
    let text = [&[TITLE], &posts[..]].concat().join("\n\n");
    let timeline = read(&text);
    assert_eq!(timeline.updates.len(), 0);
    let headings = timeline.intro.iter().filter(|block| block.kind == BlockKind::Heading).map(|block| block.text);
    assert_eq!(headings.collect::<Vec<_>>(), ["9.40pm", "10.15pm", "11.32pm", "4.05am"]);
    // What goes back in time is a feed, whatever it is called.
    let reversed: Vec<_> = core::iter::once(TITLE).chain(posts.into_iter().rev()).collect();
    assert_eq!(read(&reversed.join("\n\n")).updates.len(), posts.len());
}

#[test]
fn one_time_makes_no_live_blog_of_a_page() {
    let text = "Home\n\nNews\n\nBridge at Pembrey to close for a month\n\n4 hours ago\n\nAnna Quill\n\n\
         The bridge at Pembrey is to close in May, the county said on Monday.\n\nIt was built for carts and carries lorries.\n\n\
         The county has asked three firms for a price, and two have answered.\n\nMost read\n\nGoat elected mayor\n";
    assert_eq!(read(text).updates.len(), 0);
    // A live blog of one post has a time too, and no page around it.
    assert_eq!(
        read("Tram strike – live\n\n2 hours ago\n\nBells ring again\n\nThe first tram has left the depot.\n")
            .updates
            .len(),
        1
    );
}

#[test]
fn what_an_account_posted_is_a_quotation() {
    let timeline = read(
        "Bell of Pembrey – live\n\n10:32\n\nThe sexton is not amused\n\nHe said so to anybody who asked him, and to some who did not.\n\n\
         Has anybody seen a bell? pic.example.com/4kQz\n\n— Anna Quill (@annaquill) March 3, 2029\n\n10:05\n\nGood morning\n\n\
         It is a quiet morning in Pembrey, and everybody knows why.\n",
    );
    assert_eq!(timeline.updates.len(), 2);
    let kinds: Vec<_> = timeline.updates[0].blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, [BlockKind::Paragraph, BlockKind::Quote, BlockKind::Quote]);
}

#[test]
fn names_with_dates_in_every_other_line_are_a_chat() {
    let posts = [
        "Anna Quill 5/14/2030 5:02:11 PMThe doors close in two minutes.",
        "Bo Rook 5/14/2030 5:02:40 PMSomebody has brought a goat.",
        "Anna Quill 5/14/2030 5:03:02 PM@BoRook: It is the mayor, with a bell.",
        "Bo Rook 5/14/2030 5:03:15 PMThe music is something like whales, and nobody minds.",
        "Anna Quill 5/14/2030 5:04:27 PMThe curtain goes up on a table with a cloth on it.",
    ];
    let text = format!("Bell fair at Pembrey\n\nFollow the day with our reporters.\n\n{}", posts.join("\n"));
    let timeline = read(&text);
    let authors: Vec<_> = timeline.updates.iter().map(|update| update.author).collect();
    assert_eq!(authors, [Some("Anna Quill"), Some("Bo Rook"), Some("Anna Quill"), Some("Bo Rook"), Some("Anna Quill")]);
    // The name of an account is one word, however many capitals it has.
    assert_eq!(timeline.updates[2].heading, None);
    assert_eq!(timeline.updates[2].blocks[0].text, "@BoRook: It is the mayor, with a bell.");
}

#[test]
fn a_small_word_with_a_capital_opens_the_text_behind_a_heading() {
    let timeline = read(
        "Storm over Pembrey – live\n\n10:32 Landslide closes the mill road The county has sent two men with a spade, and no lorry.\n\n\
         10:05 Third tram stuck at the depot It was built for another gauge and nobody had told the driver.\n\n\
         09:41 Bells ring in the new church They are to ring until somebody finds the rope that stops them.\n",
    );
    let headings: Vec<_> = timeline.updates.iter().map(|update| update.heading).collect();
    assert_eq!(
        headings,
        [
            Some("Landslide closes the mill road"),
            Some("Third tram stuck at the depot"),
            Some("Bells ring in the new church")
        ]
    );
}

#[test]
fn every_end_of_a_line_parts_lines_alike() {
    let text = "Bell fair at Pembrey – live\n\n: The goat is mayor, and the bell is rung for it twice.\n\n\
         : The tram has left, and nobody was on it but the sexton.\n\n: The band has found its drum, and plays on it.\n\n\
         Anna Quill, 10:32\n\nThe fair is open to all who have a ticket, and to some who have none.\n";
    let read_with = |end: &str| -> Vec<String> {
        let text = text.replace('\n', end);
        read(&text).segments.iter().map(|segment| format!("{:?}", segment.role)).collect()
    };
    for end in ["\r\n", "\r", "\u{2028}", "\u{2029}"] {
        assert_eq!(read_with(end), read_with("\n"), "{end:?}");
    }
}

#[test]
fn what_is_still_to_come_by_the_clock_is_told_in_a_post() {
    let times = |text: &str| -> Vec<String> {
        let text = format!("Pembrey council – live\n\nRolling coverage of all that the day brings\n\n{text}\n");
        read(&text).updates.iter().filter_map(|update| update.time.as_ref()).map(|time| time.text.to_owned()).collect()
    };
    let morning = "9.05am: Good morning. The council has a long day before it. Here is the agenda.\n\n\
        9.30am: The bell committee hears the sexton.\n\n11am: The mayor opens a footbridge.\n\n\
        Around noon: There will be soup.\n\n2.15pm: The council votes on the goat.\n\n\
        If you have a bell, please write to us.";
    let later = "11.08am: The footbridge is open, and the mayor is wet.\n\nHe has gone home for another hat.";
    let before = "8.52am: The papers have not been kind to the goat this morning.";
    assert_eq!(times(&[later, morning, before].join("\n\n")), ["11.08am", "9.05am", "8.52am"]);
    let again = "9.12am: The sexton is early, and has brought the rope.";
    assert_eq!(times(&[before, morning, again, later].join("\n\n")), ["8.52am", "9.05am", "9.12am", "11.08am"]);
}

#[test]
fn a_time_below_which_the_bullet_of_the_next_post_stands_closes_a_post() {
    let timeline = read(
        "Bell fair at Pembrey - Live coverage - The Northlight\n\nBell fair at Pembrey\n\n  \
         • The goat is in a kilt, and nobody knows where he has it from.\n    5/14/2030 5:02:11 PM\n  \
         • Hats are worn low this year\n    5/14/2030 5:04:40 PM\n  \
         • The mayor has been seen with the rope of the bell in his hand.\n    \
         He says that it came off by itself.\n    5/14/2030 5:09:02 PM\n  \
         • The bell is rung with a broom now.\n    5/14/2030 5:11:37 PM\n",
    );
    let posts: Vec<_> = timeline
        .updates
        .iter()
        .map(|update| (update.time.as_ref().map(|time| time.text), update.blocks[0].text, update.blocks.len()))
        .collect();
    assert_eq!(
        posts,
        [
            (Some("5/14/2030 5:02:11 PM"), "The goat is in a kilt, and nobody knows where he has it from.", 1),
            (Some("5/14/2030 5:04:40 PM"), "Hats are worn low this year", 1),
            (Some("5/14/2030 5:09:02 PM"), "The mayor has been seen with the rope of the bell in his hand.", 2),
            (Some("5/14/2030 5:11:37 PM"), "The bell is rung with a broom now.", 1),
        ]
    );
}

#[test]
fn a_credit_glued_to_what_is_seen_makes_a_caption_of_both() {
    let timeline = read(
        "Bell fair at Pembrey – live\n\n10:32\n\nThe goat wins again\n\nThe goat of Pembrey at the town hallImage source, Anna Quill\n\n\
         It was the third time, and nobody else had come.\n\n10:05\n\nA quiet morning\n\nThe bell is rung with a broom today.\n",
    );
    let kinds: Vec<_> = timeline.updates[0].blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, [BlockKind::Caption, BlockKind::Caption, BlockKind::Paragraph]);
    assert_eq!(timeline.updates[0].blocks[0].text, "The goat of Pembrey at the town hall");
}

#[test]
fn buttons_below_posts_make_a_feed_of_headings() {
    let posts =
        ["Collision on the mill road", "Goat on the R70", "R70 latest", "Bridge closed at Pembrey", "All clear"];
    let text: String = posts
        .iter()
        .map(|heading| format!("{heading}\n\nTraffic is slow from the church down to the bridge.\n\n  • Share\n\n"))
        .collect();
    let opening =
        "Pembrey fire brigade is at the scene of a collision.\n\nTraffic is slow because of it.\n\n".repeat(4);
    let opening = format!("Video Loading\n\n{opening}");
    let headings = |text: &str| -> Vec<String> {
        read(text).updates.iter().filter_map(|update| update.heading).map(str::to_owned).collect()
    };
    assert_eq!(headings(&format!("{opening}{text}")), posts);
    assert_eq!(headings(&format!("{opening}{}", text.replace("  • Share\n\n", ""))), [""; 0]);
}

#[test]
fn who_wrote_and_when_closes_a_post_be_it_the_only_one() {
    let text = "There is no end in sight to the weeks of waiting for anybody with a ticket to the isles.\n\n\
        The first ferry not to leave the port will be that at noon, and the harbour says so itself.\n\n\
        Those who did get on board found the ramps half empty, and tea in the ticket hall.\n\n\
        Strike put off after talks between harbour and union\n\nAnna Quill9 June 2032 14:56\n\n\
        Minister has no ferry\n\nHe said so to anybody who asked.\n";
    let timeline = read(text);
    let first = &timeline.updates[0];
    assert_eq!(first.heading, Some("Strike put off after talks between harbour and union"));
    assert_eq!(first.author, Some("Anna Quill"));
    assert_eq!(first.time.as_ref().map(|time| time.text), Some("9 June 2032 14:56"));
}

#[test]
fn the_name_of_whoever_wrote_a_post_may_stand_twice() {
    let post = |time: &str| {
        format!("{time}\nAnna Quill\nAnna Quill\nThe goat of Pembrey has left the town hall by the window.\n")
    };
    let text = format!(
        "The Big Goat Show – live\nIt is goat week again.\n{}",
        ["15.05", "15.03", "14.58", "14.51"].map(post).concat()
    );
    let timeline = read(&text);
    let authors: Vec<_> = timeline.updates.iter().map(|update| (update.author, update.blocks.len())).collect();
    assert_eq!(authors, [(Some("Anna Quill"), 1); 4]);
}

/// What the segments of one role say, without the space around it.
fn told<'s>(timeline: &Timeline<'s>, text: &'s str, role: Role) -> Vec<&'s str> {
    let of_role = timeline.segments.iter().filter(|segment| segment.role == role);
    of_role.map(|segment| text[segment.start..segment.end].trim()).collect()
}

#[test]
fn initials_are_a_byline_and_close_no_sentence() {
    let text = "Sécheresse à Valmoret : 40 puits fermés en une nuit\n\nLES FAITS Suivez la situation heure par heure\n\n\
                A. B.-C. & D. E.\n\n7h49 : Un bateau apporte de l’eau\n\nIl a jeté l’ancre devant le vieux phare.\n\n\
                7h28 : La mairie ouvre ses fontaines\n\nLes habitants font la queue depuis l’aube.\n";
    assert_eq!(read(text).byline, Some("A. B.-C. & D. E."));
}

#[test]
fn a_date_that_the_page_failed_to_write_stands_below_its_author() {
    let text = "- Petra Lamb\n- Invalid Date,\nTHE ferry is back in harbour and every captain on the coast wants to know why.\n\
                Get all the latest updates from the quay here...\n\
                DECK CHAIRS\nThe deck chairs went over the side at noon, one after the other.\n\
                LIFE BOATS\nThe boats stayed where they were, as the crew had painted them to the wall.\n";
    let timeline = read(text);
    assert_eq!(timeline.byline, Some("Petra Lamb"));
    assert_eq!(told(&timeline, text, Role::Time), ["- Invalid Date,"]);
    assert_eq!(timeline.updates.len(), 2);
}

#[test]
fn the_number_of_a_picture_is_a_credit() {
    let text = "Liveticker: Altmoor gegen Wölpe\n\n18:17 Uhr\n\nDer Trainer trägt einen Schal aus dem vorigen Jahrhundert.\n\n\
                Imago0010203040h\n\n18:20 Uhr\n\nNoch zehn Minuten, und es regnet auf die Bänke.\n\n18:24 Uhr\n\n\
                Der Wirt hat das Zelt geschlossen und läutet die Glocke.\n";
    assert_eq!(told(&read(text), text, Role::Caption), ["Imago0010203040h"]);
}

#[test]
fn a_title_in_capitals_heads_key_points_that_are_lost() {
    let text = "SLEDGE LIVE: Quill and Rook go for the lead at Norhaven\n\nAnna Quill will be after another easy run at Norhaven today.\n\n\
                Follow the qualifying with us, first run at noon.\n\nThe second run begins at three if the snow allows it.\n\n\
                Nobody has won here twice in a row since the bridge was built.\n\n\
                SLEDGE QUALIFYING LIVE - NORHAVEN PRIX\n\nFirst run done!\n\n14:33 , Bo Rook\n\n\
                Two sledges on top and daylight behind them.\n\nQuill is fastest\n\n14:10 , Bo Rook\n\n\
                She is half a second up on everybody else.\n";
    let timeline = read(text);
    let headings: Vec<_> = timeline.updates.iter().filter_map(|update| update.heading).collect();
    assert_eq!(headings, ["First run done!", "Quill is fastest"]);
    assert_eq!(told(&timeline, text, Role::KeyPointsTitle), ["SLEDGE QUALIFYING LIVE - NORHAVEN PRIX"]);
}

#[test]
fn the_card_of_a_link_that_says_the_post_again_is_no_text_of_it() {
    let text = "Harbour inquiry – live: Mayor gives evidence\n\nThe mayor has told the inquiry that nobody asked him about the crane.\n\n\
                OPINION: The mayor’s calm left him when he needed it\n\n\
                Under questions from the committee he showed a new face, writes Anna Quill.\n\n\
                The mayor’s calm left him when he needed it | Anna Quill\n\n\
                Under questions from the committee he showed a new face, writes Anna Quill\n\nBo Rook5 July 2031 02:00\n\n\
                Crane to stay where it is\n\nThe crane stays where it is until the inquiry has looked at it.\n\n\
                Bo Rook5 July 2031 01:20\n";
    let timeline = read(text);
    assert_eq!(timeline.updates.len(), 2);
    assert_eq!(timeline.updates[0].blocks.iter().filter(|block| block.kind == BlockKind::Paragraph).count(), 1);
    assert_eq!(told(&timeline, text, Role::Related).len(), 2);
}

#[test]
fn what_a_pointer_led_to_is_lost_so_a_heading_follows_be_it_cut_off() {
    let text = "Election live: Parties count their votes\n\nCounting has begun in all halls of the islands.\n\
                ‘Remember those who cannot vote today’\nA cannery worker says that her rent went up twice and her bus was cut.\n\
                Read her column here:\nNearly half of island radio li";
    let timeline = read(text);
    assert_eq!(timeline.updates.last().and_then(|update| update.heading), Some("Nearly half of island radio li"));
}

#[test]
fn a_sentence_and_a_score_below_the_opener_of_a_feed_are_a_post() {
    let text = "Sigue aquí el MINUTO A MINUTO del partido entre Halcones y Real Sonoro\nReal Sonoro ganó 1-0 con gol de penal.\n\
                MINUTO A MINUTO:\nTermina el partido. Halcones 0 - 1 Real Sonoro\n90' Agregan cuatro minutos\n\
                85' Cambio en Real Sonoro. Sale Quiñones, entra Robles\n82' Amarilla para Lamas por discutir\n\
                79' ¡Casi Halcones! Robles la pega al palo\n";
    let timeline = read(text);
    let first = timeline.updates.first().and_then(|update| update.blocks.first()).map(|block| block.text);
    assert_eq!(first, Some("Termina el partido. Halcones 0 - 1 Real Sonoro"));
}

#[test]
fn below_a_notice_that_the_feed_loads_there_paragraphs_are_posts() {
    let text = "Reservoir bill: Margaret Lyle beats off her rebels - as it happened\nFollow live updates from the chamber here\n\
                Margaret Lyle has won a close vote on the heart of her reservoir bill after the rebels gave way.\n\
                To follow events as they unfolded, see our live coverage below:\nPlease allow a moment for the liveblog to load\n\
                Good morning, and welcome to our coverage of a day that may decide how long Margaret Lyle stays.\n\
                Sir Edmund Rooke has been on the radio. Asked whether he would bring down the bill, he laughed.\n\
                He said that about fourteen colleagues were still with him, give or take two who do not answer.\n\
                The Water Alliance has published its last count of the rebels before the vote. It makes it fifteen.\n";
    let timeline = read(text);
    let paragraphs: Vec<_> = timeline.updates.iter().map(|update| update.blocks.len()).collect();
    assert_eq!(paragraphs, [1, 2, 1]);
}

#[test]
fn an_epoch_opens_a_post_and_whoever_wrote_it_closes_it() {
    let text = "Liveupdated1559666526\n\nHarbour news – live: Pilot drew up charges against the board\n\n\
                Follow the latest updates from the quay\n\nBo Rook\n\nTuesday 04 June 2019 17:42 BST\n\n\
                The board will come home on Tuesday to a cold welcome from every boat in the harbour.\n\n1559645400\n\n\
                The pilot has been thinking aloud on the radio about what he saw on that night at the pier.\n\n\
                Anna Quill4 June 2019 11:50\n1559644200\n\nCrane to be moved\n\nThe crane will be moved before the week is out.\n\n\
                Anna Quill4 June 2019 11:30\n1559642400\n\nMore on the new book about the board, which comes out next week.\n\n\
                Anna Quill4 June 2019 11:00\n";
    let timeline = read(text);
    assert_eq!(timeline.headline, Some("Harbour news – live: Pilot drew up charges against the board"));
    let posts: Vec<_> =
        timeline.updates.iter().map(|it| (it.heading, it.author, it.time.as_ref().map(|it| it.text))).collect();
    assert_eq!(
        posts,
        [
            (None, Some("Anna Quill"), Some("4 June 2019 11:50")),
            (Some("Crane to be moved"), Some("Anna Quill"), Some("4 June 2019 11:30")),
            (None, Some("Anna Quill"), Some("4 June 2019 11:00")),
        ]
    );
}

#[test]
fn the_words_for_the_first_picture_stand_below_the_number_of_comments() {
    let text = "Strike live: Ferry crews walk out\n\nCrews of six ferries have walked out over their tea\n\nBo Rook\n\
                Thursday 6 March 2031 16:12 GMT\n0Comments\n\n‘Who is it for?’ Mayor asked about empty ferry on the quay\n\n\
                The crews of six ferries have walked out over the tea that they are given at night.\n\n\
                10:32\n\nMayor to meet crews\n\nThe mayor will meet the crews on the quay at noon.\n\n\
                10:05\n\nLast ferry out\n\nThe last ferry left the quay with forty on board.\n";
    assert_eq!(told(&read(text), text, Role::Caption), ["‘Who is it for?’ Mayor asked about empty ferry on the quay"]);
}

#[test]
fn a_name_above_each_title_is_of_the_post_below() {
    let text = "Transfer news LIVE: Quill back at the quay, keeper sold for a crate of herring\n- CometSport Reporters\n- 16 Jul 2029, 16:48\n\
                THE silly season is getting sillier by the hour with the window open for another six weeks.\n\
                Get ALL of today's transfer gossip, news and updates here...\n\
                Gary Toller\nPAY DAY SPREE\nThe best-paid squads on the continent have been named by a baker.\n\
                Gary Toller\nTOM BOMB\nTom Arkwright may have let the cat out of the bag about his plans on Saturday.\n\
                Bo Rook\nSAN-TASTIC\nThe harbour side are said to have Emil Sandoz in mind as their plan B.\n\
                Gary Toller\nDONE DEAL\nThe keeper's kid brother has joined the academy of the lockmen.\n";
    let timeline = read(text);
    let posts: Vec<_> = timeline.updates.iter().map(|update| (update.author, update.heading)).collect();
    assert_eq!(
        posts,
        [
            (Some("Gary Toller"), Some("PAY DAY SPREE")),
            (Some("Gary Toller"), Some("TOM BOMB")),
            (Some("Bo Rook"), Some("SAN-TASTIC")),
            (Some("Gary Toller"), Some("DONE DEAL")),
        ]
    );
}

#[test]
fn first_sentences_of_posts_are_no_titles() {
    let text = "Assembly live blog – Thursday 10 May\n\n\
                9.05am: Bad news for anyone who had cleared the autumn for the bridge inquiry this year. It may be finished before \
                the leaves are down, as the board has asked for no more than two weeks in all.\n\n\
                9.20am: Bo Rook was on the radio just after eight. I missed the top of it, but the wire has sent a long note of \
                what he said about the ferry.\n\n\
                9.45am: Anna Quill has taken her seat at the inquiry. She is being questioned by a lawyer who has a reputation \
                for long pauses and short questions.\n";
    assert!(read(text).updates.iter().all(|update| update.heading.is_none()));
}
