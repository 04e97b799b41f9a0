"""`factdiff explain RULE`: the manual page of a rule; without one, what rules there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.commands.nearness import say_nearest
from compare.commands.outputs import write_stdout
from compare.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from compare.detectors.rules import Rule


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument("rule", nargs="?", metavar="RULE", help="as a report names it: quantity-conflict")


def run(options: argparse.Namespace) -> int:
    """0; raises `UsageError` for a rule that is not there."""
    from compare.detectors.registry import RULES

    if options.rule is None:
        text = _list_rules(RULES)
    else:
        given = options.rule.strip().strip("`").casefold()
        rule = next((rule for rule in RULES if rule.id == given), None)
        if rule is None:
            kin = [rule.id for rule in RULES if rule.kind == given]
            remedy = (
                f"Rules of that kind: {', '.join(kin)}." if kin else say_nearest(given, [rule.id for rule in RULES])
            )
            raise UsageError(
                options.rule or "the empty name",
                "there is no rule of that name",
                remedy or "factdiff explain lists all of them.",
            )
        text = _explain(rule, RULES)
    write_stdout(text.encode())
    return 0


def _list_rules(rules: tuple[Rule, ...]) -> str:
    wide = max(len(rule.id) for rule in rules)
    kinds = max(len(rule.kind) for rule in rules)
    rows = [f"{rule.id:<{wide}}  {rule.kind:<{kinds}}  {rule.severity:<8}  {rule.summary}" for rule in rules]
    return "\n".join([f"{'rule':<{wide}}  {'kind':<{kinds}}  {'severity':<8}  reports", *rows]) + "\n"


def _explain(rule: Rule, rules: tuple[Rule, ...]) -> str:
    """What the rule is, then the page that it shares with the other rules of its module."""
    from compare.detectors.rules import describe_rule

    kin = [other.id for other in rules if other.find.__module__ == rule.find.__module__ and other is not rule]
    head = [f"{rule.id}: {rule.summary}", f"kind {rule.kind}, severity {rule.severity}, version {rule.version}"]
    if kin:
        head.append(f"on the same page: {', '.join(kin)}")
    return "\n".join([*head, "", describe_rule(rule).help]).rstrip() + "\n"
