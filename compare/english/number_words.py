"""Numbers in words, and the words that tell a number, a share or a scale from its neighbours.

The cardinals, ordinals and fractions are the whole of those that English writes in one word up to the trillions; the
rest is our own, from news English at large.
"""

from __future__ import annotations

from typing import Final

ONES: Final = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS: Final = {
    word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES: Final[dict[str, float]] = {
    name: float(factor)
    for factor, names in (
        row.split(":")
        for row in (
            "12:dozen,dozens 100:hundred 144:gross 1e3:thousand 1e5:lakh,lakhs,lac 1e6:million,mn,mln,mio,mil "
            "1e7:crore,crores 1e9:billion,bn,bln 1e12:trillion,tn,trn 1e15:quadrillion 1e18:quintillion 1e21:sextillion"
        ).split()
    )
    for name in names.split(",")
}
SCALES_ONLY_AFTER_DIGITS: Final = frozenset("mn mln mio bn bln tn trn mil gross".split())
SUFFIXES: Final[dict[str, float]] = {"k": 1e3, "m": 1e6, "b": 1e9, "mm": 1e6, "t": 1e12, "tr": 1e12}
"""Letters glued to digits, by what they multiply with."""
DENOMINATORS: Final[dict[str, float]] = {
    name: n
    for n, name in (
        *enumerate("half third quarter fifth sixth seventh eighth ninth tenth".split(), start=2),
        *((4, "fourth"), (12, "twelfth"), (16, "sixteenth"), (20, "twentieth"), (100, "hundredth")),
        *((1e3, "thousandth"), (1e6, "millionth"), (1e9, "billionth"), (1e12, "trillionth")),
    )
}
MULTIPLYING_VERBS: Final[dict[str, float]] = {
    form: factor
    for factor, forms in (
        (2.0, "double doubled doubles doubling"),
        (3.0, "triple tripled triples tripling treble trebled trebles trebling"),
        (4.0, "quadruple quadrupled quadruples quadrupling"),
        (5.0, "quintuple quintupled"),
        (0.5, "halve halved halves halving"),
    )
    for form in forms.split()
}
"""Verbs that tell a change by its factor."""
FOLDS: Final[dict[str, float]] = {
    f"{word}fold": float(n) for word, n in (*ONES.items(), *TENS.items(), ("hundred", 100)) if n > 1
}
VULGAR: Final = {
    "½": 1 / 2,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
    "⅕": 1 / 5,
}
"""Fractions that are one character (Unicode's "vulgar fractions")."""
VAGUE_PLURALS: Final[dict[str, tuple[float, float]]] = {
    "dozens": (24, 99),
    "scores": (40, 199),
    "tens": (20, 99),
    "hundreds": (200, 999),
    "thousands": (2000, 99_999),
    "lakhs": (2e5, 99e5),
    "millions": (2e6, 999e6),
    "crores": (2e7, 99e7),
    "billions": (2e9, 999e9),
    "trillions": (2e12, 999e12),
}
"""At least two of the thing, and less than the next larger word would be taken for."""
VAGUE_FEW: Final[dict[str, tuple[float, float]]] = {
    "several": (3, 9),
    "few": (2, 9),
    "handful": (2, 9),
    "couple": (2, 3),
    "many": (2, 99),
}
ROMAN: Final = frozenset("i ii iii iv v".split())
"""Roman figures after a name: "Charles III"."""

AFTER_AN_ARTICLE: Final = frozenset(
    "hundred thousand million billion trillion quadrillion quintillion dozen lakh crore".split()
)
"""Scale words that "a" makes a number."""
LARGE_SCALES: Final = frozenset("thousand million billion trillion dozen dozens lakh crore".split())
"""Scale words that close a group of a number in words: "two *thousand* and fifty"."""
AFTER_A_FEW: Final = frozenset("hundred thousand million billion dozen lakh crore".split())
AFTER_A_SHARE_OF: Final = frozenset("hundred thousand million billion".split())
"""Scale words in "three in a hundred", "one in two thousand"."""
DOUBLE_VAGUE: Final = frozenset("tens hundreds dozens scores thousands".split())
"""What "of thousands" may follow."""

COUNTED_AFTER_M: Final = frozenset(
    "pounds people men women children barrels tonnes tons were are have cattle sheep hectares".split()
)
CROWDS: Final = frozenset(
    "city country population nation audience crowd capital fans members users followers people readers viewers".split()
)
"""Before "of 20m", which then are millions."""
NOT_COUNTED_AFTER_M: Final = frozenset(
    """
    this across plus does goes less hurdles metres meters sprints races finals titles swims heats
    """.split()
)
"""After "100m", which then is a length."""
MONEY_LETTERS: Final = frozenset("rs rm usd eur gbp cny inr rmb cad aud chf rp tk ksh fr sfr r".split())
"""Letters glued before digits that leave them a number: "Rs500"; of any others ("A320") they are part of a name."""
AFTER_DECIMAL_COMMA: Final = (
    r"%",
    r"€",
    r"per[ ]?cent\b",
    r"(?:million|billion|trillion|thousand|bn|mn|tn|m)\b",
    r"(?:euros?|kroner|kronor|rand|francs|zloty)\b",
    r"(?:km|kg|cm|mm|tonnes|tons|kilos|kilograms|litres|liters|degrees|hectares|hours)\b",
    r"(?:kilo)?met(?:re|er)s?\b",
)
"""Before these a comma with one or two figures after it is a decimal comma: "1,5 million euros"; patterns."""
BEFORE_A_THIRD: Final = frozenset("by nearly almost about around over than roughly least under".split())
AFTER_A_THIRD: Final = frozenset("of as more less in to from over and off higher lower this last since".split())
AFTER_A_QUARTER: Final = frozenset("point percentage of the as more less to from mile million billion -".split())
"""After "a quarter", which then is a share and not three months."""
ONE_OF_SO_MANY: Final = frozenset(
    "of people children adults women men voters patients babies households workers students residents births".split()
)
"""After "one in 12", which then is a share whatever the number."""
NOT_AFTER_IN_TEN: Final = frozenset("years days months weeks hours minutes games matches seasons attempts".split())
"""After "three in five", which then is a rate in time and no share."""
