"""Words around a number that tell what it is: modifiers, labels, contexts, periods, what is counted and measured.

Our own, from news English at large.
"""

from __future__ import annotations

from typing import Final

MODIFIERS_BEFORE: Final = {
    "at least": "no lower than; no smaller than; no shorter than; at least; a minimum of; minimum of; no fewer "
    "than; no less than; not less than; not fewer than; as "
    "few as; as little as; starting at; at a minimum; at the very least; a bare minimum of",
    "more than": "more than; over; well over; above; well above; in excess of; upwards of; upward of; greater than; "
    "exceeding; exceeded; exceeds; exceed; beyond; north of; far more than; well more than; topping; "
    "topped; top; tops; surpassing; surpassed; upwards to; better than; higher than; longer than; older than; bigger "
    "than; larger than; taller than; surpass; worse than; no longer just",
    "just over": "just over; slightly more than; a little more than; a little over; slightly over; just more than; "
    "slightly above; just above; a bit more than; barely over; marginally more than; a shade over; only "
    "slightly more than",
    "up to": "up to; as many as; as much as; no more than; not more than; at most; a maximum of; maximum of; as "
    "high as; as long as; as far as; at the most; capped at; no higher than; no later than; as large as; "
    "as big as; a high of; anything up to; within; no longer than; not longer than; no older than; no bigger than; no "
    "larger than; no taller than; no greater than",
    "less than": "less than; fewer than; under; below; well under; well below; lower than; smaller than; younger than; "
    "shorter than; far fewer than; far less than; sub -",
    "nearly": "nearly; almost; close to; just under; just below; just short of; just shy of; shy of; approaching; "
    "slightly less than; slightly under; a little less than; slightly fewer than; a little under; not "
    "quite; nearing; very nearly; near; slightly below; little short of; virtually; a shade under; "
    "approach; approaches; approached",
    "about": "about; around; some; roughly; approximately; an estimated; estimated; about some; in the region of; "
    "or so; circa; perhaps; maybe; approx; in the neighborhood of; in the vicinity of; more or less; give "
    "or take; somewhere around; something like; on the order of; probably; estimated at; somewhere "
    "between; possibly; ~; ca; believed to be around; estimated to be; in the order of",
}
MODIFIERS_AFTER: Final = {
    "at least": "or more; or older; or higher; or greater; and over; and older; and up; or above; - plus; plus; +; "
    "at least; at the least",
    "up to": "or less; or fewer; or under; or younger; at most; at the most",
    "about": "or so; or thereabouts; - odd; odd; - something",
}
"""Modifiers of an amount by what they make of it; before the number, and after it or its unit ("40-plus")."""

LABELS: Final = frozenset(
    "flight section page pages chapter article articles phase route type grade version level stage gate exit lane "
    "pier platform episode rule category tier model class verse block apartment apt suite room channel highway "
    "interstate formula proposition prop amendment resolution runway number no nos act volume vol part unit bus train "
    "figure fig table item bill bed building exhibit measure ward district precinct zone area windows iphone galaxy "
    "game week day heat group pool title bloc mk apollo boeing airbus round hole race lot lots box psalm paragraph "
    "para clause schedule form code radio rte sr u.s. hwy terminal sector mile-marker marker season slot protocol "
    "tropic corridor floor counts euro formula-one catch studio hut cell sura seed warehouse annex appendix "
    "slide".split()
)
"""Nouns before a bare number that make it a name: "Flight 2217", "section 215", "page 12"."""

LABELS_CAPITALISED: Final = frozenset(
    "force formula big group day world act number point channel mark chapter part court site camp series air line one "
    "ocean apollo final elite sweet".split()
)
"""The same for a number in words, where both have capitals: "Air Force One"."""

STREETS: Final = frozenset(
    "street st avenue ave road rd drive dr lane ln boulevard blvd way place court ct square sq terrace highway hwy "
    "parkway crescent downing row".split()
)

NOT_ONE_OF: Final = frozenset(
    "day thing point time another side hand way moment night morning end else kind sort instance such reason "
    "afternoon evening example step place word answer glance key lesson idea or and sense level matter theory two too "
    "who that which to of more person's man's woman's in".split()
)
"""After "one", which then counts nothing: "one another", "one day"."""

PEOPLE_VERBS: Final = frozenset(
    "kill die injure wound hurt arrest detain rescue evacuate hospitalize hospitalise treat survive perish drown "
    "displace behead execute kidnap abduct charge sentence convict infect strand trap shoot stab sack fire employ "
    "maim massacre murder slay jail imprison indict free release deport vaccinate bury miss board burn crush "
    "suffocate electrocute lynch gun poison sicken quarantine summon question".split()
)
"""What happens to people only: "12 were killed" leaves them out."""

PEOPLE_STATES: Final = frozenset(
    "dead injured missing wounded hurt killed homeless unaccounted trapped hospitalized hospitalised arrested "
    "detained stranded ill sick infected unhurt alive jobless displaced critical drowned captured fatally seriously "
    "critically slightly".split()
)

PEOPLE_TOLLS: Final = frozenset(
    "toll death deaths casualty casualties fatality fatalities injury injuries dead".split()
)

ZERO_NOUNS: Final = frozenset(
    "casualty injury death fatality survivor arrest victim passenger people person civilian soldier officer child "
    "hostage suspect witness homes house building bomb explosion weapon shot goal vote patient infection case "
    "prisoner employee worker student bystander ship vessel aircraft plane vehicle train crew resident villager "
    "protester demonstrator fan spectator troop policeman militant gunman fighter tremor aftershock man woman body "
    "gun serious flight job life home".split()
)
""""No" before these is a count of zero; "no evidence", "no plans" count nothing."""

MISREAD_NOUNS: Final = {"dos": "dose"}
"""Nouns by the lemma that the tagger makes of their plural."""
SPORT: Final = frozenset(
    "outscored outscoring outshot "
    "win won wins winning beat beats beaten beating lose lost loses losing draw drew drawn defeat defeated defeats "
    "defeating victory loss score scored lead led trail trailed match game tie tied thrash thrashed thrashing edge "
    "edged triumph rout routed cup league goal champions final semi-final quarter-final series overtime halftime "
    "half-time striker defender midfielder goalkeeper side shutout inning innings kick kicks penalties penalty "
    "shootout host hosts visitors downed crushed hammered upset record equaliser set sets crashed aggregate fixture "
    "down up".split()
)
"""A pair of numbers beside these is a result."""

VOTE: Final = frozenset(
    "vote voted votes voting voters senate house court justices judges panel council committee board parliament ruled "
    "ruling decision approved approve passed pass rejected reject confirm confirmed majority split lawmakers jury "
    "commission legislature assembly bill measure motion resolution decided divided abstentions abstaining".split()
)
"""A pair of numbers beside these is a vote."""

CHANGE_VERBS: Final = frozenset(
    "rise rose fall fell drop dropped climb climbed gain gained lose lost add added slip slipped jump jumped up down "
    "increase increased decrease decreased cut raise raised decline declined surge surged tumble tumbled soar soared "
    "slide slid ease eased edge edged advance advanced plunge plunged sink sank shed higher lower risen fallen rising "
    "falling climbing dropping grew grow grown rises falls drops climbs slips jumps gains".split()
)
""""Rose 3 to 81" has two values, not a range."""

MASS_CONTEXT: Final = frozenset(
    "weigh weighed weighs weighing heavy heavier bomb bombs weight overweight lb lighter".split()
)
"""Pounds beside these are weights."""

MASS_AFTER: Final = frozenset(
    "of bomb bombs man woman boy girl baby child suspect dog fish animal gorilla bear turkey rock stone meteorite "
    "satellite payload man's weight heavier lighter overweight device shell".split()
)

MONEY_CONTEXT: Final = frozenset(
    "cost costs cash fine fined pay paid price prices worth salary spend spent profit sales deal bid tax earn earned "
    "revenue fund money raise raised owe debt bank loan fee budget currency reward compensation bail sum pension wage "
    "wages bill bills donate donated stole stolen".split()
)
"""Pounds beside these are sterling."""

PLAIN_PREDICATES: Final = frozenset(
    "be rise fall climb drop reach stand hit increase decrease decline grow jump surge slow ease total number remain "
    "stay become exceed top come go bring put raise lower cut slip edge tumble soar plunge average double triple "
    "swell run have amount pass".split()
)
"""Verbs whose subject says better what a figure is: "the toll rose to 12"."""

TRANSITIVE_CHANGES: Final = frozenset(
    "bring put raise lower cut increase decrease reduce lift slow ease double triple trim".split()
)
"""Verbs whose object does: "raised its rate"."""

MEASURE_NOUNS: Final = frozenset(
    "population toll price cost speed value length crowd rate capacity profit loss margin magnitude turnout number "
    "height depth distance weight width temperature revenue income salary fee fine dividend debt deficit surplus "
    "budget share stake increase rise drop fall decline majority age average record growth estimate forecast force "
    "sentence term attendance bail ransom bonus reward cap limit target list tally death".split()
)
"""Nouns that say what is measured: "a population of 38,000"."""

AGED_OF: Final = frozenset("girl boy man woman child youth teenager baby".split())
"""Before "of 13", an age: "a girl of 13", but "a father of two"."""

AGE_NOUNS: Final = frozenset(
    "son daughter infant toddler teen student widow mother father pensioner grandmother grandfather grandad grandma "
    "granny person baby boy child girl man teenager woman youth twin triplet brother sister nephew niece cousin "
    "schoolboy schoolgirl grandson granddaughter".split()
)

WEATHER: Final = frozenset("temperature temperatures degrees cold heat mercury".split())

NOT_ONLY_PEOPLE: Final = frozenset("fire burn free question board release treat bury".split())

CROWD_VERBS: Final = frozenset("gather march rally protest demonstrate flee attend".split())

NOMINAL: Final = frozenset("NOUN PROPN ADJ ADV NUM DET X".split())

NOMINAL_TAGS: Final = frozenset("VBN VBG HYPH CC , POS PRP$".split())

QUAKES: Final = frozenset("earthquake quake tremor aftershock temblor earthquakes quakes tremors aftershocks".split())

GROUPS: Final = frozenset(
    "city town village population crowd staff crew team audience family group workforce congregation party squad "
    "panel jury gang island community nation country delegation".split()
)
""""A city of 38,000": of people."""

PERSON_NOUNS: Final = frozenset(
    "officer soldier worker driver passenger teacher farmer nurse doctor singer actor actress president minister "
    "mayor senator widow sister brother wife husband nephew niece uncle aunt cousin grandson granddaughter suspect "
    "victim resident lawyer pilot player striker captain coach trader banker analyst founder leader owner guard "
    "director author artist veteran native carpenter plumber fisherman electrician tourist migrant refugee".split()
)

CODES_AS_WRITTEN: Final = frozenset("Rs Tk Dh Dhs Rp Ksh KSh Fr SFr kr rs".split())

CODES_LIKE_WORDS: Final = frozenset("sh fr kr try cop all dm rm p r".split())

CLOCK_WORDS: Final = frozenset("a.m. p.m. am pm gmt hrs o'clock o’clock bst utc".split())

BEFORE_911: Final = frozenset("dialed dialled called calling call phoned dial a the to with rang".split())

AFTER_NO_AMOUNT: Final = frozenset("st nd rd th s d am pm a.m. p.m.".split())

BEFORE_A_YEAR: Final = frozenset("in since until till circa during late early mid year before after by from".split())

POSSESSIVES: Final = frozenset("the of their its his her s our".split())

OLD: Final = frozenset("old olds old's old’s".split())
SPANS: Final = frozenset(
    "night nights season seasons game games episode episodes session sessions round rounds".split()
)
"""What time may be counted in: "over four nights" is a span, not a bound."""
CALIBERS: Final = frozenset("magnum caliber calibre gauge".split())
LABELS_BEFORE_WORDS: Final = frozenset(
    "number no chapter phase formula channel square day page grade act level type stage section article group tier "
    "category round".split()
)

BEFORE_A_HALF_OF_PLAY: Final = frozenset("first second other latter top bottom better -".split())

BEFORE_THREE_MONTHS: Final = frozenset("first second third fourth this last next fiscal each every".split())

BEFORE_NO_ZERO: Final = frozenset("ground net sub absolute patient below near".split())

AFTER_NO_ZERO: Final = frozenset("tolerance sum emission hour day days -".split())

COMPOUNDS_OF_ONE: Final = frozenset("on off time sided way to of stop upmanship liner by man woman".split())

BEFORE_PRONOUN_ONE: Final = frozenset(
    "at no any every some this that which each the another loved day not square".split()
)

CURRENCIES_LIKE_WORDS: Final = frozenset("won real mark dong rand lev leu quid sterling buck crown".split())

COMPARED_BY_TIMES: Final = {
    "as": frozenset("many much large big high long likely great fast often expensive strong heavy deep wide".split()),
    "the": frozenset("size number amount rate price average level value cost length speed height total figure".split()),
    "than": frozenset(
        "more higher larger bigger greater longer likelier faster smaller heavier stronger weaker fainter brighter "
        "hotter colder cheaper dearer quicker slower denser thinner".split()
    ),
    "of": frozenset(
        "that those earnings forward book revenue sales annual expected estimated projected core ebitda profit profits "
        "cash income".split()
    ),
}
"""What follows "times" or "twice" where it is a factor: "as many", "the size", "more"."""
HEADS: Final = {
    **dict.fromkeys("people person persons residents inhabitants population citizens".split(), "person"),
    **dict.fromkeys("births birth".split(), "birth"),
    "women": "woman",
    "children": "child",
    "men": "man",
    "adults": "adult",
    "students": "student",
    "households": "household",
}
"""Those for so many of whom a rate is told, by their singular: "per 100,000 people"."""
RATE_CONTEXT: Final = frozenset(
    "rate rates interest inflation fed yield yields unemployment growth borrowing lending mortgage bank".split()
)
"""In a sentence with one of these a fraction of a point is one of a percentage point."""
MONEY_OF_CENTS: Final = frozenset(
    "share shares dividend dividends price prices cost costs cent cents dollar dollars euro euros litre liter tax fare "
    "fares earnings profit coin coins duty levy kwh unit tariff wage toll".split()
)
"""In a sentence with one of these "17c" is a sum of money."""
NOT_PENCE: Final = frozenset("240 360 480 720 1080 1440 2160 4320".split())
"""Lines of a picture: "1080p"."""

UNITS_OF_HALVES: Final = frozenset("mile percent hour kilometer ton point percentage".split())

AFTER_UNIT_AND_HYPHEN: Final = frozenset("long high wide deep tall old plus a per an and".split())

UNITS_OF_A_LETTER: Final = frozenset("in m t v l g c f w k a j n".split())
LETTERS_WITH_CONTEXT: Final = {
    "A": frozenset("current fuse amps ampere charger circuit breaker battery charging socket voltage wiring".split()),
    "J": frozenset("energy joules work heat impact".split()),
    "K": frozenset("cooled kelvin temperature temperatures colder superconducting superconductor absolute".split()),
    "N": frozenset("force newtons thrust load tension".split()),
    "T": frozenset("magnet magnets magnetic field tesla scanner mri".split()),
}
"""Symbols that are letters of seats and flats too, and words of a sentence in which they are units."""

WORDS_WITH_ABOUT: Final = frozenset(
    "talk talked know worried concerned concerns questions asked information what complained stories story how "
    "something".split()
)

RANGE_WORDS: Final = frozenset("ranging range ranged anywhere ranges varied varying".split())

NOT_ONLY_SPORT: Final = frozenset("up down record house board side set host bill".split())

AFTER_A_GIRL_OF: Final = frozenset({",", ".", "was", "who", "and", "is", "has", "had", "from", ""})

AFTER_AN_AGE: Final = frozenset({",", ".", ";", ")", "and", "of", "from", "who", "—", "–", ""})

UNITS_OF_RATES: Final = frozenset("pound barrel gallon ounce liter litre ton tonne kilogram kilo mile".split())

AFTER_A_MILE: Final = frozenset("away from north south east west of off long wide down deep".split())

INSIDE_PHRASES: Final = frozenset(
    "more other additional further extra such the its his her their all - and or of 's ’s these those".split()
)

BEFORE_NO_PERIOD: Final = frozenset("in for than from of by over on about nearly once within less and".split())

PER: Final = {
    word: unit
    for unit, words in (
        row.split(":")
        for row in (
            "year:year,annum month:month week:week day:day hour:hour minute:minute second:second night:night "
            "share:share barrel:barrel person:person,head,capita household:household,family ton:ton tonne:tonne "
            "gallon:gallon liter:litre,liter ounce:ounce pound:pound kilogram:kilogram,kilo,kg mile:mile "
            "ticket:ticket game:game student:student unit:unit,piece bushel:bushel vehicle:vehicle area:square "
            "acre:acre child:child quarter:quarter decade:decade pupil:pupil passenger:passenger worker:worker "
            "season:season employee:employee megawatt-hour:megawatt-hour kilometer:kilometer,kilometre"
        ).split()
    )
    for word in words.split(",")
}
"""What a rate may be for, by its word: "a year", "per barrel"."""
PER_SYMBOLS: Final = {
    symbol: unit
    for unit, symbols in (
        row.split(":") for row in "hour:h,hr second:s,sec minute:min year:yr,y day:d month:mo week:wk".split()
    )
    for symbol in symbols.split(",")
}
"""The same by its symbol right after a slash: "30 mm/h"."""
PER_ADVERBS: Final = {
    "annually": "per year",
    "yearly": "per year",
    "monthly": "per month",
    "weekly": "per week",
    "daily": "per day",
    "hourly": "per hour",
    "apiece": "per unit",
    "each": "per unit",
}

_FROM: Final = "(?:from|than|over|on|versus|against|compared (?:with|to)) (?:the )?"
# Bounded gaps only, so that a search stays linear.
PERIODS: Final = (
    (
        "year-on-year",
        r"year[- ](?:on|over)[- ]year|y[-/]o[-/]y|\byoy\b|year[- ]ago",
        r"(?:a|one|the) year (?:earlier|ago|before)|on the year\b|(?:in the year to|over the year)\b",
        _FROM + r"(?:same|corresponding|(?:prior-|year-)\w+) (?:\w+ ){0,2}?(?:period|quarter|month|year|time)",
        _FROM + r"(?:same|corresponding) \w+ (?:last year|a year|of)",
        _FROM + "(?:last|previous) year|than the year before",
        "in (?:the )?(?:12|twelve) months (?:to|through|ended)",
        r"\bannual(?:ly)? (?:inflation|rate|rise|increase|growth|pace)",
    ),
    (
        "quarter-on-quarter",
        r"quarter[- ](?:on|over)[- ]quarter|q[-/]o[-/]q|\bqoq\b|on the quarter\b|a quarter earlier",
        _FROM + "(?:previous|prior|preceding|first|second|third|fourth|last) (?:quarter|three months)",
        _FROM + "(?:three months(?: earlier| before)?|quarter before)",
        "in the three months (?:to|through)|quarterly (?:rate|growth|pace|rise)",
    ),
    (
        "month-on-month",
        r"month[- ](?:on|over)[- ]month|m[-/]o[-/]m|on the month\b|(?:a|one|the) month (?:earlier|ago|before)",
        _FROM + "(?:previous|prior|preceding|last) month|monthly (?:rate|rise|gain|pace)",
    ),
    ("annualized", "annuali[sz]ed"),
)
"""Comparison periods, and regular expressions for the words that tell them."""

BEFORE_A_PLACE: Final = frozenset("the from come came".split())
"""Before "near 12" or "beyond 12", which then says where."""
DEPTHS: Final = frozenset("meters metres feet".split())
DOLLAR_PREFIXES_SET_OFF: Final = frozenset("c us u.s. hk nz".split())
"""Letters that name the country of a dollar even with a blank before "$"."""
WEIGHED_BY_MILLIONS: Final = frozenset("thrust force explosives cocaine rock ore beef meat coal cargo fuel".split())
"""What even millions of pounds may weigh: "7.6 million pounds of thrust"."""
AFTER_POUNDS_STERLING: Final = frozenset("sterling note notes coin".split())
AGE_UNITS: Final = frozenset("year years month months week weeks day days".split())
HOW_MANY_CHILDREN: Final = frozenset("six five four three two".split())
"""After "a father of", which then does not say how old he is."""
ZERO_WORDS: Final = frozenset("no nobody not none without noone".split())
ZERO_SINGULARS: Final = frozenset({"people", "person"})
"""Of the nouns that "no" counts as zero, those it does in the singular."""
BETWEEN_NO_AND_NOUN: Final = frozenset("ADJ NOUN ADV DET PROPN VERB".split())
"""Parts of speech that may stand between "no" and the noun it denies."""
RANGE_JOINERS: Final = frozenset("to or and through versus".split())
RATIO_WORDS: Final = frozenset("outnumbered odds by ratio split of".split())
"""Before "9 to 1", which then is a ratio."""
UNITS_LIKE_ORDINALS: Final = frozenset("second minute stone hour mark".split())
"""Units that in the singular count nothing: "two second chances"."""
BEFORE_HYPHEN_AND_AMOUNT: Final = frozenset("magnitude to of minus sub plus".split())
"""Words that a hyphen ties to an amount; any other ("AK-47") makes the number part of a name."""
AFTER_NUMBER_AND_HYPHEN: Final = CALIBERS | frozenset("by and figure way d dimensional pointer pointers".split())
"""What makes a compound of a number and a hyphen: "four-by-four", "three-and-out", "12-gauge", "six-figure"."""
CODES_IN_DIGITS: Final = frozenset("code pin zip password passcode extension".split())
"""Before "is 90210", which then is no amount."""
BEFORE_A_JET: Final = frozenset("the a its their this that".split())
SHORT_FOR_A_NUMBER: Final = frozenset("no nos vol fig p pp sec ch".split())
AFTER_911: Final = frozenset("call calls operator caller dispatcher operators dispatchers".split())
LABELS_BEFORE_COUNTS: Final = frozenset("day week game level order".split())
"""Labels that in lower case may stand before a count: "this week 12 people"."""
LABELS_OF_ONE: Final = frozenset("chapter formula channel number".split())
"""Labels even before a plural noun."""
GROUPS_OF_SEVEN: Final = frozenset("group gang council committee big".split())
AFTER_HALF: Final = frozenset("- time hour sister brother hearted".split())
PER_OF_EACH: Final = frozenset("year month week day".split())
"""Times that "each" makes a rate of: "each year"; "each share" is a noun of its own."""
AFTER_NO_RATE: Final = frozenset("ago earlier later before after".split())
"""After "a year", which then is a point in time."""
AFTER_COUNT: Final = frozenset("or so more - plus odd".split())
"""Words of a modifier after a number: "12 or more", "40-odd"."""
OF_THEM: Final = frozenset("them us those whom these which".split())
STATES_AFTER_COUNT: Final = frozenset("dead missing injured wounded homeless".split())

RECKONED: Final = frozenset(
    "tax taxes vat gst duty duties interest costs expenses fees deductions discount discounts tip inflation".split()
)
"""What a sum may be reckoned with or without, before or after: "$40m before tax"."""
VOTERS: Final = frozenset(
    "members judges justices councillors councilors directors commissioners arbitrators jurors senators ministers "
    "governors trustees panellists panelists".split()
)
CASTS: Final = frozenset(
    "back backed backs support supported supports oppose opposed opposes vote voted votes dissent dissented prefer "
    "preferred favor favored favour favoured agree agreed disagree disagreed reject rejected approve approved".split()
)
"""Who votes, and words for it: "four of the five members backed it" is a vote of 4-1."""
LONE: Final = frozenset("lone solitary sole single".split())
"""After "a": there was one."""
NOT_ONE: Final = frozenset("mother father parent mum mom dad couple crew family pair trio public world".split())
""""A single mother" is not one mother; "a couple" is not one."""
ALWAYS_TWO: Final = frozenset(
    "side way party hand end eye ear arm leg foot parent sex gender direction case house chamber country nation people "
    "thing respect level time day year point leader man woman team half".split()
)
"""After "both" no count that anybody checks: "on both sides"."""
BEFALLS: Final = frozenset("kill injure wound hurt arrest detain rescue stab hospitalize hospitalise".split())
DIES: Final = frozenset("die drown perish".split())
"""What befalls a person, who then is counted: "a woman was killed"."""
UNNAMED: Final = frozenset("undisclosed unspecified unknown undetermined".split())
SUMS: Final = frozenset("sum sums amount price fee".split())
TERMS: Final = frozenset("terms price".split())
DISCLOSED: Final = frozenset("disclosed given revealed released announced".split())
"""Words for a sum of money that nobody names: "for an undisclosed sum", "terms were not given"."""
BEFORE_A_TIME: Final = frozenset("last this next that".split())
"""Between a number and a noun that is no noun of its own: "it lost 14 last winter"."""

ORDINALS: Final = {
    word: n
    for n, word in enumerate(
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(),
        start=3,
    )
}
"""From the third on: "first" says little more than "new", and "second" may be a time."""
ORDINAL_ENDS: Final = frozenset("st nd rd th".split())
NOT_RANKED: Final = frozenset(
    "quarter century party world estate class amendment circuit district half week day month year person generation "
    "degree dimension reading time force column wheel street avenue floor storey story minute lap hole round over "
    "night birthday anniversary page row".split()
)
"""Nouns after an ordinal that is a name or a date, or that tells one of many floors, minutes or rounds apart."""
RANKING_VERBS: Final = frozenset("finish come place rank".split())
"""Verbs after which an ordinal is a place in a race."""
