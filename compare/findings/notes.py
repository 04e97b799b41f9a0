"""What to read with care: the notes of a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.sources.languages import is_read, language_name
from compare.wording import list_words

if TYPE_CHECKING:
    from compare.model import Pairing, Story


def list_notes(story: Story) -> tuple[str, ...]:
    """What to read with care: what was not compared, then in the order of sources."""
    out = [] if story.pairing is None else [_say_pairing(len(story.sources), story.pairing)]
    for source in story.sources:
        article = source.article
        if not is_read(article):
            out.append(
                f"{source.id} ({article.outlet}) is in {language_name(article.language)}: it was aligned, "
                "but its facts were not compared."
            )
        if source.anchor is None:
            out.append(
                f"{source.id} ({article.outlet}) has no publication date: its relative dates are left open. "
                f"Give one with --published {source.id}=YYYY-MM-DD."
            )
        elif article.published is None:
            out.append(
                f"{source.id} ({article.outlet}) has no publication date: its relative dates were read against "
                f"{source.anchor} ({source.anchor_basis})."
            )
        elif source.anchor != article.published:
            out.append(
                f"{source.id} ({article.outlet}) is dated {article.published}; its relative dates were read "
                f"against {source.anchor} ({source.anchor_basis})."
            )
        if cut := source.parse.cut_sentences:
            what = "1 sentence was" if cut == 1 else f"{cut} sentences were"
            out.append(f"{source.id} ({article.outlet}): {what} too long to be read as one, and read in pieces.")
        out.extend(f"{source.id} ({article.outlet}): {note}" for note in article.notes)
    return tuple(out)


def _say_pairing(number: int, pairing: Pairing) -> str:
    """Which articles were compared with each other, and what was not looked for."""
    done, pairs = len(pairing.pairs), number * (number - 1) // 2
    ways = [f"the {pairing.nearest} others that tell most of the same"] if pairing.nearest else []
    if pairing.representatives:
        ways.append(f"{list_words(pairing.representatives)}, which together tell most of the story")
    return (
        f"{number:,} articles are too many to compare each with each: every article was compared with "
        f"{', and with '.join(ways) or 'none'} ({done:,} of {pairs:,} pairs). What two articles tell differently that "
        "were not compared was not looked for."
    )
