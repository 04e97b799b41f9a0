"""What words say of an event beside a figure or a date: people died, a cost rose, a meeting began."""

from __future__ import annotations

from typing import Final

EVENT_CLASSES: Final = {
    word: name
    for name, words in {
        # Written for news English at large; a word stands in the class it has beside a number or a date.
        "die": "die kill death dead fatality perish drown slay murder toll body victim deadly fatal lose_life succumb",
        "hurt": "hurt injure wound injury casualty hospital hospitalise hospitalize treat burn maim sicken ill "
        "hospitalised hospitalized injured wounded treatment",
        "missing": "miss missing unaccounted disappear vanish",
        "trap": "trap strand stick stranded trapped",
        "rescue": "rescue save pull pluck evacuate evacuation evacuee flee shelter displace refuge homeless",
        "arrest": "arrest detain custody charge indict accuse jail hold",
        "sentence": "sentence imprison prison term",
        "damage": "damage destroy collapse topple flatten demolish gut wreck burn ruin level flood",
        "cost": "cost price pay fee worth bill spend fine penalty settle settlement compensation budget",
        "earn": "earn profit income earnings net revenue sale turnover",
        "lose": "loss deficit shortfall debt",
        "rise": "rise increase grow jump climb gain surge soar advance raise hike up growth",
        "fall": "fall drop decline decrease slip slide sink tumble plunge lower down shrink dip",
        "cut": "cut layoff redundancy axe shed eliminate dismiss lay_off slash",
        "hire": "hire employ recruit employee staff workforce worker",
        "vote": "vote ballot majority poll elect seat",
        "live": "live population home resident inhabitant reside",
        "measure": "magnitude measure richter epicenter epicentre depth",
        "begin": "begin start open launch kick_off commence",
        "end": "end close finish conclude expire halt stop shut",
        "meet": "meet meeting talk summit visit travel trip",
        "announce": "announce say tell report confirm statement reveal disclose unveil",
        "sign": "sign agree approve pass adopt ratify deal agreement",
        "strike": "strike hit crash shake collide impact slam derail overturn",
        "win": "win beat score goal defeat victory",
        "attend": "attend crowd gather march protest demonstrator turnout audience",
        "age": "age aged old",
    }.items()
    for word in words.split()
}

SENSES: Final = frozenset("die damage rise fall cut hire begin end meet sign trap rescue".split())
"""Of these classes, those whose verbs say one thing in other words; the others hold opposites or stages."""


SENSE_OF: Final = {word: name for word, name in EVENT_CLASSES.items() if name in SENSES}
"""The class of each such verb, blanks as underscores."""

FATES: Final = frozenset({"die", "hurt", "missing", "trap", "rescue", "arrest"})
"""Classes that tell apart what became of people in one event: 14 died, 20 were hurt."""
