"""Events -> an Atom feed (RFC 4287) and JSON: the same store gives the same bytes."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from compare.watch.events import record_event
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from compare.watch.events import Event

_ATOM: Final = "http://www.w3.org/2005/Atom"
FORMAT_VERSION: Final = 1
MOST_TOLD: Final = 500
"""Events of the feed and the JSON, the newest; the store keeps all."""
_TITLE_CHARS: Final = 200


def order_events(events: Sequence[Event]) -> list[Event]:
    """The newest first, at most `MOST_TOLD`."""
    return sorted(sorted(events, key=lambda e: e.id), key=lambda e: e.at, reverse=True)[:MOST_TOLD]


def write_atom(events: Sequence[Event], begun: datetime) -> bytes:
    """The feed; it was updated with its newest event, or when the watch was begun."""
    ET.register_namespace("", _ATOM)
    told = order_events(events)
    feed = ET.Element(f"{{{_ATOM}}}feed")
    _add(feed, "title", "factdiff watch")
    _add(feed, "id", _urn(f"watch begun {begun.isoformat()}"))
    _add(feed, "updated", (told[0].at if told else begun).isoformat())
    _add(_add(feed, "author", ""), "name", "factdiff")
    for event in told:
        entry = _add(feed, "entry", "")
        _add(entry, "id", _urn(event.id))
        _add(entry, "title", say_event(event)[:_TITLE_CHARS])
        _add(entry, "updated", event.at.isoformat())
        _add(entry, "category", "").set("term", event.sort)
        _add(entry, "link", "").set("href", clean_text(event.url))
        _add(entry, "summary", "\n".join(filter(None, (event.text, event.notice))))
    ET.indent(feed)
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"


def _add(parent: ET.Element, name: str, text: str) -> ET.Element:
    child = ET.SubElement(parent, f"{{{_ATOM}}}{name}")
    if text:
        child.text = "\n".join(map(clean_text, text.split("\n")))
    return child


def _urn(name: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"factdiff:{name}").urn


def write_json(events: Sequence[Event]) -> bytes:
    """The same events as one JSON object."""
    rows = [record_event(event) for event in order_events(events)]
    value = {"format": "factdiff-events", "format_version": FORMAT_VERSION, "events": rows}
    return json.dumps(value, indent=1, sort_keys=True).encode("ascii") + b"\n"


def say_event(event: Event) -> str:
    """The event on one line, fit for a terminal."""
    return clean_text(f"{event.story}: {event.sort}: {event.outlet}: {event.topic}: {event.text}")
