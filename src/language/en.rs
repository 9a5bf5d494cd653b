//! English.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) const ENGLISH: Language = Language {
    tag: "en",
    months: [
        "January|Jan",
        "February|Feb",
        "March|Mar",
        "April|Apr",
        "May",
        "June|Jun",
        "July|Jul",
        "August|Aug",
        "September|Sep|Sept",
        "October|Oct",
        "November|Nov",
        "December|Dec",
    ],
    weekdays: [
        "Monday|Mon",
        "Tuesday|Tue|Tues",
        "Wednesday|Wed|Weds",
        "Thursday|Thu|Thur|Thurs",
        "Friday|Fri",
        "Saturday|Sat",
        "Sunday|Sun",
    ],
    units: [
        "s|sec|secs|second|seconds",
        "m|min|mins|minute|minutes",
        "h|hr|hrs|hour|hours",
        "d|day|days",
        "w|week|weeks",
        "month|months|mo",
        "year|years|yr|yrs",
    ],
    ago: "ago",
    hour: "hrs|hours",
    minute: "min|mins|minute|minutes",
    over: "over|overs",
    joints: "of|on|at|the",
    days_ago: ["today", "yesterday"],
    twelve: ["noon", "midnight"],
    zones: &[
        Zone { names: "Greenwich Mean Time", offset: Offset::Fixed(0), ambiguous: false },
        Zone { names: "British Summer Time|Irish Standard Time", offset: Offset::Fixed(60), ambiguous: false },
        Zone { names: "UK time|London time|Irish time|Dublin time", offset: Offset::European(0), ambiguous: false },
        Zone { names: "Central European Time", offset: Offset::Fixed(60), ambiguous: false },
        Zone { names: "Central European Summer Time", offset: Offset::Fixed(120), ambiguous: false },
        Zone { names: "Paris time|Berlin time|Rome time|Madrid time", offset: Offset::European(60), ambiguous: false },
        Zone { names: "Kyiv time|Athens time", offset: Offset::European(120), ambiguous: false },
        Zone { names: "Moscow time|Istanbul time", offset: Offset::Fixed(180), ambiguous: false },
        Zone { names: "Indian Standard Time|India time", offset: Offset::Fixed(330), ambiguous: false },
        Zone { names: "Eastern Time|New York time|Eastern:", offset: Offset::American(-300), ambiguous: false },
        Zone { names: "Eastern Standard Time", offset: Offset::Fixed(-300), ambiguous: false },
        Zone { names: "Eastern Daylight Time", offset: Offset::Fixed(-240), ambiguous: false },
        Zone { names: "Central Time|Central:", offset: Offset::American(-360), ambiguous: false },
        Zone { names: "Mountain Time|Mountain:", offset: Offset::American(-420), ambiguous: false },
        Zone { names: "Pacific Time|Pacific:", offset: Offset::American(-480), ambiguous: false },
    ],
    function: "the|of|and|to|is|that|was|for|with|has|have|been|are|as|this|they|from|he|she|which|were|had|his|her|their|would|who|but|you|we|it|not|at|by",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Key points|Key events|Key moments|Key developments|Key updates|Key takeaways|Summary|At a glance|\
             Summary of key events|What we covered here|What we know|What we know so far|What you need to know|\
             What to know|Main points|Main developments|The main points|Highlights|The key points|In brief|\
             Top lines|Headlines|Key facts|Top stories at a glance|Live reporting summary|What happened today|\
             The latest at a glance|Here’s what you need to know|Here’s what to know|Here’s what we know|What’s happening|Catch up",
        ),
        Phrases(KeyPointsTitle, End, "latest news|at a glance|key points|what we know so far|live highlights"),
        Phrases(
            RelatedTitle,
            Whole,
            "Read more|Recommended|Related|In this article|Most popular|Most read|Most viewed|Related stories|\
             Related articles|Related topics|Related content|Related internet links|Related links|\
             More on this story|You may also like|You might also like|More stories|More news|Also read|\
             Also in the news|Don’t miss|Editor’s picks|Editors’ picks|Related video and audio|More top stories|\
             More like this|From our network|Popular|Trending|Trending now|Must read|\
             Must reads|Top stories|From around the web|More from this author|See also|Explore more|Read next|\
             Up next|Continue reading|More on this|Popular videos|Read also|\
             You may also want to watch|You may want to watch|Watch next|More from the web",
        ),
        Phrases(
            RelatedStart,
            Start,
            "Related:|Read more:|Read:|Read also:|Also read:|See also:|Recommended:|More:|More on this:|\
             Don’t miss:|Must read:|From the archive:|Related coverage:|Related video:|Related article:|\
             Read more about|Most popular in|Most read in|Continue reading|More from our|Full story:|\
             Full coverage:|Read the full|Click here for more|Read a recap of|Find out how to",
        ),
        Phrases(
            PostTitle,
            Whole,
            "Closing summary|Closing post|Evening summary|Afternoon summary|Morning summary|Early evening summary|\
             Lunchtime summary|Late summary|Opening summary|Opening post|Summary and close|Midday summary|\
             Summary so far|Here’s a summary|Today’s agenda|Agenda for the day|Recap|That’s all|That’s all for now|\
             That’s all for today|That’s it|That’s it for today|That’s a wrap|That’s your lot|And that’s your lot|\
             And that’s it|And that’s that|We’re closing this live blog|\
             Welcome|Good morning|Good afternoon|Good evening|Goodnight|Good night|Goodbye|Bye for now|\
             Thanks for joining us|Thank you for joining us|Thanks for following|Thanks for reading|\
             Hello and welcome|Welcome back|Good morning and welcome|Full-time|In pictures|Preamble|Prologue|\
             Where things stand|What happened today|What’s been happening|What’s happening|The story so far",
        ),
        Phrases(
            Section,
            Whole,
            "News|World|World news|UK|UK news|US|US news|Local news|National|International|Politics|Business|\
             Economy|Money|Markets|Tech|Technology|Science|Health|Environment|Climate|Weather|Education|Sport|\
             Sports|Football|Cricket|Tennis|Rugby|Golf|Boxing|Formula 1|Scores & Fixtures|Live scores|Culture|\
             Arts|Entertainment|Lifestyle|Style|Travel|Food|Fashion|Opinion|Columnists|Editorial|Crime|\
             Elections|Obituaries|India|Europe|Middle East|Celebrity|TV|Film|Music|Games|Podcasts|Latest news|\
             Live TV|Watch live|Listen live|Play live radio|Live radio|Latest headlines|Breaking news|\
             Live streaming|Latest",
        ),
        Phrases(
            PostEnd,
            Whole,
            "Share|Share this|Share this post|Share on Facebook|Facebook Twitter|Google plus|Comment|Comments|Updated|\
             Updated at|Copy link|View more share options|Click here to share on social media|Permalink",
        ),
        Phrases(
            Chrome,
            Whole,
            "Advertisement|Advertisements|Ad|Sponsored|Promoted|Comments|# Comments|0Comments|Comment|View comments|\
             Close|Share|Save|Print|Email|Copy link|Link copied|Updated|Live|Live now|Live updates|\
             Live updates closed|LIVE UPDATES LIVE UPDATES|Live blog|Live feed|Live TV|Live reporting|\
             Live coverage|Rolling coverage|Watch live|Oops|Something went wrong|Please try again later|Sign up|Sign in|Log in|\
             Subscribe|Read later|Back to top|Top|Menu|Search|Home|Skip to content|Skip to main content|Next|\
             Previous|Load more|Show more|Show less|See more|View more|More|Show key events only|\
             Please turn on JavaScript to use this feature|Refresh|Auto refresh|Newest first|Oldest first|\
             Latest|Newest|Oldest|Latest first|Sort by|Follow|Follow us|Listen|Listen to this article|Play|\
             Pause|Watch|Video|Photos|Gallery|Facebook|Twitter|X|WhatsApp|Copy|Tweet|Pin it|LinkedIn|Reddit|\
             Flipboard|Share on Facebook|Share on Twitter|Share on X|Share on WhatsApp|Share this|\
             Share this article|Share full article|Share this page|Share page|\
             Click here to share on social media|# Posts|# Updates|# min read|# minute read|# mins read|\
             As it happened|Ended|Liveupdated|Liveended|Live updated|As it happenedended|As it happenedupdated|\
             LIVE UPDATESLIVE UPDATES|This video cannot be played|This content is not available|Bookmark|\
             Bookmarked|# Shares|# likes|Report|Reply|View all updates|All updates|Get involved|\
             Latest post|New updates|Breaking news|Exclusive|Analysis|Pinned|Pinned post|Link|Image|\
             Advertising|To play this video you need to enable JavaScript in your browser|\
             Add as preferred source|Loading|Scroll for more|Expand|Collapse|Ad feedback|Key event|\
             Share this update|Share this post|Share via|Share via email|Share & save|Gift|Gift this article|\
             Print content|Print subscriptions|Search jobs|Most recent|Skip advertisement|Today’s paper|\
             Just in|Newsletters|Register|Register now|Log in Register|Subscribe now|Sign in or register|\
             Live update|Latest updates|Enable cookies|Allow cookies once|Accept and continue|\
             Allow and continue|Accept all|Manage preferences|The content is not available|Read description|\
             Show translation|More content below|Story continues|Story continues below|Article continues below|\
             Advertisement continues below|Read full article|X formerly Twitter|Email address|Password|\
             First name|Last name|Your email|Filters|Skip to navigation|Skip to footer|\
             Jump directly to the content|Back to homepage|Hide|Breaking|More menu|Show latest update|\
             Sponsored content|View image in fullscreen|Back to home|US edition|UK edition|Menu Search|\
             Home News|Post update|Got a story|Contact|View more share options|Copy link Copied|Copied|\
             Invalid email|Read Read more|Watch now|Comments are closed|Comment now|Show all|See all|\
             See all topics|Return to menu|Return to Homepage|Show comments|Hide comments|Load more comments|\
             Sort by Latest|Got a TV Licence?|Find out more|I don’t have a TV Licence|Video content|\
             Article share tools|Article embed|Report this social media post|Elsewhere on the BBC|Filters BETA|\
             Share on Messenger|Share on Pinterest|Share on LinkedIn|Order by newest|Order by oldest|\
             Load new updates|Auto update|Auto update on|On|Off|Updates|Quick guide|Was this helpful?|\
             Thank you for your feedback|Get all your news in one place|100’s of premium titles|One app|Start reading|Our Picks|\
             Previous version|Next version|Version # Version #|Recommended Stories|Try again later|Story by|\
             Removed from bookmarks|Bookmark popover|Please enter a valid email address|View offers|\
             Facebook Tweet Email Link|Video Ad Feedback|Video Loading|Video Unavailable|Click to play|\
             Tap to play|The video will auto-play soon|Play now|More info|Thank you for subscribing|\
             No thanks, close|See our privacy notice|Get stories like this|Host commentator|View new posts|\
             Dismiss|Font size|Text size|Viewer comments|Current track|Title|Artist|Current show|Listen Live|\
             Now Playing|Skip to main navigation|Open Navigation Menu|Open menu|Close menu|Search Search|\
             Site search|My account|Manage my account|Sign out|Create account|Edition|Change edition|\
             Print this page|Email this article|Get the app|Recommended for you|Promoted stories|\
             Sponsored Links|Paid content|Please wait|Go to start|Last updated|Live News Feed|Posted in|Tagged|\
             Tags|Pinterest|Telegram|Messenger|Facebook Messenger|Share Selection|Start the conversation|\
             Be the first to comment|Comments Off|Full screen|Play Video|Unmute|Mute|Remaining Time|# of #|\
             Photo # of #|Slide # of #|Image # of #|Show caption|Hide caption|Enlarge Image|\
             Refresh for updates|Developing story|Live Blogs|Translate|Feedback|Read more about these links|\
             Latest news|Most popular|Story highlights|Join the discussion|Watch the latest|Text|Hide ad|\
             Scroll to top|Skip to latest live text|Book now|Sold out|See new updates|See latest updates|\
             Show new updates|# new updates|# new update|# new posts|Status: Live|Live streaming|Live stream|\
             Get the free app|Image description|Back to the top|Jump to comments|Add a comment|Write a comment|\
             Post a comment|Load more posts|Load more updates|Load older posts|Older posts|Newer posts|\
             Older updates|Listen to article|Play audio|Save article|Share article|Email this|Print article|\
             Key moments only|Show key moments|Watch live feed|Incoming update|\
             Story continues below advertisement|Article continues after this advertisement|Facebook comments|\
             Open in app|Read in app|View gallery|Open gallery|Sign up for free|This event has now ended|\
             This live event has now finished|This live event has finished|Key Post|Key posts|\
             Refreshes automatically|Live Text|User avatar|Offline|Author Message|Joined|Profile|# Posts New|\
             Post reply|Quote|original raw|Newest first Oldest first|Live coverage contributors #|\
             Show new posts|Google plus|Skip to timeline|Click to reload|Recommended videos|Enlarge icon|\
             Clock menu more arrow no yes mobile|Email the author|Page # of #|New posts|Auto refresh on|\
             Auto refresh off|Auto refresh every # seconds|Comments #|Read story|Read full story|\
             Share story|Send to a friend|Printable version|Article history|Latest posts|\
             Normal text size|Larger text size|Very large text size|Select Language|Load more commentary|\
             Terms and Privacy Policy|Privacy dashboard|Download as PDF|Add to calendar|Buy tickets|Buy now|\
             No comments|No comments yet|Watch Video|View Photos|Media playback is unsupported on your device|\
             You are here|On this page|Previous story|Next story|Article content|Get it now|Loading comments|\
             Show more posts|Enable notifications|Live comment icon",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Please turn on JavaScript|JavaScript is|Click here to share|Click to share|Quantcast|Channel:|\
             Viewing all articles|Browse latest|Send us your views|Page last updated|\
             Stay up to date with notifications|Notifications can be managed|Jump to content|Follow us on|\
             Like us on|This page will update|This page updates|Refresh this page|Refresh the page|\
             To play this|All times stated are|All times are|Share via|To share this|\
             This site requires JavaScript|You need to enable JavaScript|Your browser does not|Your browser is|Your browser appears|\
             Enable JavaScript|Related sites|Last modified|This content is provided by|Skip twitter post|\
             Skip instagram post|End of twitter|End of instagram|Allow Twitter content|Allow Instagram content|\
             View original tweet|Accept and continue|We ask for your permission|To view this content|\
             Copy this link|Read about our|This post is|This article is|Get in touch|Text us on|Listen live on|\
             You can watch|How to get involved|Allow content from|Allow X content|\
             This article contains content provided by|This article includes content|View content on|Skip X|\
             Skip to content|End of X|Why you can trust|Ask a question or make a comment|\
             You can use the buttons below|You can change your|Unfortunately we have been unable to verify|\
             Loading related|To leave a comment|Please log in|Scroll through the posts|\
             Our live coverage has ended|Follow topics|Video duration|Already a member|Join our community|\
             Pages:|Stay updated with|Got a question|Your email address will not|Enter your email|\
             Must be at least|Please use Chrome|Please refresh the page|Report this social post|\
             Please read our|More share options|Add us as a|Generate key takeaways|list of # items|end of list|\
             Video player|You need one to watch live TV|I have a TV Licence|The BBC is not responsible|\
             Sign up to read this article|Read news from|Top stories on|You can find the current article|\
             The article has changed|The next check for changes|It last changed over|\
             Our goal is to create a safe|Sign in to access|Thanks for signing up|Thank you for signing up|\
             Find your bookmarks|Want an ad free experience|Already subscribed|CNN values your feedback|\
             Be the first to get Breaking|Install the|We use your sign up|News Corp is a network|\
             Translate posts|IE 11 is not supported|For an optimal experience|Share this with|\
             These are external links|First published on|Cookies on the|This is a modal window|Stream Type|\
             Loaded #|Current Time #|Click here to refresh|Click refresh for|Hit F5|Press F5|\
             Get instant alerts|This is a developing story|This is a breaking news story|Sign up here for|\
             Sign up for the|Sign up for our|Sign up to our|Sign up to the|Get our award winning|Get our daily|\
             Get our free|Get the best|Get breaking news|By signing up|By clicking sign up|By submitting your|\
             By entering your email|You can unsubscribe|You’re signed up|This page is updated|\
             Send your thoughts to|Subscribe to our|Watch live feed from|\
             Scroll to continue|Visit our|Posts: #|Joined: |Post subject:|It is currently|Newest at the top|\
             Comments powered by|Refreshes|We’re sorry, this feature|This Twitter post cannot|\
             This post cannot be displayed|Disclaimer:|Live updates for this event|Email us:|Send us an|\
             Scroll down and refresh|Scroll down to|Scroll down for|Make sure to refresh|Use the comment form|\
             Please enable|Your comments may be published|Read below to|Live blog entries will|Log in, register",
        ),
        Phrases(Chrome, End, "s avatar"),
        Phrases(Comments, Whole, "Comments|# Comments|0Comments"),
        Phrases(Badge, Whole, "Liveupdated|Liveended|As it happenedended|As it happenedupdated"),
        Phrases(FeedNotice, Whole, "Live updates"),
        Phrases(FeedNotice, Start, "Please allow a moment for"),
        Phrases(LostDate, Whole, "Invalid Date"),
        Phrases(Placeholder, Whole, "Post|Untitled|Untitled post|No title|Live update|Post update"),
        Phrases(
            FooterTitle,
            Start,
            "Join our commenting forum|Join our forum|Join our readers|Join the forum|Have your say|\
             Say what you think|See all comments|Join thought provoking conversations|Join the conversation|\
             Join the discussion|View all comments|Terms of use|Terms and conditions|Terms of service|\
             All rights reserved|Already have an account|Register for free|Privacy policy|Cookie policy|\
             More from|Contact us|About us|This site is protected by reCAPTCHA|By clicking|By signing up|\
             By registering|Our journalism|Thank you for registering|Please refresh the page or navigate|\
             Want to bookmark|Sign up to our|Sign up for our|Create an account|Corrections|Copyright|\
             Community guidelines|Most commented|Explore more on|Reuse this content|Filed under|Leave a reply|\
             Leave a comment|Tags:|Topics:|Follow all of our coverage|License this content|Discover this|\
             We acknowledge the traditional|Get current updates|Follow us on social|Need to know more|\
             Read our privacy|Newsletter promotion|Get email updates|Sign up for free to|Our Standards:",
        ),
        Phrases(
            FooterTitle,
            Whole,
            "Topics|More about|More for you|Your privacy choices|About our ads|Tags|Top stories|Follow topics|\
             More on these topics|Related tags|Around the web|Privacy|\
             Terms|Cookies|Advertise with us|Work for us|Accessibility|Your reader rewards",
        ),
        Phrases(
            FooterTitle,
            Anywhere,
            "all rights reserved|commenting forum|terms of use and privacy policy|terms of service apply",
        ),
        Phrases(
            AppealStrong,
            Anywhere,
            "your support helps us|thank you for your support|thank you for supporting|if you can spare|\
             your support makes|your support allows|your support is what|your support will|make a donation|\
             support our journalism|support our work|support independent journalism|sign up to our newsletter|\
             sign up for our newsletter|sign up to our free|sign up for our free|subscribe to our|\
             download our app|download the app|we use cookies|uses cookies|accept cookies|cookie settings|\
             become a member|become a supporter|become a subscriber|contribute from|to tell the story|every contribution counts|\
             our mission is to deliver|support us to|\
             your donation|your gift|your contribution|donate today|donate now|support us today|\
             choose not to lock|paid for by those who|help us keep|from as little as|start your subscription|\
             already a subscriber|get our newsletter|delivered to your inbox|straight to your inbox|\
             stories in your inbox|news in your inbox|get our free|like to be emailed|consider giving|what you can|\
             breaking news alerts|\
             headlines email|\
             follow our whatsapp|join our whatsapp|on whatsapp by|turn on notifications|allow notifications|\
             every pound you give|every dollar you give|reader funded|funded by readers|we rely on readers|\
             behind a wall",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "support|donation|donations|donate|contribute|contribution|paywall|paywalls|journalism|journalists|\
             reporters|reporting|readers|subscribe|subscription|subscribers|newsletter|newsletters|inbox|app|\
             cookies|consent|notifications|browser|register|account|privacy|afford|trusted|independent|\
             membership|funding|free to read|your gift|outlets|newspapers|email address|preferences|coverage|\
             storytelling|our series|on the ground|behind a|quality",
        ),
        Phrases(
            LiveMark,
            Anywhere,
            "live|liveblog|latest|as it happened|as it unfolded|play by play|\
             round by round|blow by blow|text commentary|rolling coverage|minute by minute|over by over|\
             ball by ball|up to the minute|updates|breaking news|recap",
        ),
        Phrases(
            Chronicle,
            Anywhere,
            "timeline|chronology|how…unfolded|post mortem|post incident|incident report|meeting minutes|minutes of the|minutes of a meeting|what’s on tv|tv tonight|tv guide|tv listings|schedule of events|programme of events|sheriff’s log|police log|police blotter",
        ),
        Phrases(
            FeedOpener,
            Start,
            "To follow…below|Follow…live|Follow…below|Follow…latest|Follow…as it happened|Follow…as it unfolds|\
             Follow…as they happen|Follow…as they unfolded|Follow…updates|Follow…here|Follow…with The|\
             Follow all the action|Relive…below|Relive…here|Relive…unfolded|Relive…happened|\
             Read…latest updates|Get all the latest|Get the latest…here|Here is how the day unfolded|\
             Here’s how the day unfolded|Here’s how it unfolded|Here is how it|Here’s the latest|\
             Here is the latest|Here are the latest|Live updates below|Latest updates below|See below for|\
             Catch up…below|Scroll down|Stay with us|Stay tuned|Join us for|Recap…below|See how…unfolded|\
             See how…happened|All the latest|We are following|We’re following|Minute by minute|Keep up with",
        ),
        Phrases(
            FeedOpener,
            Anywhere,
            "latest updates below|live updates below|follow live updates|follow the latest|follow along|\
             follow our live|updates here|action below|read below|live coverage below|blog below",
        ),
        Phrases(
            UpdatedLead,
            Start,
            "Updated|Updated at|Updated on|Last updated|Last updated at|Last updated on|Update:|\
             Page last updated at|Last modified|Modified|Edited at|Edited|Refreshed",
        ),
        // "Update, Thursday, 10:32": with a colon behind it, it is said of the page.
        Phrases(PostedLead, Whole, "Update"),
        Phrases(
            PostedLead,
            Start,
            "Posted at|Posted on|Posted|Published at|Published on|Published|Posted by|First published|\
             First published on|\
             First published at|Publish date|Posted:|Published:",
        ),
        Phrases(PostedLead, Anywhere, "published at|posted at|posted on|published on"),
        Phrases(
            BylineLead,
            Start,
            "By|From|Via|Reporting from|Reported by|Written by|Reporting by|Words by|Compiled by|Edited by|Posted by|\
             Hosted by|\
             Story by|Analysis by|Analysis from|Report by|Live reporting by|Additional reporting by",
        ),
        Phrases(
            Occupation,
            End,
            "reporter|correspondent|editor|bureau chief|analyst|columnist|journalist|staff writer|producer|presenter",
        ),
        Phrases(
            AgencyCredit,
            Anywhere,
            "Reuters|AP|AFP|PA|PA Media|PA Wire|PA Archive|dpa|Getty|EPA|AP Photo|Bloomberg|Shutterstock|Rex|\
             Alamy|Associated Press|Press Association|Agence France Presse|SOPA Images",
        ),
        Phrases(
            CaptionStart,
            Start,
            "Image caption|Image source|Image copyright|Media source|Image gallery|Media caption|Image:|\
             Photograph:|Photographer:|Photo:|Photo by|Picture:|\
             Video caption|Image credit|Credit:|Credits:|Source:|File photo|File image|Pic:|\
             Illustration:|Graphic:|Map:|Chart:|Caption|Getty Images|Screengrab|Screenshot",
        ),
        Phrases(Portrait, Start, "Head shot of|Headshot of"),
        Phrases(
            CaptionAnywhere,
            Anywhere,
            "Photograph:|Photo by|Photo:|Picture:|Getty|Images|illustration|file photo|handout|via Reuters|\
             via AP|AP Photo|Credit:|Image:|Shutterstock|courtesy of|screengrab|pool via|Pic:|Supplied:|Composite:",
        ),
        Phrases(
            PointerEnd,
            End,
            "read here|here:|full story:|guide:|read more:|read the full story|full report:|full report here|\
             more details here|more here|story here|the details:|has more:|reports:|has the full story|\
             has this report|full piece here|full article here|read it here|watch here|video here|listen here|\
             click here|below:|live here|find out more|the story:|has the details|the latest:|explains:|\
             explainer:|analysis:|more on this story:|column here|her column|his column",
        ),
        Phrases(
            SignOff,
            Anywhere,
            "that’s all for now|that is all for now|that’s all from|that is all from|that’s it for|\
             that’s it from|thanks for following|thank you for following|thanks for joining|\
             thank you for joining|thanks for reading|pausing our live coverage|pausing this live|\
             that is your lot|that’s your lot|goodnight from|we are closing this|we’re closing this",
        ),
        Phrases(FeedOpener, Anywhere, "liveblogged"),
        Phrases(Ended, Anywhere, "liveblogged"),
        Phrases(
            Ended,
            Anywhere,
            "closing this live blog|closing this liveblog|closing this blog|closing this page|closing our live|\
             this live…closed|this live…ended|this live…finished|this liveblog…closed|this liveblog…ended|\
             this blog…closed|the live blog…closed|the live blog…ended|blog is now closed|live blog is closing|\
             live blog is being discontinued|live coverage is ending|ending our live coverage|\
             bringing our live coverage|wrapping up our live|wrap up our live|coverage…ended|coverage…finished|\
             coverage…concluded|coverage is now over|live updates…ended|live updates…finished",
        ),
        Phrases(
            PhaseWord,
            Whole,
            "Lunch|Tea|Drinks|Result|Penalties|Teams|Stumps|Warm up|Peep|All over|Second half|First half|\
             Team news|Line ups|Extra time",
        ),
        Phrases(
            PhaseWord,
            Whole,
            "Round #|Set #|Quarter #|Period #|Lap #|Frame #|Mile #|Hole #|Heat #|Inning #|Game #|Km #|# km|# # km|# km to go|1st set|2nd set|3rd set|4th set|5th set|1st quarter|\
             2nd quarter|\
             3rd quarter|4th quarter|1st period|2nd period|3rd period|1st half|2nd half",
        ),
        Phrases(
            PhaseWord,
            Start,
            "Full time|FT|Half time|HT|Kick off|KO|End of the first half|End of first half|Final whistle|\
             Final score|Penalty shoot out|Close of play|Innings break|Rain stopped play|End of over|\
             Full time score|Half time score|Chequered flag|End of third quarter|End of first quarter|\
             End of second quarter|Tip off|Game over|Match over|Opening bell|Closing bell",
        ),
        Phrases(
            Greeting,
            Start,
            "Good morning|Good afternoon|Good evening|Hello|Welcome|Morning all|Evening all|Afternoon all",
        ),
        Phrases(
            SaidVerb,
            Anywhere,
            "said|says|told|added|adds|tweeted|wrote|reports|according to|announced|confirmed|insisted|claimed|\
             warned|asked|explained|argued|suggested|replied",
        ),
        Phrases(Backward, Start, "He|She|They"),
        Phrases(
            QuestionWord,
            Start,
            "What|Who|When|Where|Why|How|Which|Will|Is|Are|Can|Does|Do|Did|Could|Should|Has|Have|Was|Were|Would",
        ),
        Phrases(ClockLead, Start, "At|From|Since|Around|About|By|Less than"),
        Phrases(MinuteLead, Start, "Minute|Min"),
        Phrases(DateLead, Start, "On"),
        Phrases(ScrapeLead, Start, "date"),
        Phrases(
            AgeWord,
            Start,
            "a few seconds ago|a minute ago|an hour ago|a day ago|one minute ago|one hour ago|moments ago",
        ),
    ],
};
