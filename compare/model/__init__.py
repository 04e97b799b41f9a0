"""Every value that crosses a module border; frozen, and free of behaviour beyond look-ups.

Spans are half-open code points into `Article.text`, everywhere, from the splitter to the report.
"""

from __future__ import annotations

from compare.model.articles import Article, LeftOut, Moment, Skipped, Statement
from compare.model.claims import Argument, Claim, Predication
from compare.model.edits import ArticleEdit, Bearing, EditedFinding, StoryEdit
from compare.model.facts import (
    AttributionValue,
    CertaintyValue,
    DateValue,
    DateWords,
    Entity,
    Fact,
    FactKind,
    FactValue,
    NameValue,
    PlaceValue,
    QuantityValue,
    QuoteValue,
    RoleValue,
    TimexType,
)
from compare.model.findings import (
    KINDS,
    STANDINGS,
    Discrepancy,
    Evidence,
    Finding,
    Kind,
    Mark,
    Severity,
    Standing,
    Verdict,
)
from compare.model.ledgers import Ledger, LedgerEntry
from compare.model.parses import Parse, Token
from compare.model.reports import OnlyIn, Report, Row, RuleHelp
from compare.model.revisions import FactChange, Revision, WordChange
from compare.model.stories import SOURCE_IDS, Alignment, Clash, Drift, Retold, SentenceRef, Source, Story

__all__ = [
    "KINDS",
    "SOURCE_IDS",
    "STANDINGS",
    "Alignment",
    "Argument",
    "Article",
    "ArticleEdit",
    "AttributionValue",
    "Bearing",
    "CertaintyValue",
    "Claim",
    "Clash",
    "DateValue",
    "DateWords",
    "Discrepancy",
    "Drift",
    "EditedFinding",
    "Entity",
    "Evidence",
    "Fact",
    "FactChange",
    "FactKind",
    "FactValue",
    "Finding",
    "Kind",
    "Ledger",
    "LedgerEntry",
    "LeftOut",
    "Mark",
    "Moment",
    "NameValue",
    "OnlyIn",
    "Parse",
    "PlaceValue",
    "Predication",
    "QuantityValue",
    "QuoteValue",
    "Report",
    "Retold",
    "Revision",
    "RoleValue",
    "Row",
    "RuleHelp",
    "SentenceRef",
    "Severity",
    "Skipped",
    "Source",
    "Standing",
    "Statement",
    "Story",
    "StoryEdit",
    "TimexType",
    "Token",
    "Verdict",
    "WordChange",
]
