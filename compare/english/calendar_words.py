"""The words news English has for times."""

from __future__ import annotations

_MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)
MONTHS: dict[str, int] = {word: n for n, words in enumerate(_MONTHS, 1) for word in words.split()}

_WEEKDAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
WEEKDAYS: dict[str, int] = {word: n for n, words in enumerate(_WEEKDAYS, 1) for word in words.split()}
"""ISO numbers, Monday is 1."""
PLURAL_WEEKDAYS: dict[str, int] = {words.split()[0] + "s": n for n, words in enumerate(_WEEKDAYS, 1)}

SHORT_WORDS = frozenset("sun sat mon wed weds fri thu mar jan".split())
"""Abbreviations that are words or names of their own: read as dates only next to other date words."""

_UNITS = (
    "second seconds sec secs",
    "minute minutes min mins",
    "hour hours hr hrs",
    "day days",
    "night nights",
    "weekend weekends",
    "week weeks",
    "fortnight fortnights",
    "month months",
    "quarter quarters",
    "year years yr yrs",
    "decade decades",
    "century centuries",
)
UNITS: dict[str, str] = {word: words.split()[0] for words in _UNITS for word in words.split()}
PLURAL_UNITS = frozenset(words.split()[1] for words in _UNITS)
DURATION_LETTERS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "NI",
    "weekend": "WE",
    "week": "W",
    "fortnight": "F",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}
UNKNOWN_TIMEX = {
    "second": "XXXX-XX-XXTXX:XX:XX",
    "minute": "XXXX-XX-XXTXX:XX",
    "hour": "XXXX-XX-XXTXX",
    "daypart": "XXXX-XX-XXTXX",
    "day": "XXXX-XX-XX",
    "night": "XXXX-XX-XXTNI",
    "weekend": "XXXX-WXX-WE",
    "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}

DAYPARTS: dict[str, tuple[str, int, int]] = {
    # TIMEX3 letters, first and last hour. News has no sharper use of these words.
    "morning": ("MO", 6, 11),
    "midmorning": ("MO", 9, 10),
    "afternoon": ("AF", 12, 17),
    "evening": ("EV", 18, 23),
    "night": ("NI", 18, 23),
    "lunchtime": ("MI", 12, 13),
    "dawn": ("MO", 5, 7),
    "dusk": ("EV", 17, 21),
    "daybreak": ("MO", 5, 7),
    "nightfall": ("EV", 17, 21),
    "sunrise": ("MO", 5, 7),
    "sunset": ("EV", 17, 21),
    "sundown": ("EV", 17, 21),
}

SEASONS: dict[str, tuple[str, int]] = {
    # TIMEX3 letters and first month (meteorological seasons of the northern hemisphere).
    "spring": ("SP", 3),
    "summer": ("SU", 6),
    "summertime": ("SU", 6),
    "autumn": ("FA", 9),
    "fall": ("FA", 9),
    "winter": ("WI", 12),
    "wintertime": ("WI", 12),
}

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS: dict[str, int] = {word: n for n, word in enumerate(_ORDINALS.split(), 1)}
DECADE_WORDS: dict[str, int] = {
    "noughties": 0,
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}

_HOUR = 60
ZONES: dict[str, int | str] = {
    # Minutes east of Greenwich, or the daylight-saving rule that decides. IST is India's (the world's busiest use).
    "gmt": 0,
    "utc": 0,
    "z": 0,
    "wet": 0,
    "bst": _HOUR,
    "cet": _HOUR,
    "cest": 2 * _HOUR,
    "eet": 2 * _HOUR,
    "eest": 3 * _HOUR,
    "sast": 2 * _HOUR,
    "msk": 3 * _HOUR,
    "pkt": 5 * _HOUR,
    "ist": 330,
    "wib": 7 * _HOUR,
    "ict": 7 * _HOUR,
    "sgt": 8 * _HOUR,
    "hkt": 8 * _HOUR,
    "awst": 8 * _HOUR,
    "jst": 9 * _HOUR,
    "kst": 9 * _HOUR,
    "aest": 10 * _HOUR,
    "aedt": 11 * _HOUR,
    "nzst": 12 * _HOUR,
    "nzdt": 13 * _HOUR,
    "est": -5 * _HOUR,
    "edt": -4 * _HOUR,
    "cst": -6 * _HOUR,
    "cdt": -5 * _HOUR,
    "mst": -7 * _HOUR,
    "mdt": -6 * _HOUR,
    "pst": -8 * _HOUR,
    "pdt": -7 * _HOUR,
    "akst": -9 * _HOUR,
    "akdt": -8 * _HOUR,
    "hst": -10 * _HOUR,
    "et": "us-5",
    "ct": "us-6",
    "mt": "us-7",
    "pt": "us-8",
    "eastern": "us-5",
    "central": "us-6",
    "mountain": "us-7",
    "pacific": "us-8",
    "greenwich": 0,
    "coordinated": 0,
    "british": "eu+0",
    "uk": "eu+0",
    "irish": "eu+0",
    "indian": 330,
    "japanese": 9 * _HOUR,
    "chinese": 8 * _HOUR,
    "london": "eu+0",
    "paris": "eu+1",
    "berlin": "eu+1",
    "moscow": 3 * _HOUR,
    "beijing": 8 * _HOUR,
    "tokyo": 9 * _HOUR,
}

HOLIDAYS: dict[tuple[str, ...], str] = {
    tuple(words.split()): name
    for name, forms in {
        "12-25": "christmas day|christmas|xmas",
        "12-24": "christmas eve",
        "12-26": "boxing day|st stephen 's day|st . stephen 's day",
        "01-01": "new year 's day|new year 's|new years day",
        "12-31": "new year 's eve|new years eve",
        "01-06": "epiphany",
        "02-02": "groundhog day",
        "02-14": "valentine 's day|valentines day|st valentine 's day|st . valentine 's day",
        "03-08": "international women 's day",
        "03-17": "st patrick 's day|st . patrick 's day|saint patrick 's day",
        "04-01": "april fools ' day|april fool 's day|april fools day",
        "04-22": "earth day",
        "04-25": "anzac day",
        "05-01": "may day|international workers ' day",
        "05-05": "cinco de mayo",
        "06-19": "juneteenth",
        "07-01": "canada day",
        "07-04": "fourth of july|july fourth|4th of july|independence day",
        "07-14": "bastille day",
        "10-31": "halloween|hallowe'en",
        "11-01": "all saints ' day|all saints day",
        "11-02": "all souls ' day|all souls day",
        "11-05": "bonfire night|guy fawkes night",
        "11-11": "veterans day|armistice day|remembrance day|veterans ' day",
        "01-26": "australia day",
        "easter": "easter sunday|easter",
        "easter-2": "good friday",
        "easter-3": "maundy thursday|holy thursday",
        "easter-1": "holy saturday|easter saturday",
        "easter+1": "easter monday",
        "easter-7": "palm sunday",
        "easter-46": "ash wednesday",
        "easter-47": "shrove tuesday|mardi gras|fat tuesday",
        "easter+39": "ascension day",
        "easter+49": "pentecost|whit sunday",
        "easter+50": "whit monday",
        "us-thanksgiving": "thanksgiving day|thanksgiving",
        "us-thanksgiving+1": "black friday",
        "us-thanksgiving+4": "cyber monday",
        "us-election": "election day",
        "01-mon-3": "martin luther king jr . day|martin luther king day|mlk day|martin luther king jr day",
        "02-mon-3": "presidents ' day|presidents day|president 's day",
        "05-sun-2": "mother 's day|mothers ' day",
        "06-sun-3": "father 's day|fathers ' day",
        "05-mon--1": "memorial day",
        "09-mon-1": "labor day|labour day",
        "10-mon-2": "columbus day|indigenous peoples ' day|indigenous peoples day",
    }.items()
    for words in forms.split("|")
}
HOLIDAY_STARTS = frozenset(words[0] for words in HOLIDAYS)
LONGEST_HOLIDAY = max(len(words) for words in HOLIDAYS)

# --- words of the grammar of dates ----------------------------------------------------------------
# Gathered by hand while reading news copy of the development stories; a list holds no more than what was met there
# and its plain kin.

ABBREVIATIONS = frozenset(
    word for word in (*MONTHS, *WEEKDAYS) if len(word) <= 5 and word not in {"march", "april", "may", "june", "july"}
)
"""Names of months and days that a full stop may follow."""
WHICH: dict[str, int] = {"last": -1, "this": 0, "next": 1}
DEICTIC_DAYS: dict[str, int] = {"today": 0, "yesterday": -1, "tomorrow": 1}
SHIFTS_FROM_PUBLICATION: dict[str, int] = {
    "last": -1,
    "past": -1,
    "next": 1,
    "coming": 1,
    "this": 0,
    "current": 0,
    "upcoming": 1,
}
SHIFTS_FROM_STORY: dict[str, int] = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "same": 0, "that": 0}
"""Units from the publication date, or from the date told last: what "the previous week" hangs on."""
PARTS: dict[str, str] = {
    "early": "early",
    "mid": "mid",
    "late": "late",
    "earlier": "earlier",
    "later": "later",
    "end": "end",
    "close": "end",
    "beginning": "beginning",
    "start": "beginning",
    "turn": "beginning",
    "middle": "middle",
}
AFTER_KNOWN_DAY = frozenset("attack attacks terror terrorist hijackers hijackings".split())
"""Before these a day is the one the world knows: "the Sept. 11 attacks"."""
STRETCH_WORDS = frozenset(
    "more full long straight consecutive additional whole solid working business calendar extra further short "
    "successive entire".split()
)
"""Between a number and its unit: "three more weeks". What the parser takes for an adjective may stand there too."""
APPROXIMATE: dict[str, str] = {
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "barely": "LESS_THAN",
}
SET_WORDS: dict[str, str] = {
    "daily": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "hourly": "PT1H",
    "nightly": "XXXX-XX-XXTNI",
    "biennial": "P2Y",
}
BOUNDS: dict[str, str] = {
    "since": "since",
    "until": "until",
    "till": "until",
    "til": "until",
    "through": "until",
    "thru": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "from": "from",
    "starting": "from",
    "beginning": "from",
    "effective": "from",
    "past": "past",
}
CLOCK_LEADS = frozenset(
    "at by around about until till from to before after since past approximately near between and circa "
    "roughly at- ca".split()
)
COUNTED_AFTER_YEAR = frozenset(
    "people pounds dollars euros yen miles km feet metres meters pence acres jobs homes".split()
)
AFTER_SEASON = frozenset(
    "and or but when while after before as with to for by at on the a of that which who he she it they".split()
)
RESULTS = frozenset(
    "profit profits results earnings sales revenue revenues loss losses figures net operating income".split()
)
AGE_WORDS = frozenset("his her their my our your its aged age".split())
HEAT_WORDS = frozenset(
    "temperature temperatures degrees fahrenheit celsius highs lows high low mph heat fahrenheit. f warm".split()
)
"""Near these "the 80s" are degrees."""
NUMBER_LABELS = frozenset(
    "section route flight no number room page chapter article rule bill boeing airbus highway model act resolution "
    "unit channel area interstate road figure lot agenda vision gate type form psalm iphone windows version apartment "
    "suite nearly almost some approximately roughly".split()
)
"""After these a figure of four is no year."""
NOT_BY_NIGHT = frozenset(
    "success stay stays train trains crossing crossings bag bags bus buses guest guests trip trips camp camps curfew "
    "delivery shipping rate rates lending lows low ferry flight flights sensation accommodation parking bank visit "
    "shift shifts loan loans index".split()
)
"""Before these "overnight" tells of no night."""
AFTER_VAGUE = frozenset(
    "and or but when while as is was are were has had have will would that which who he she it they we i to for of "
    "in on at by with because if holds looks seems remains".split()
)
STRETCHABLE_UNITS: dict[str, str] = {
    word: unit for word, unit in UNITS.items() if unit in "hour day week fortnight month year decade century".split()
}
HALF_YEAR_WORDS = frozenset(
    "sales revenue revenues profit profits earnings income turnover exports imports output shipments gdp dividend loss "
    "deliveries bookings orders investment inflation shares growth".split()
)
"""Words of a sentence in which "the first half" is one of a year."""
BEFORE_BARE_UNITS = frozenset(
    "after amid following despite with without through from by for in over during but came spent took".split()
)
"""Before "months of talks", "days after the vote": what opens a length without a number."""
OF_THESE_TIMES = frozenset(
    "world youth young kids children generation generations society economy standards culture technology cars women "
    "men politics politicians players students teenagers teens consumers parents families dollars prices".split()
)
"""What "today's" or "of today" makes one of these times, not of one day."""
PAPERS_NAMED_TODAY = frozenset({"usa", "russia", "india"})
BEFORE_OVER = frozenset(
    "just well for in lasted lasting took takes after little than spent of at waited lasts with been was is".split()
)
"""After these "over three years" is more than three, else "spread over three years" is no more than three."""
LASTING_WORDS = frozenset(
    "for in within over last lasts lasting lasted run runs running ran take takes took spent spend spends closed shut "
    "open than every each per another next past first twice once by".split()
)
"""Before these a length is one, even when a day follows: "closed for two weeks from Monday"."""
PERIOD_WORDS = frozenset(
    "fiscal financial trading full latest first second third fourth final last reporting business calendar same "
    "accounting half-year entire whole working".split()
)
"""Words before a period that its last day names: "the fiscal quarter ended Dec. 31"."""
PLURAL_FEASTS = {"christmases": "12-25", "easters": "easter", "thanksgivings": "us-thanksgiving", "halloweens": "10-31"}
AFTER_DAYS = frozenset(
    "and at in by with when as for from to near on after before of but while where who that which if because "
    "was were is are had has will would he she it they we".split()
)
"""After a list of days these leave its last figure a day: "on March 3, 4 and 7 in Vienna"."""
MEASURES_BEFORE_A_RATE = frozenset("once twice times percent % million billion pence pounds dollars euros".split())
TITLES_BEFORE_NAMES = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord judge sen. rep. gov. prof. detective justice".split()
)
MONTH_LEADS = frozenset("in of since until during by from through between late early mid last next this - –".split())
"""After these a month's name is a month."""
YEAR_LEADS = frozenset(
    "in since by until till before after during from of to through between and around circa late early mid "
    "fiscal than for as throughout year back towards toward into last like versus vs over vs.".split()
)
YEAR_NOUNS = frozenset(
    "election elections games olympics paralympics budget season campaign referendum crisis war invasion attack "
    "attacks report law act deal agreement summit census vote film movie book novel study survey interview speech "
    "coup earthquake quake tsunami hurricane flood floods riots protests uprising revolution massacre murder "
    "shooting bombing bombings crash pandemic outbreak world championship championships tournament race final "
    "cup award awards nominee candidate class model edition version sales earnings profit results figures "
    "levels peak accord treaty pact ruling decision case trial conviction raid ban merger takeover".split()
)
NAMED_BEFORE_WEEKDAY: dict[str, frozenset[str]] = {
    "": frozenset("super black bloody freaky ruby manic stormy giving mad spy orange magic".split()),
    "sunday": frozenset("selection championship mothering advent gaudete laetare trinity stir-up".split()),
    "monday": frozenset("blue plough meatless victory pure clean".split()),
    "tuesday": frozenset("taco giving patch pancake".split()),
    "wednesday": frozenset("sheffield".split()),
    "thursday": frozenset("throwback".split()),
    "friday": frozenset("man girl casual".split()),
    "saturday": frozenset("business".split()),
}
"""Words with a capital that make a name of the weekday after them, '' before any: "Super Tuesday", "Black Monday"."""
NAMED_AFTER_WEEKDAY = frozenset(
    "times telegraph mirror mail herald club night service school lights magazine supplement football post business "
    "express sun world people".split()
)
"""Words with a capital that make a name of the weekday before them: "the Sunday Times"; without a plural s."""
CHRISTMAS_THINGS = frozenset(
    "tree trees carol carols card cards market markets gift gifts present presents decorations lights dinner "
    "pudding cake jumper sweater island shopping egg eggs bunny rising song songs party parties movie".split()
)
SPORT_WORDS = frozenset(
    "touchdown touchdowns quarterback yards yard rebounds rebound halftime goal goals points basket baskets "
    "three-pointer pointer fumble interception playoff playoffs lakers celtics nfl nba".split()
)
