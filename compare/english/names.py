"""Words around names that tell what they name: places, firms, ships, offices, genders.

Ours, from news English at large; the long lists (titles, words of organisations, first names) are `data/names.json`,
the nouns for people WordNet's, `data/persons.tsv`.
"""

from __future__ import annotations

from typing import Final

from compare.english.number_words import ONES, ROMAN

PLACE_PREPOSITIONS: Final = frozenset("in near outside off around across throughout toward towards".split())
PLACE_NOUNS: Final = frozenset(
    """
    island islands village town city district province county region state coast suburb neighbourhood neighborhood
    port peninsula valley gorge bay strait river lake capital prefecture borough resort area square
    """.split()
)
FIRM_OR_PERSON: Final = frozenset(
    """
    owner operator maker builder developer publisher supplier producer buyer seller partner rival ally winner holder
    leader member host employer parent sponsor backer investor lender provider distributor contractor creator
    """.split()
)
VESSEL_NOUNS: Final = frozenset(
    """
    ship vessel ferry tanker trawler frigate warship destroyer boat yacht freighter cruiser submarine
    """.split()
)
SPEECH: Final = frozenset("say tell add insist warn announce explain argue claim state write testify ask reply".split())
SMALL_WORDS: Final = frozenset("of the for and & a in on at".split())
"""Words that initials leave out."""
LOWER_INSIDE: Final = frozenset(("of", "&", "for", "the", "and"))
# What may follow "Secretary of", "Minister for" … inside a title.
OFFICE_OF: Final = frozenset(
    """
    state defense defence staff commerce labor labour energy education interior treasury transportation transport
    health agriculture justice police finance foreign affairs homeland security operations schools trade environment
    war
    """.split()
)
PRONOUNS: Final = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
FEMALE_NOUNS: Final = (
    r"(?:woman|girl|wife|mother|sister|daughter|niece|aunt|widow|grandmother|granddaughter|girlfriend|actress|"
    r"queen|princess|waitress|stewardess|nun|fiancee|fiancée|mum|mom|lady|heroine|hostess|mistress|schoolgirl)$"
)
MALE_NOUNS: Final = (
    r"(?:(?<!wo)man|boy|husband|father|brother|son|nephew|uncle|widower|grandfather|grandson|boyfriend|king|prince|"
    r"monk|dad|grandad|gentleman|hero|schoolboy|actor|waiter|bridegroom)$"
)
"""Regular expressions for the ends of nouns that tell a gender."""
COMPANY_POSTS: Final = frozenset(
    """
    chief managing ceo cfo chairman chairwoman spokesman spokeswoman spokesperson
    """.split()
)
OWNED: Final = frozenset("owned run operated made built".split())
LEGAL: Final = frozenset(
    """
    inc incorporated ltd limited corp corporation co company plc llc llp lp gmbh ag kg sa sas sarl s.p.a s.a n.v b.v
    nv bv ab asa oyj pty pte bhd
    """.split()
)
"""Legal forms at the end of a firm's name, which say nothing of which firm it is."""
COMMA_LEGAL: Final = frozenset("inc ltd llc llp plc corp".split())
"""Those that are written after a comma: "Halden Works, Inc."."""
COMPANY_LIKE: Final = frozenset(
    """
    company firm carrier airline retailer maker manufacturer utility operator bank lender giant business
    """.split()
)
"""Nouns that "the" before them makes the firm last named."""
FOUNDED_OF: Final = frozenset("legion horn medal order house charter rights".split())
"""What "of" goes on with inside a name: "Legion of Honour"."""
OFFICES_FOLLOWED: Final = frozenset("king queen st st.".split())
BEGIN_PLACES: Final = frozenset("lake mount port cape gulf fort".split())
NUMBERED: Final = frozenset("flight runway route".split())
"""What a number follows inside a name: "Flight 212"."""
CONTRASTS: Final = frozenset(
    """
    north south east west northern southern eastern western northeast northwest southeast southwest upper lower new
    old great little junior senior men women first second third fourth fifth sixth seventh eighth ninth tenth
    """.split()
) | ROMAN.union(word for word, n in ONES.items() if 1 <= n <= 10)
"""Words that tell names apart however similar their spelling."""

OUTLET_WORDS: Final = frozenset(
    """
    advertiser advocate agency argus beacon broadcasting bulletin chronicle courier daily dispatch echo examiner express
    gazette globe guardian herald independent inquirer journal ledger magazine media mercury messenger mirror network
    news newspaper observer post press radio register reporter sentinel standard telegram telegraph television times
    tribune tv weekly wire
    """.split()
)
"""What the names of English-language newspapers, agencies and broadcasters end in; gathered by hand. Words that end
headlines as well ("union", "record", "today") are left out."""

RELATIVE: Final = frozenset("that which who".split())
"""Pronouns that begin a relative clause, as its subject."""
