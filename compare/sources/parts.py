"""What a single line of a page is, by its own form: prose, a button, a label, a byline, a stamp, an offer, a note."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from compare.english.page_furniture import INTERRUPTIONS, PAYWALLS
from compare.sources.stamps import read_stamps

if TYPE_CHECKING:
    from collections.abc import Iterable


class Part(Enum):
    """What a line of a page is."""

    PROSE = auto()
    """Ends as a sentence does, and is long enough to be one."""
    SHORT = auto()
    """No full stop: a headline, subheading, caption, list item or link."""
    STAMP = auto()
    """The page's own date."""
    BUTTON = auto()
    """Something to press, a counter, an advertisement's mark: "Share", "3/8", "Log in"."""
    LABEL = auto()
    """Heads a list of other things: "Related", "Most read", "Topics: …", "Home > World"."""
    CREDIT = auto()
    """Who wrote it or took the picture."""
    OFFER = auto()
    """A price or a plan."""
    NOTE = auto()
    """Speaks of the text itself: a correction, a notice that it is syndicated, where it was printed."""
    LEGAL = auto()
    """Copyright, addresses, telephone numbers."""
    APPEAL = auto()
    """Asks the reader to subscribe, give, sign up, write in."""


MIN_PROSE_WORDS = 6
SAID = {
    Part.STAMP: "a date of the page",
    Part.BUTTON: "a button, counter or menu entry",
    Part.LABEL: "heads a list of other things",
    Part.CREDIT: "says who wrote it or took the picture",
    Part.OFFER: "a price or a plan",
    Part.NOTE: "speaks of the text itself",
    Part.LEGAL: "copyright or address",
    Part.APPEAL: "asks the reader to do something",
}
"""Why a line of this kind is no part of the article, in words for the user."""

_TERMINAL = re.compile(r"[.!?…。！？][\"'”’»)\]*」』）]{0,3}$")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
"""Kana and Chinese characters, which are written without blanks."""
_BULLET = re.compile(r"\s*(?:[-*•·▪◦‣–»>]\s+|\d{1,2}[.)]\s+)\S")
_CLOCK = re.compile(
    r"(?:updated(?: at)?|published|posted|live)?\s{0,2}\d{1,2}[:.]\d{2}\s{0,2}(?:[ap]\.?m\.?)?\s{0,2}(?:[A-Z]{2,5})?|"
    r"(?:updated|published|posted)?\s{0,2}(?:\d{1,2}|an?|one|two|three)\s?(?:m|h|d|mins?|minutes?|hrs?|hours?|days?|"
    r"weeks?) ago|published|(?:updated|published|posted):?\s{0,2}(?:today|yesterday)",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"(?:(?:only|from|just|then|for)\s)?(?:[$£€¥₹]\s{0,2}\d[\d,.]{0,12}"
    r"(?:\s{0,2}(?:/|per|a|for|every)\s{0,2}(?:\d{1,2} )?(?:days?|weeks?|months?|quarters?|years?|mo|yr))?|"
    r"\d[\d,.]{0,12}\s{0,2}[€]|save \d{1,3}\s{0,1}%|\d{1,2} (?:day|week|month|year)s?|\d{1,3}% off)",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"(?:^|[|(\[–—-])\s{0,3}(?!in\b)(?:[\w.]{1,20} ){0,3}(?:photo|image|picture|photograph|graphic|"
    r"illustration|video)s?"
    r"(?:\s{0,2}(?:credit|courtesy|by|source)\b.{0,60}|"
    r"\s{0,2}[:/]\s?(?:[\w.&’'-]{1,20}(?:[ /,]{1,3}|(?=[)\]]?$))){1,6})[)\]]?$|"
    r"(?<=[.!?…”\"] )(?:photo|picture|image|photograph)s?(?:\s{0,2}(?:credit|courtesy|by|source)\b.{0,60}|:.{0,60})$|"
    r"\bcredit\s{0,2}(?:[:…]|\.\.\.)\s{0,2}.{0,80}$|\((?:[A-Z]{2,5}|[A-Z]\w{2,20}) (?:photo|image|"
    r"file)\b[^()]{0,60}\)$|"
    r"(?:^|[|(/–—-]\s{0,3}|\bvia )(?:getty images|shutterstock|istock)\b.{0,30}$|^image (?:source|caption|"
    r"credit)\b.{0,80}$|"
    r"^(?:photographs?|photos?|pictures?|illustrations?|images?|graphics?|video) by .{0,60}$",
    re.IGNORECASE,
)
# "Noor Haddad/Tribune", "Chris Vance/AFP via Getty Images", "Jamal Reyes for The Harbor Ledger".
# Every word needs its blank: were blanks optional, a long word could be cut up in thousands of ways.
_CREDITED = r"(?:[A-Z][\w.'’-]{0,20}(?:\s|$)){1,4}"
_PICTURE_ALONE = re.compile(
    rf"(?:[A-Z][\w.'’-]{{0,20}} ){{1,3}}[A-Z][\w.'’-]{{0,20}}/{_CREDITED}(?:via {_CREDITED})?|"
    rf"(?:[A-Z][\w.'’-]{{0,20}} ){{1,4}}/ {_CREDITED}(?:via {_CREDITED})?|"
    rf"(?:[A-Z][\w.'’-]{{0,20}} ){{2,3}}for {_CREDITED}"
)
_CREDIT_ALONE = re.compile(
    r"(?:photo|picture|image|photograph|video|illustration|graphic)s?\s{0,2}(?:credit|courtesy|source|by)\b|credits?\b|"
    r"(?:photo|picture|image|photograph)s?\s{0,2}[:/]|getty|shutterstock|istock|[A-Z]{2,5} (?:photo|file|image)",
    re.IGNORECASE,
)
_NAME_WORDS = r"(?:(?:[A-Z][\w.'’-]{0,30}|de|van|von|der|al|bin|and|&|for|of|the|in)(?:[\s,|]{1,3}|$)){1,12}+"
_BYLINE = re.compile(
    r"(?:By|BY|by|Written by|Edited by|Compiled by|Exclusive by|Live reporting by|Reported by|Words by|Story by|"
    r"From the desk of|Author of the article:|\(?Reporting by|\(?Editing by)\s{1,3}" + _NAME_WORDS + r"\)?"
)
_POST = re.compile(
    r"(?:(?:[\w&-]{1,20} ){0,4}(?:reporter|correspondent|editor|writer|columnist|producer)s?|"
    r"live reporting|staff reporters?)"
    r"(?:, .{2,40}| in [A-Z].{2,30})?",
    re.IGNORECASE,
)
_AGENCY_NAME = (
    r"(?:AP|AFP|ANI|PTI|IANS|UPI|dpa|DPA|EFE|TASS|Reuters|REUTERS|Xinhua|Kyodo|Bloomberg|(?:The )?Associated Press|"
    r"Agence France-Presse|Press Association|PA Media|Press Trust of India)"
)
_AGENCY = re.compile(
    rf"(?:(?:source|from|via)\s?:?\s{{1,2}})?{_AGENCY_NAME}(?:[\s,|/-]{{1,3}}[A-Z][\w.'’]{{0,20}}){{0,3}}|"
    rf"(?:with|from) (?:agenc(?:y|ies)|wires?|agency inputs)(?: inputs)?\.?",
    re.IGNORECASE,
)
# Where somebody is said to have worked on the text: the verb, not the name, tells it.
_CONTRIBUTED = re.compile(
    r"(?:\([Rr]eporting by|\([Ee]diting by|[Aa]dditional reporting)\b.{0,200}|"
    r"(?:[\w.’'&-]{1,25},? ){1,24}?contributed(?: (?:to this (?:report|story|article)|reporting|research|"
    r"data (?:analysis|reporting)|additional reporting|from [A-Z])\b.{0,80})?\.?|(?:(?:[A-Z][\w.’'-]{0,25}|and|"
    r"writers?|reporters?),? ){1,12}?reported from [A-Z].{0,120}"
)
_BIOGRAPHY = re.compile(
    r"(?:[A-Z][\w.'’-]{1,20} ){1,4}(?:covers .{3,80} for|is (?:an?|the) (?:[\w-]{1,20} ){0,4}(?:reporter|correspondent|"
    r"editor|columnist|journalist|writer|producer|staff writer)\b|writes (?:about|on)|joined the [A-Z]).{0,300}"
)
_SELF = r"this (?:report|story|article|copy|post|piece|version)\b"
_CALLS = re.compile(
    r"(?:do|have|are|were|did|would|can|could|what do|how did) you\b.{0,100}\b(?:information|affected|story|stories|"
    r"experience|tips?|newsletter|email|like|think|opinion|question|comment|something to|know (?:more|something|"
    r"anything)|witness|forwarded|enjoy)\b.{0,100}\?.{0,160}",
    re.IGNORECASE,
)
_SPONSORED = re.compile(
    r"(?:this|today[’']s) (?:\w{1,15} ){0,2}(?:is|was) (?:\w{1,15} ){0,3}(?:sponsored|supported|presented|"
    r"brought|made possible)",
    re.IGNORECASE,
)
_ABOUT_TEXT = re.compile(
    # "The report was published on Monday" is news; "this report" is the text itself.
    rf"\b{_SELF}.{{0,120}}\b(?:correct(?:ed|s)|updated|clarif\w{{1,6}}|amended|appear(?:s|ed)|published|"
    rf"generated|edited|"
    r"syndicated|reworked|translated|produced|provided|first|originally|featured|republished|misstated|"
    r"incorrectly)\b|"
    rf"\b(?:earlier|previous|original) version of {_SELF}|^originally (?:published|appeared)\b|"
    rf"\b(?:published|produced|edited|republished|syndicated|generated)\b.{{0,60}}\b{_SELF}",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"(?:correction|clarification|editor[’']?s[’']? note|eds|note to editors|update|"
    r"amendment)s?\s?(?:\([^()]{0,40}\))?\s?:|"
    r"this (?:version|story|article) (?:correct|has been|was|clarif)|\w{0,20}\s?-?disclaimer\s?:",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:please |to |just |now )?(?:sign(?:ed)? up|sign in|log ?in|subscribe|register|follow|join|click|tap|download|"
    r"get|enable|allow|support|read|we use cookies|by (?:clicking|continuing|signing)|pick|unlock|explore|try|buy|"
    r"catch|e-?mail|send|update|report|submit|stay|enjoy|discover|access|create|manage|save|share|watch|listen|turn on|"
    r"enter|help|donate|give|become|add|check|visit|stream|use code|remind|tell us|want|already|don[’']t (?:miss|"
    r"have))\b",
    re.IGNORECASE,
)
_PAGE_THINGS = re.compile(
    r"\b(?:newsletters?|inbox|cookies|javascript|subscriptions?|subscribers?|subscribed?|unsubscribe|sign(?:ed)? (?:up|"
    r"in)|log(?:ged)? in|cancel anytime|free trial|premium|e-?paper|apps?|podcasts?|browser|websites?|sites?|account|"
    r"journalism|newsroom|journalists|(?:news )?organization|content|advertising|advertisement|ads?|privacy policy|"
    r"terms|e-?mail(?: address| preferences)?|e-?mails|emailed|comments?|notifications?|donat(?:e|ion|ions)|unlimited|"
    r"digital|archives|stories|readers|headline|headlines|puzzles|click(?:ing)?|tap|download|channel|editors|"
    r"news updates|market updates|devices?|whatsapp|telegram|facebook|google news|instagram|code|tips?|"
    r"all rights reserved|third[- ]part(?:y|ies)|personal information|spelling|reach (?:him|her|them) on|signal|"
    r"forward(?:ed)? (?:this|it)|edition|(?:learn|find out|read|see) more|more information|click here|(?:thanks|"
    r"thank you) for (?:following|reading|joining|watching|subscribing)|live (?:page|coverage)|(?:from|only|"
    r"just) \S{1,6} (?:a|per) (?:day|week|month|year)|moderat\w{1,5}|trust project|self-regulation|breaking news|"
    r"latest news|updates|stories like this)\b",
    re.IGNORECASE,
)
_READER = re.compile(r"\b(?:you|your|yours|you[’'](?:re|ve|ll|d))\b", re.IGNORECASE)
_HOUSE = re.compile(r"\b(?:we|our|us|me|we[’'](?:re|ve|ll)|ours)\b")
_SPEAKER = re.compile(r"\b(?:I|I[’'](?:m|ve|ll|d)|my)\b")
_QUOTED = re.compile(r"[“\"][^”\"]{0,600}[”\"]?|(?<!\w)[‘'][^’']{3,300}[’'](?!\w)")
_QUOTE_MARK = re.compile('[“”"]')
_TOLD = re.compile(r"\b(?:said|says|told|was|were|had|has|have|did|will|would)\b")
_LEGAL = re.compile(
    r"(?:©|\(c\) ?\d|copyright\b).{0,300}|.{0,160}\ball rights reserved\b.{0,160}|.{0,120}©.{0,160}|"
    r".{0,120}\b(?:registered (?:office|in england)|company (?:no|number|registration)|pty ltd)\b.{0,160}|"
    r"(?:phone|tel|fax|call|e-?mail|telephone)\s?[.:]?\s?[\w@.+() -]{5,50}|"
    r"\(?\+?\d{1,4}[)\s.-]{1,2}\d{3}[\s.-]\d{3,4}[\s\d-]{0,6}|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,20}|@\w{2,30}|"
    r"(?:https?://|www\.)\S{3,300}|[a-z0-9-]{2,30}\.(?:com|org|net|example|co\.uk|news)|"
    r"\d{1,5} (?:[A-Z][\w.]{0,20} ){1,4}(?:St(?:reet)?|Ave(?:nue)?|Road|Rd|Drive|Lane|Blvd)\b.{0,60}|"
    r"[A-Z][\w ]{2,30}, [A-Z]{2} \d{5}|powered by .{1,60}|proudly powered by .{1,60}",
    re.IGNORECASE,
)
_COUNTER = re.compile(
    r"[#(]?\d{1,3}\s?(?:/|of|-)\s?\d{1,3}\)?|(?:image|photo|picture|slide|page) \d{1,3}(?: (?:of|/) \d{1,3})?|\d{1,4}|"
    r"\d{1,3}:\d{2}|\d{1,4}[.,]?\d?k? (?:photos?|images?|pictures?|comments?|views?|shares?|likes?|"
    r"replies|min(?:ute)?s?)|"
    r"\d{1,3}(?: |-)min(?:ute)?s?(?: |-)(?:read|listen|watch)|[\W_]{0,4}\d{1,4}(?:\s[\W_]{1,4}\d{1,4})*[\W_]{0,4}|"
    r"\d{1,3}\s?°\s?[CF]?|like\s?\(\d+\)|reply\s?[·|•]?\s?\d{0,2}\s?[smhdwy]?|"
    r"(?:\w{1,12}[!.]?\s){1,2}\(\d{1,6}\)|\w{1,12}!\s?\(\d{1,6}\)|\d{1,3}%? font size",
    re.IGNORECASE,
)
_INTERRUPTION = re.compile("|".join(INTERRUPTIONS), re.IGNORECASE)
_PAYWALL = re.compile("|".join(PAYWALLS), re.IGNORECASE)
_MARKET = re.compile(r"[▲▼△▽↑↓]\s?.{2,40}\d.{0,30}|[A-Z][\w&.\s]{1,20}\s[\d,.]{3,12}\s[+−-]\d[\d.]{0,6}\s?%?")
_BREADCRUMB = re.compile(
    r"(?:\w+\s{0,2}:\s{0,2})?home\s{0,2}[>»›/|].{0,200}|[^.!?»›>]{2,40}\s(?:[»›>]\s?[^.!?»›>]{2,60}){1,8}",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:[-•*]\s{0,3})?(?:in|topics?|tags?|categor(?:y|ies)|filed under|keywords?|section|share(?: this)?|"
    r"follow(?: us)?|source|author|editor|(?:also |see )?read(?: more| also| next)?|see (?:also|more)|"
    r"related(?: \w{4,8})?|more on|recommended|"
    r"watch|listen|subscribe|read related topics|sort by|in this article|in today[’']s (?:edition|newsletter|"
    r"issue))\s{0,2}[:—]\s{0,3}(?:\S.{0,200})?",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:the )?(?:most (?:read|popular|viewed|shared|commented|recent|watched)|more (?:from|on|in|stories|news|"
    r"galleries|like|related|coverage|photos|videos)|read (?:more|next|also|related|this next)|also (?:read|in|on)|"
    r"see also|related(?: (?!to\b)\w{1,12}){0,3}$|recommended(?: \w{1,12}){0,3}$|recommendations?$|ranking$|"
    r"trending(?: \w{1,12}){0,3}$|(?:tickers|symbols|companies|stocks) (?:mentioned|in (?:this|the) story)$|"
    r"top (?:movers|gainers|losers)$|(?:people )?also searched(?: for)?$|related searches$|more (?:search )?results$|"
    r"popular(?: (?:on|in|now|posts|stories)\b.{0,30})?$|latest(?: (?:news|stories|posts|"
    r"videos|headlines|from|national|local|in)\b.{0,30})?$|top (?:stories|news|content|headlines|picks|videos)|"
    r"editors?[’']?s?[’']? (?:picks?|choice)|you (?:may|might) (?:also )?(?:like|be interested|have missed)|"
    r"don[’']t miss|up next|before you go|elsewhere on|in (?:other news|the headlines|case you missed it)|what (?:we|"
    r"i)[’'](?:re|m) (?:reading|watching)|recent (?:posts|stories|comments|articles)|"
    r"featured(?: (?!in\b)\w{1,12}){0,3}$|features$|sponsored(?: \w{1,12}){0,2}$|promoted(?: \w{1,12}){0,2}$|"
    r"around the web|from (?:around|across) the|other (?:items|stories|news|articles)\b|stories (?:for you|you may)|"
    r"presented by|in (?:partnership|association) with|"
    r"together with|supported by|brought to you|a message from|paid (?:for|content|post)|"
    r"(?:today[’']s )?newsletter is (?:supported|brought)|comments?(?: \(\d+\))?$|leave a (?:reply|comment)|"
    r"join the (?:conversation|discussion)|archives?$|explore (?:news|more)|local advertisers|post navigation|"
    r"sponsored by|in (?:this|today[’']s) (?:issue|edition|letter|newsletter|email|mail)$|"
    r"(?:this|today[’']s) (?:edition|newsletter|issue|episode|email) is|advertisement (?:by|from)|"
    r"ad feedback|get in touch|contact us|follow us|want more|share this|like this:|filed under|co-?published with|"
    r"heard on|explore further)\b.{0,60}|(?:like|share) this:",
    re.IGNORECASE,
)
# The words of which buttons, menus and site sections are made; a short line of nothing else is one of them.
_PAGE_WORDS = frozenset(
    """
    about accept access accessibility account accounts ad ads advert advertise advertisement advertisements
    advertising adverts agenda ago alert alerts album all answers app apps archive archives article articles arts as
    at audio author auto automotive back blog blogs board bookmark books breaking breadcrumb business button buy by
    calculator calendar campaigns captions career careers cartoons celebrity change channel channels choices
    classifieds click close code comment comments commenting community company complaints complete conditions
    contact content contests continue contribute cookie cookies copied copy copyright corrections coverage create
    crossword crosswords culture custom daily dark deals default delivery description digital directory disclaimer
    display do donate download economy edit edition editions editor editorial editorials editors education eeo
    election elections email emails english entertainment entry epaper error events exclusive expand explore
    explained facebook family fashion favorites favourites fcc feed feedback feeds file finance find flipboard
    fixtures follow following font food footer for forward backward forecast forecasts forgot forum free from full
    gadgets gallery
    galleries games get gift give global go google guide guidelines happened header headlines health help hide
    history home homepage horoscope horoscopes hourly how ideas image images impact in index info information
    inspection instagram interactive international investigations iplayer is issue it jobs join jump keep key
    language latest law learn leave legal less letters library life lifestyle like likes link linkedin links list
    listen live load loading local location log login logout logo lottery magazine mail main manage map maps market
    markets media member members menu messenger mobile mode money more morning most motors movies music my nation
    national navigation new newest news newsletter newsletters newspaper next nights no not notices notifications
    now obituaries obituary of off offer offers on online only open opinion opinions opens oldest older options or
    order our page pages paper papers partner partners password pay people permissions phone photo photos picture
    pictures pin pinterest play player playlist podcast podcasts policies policy politics popular popup post posts
    preferences premium press preview previous price prices print privacy profile programmes promotions properties
    public publication puzzles questions quick quiz rate rates read reader readers real reading recent recipes
    reddit refresh refunds region regional regions register registration releases remind remove renew replay reply
    report reprints republish reset reviews rights rss rules sales save saved scan schedule science sci scores
    search section sections securedrop security see select sell send service services settings share shares shop
    shopping show shows sidebar sign signup site sitemap sites skip slideshow snapchat social sort sound sounds
    special sponsor sponsored sponsors sport sports staff start statement stories stocks story stream style submit
    subscribe subscriber subscribers subscription subscriptions support switch table tag tags tech technology
    telegram term terms text the theme this threads tiktok times tip tips to today today's tools top topic topics
    toggle traffic transcript transparency travel trending tv tweet twitter typo uk unsubscribe unlimited up update
    updates us u.s usa use user using vacancies video videos view viewed views visit watch watchlist watching we
    weather web website week weekly weekend whatsapp window with work world worldwide x year york you your youtube
    zoom a an and be & | + • › » → ← ↑ ↓ ✕ × ▾ ▼ – — - / comments: read: by: brief briefing directly hub flashpoint
    enlarge collapse caption provinces features fiction obits perspective longreads crime
    """.split()
)
_SUMMARY = re.compile(
    r"(?:the )?(?:key (?:events|points|moments|takeaways|facts|developments|findings)|story highlights|highlights|"
    r"summary|at a glance|in (?:brief|short|summary)|(?:here[’']s )?what (?:you need to|to|we) know(?: so far)?|"
    r"need to know|(?:the )?main points)",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"©|\bcopyright\b|\ball rights reserved\b", re.IGNORECASE)
_CAPITALISED = re.compile(r"\b[A-Z][\w&’'-]{3,}")
_COPYRIGHT_WORDS = frozenset(
    "copyright rights reserved limited company group inc. corp corporation media news newspapers times terms privacy "
    "policy contact about registered office england read services service this that more market markets data".split()
)
_WORDISH = re.compile(r"[\w.'’-]+|[^\w\s]")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|go|dies?|faces?|calls?|"
    r"votes?|says?|said|told|tells?|goes|went|came|comes?|made|makes?|took|takes?|gave|gives?|got|gets?|won|wins?|lost|"
    r"loses?|left|leaves?|fell|falls?|rose|rises?|grew|grows?|ran|runs?|met|meets?|began|begins?|became|becomes?|kept|"
    r"keeps?|held|holds?|saw|sees?|found|finds?|knew|knows?|thought|thinks?|paid|pays?|cuts?|hits?|shuts?|puts?|sets?|"
    r"struck|broke|spoke|wrote|sent|stood|led|sold|bought|lay|lies?|sat|drew|rang|sang|sank|flew|drove|rode|"
    r"[a-z]{2,}ed|isn[’']t|wasn[’']t|aren[’']t|weren[’']t|hasn[’']t|haven[’']t|hadn[’']t|won[’']t|don[’']t|didn[’']t|"
    r"can[’']t|couldn[’']t|wouldn[’']t|doesn[’']t|it[’']s|he[’']s|she[’']s|that[’']s|they[’']re|we[’']re|i[’']m)\b"
)


def count_words(text: str) -> int:
    """About how many words a text has; where blanks part none, two characters count as one.

    >>> count_words("Two people died."), count_words("二人が死亡しました。")
    (3, 4)
    """
    return max(len(text.split()), len(_UNSPACED.findall(text)) // 2)


def find_part(text: str) -> Part:
    """What a single line is by its own form, whatever stands around it.

    >>> find_part("Share").name, find_part("Two people died in the crash on Tuesday.").name
    ('BUTTON', 'PROSE')
    """
    line = text.strip()
    bare = line.strip(" -•*|>#»›").strip()
    words = line.split()
    ends = bool(_TERMINAL.search(line[-8:]))
    if len(line) > 400:
        return Part.PROSE if ends or len(words) >= 30 else Part.SHORT
    if heads_summary(line):
        return Part.BUTTON
    if special := _find_notice(line, bare, words, ends=ends):
        return special
    if ends and count_words(line) >= MIN_PROSE_WORDS:
        # A story on a website may well speak of sites, ads and accounts; but not to the reader.
        addressed = _READER.search(line) or _HOUSE.search(line)
        return Part.APPEAL if addressed and count_appeals(line) >= 3 else Part.PROSE
    if len(line) > 240:
        return Part.PROSE if len(words) >= 30 else Part.SHORT
    return _find_interface(bare, line, words, ends=ends) or Part.SHORT


def _find_notice(line: str, bare: str, words: list[str], *, ends: bool) -> Part | None:
    """What speaks of the page or the text itself, in a sentence or not."""
    if len(words) <= 60 and (_NOTICE.match(bare) or (_ABOUT_TEXT.search(line) and not _QUOTE_MARK.search(line))):
        return Part.NOTE
    if len(words) <= 45 and _LEGAL.fullmatch(bare):
        return Part.LEGAL
    if len(words) <= 60 and _PICTURE.search(line):
        return Part.CREDIT
    if len(words) <= 30 and _INTERRUPTION.fullmatch(bare):
        return Part.BUTTON
    if (len(words) <= 24 and read_stamps(line)) or (len(words) <= 15 and _CLOCK.fullmatch(line.strip(" |•·"))):
        return Part.STAMP
    if len(words) <= 40 and (_CONTRIBUTED.fullmatch(line) or _BIOGRAPHY.fullmatch(line)):
        return Part.CREDIT
    if len(words) <= 12 and (
        _BYLINE.fullmatch(bare) or _AGENCY.fullmatch(bare) or (not ends and _POST.fullmatch(bare))
    ):
        return Part.CREDIT
    # "Access to the archives was cut": a noun as well as a call.
    asks = _ASKS.match(line) and not (_TOLD.search(line) and not _READER.search(line))
    if ends and len(words) <= 60 and asks and _PAGE_THINGS.search(line):
        return Part.APPEAL
    if ends and (_CALLS.fullmatch(line) or _SPONSORED.match(line)):
        return Part.APPEAL
    return None


def _find_interface(bare: str, line: str, words: list[str], *, ends: bool) -> Part | None:
    """What a page is operated with: short lines."""
    if _PRICE.fullmatch(bare):
        return Part.OFFER
    if _COUNTER.fullmatch(bare) or _MARKET.fullmatch(line):
        return Part.BUTTON
    if len(words) <= 10 and _PICTURE_ALONE.fullmatch(bare):
        return Part.CREDIT
    if not ends and ((len(words) <= 12 and _LABEL.match(bare)) or (len(words) <= 25 and _FIELD.fullmatch(bare))):
        return Part.LABEL
    if _BREADCRUMB.fullmatch(bare):
        return Part.LABEL
    if _LABEL.fullmatch(bare.rstrip(".!…:;")) and len(words) <= 8:
        return Part.LABEL
    tokens = [t.strip(".,:;!?()").casefold() for t in _WORDISH.findall(bare)]
    tokens = [t.removesuffix("'s").removesuffix("’s").strip("'’") for t in tokens if t and not t.isdigit()]
    tokens = [t for t in tokens if any(c.isalnum() for c in t) or not t.isascii()]
    if not line.endswith("?") and len(tokens) <= 8 and all(t in _PAGE_WORDS or not t[0].isalnum() for t in tokens):
        return Part.BUTTON
    if (
        not ends
        and len(words) <= 16
        and _ASKS.match(bare)
        and (_PAGE_THINGS.search(bare) or _READER.search(bare) or _HOUSE.search(bare))
    ):
        return Part.APPEAL
    return None


def count_appeals(line: str, *, house: frozenset[str] = frozenset()) -> int:
    """How strongly a line speaks to the reader, about the page: reader, house and page words outside quotations.

    `house` holds the words of the outlet's own name, in lower case, as its copyright line gives them.
    """
    plain = _QUOTED.sub(" ", line)
    readers = min(len(_READER.findall(plain)), 3)
    ours = min(len(_HOUSE.findall(plain)), 2)
    things = {m.group().casefold() for m in _PAGE_THINGS.finditer(plain)}
    if house and any(word in house for word in plain.casefold().split()):
        things.add("the outlet")
    asks = bool(_ASKS.match(plain) and (things or readers or ours))
    count = readers + ours + min(len(things), 4) + asks
    # One such word alone says nothing: "our correspondent", "the terms of the deal".
    return count if count > 1 else 0


def speaks_of_oneself(line: str) -> bool:
    """Whether a line outside quotations says "I" or "my": a comment, a columnist."""
    return bool(_SPEAKER.search(_QUOTED.sub(" ", line)))


def has_finite_verb(line: str) -> bool:
    """Whether a line holds what looks like a finite verb; a word list and the ending -ed, no parse."""
    return bool(_FINITE.search(line))


def house_words(lines: Iterable[str]) -> frozenset[str]:
    """The words of the outlet's name, in lower case: the capitalised ones of copyright lines."""
    found: set[str] = set()
    for line in lines:
        if len(line) <= 200 and _COPYRIGHT.search(line):
            found.update(w.casefold() for w in _CAPITALISED.findall(line) if w.casefold() not in _COPYRIGHT_WORDS)
    return frozenset(found)


def is_bullet(line: str) -> bool:
    """Whether a line is marked as an item of a list."""
    return bool(_BULLET.match(line))


def heads_summary(line: str) -> bool:
    """Whether a line stands above the article's own points: "Key events", "At a glance", "What you need to know"."""
    return bool(_SUMMARY.fullmatch(line.strip(" :-•*")))


def heads_list(line: str) -> bool:
    """Whether a label's list stands on the lines below it, not on its own line."""
    bare = line.strip(" -•*|>#»›").strip()
    return bool(_LABEL.match(bare)) or bare.endswith((":", "—"))


def is_picture_credit(line: str) -> bool:
    """Whether a line is nothing but the credit of a picture: "Credit: Wire", "Jane Doe/AFP via Getty Images"."""
    bare = line.strip(" ()[]|")
    return len(bare.split()) <= 10 and bool(_PICTURE_ALONE.fullmatch(bare) or _CREDIT_ALONE.match(bare))


def says_paywall(line: str) -> bool:
    """Whether a line says that the reader may not read on without paying or an account."""
    return len(line.split()) <= 30 and bool(_PAYWALL.fullmatch(line.strip()))


def is_counter(line: str) -> bool:
    """Whether a line numbers a picture of several: "3/8", "Image 2 of 10"."""
    return bool(
        re.fullmatch(r"(?:image |photo |picture |slide )?\d{1,3}\s?(?:/|of)\s?\d{1,3}", line.strip().casefold())
    )


_LETTERS = re.compile(r"[^\W\d_]{2,}")


def looks_like_title(text: str) -> bool:
    """Whether a line could be a headline: three to thirty words, no full stop, no label or list mark."""
    line = text.strip()
    return (
        len(line.split()) <= 30
        and len(_LETTERS.findall(line)) >= 3
        and len(line) <= 250
        and not line.endswith((".", ",", ";", ":"))
        and line[0] not in "-*•·▪◦‣–»>"
        and find_part(line) in (Part.SHORT, Part.PROSE)
    )
