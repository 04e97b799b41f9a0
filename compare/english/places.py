"""Words around places. Ours, from news English at large; the gazetteer is `data/places.json` and `data/cities.tsv`."""

from __future__ import annotations

from typing import Final

NO_PLACE: Final = frozenset("time wind breeze gale group hemisphere accent dialect culture".split())
"""After "northern", which then says no place."""
PREPOSITIONS: Final = frozenset(
    """
    in near outside off around across throughout at from to into toward towards of on over for
    """.split()
)
AMBIGUOUS: Final = frozenset(("washington", "new york", "georgia", "victoria", "luxembourg", "jordan"))
"""Both a town and a state or country, and each is common in news."""
COMPASS: Final = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")
"""In the order of the compass: neighbours are neighbours here."""
COMMON_NOUNS: Final = frozenset(
    """
    city town village region province county country area border part place resort state corner
    """.split()
)
"""Nouns of which a story has many: "a southern city" and "a southeastern city" are two cities."""
INSIDE: Final = frozenset("in at near outside".split())
"""Before a place they say where something is."""
SITES: Final = frozenset(
    """
    home house hospital hotel hall church school prison court jail farm flat apartment clinic villa
    """.split()
)
"""Buildings of which a town has many: an act there and an act in the town may be one."""
LOCATIVES: Final = frozenset(
    """
    in at on inside outside near behind beside off opposite under beneath above into onto to from around along across
    alongside within aboard atop
    """.split()
)
"""Before a noun for a place they say where."""
AFTER_ADVERBS: Final = frozenset("next close in front across".split())
"""Words before "to", "of" and "from" that make them say where: "next to", "in front of", "across from"."""
COMMON_SITES: Final = frozenset(
    """
    airfield airport airstrip alley apartment arena attic backyard balcony bank bar barn barracks basement bathroom
    bay beach bedroom block boat bridge building bunker bus cabin cafe café camp campus canal canteen carriage casino
    castle cathedral cave cell cellar cemetery checkpoint church cinema classroom cliff clinic closet clubhouse coast
    cockpit college compound corridor cottage courthouse courtyard courtroom creek crossing crossroads deck
    depot desert ditch dock dormitory driveway embankment embassy factory farm farmhouse farmyard fence field flat
    forecourt forest garage garden gate gorge greenhouse gym hall hallway hangar harbor harbour headquarters highway
    hill hillside hospital hostel hotel house hut intersection island jail jetty jungle junction kindergarten kitchen
    laboratory lake lane laundromat laundry library lift lobby lot mall mansion market marsh meadow mine monastery
    morgue mosque motel motorway mountain museum nightclub nursery office orchard orphanage park path pavement pier pit
    plant platform playground plaza pond pool port prison pub quarry quay railway ramp ranch ravine reef refinery
    reservoir resort restaurant ridge river riverbank road roadside roof room runway school seafront sewer shed shelter
    ship shop shore sidewalk square stable stadium stair staircase stairs stairwell station store street studio
    supermarket swamp synagogue tarmac temple tent terminal theater theatre toilet tower train tunnel university
    valley van vault verandah villa vineyard waiting-room ward warehouse waterfall wharf wood woods workshop yard zoo
    """.split()
)
"""Nouns for places of which a story may have several, where no name stands."""
BARE_SITES: Final = frozenset("home hospital sea scene school church prison jail campus".split())
"""Those that need no article, and "the scene", which is one in a story."""
NARROWED_SITES: Final = frozenset("floor line centre center area end zone section stair wing side".split())
"""Nouns that are a place only with what narrows them: "the third floor", "the finish line"."""
PARTS_OF_SITES: Final = frozenset("roof back front side entrance outskirts steps edge queue grounds".split())
"""Nouns that "of" and a place follow, and the place is where it is."""
OF_ANYTHING: Final = frozenset("field block path".split())
"""Nouns that are no place before "of": "the field of study"."""
SIDES: Final = frozenset(
    """
    rear front leading back upper lower ground top bottom first second third fourth fifth sixth left right inner outer
    main side middle forward aft
    """.split()
)
"""Adjectives that tell one such place from another, as "dark" does not."""
SITE_WORDS: Final = frozenset(
    """
    hospital hotel school church castle museum stadium airport station prison library arena theatre theater mall
    camp clinic cathedral mosque temple barracks palace inn infirmary hospice jail courthouse cemetery zoo plaza plant
    """.split()
)
"""Last words of names that are an organisation's and a place's: "at Mercy Hospital"."""
COUNTRY_NOUNS: Final = frozenset(
    """
    coast coastline shore border frontier capital jungle desert waters territory soil mainland highlands port city town
    village island province countryside mountains airspace interior side resort peninsula
    """.split()
)
"""After the adjective of a people they say where: "off the Egyptian coast"."""
CALLED: Final = frozenset("called named".split())
