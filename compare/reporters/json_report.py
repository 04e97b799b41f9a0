"""The report as JSON, format version 2: `docs/reports.md` describes it, `data/report.schema.json` checks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.reporters.json_text import record_evidence, record_fields, write_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Article, Decision, Discrepancy, OnlyIn, Pairing, Report, Source


# 1: the first one. 2: ids do not hang on the order of the files where two outlets bear one name or two findings share
# their values (compare/findings/ids.py).
FORMAT_VERSION = 2

DIGITS = 2
"""Decimals of scores and confidences: what they are worth; more would only make noise in a diff."""


def render(report: Report) -> str:
    """One JSON object and a newline; whatever the articles hold, it can be encoded as UTF-8."""
    return write_json(
        {
            "format": "factdiff-report",
            "format_version": FORMAT_VERSION,
            "tool": {"name": "factdiff", "version": report.version},
            "signature": report.signature,
            "sources": [_source(source) for source in report.sources],
            "alignments": [
                {
                    "score": _rounded(pair.score),
                    "sentences": [record_fields(ref, "source sentence") for ref in (pair.a, pair.b)],
                    "shared_copy": pair.shared_copy,
                }
                for pair in report.alignments
            ],
            "discrepancies": [_discrepancy(found) for found in report.discrepancies],
            "only_in": [_only_in(found) for found in report.only_in],
            "matrix": [
                {
                    **record_fields(row, "topic kind status"),
                    "cells": [{"source": source, "text": text} for source, text in row.cells],
                }
                for row in report.matrix
            ],
            "skipped": [record_fields(skipped, "path reason") for skipped in report.skipped],
            "notes": list(report.notes),
            **({"pairing": _pairing(report.pairing)} if report.pairing else {}),
        }
    )


def _source(source: Source) -> dict[str, object]:
    article = source.article
    return {
        "id": source.id,
        **record_fields(article, "path outlet title published published_basis"),
        "anchor": source.anchor.isoformat() if source.anchor else None,
        "anchor_basis": source.anchor_basis,
        **record_fields(article, "url sha256 notes text"),
        "lines": [[row, line] for row, line in _line_jumps(article)],
        **({"positions": [list(position) for position in article.positions]} if article.positions else {}),
        **({"is_page": True} if article.is_page else {}),
        "sentences": [list(span) for span in source.parse.sentences],
    }


def _pairing(pairing: Pairing) -> dict[str, object]:
    return {
        "pairs": [list(pair) for pair in pairing.pairs],
        "representatives": list(pairing.representatives),
        "nearest": pairing.nearest,
    }


def _line_jumps(article: Article) -> Iterator[tuple[int, int]]:
    """The lines of the text (from 0) at which the file's lines do not count on, and what they are there: (0, 6)."""
    expected = 0  # of the first line its number is always told
    for row, line in enumerate(article.lines):
        if line != expected:
            yield row, line
        expected = line + 1


def _only_in(found: OnlyIn) -> dict[str, object]:
    span = {"start": found.span[0], "end": found.span[1]} if found.span else {}
    elsewhere = {"elsewhere": record_fields(found.elsewhere, "source sentence")} if found.elsewhere else {}
    alone = {} if found.stands_alone else {"stands_alone": False}
    edits = [{"start": start, "end": end, "text": text} for start, end, text in found.edits]
    return {
        **record_fields(found, "source sentence"),
        **span,
        **elsewhere,
        **({"edits": edits} if edits else {}),
        **alone,
    }


def _discrepancy(found: Discrepancy) -> dict[str, object]:
    return {
        **record_fields(found, "id kind verdict severity"),
        "confidence": _rounded(found.confidence),
        **record_fields(found, "rule topic summary reason question"),
        "update": found.update,
        "less_precise": list(found.less_precise),
        **({"accepted": found.accepted} if found.accepted else {}),
        **({"decision": _decision(found.decision)} if found.decision else {}),
        **({"copies": [list(ids) for ids in found.copies]} if found.copies else {}),
        "evidence": [
            record_evidence(evidence) | ({"said": evidence.said} if evidence.said else {})
            for evidence in found.evidence
        ],
    }


def _decision(decision: Decision) -> dict[str, object]:
    """What was decided; a key that says nothing is left out."""
    return {name: value for name, value in record_fields(decision, "choice note until outlets by on").items() if value}


def _rounded(number: float) -> float:
    return round(float(number), DIGITS) + 0.0  # no -0.0
