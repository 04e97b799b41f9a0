"""What has happened to the contested facts of a story, in one of `FORMATS`; Markdown and JSON are made here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.errors import UsageError
from compare.reporters.history_texts import (
    Told,
    count_facts,
    say_conflicts,
    say_event,
    say_notice,
    say_state,
    say_topic,
    say_values,
    say_when,
)
from compare.reporters.json_text import record_evidence, record_fields, write_json
from compare.reporters.markdown_text import escape, write_code, write_link, write_quotation, write_table

if TYPE_CHECKING:
    from compare.model import Evidence
    from compare.model.histories import FactEvent, FactHistory, History, Notice, TracedArticle

FORMAT_VERSION: Final = 1
FORMATS: Final = ("markdown", "html", "json")
_STRONG: Final = frozenset({"changed silently", "corrected", "updated"})


def render_history(history: History, format: str = "markdown") -> str:  # noqa: A002 - as in `render`
    """The history in one of `FORMATS`; it ends with a newline. Raises `UsageError` for any other format."""
    if format == "html":
        from compare.reporters.history_page import write_page

        return write_page(history)
    if format not in FORMATS:
        raise UsageError(f"format {format!r}", "there is no such format of a history", f"Choose: {', '.join(FORMATS)}.")
    return _markdown(history) if format == "markdown" else _json(history)


# --- Markdown ------------------------------------------------------------------------------------


def _markdown(history: History) -> str:
    told = Told(history)
    parts = [f"# {escape(told.title)}", f"{escape(told.say_scope())}. {count_facts(history.facts)}."]
    rows = [("", "outlet", "versions, by the time each was seen (UTC)")]
    for article in history.articles:
        seen = "<br>".join(f"{version.id}: {say_when(version.seen)}" for version in article.versions)
        rows.append((article.id, write_link(told.say_outlet(article), article.url), seen))
    parts.append(write_table(rows))
    for number, fact in enumerate(history.facts, start=1):
        parts += _fact_parts(told, number, fact)
    if notices := told.list_notices():
        parts += ["## Notices", "\n".join(_notice_line(told, *one) for one in notices)]
    if history.skipped:
        lines = [f"- {escape(one.path)} was not read: {escape(one.reason)}" for one in history.skipped]
        parts += ["## Not read", "\n".join(lines)]
    if history.notes:
        parts.append("\n".join(f"- {escape(note)}" for note in history.notes))
    parts.append(f"{write_code(history.signature)}")
    return "\n\n".join(parts) + "\n"


def _fact_parts(told: Told, number: int, fact: FactHistory) -> list[str]:
    out = [f'## <a id="f-{fact.id}"></a>{number}. {escape(say_topic(fact))}']
    out.append(f"{fact.kind} · **{say_state(fact)}** · {fact.id}")
    rows = [("when (UTC)", "version", "what happened", "what it says")]
    for event in fact.events:
        words = say_event(event)
        happened = f"**{words}**" if event.came in _STRONG else words
        who = escape(told.say_who(event.version))
        rows.append((say_when(event.seen), who, happened, escape(say_values(event, fact.kind))))
    out.append(write_table(rows))
    quotes = [_quotation(told, event.evidence) for event in fact.events if event.evidence and _is_new(event)]
    out.append("\n>\n".join(quotes))
    if conflicts := say_conflicts(fact):
        out.append(f"{conflicts}.")
    notices = dict.fromkeys((event.notice_in, event.notice) for event in fact.events if event.notice)
    out += [f"{version}, {say_notice(notice)}: “{escape(notice.text)}”" for version, notice in notices if notice]
    return out


def _is_new(event: FactEvent) -> bool:
    return event.came != "no longer in conflict"


def _quotation(told: Told, evidence: Evidence) -> str:
    place, passage = told.quote(evidence)
    return f"> **{evidence.source}**, line {place} — {write_quotation(passage)}"


def _notice_line(told: Told, version: str, notice: Notice, facts: list[int]) -> str:
    of = f"speaks of {', '.join(map(str, facts))}" if facts else "speaks of none of these facts"
    return f"- {escape(told.say_who(version))}, {say_notice(notice)}, {of}: “{escape(notice.text)}”"


# --- JSON ----------------------------------------------------------------------------------------


def _json(history: History) -> str:
    return write_json(
        {
            "format": "factdiff-history",
            "format_version": FORMAT_VERSION,
            "tool": {"name": "factdiff", "version": history.version},
            "signature": history.signature,
            "articles": [_record_article(article) for article in history.articles],
            "facts": [_record_fact(fact) for fact in history.facts],
            "skipped": [record_fields(one, "path reason") for one in history.skipped],
            "notes": list(history.notes),
        }
    )


def _record_article(article: TracedArticle) -> dict[str, object]:
    return {
        **record_fields(article, "id outlet url"),
        "versions": [
            {
                **record_fields(version, "id seen basis"),
                **record_fields(version.article, "path title published sha256 text"),
                "sentences": [list(span) for span in version.sentences],
                "notices": [_record_notice(notice) for notice in version.notices],
            }
            for version in article.versions
        ],
    }


def _record_fact(fact: FactHistory) -> dict[str, object]:
    return {
        **record_fields(fact, "id kind topic is_open"),
        "events": [
            {
                **record_fields(event, "seen version came"),
                "evidence": record_evidence(event.evidence) if event.evidence else None,
                "before": record_evidence(event.before) if event.before else None,
                "same_as": list(event.same_as),
                "no_longer_with": list(event.others),
                "notice": {"version": event.notice_in, **_record_notice(event.notice)} if event.notice else None,
            }
            for event in fact.events
        ],
        "conflicts": [record_fields(conflict, "a b standing since until ended_by") for conflict in fact.conflicts],
    }


def _record_notice(notice: Notice) -> dict[str, object]:
    return record_fields(notice, "sort text place line")
