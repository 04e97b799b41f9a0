"""Whether the clause around a date tells of what has happened or of what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.english.tense import (
    COMING_EVENTS,
    FORWARD_LEADS,
    FORWARD_NOUNS,
    FORWARD_VERBS,
    FUTURE_MODALS,
    PAST_EVENTS,
    SCHEDULING_VERBS,
    TIMETABLE_VERBS,
)

if TYPE_CHECKING:
    from compare.facts.dates.nodes import Duration
    from compare.facts.dates.resolving import Side
    from compare.model import Parse, Token


def token_at(parse: Parse, i: int) -> Token | None:
    """The i-th token, None outside the text."""
    return parse.tokens[i] if 0 <= i < len(parse.tokens) else None


def side_of(parse: Parse, tokens: tuple[Token, ...], *, finite: bool) -> Side:
    """Does the clause around an expression report what happened, or what is due? '' when it does not say."""
    if not tokens:
        return ""
    inside = {t.i for t in tokens}
    first = tokens[0]
    lo, _ = parse.sentence_tokens[first.sentence]
    leads = [parse.tokens[i].lower for i in range(max(lo, first.i - 3), first.i)]
    if FORWARD_LEADS & set(leads) and "since" not in leads:
        earlier = {parse.tokens[i].lower for i in range(max(lo, first.i - 7), first.i)}
        return "planned" if earlier & {"was", "were", "had"} else "future"
    if leads[-2:] == ["eve", "of"]:
        return "future"
    anchor = next((t for t in tokens if t.head not in inside), first)
    after = token_at(parse, tokens[-1].i + 1)
    possessed = anchor.dep in {"poss", "compound", "nmod", "amod", "nummod"} and (
        after is not None and anchor.head >= after.i
    )
    if possessed and leads[-1:] in (["after"], ["following"], ["since"]):
        return "past"
    if possessed and leads[-1:] == ["before"]:
        return "future"
    return (
        _clause_opener_side(parse, tokens, lo)
        or _side_above(parse, anchor, inside, leads[-1:], finite=finite)
        or _side_of_cue(parse, first, lo)
    )


def _side_above(parse: Parse, at: Token, inside: set[int], lead: list[str], *, finite: bool) -> Side:
    """The side of the first verb above the expression that tells one."""
    steps = 0
    direct = True
    while steps < 14:
        steps += 1
        if at.head == at.i:
            break
        at = parse.tokens[at.head]
        if at.i in inside:
            continue
        if at.pos not in {"VERB", "AUX"} and not at.tag.startswith("VB"):
            if at.lemma in PAST_EVENTS:
                return "past"
            direct = direct and (at.pos in {"ADP", "ADV", "SCONJ"} or at.lemma in COMING_EVENTS)
            continue
        if finite and at.tag == "VBN" and at.dep in {"acl", "amod", "advcl"} and not parse.children[at.i]:
            continue
        side = _verb_side(parse, at, towards=bool({"to", "until", "till", "for"} & set(lead)))
        # The present is a timetable only for what hangs on the verb itself.
        if side == "future" and at.tag in {"VBZ", "VBP", "VBG"} and not direct:
            side = ""
        if side:
            return side
        direct = False
    return ""


def _side_of_cue(parse: Parse, first: Token, lo: int) -> Side:
    """Where the parse tells nothing: the nearest cue before the expression, within the clause."""
    for i in range(first.i - 1, max(lo, first.i - 16) - 1, -1):
        token = parse.tokens[i]
        if token.tag == "VBD" or token.text in {";", ":", "—"}:
            break
        if token.lower in {"will", "'ll", "’ll", "due", "scheduled", "slated"}:
            return "future"
        if token.lower in {"is", "are"} and parse.tokens[i + 1].lower == "to":
            return "future"
    return ""


def _clause_opener_side(parse: Parse, tokens: tuple[Token, ...], begins: int) -> Side:
    """The side of the verb that follows when the expression opens its clause: "in May it had forecast …".

    Parsers hang such openers on the clause before as often as not.
    """
    first = tokens[0].i
    lead = first - 1
    if lead >= begins and parse.tokens[lead].pos in {"ADP", "SCONJ"}:
        lead -= 1
    if lead >= begins and parse.tokens[lead].text not in {";", "—", "–", "“", '"'}:
        return ""
    last = parse.sentence_tokens[tokens[0].sentence][1]
    for i in range(tokens[-1].i + 1, min(tokens[-1].i + 14, last)):
        token = parse.tokens[i]
        if token.text in {";", ":", "—", "–"}:
            return ""
        if token.lower in {"who", "which", "that", "when", "as", "after", "before", "if", "while"}:
            return ""
        if token.lower in {"had", "was", "were", "did"}:
            return "past"
        if token.lower in {"will", "'ll", "’ll"}:
            return "future"
        if token.tag == "VBD":
            return "past"
        if token.tag in {"VBZ", "VBP", "MD", "VB"}:
            return ""
    return ""


def _verb_side(parse: Parse, verb: Token, *, towards: bool) -> Side:
    """Time of a verb from its form and auxiliaries; '' where its head must tell."""
    auxiliaries = [parse.tokens[c] for c in parse.children[verb.i] if parse.tokens[c].dep in {"aux", "auxpass"}]
    words = {a.lower for a in auxiliaries}
    tag, lemma = verb.tag, verb.lemma
    past_aux = bool(words & {"was", "were", "had", "did", "been"}) and not words & {"'ll", "will"}
    has_have = bool(words & {"have", "has", "had", "having", "'ve", "’ve"})
    if words & FUTURE_MODALS:
        return "past" if has_have else "future"
    if verb.lower in {"will", "shall"}:
        return "future"
    if has_have and tag in {"VBN", "VBD", "VBG"}:
        planned = (lemma in SCHEDULING_VERBS and "been" in words) or (towards and lemma in FORWARD_VERBS)
        if planned:
            return "planned" if "had" in words else "future"
        return "past"
    if tag == "VBN" or (tag == "VBD" and words & {"is", "are", "'s", "be"}):
        # "Scheduled for Friday", "postponed to Friday", but "postponed on Friday".
        if lemma in SCHEDULING_VERBS or (towards and lemma in FORWARD_VERBS):
            return "future" if words & {"is", "are", "'re", "’re"} and not past_aux else "planned"
        if words & {"is", "are", "'re", "’re"} and not past_aux:
            return "future"
        if "to" in words:
            return _infinitive_side(parse, verb)
        if words & {"being"}:
            return ""
        return "past"
    if tag == "VBD":
        return "planned" if towards and lemma in FORWARD_VERBS else "past"
    if tag == "VBG":
        if words & {"is", "are", "'re", "’re", "am", "'m"}:
            return "future"
        if past_aux:
            return "past"
        return ""
    if tag == "VB":
        if "did" in words:
            return "past"
        if "to" in words:
            return _infinitive_side(parse, verb)
        if words & {"do", "does"}:
            return "future"
        return ""
    if tag in {"VBZ", "VBP"}:
        if lemma in FORWARD_VERBS or lemma in TIMETABLE_VERBS:
            return "future"
        return ""
    return ""


def _infinitive_side(parse: Parse, verb: Token) -> Side:
    """Reads "Plans to meet", "is to meet": coming; "managed to escape": past."""
    if verb.head == verb.i:
        return "future"
    head = parse.tokens[verb.head]
    if head.lemma in FORWARD_VERBS or head.pos == "ADJ" or head.lemma in {"be", "have", "get"}:
        # "Plans to meet", "is due to meet", but "was set to meet", "was to have met".
        near = {
            head.tag,
            *(parse.tokens[c].tag for c in parse.children[head.i] if parse.tokens[c].dep.startswith("aux")),
        }
        if head.pos == "ADJ":
            near.add(parse.tokens[head.head].tag)
        return "planned" if "VBD" in near and not near & {"VBZ", "VBP", "MD"} else "future"
    if head.pos in {"NOUN", "PROPN"}:
        passive = any(parse.tokens[c].dep == "auxpass" for c in parse.children[verb.i])
        return "future" if passive or head.lemma in FORWARD_VERBS or head.lemma in FORWARD_NOUNS else ""
    if head.pos in {"VERB", "AUX"}:
        if head.tag in {"VBZ", "VBP"}:
            return "future"
        return "" if head.tag == "VBG" else _verb_side(parse, head, towards=False)
    return ""


def is_gone_by(parse: Parse, tokens: tuple[Token, ...], side: Side) -> bool:
    """True for "by Friday the fire had burned …": a deadline that has passed."""
    if side != "past" or not tokens:
        return False
    lo, hi = parse.sentence_tokens[tokens[0].sentence]
    near = parse.tokens[max(lo, tokens[0].i - 20) : min(hi, tokens[-1].i + 20)]
    return any(t.tag == "VBD" for t in near)


def is_promised(node: Duration, parse: Parse, sentence: int) -> bool:
    """True for a length after "in" whose sentence promises something: "will open in two weeks"."""
    first, last = parse.sentence_tokens[sentence]
    words = {parse.tokens[i].lower for i in range(first, min(last, first + 80))}
    return node.modifier in {"", "APPROX"} and bool(words & {"will", "'ll", "’ll", "shall", "due"})


def is_part_of_noun(parse: Parse, tokens: tuple[Token, ...]) -> bool:
    """True when the expression is only part of a noun phrase: "after Friday's vote", "the May 5 election"."""
    if not tokens:
        return False
    after = token_at(parse, tokens[-1].i + 1)
    if after is None:
        return False
    if after.lower in {"'s", "’s", "'", "’"}:
        return True
    inside = {t.i for t in tokens}
    head = next((t for t in tokens if t.head not in inside), tokens[0])
    return (
        head.head >= after.i
        and head.dep in {"compound", "nmod", "poss", "amod", "nummod"}
        and parse.tokens[head.head].pos in {"NOUN", "PROPN"}
    )
