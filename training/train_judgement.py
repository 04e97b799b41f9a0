"""Fits compare/data/judgement.json on labelled stories, and measures it on stories that each fit never saw.

    python training/train_judgement.py STORIES_DIR [STORIES_DIR ...] [--unseen NAME ...] [--dense NAME ...]
                                       [--alignment DIR] [--left-out DIR] [--output FILE]
                                       [--ablation] [--curve] [--evaluate]

Each STORIES_DIR holds story folders with articles (a.md, b.md, ...) and gold.json. The rows are the candidates that
`compare.candidates.search` finds, right where both values stand in the evidence of one gold discrepancy of their kind.
The stories are dealt into FOLDS parts; each part is judged by weights fitted on the others. Printed for each folder,
stories of even and of odd number apart where it has numbered ones: average precision, and what a threshold gives; then
a table of calibration, all out of fold.

--unseen names the folders whose stories no rule was made on: the shares of the rules that judge for themselves are
counted there alone. --dense names folders whose stories were written to differ oftener than outlets do: what tells a
right candidate from a wrong one is learnt from them too, but not how many are right. --alignment DIR aligns each story
with DIR/<story>.json, weights that never saw it (training/train_alignment.py --left-out), where there is such a file.
--left-out DIR also writes, for each story, the weights that never saw it. --ablation leaves out one group of features
after the other; --curve fits on fewer stories.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from labelled_stories import ACTS, Row, is_numbered, parity, read_stories, story_folders
from ranking import average_precision
from scipy.optimize import brentq
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

from compare.candidates.judgement import FIRST_LOOK, feature_columns
from compare.candidates.search import KINDS
from compare.candidates.second_look import choose, read_again
from compare.detectors.registry import RULES
from compare.language.cache import Cache

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    Vector = NDArray[np.float64]

OUTPUT: Final = Path(__file__).parent.parent / "compare" / "data" / "judgement.json"
FOLDS: Final = 10
STRENGTH: Final = 0.02
ACT_STRENGTH: Final = 0.01
SECOND_STRENGTH: Final = 0.1
"""Inverse strength of the L2 penalty (C of scikit-learn), over standardised features: of values, of acts, and of the
second look at both."""
PRIOR: Final = 4.0
"""A rule's share of right findings counts as if so many more had been seen, right as often as all rules' are."""
BY_KIND: Final = (
    "fit",
    "aligned",
    "known elsewhere",
    "both known elsewhere",
    "window",
    "spelling of the words",
    "meaning of the words",
    "conflict",
    "meaning of the governor",
    "best of both",
    "over equal",
    "over rivals",
    "no equal",
    "shared words",
)
"""Features that weigh otherwise in each kind: their products with the kinds are learnt too."""
GROUPS: Final = {
    "words around": "shared words|other participants|counted nouns",
    "meaning": "window|meaning of .*|likest governors",
    "syntax": "same governor|a governor in common|same dependency|same part|same preposition|same predicate",
    "event": "same event|other event",
    "competition": "over .*|rank.*|best of both|no equal|fit",
    "left over": ".*left over.*|only ones left|nearest left in size",
    "known elsewhere": "known elsewhere|both known elsewhere|mentions",
    "alignment and place": "aligned|strictly aligned|behind.*|apart in the article|both at the top|a headline",
    "attribution": "both attributed|one attributed|other certainty|one negated",
    "spelling": "spelling of the words|.*: spelling|.*: likest words|.*: share a word",
    "values": "(?:quantity|date|name|role|place|attribution): .*|conflict",
}
"""Feature groups that --ablation leaves out, as patterns of whole names."""
THRESHOLDS: Final = (0.4, 0.5, 0.6, 0.7)


# --- fitting ---------------------------------------------------------------------------------------


class Design:
    """The rows as columns of numbers, once for all fits."""

    def __init__(
        self,
        rows: Sequence[Row],
        strength: float,
        stories: Iterable[tuple[str, str]],
        dense: Sequence[str] = (),
        crossed: Sequence[str] = BY_KIND,
    ) -> None:
        self.rows = rows
        self.dense = dense
        self.strength = strength
        fold = deal_folds(stories)
        self.folds = np.array([fold[row.folder, row.story] for row in rows])
        kinds = [f"kind: {kind}" for kind in KINDS if any(row.kind == kind for row in rows)]
        self.names = [*sorted({name for row in rows for name in row.features}), *kinds]
        columns = feature_columns(rows, self.names)
        self.columns = np.stack([columns[name] for name in self.names], axis=1)
        self.right = np.array([row.label.is_right for row in rows])
        self.used = np.array([row.is_used for row in rows])
        self.counts = np.array([row.folder not in dense for row in rows])
        self.touches = np.array([bool(row.label.gold) for row in rows])
        self.stories = np.array([f"{row.folder}/{row.story}" for row in rows])
        self.products = [(name, kind) for name in crossed for kind in kinds]

    def fit(self, chosen: NDArray[np.bool_], without: str = "") -> dict[str, Any]:
        """The regression of the chosen rows as JSON; features whose names fit `without` are left out."""
        chosen = chosen & self.used
        mean, scale = self.columns[chosen].mean(axis=0), self.columns[chosen].std(axis=0)
        kept = [n for n, name in enumerate(self.names) if scale[n] > 1e-6 and not re.fullmatch(without or "$", name)]
        names = [self.names[n] for n in kept]
        values = (self.columns[:, kept] - mean[kept]) / scale[kept]
        at = {name: n for n, name in enumerate(names)}
        products = [(x, y) for x, y in self.products if x in at and y in at]
        crossed = np.zeros((len(values), len(products)))
        for n, (x, y) in enumerate(products):
            crossed[:, n] = values[:, at[x]] * values[:, at[y]]
        columns = np.hstack([values, crossed])
        model = LogisticRegression(C=self.strength, max_iter=5000)
        model.fit(columns[chosen], self.right[chosen])
        counted = chosen & self.counts
        shift = fit_shift(model.decision_function(columns[counted]), self.right[counted])
        weights = [round(float(w), 5) for w in model.coef_[0]]
        return {
            "features": [
                {"name": name, "mean": round(float(mean[n]), 5), "scale": round(float(scale[n]), 5), "weight": w}
                for name, n, w in zip(names, kept, weights, strict=False)
            ],
            "products": [
                {"of": [x, y], "weight": w} for (x, y), w in zip(products, weights[len(names) :], strict=True)
            ],
            "bias": round(float(model.intercept_[0]) + shift, 5),
        }

    def predict(self, data: dict[str, Any], chosen: NDArray[np.bool_]) -> Vector:
        """The probabilities of the chosen rows."""
        from compare.language.regression import read_regression

        columns = {name: self.columns[chosen, n] for n, name in enumerate(self.names)}
        return 1 / (1 + np.exp(-read_regression(data).log_odds(columns)))

    def out_of_fold(self, without: str = "", most: int | None = None) -> tuple[Vector, list[dict[str, Any]]]:
        """The probability of every row by weights that never saw its story, and these weights by fold."""
        folds = self.folds
        out = np.zeros(len(self.rows))
        made = []
        for n in range(FOLDS):
            seen = folds != n
            if most is not None:
                stories = sorted(set(self.stories[seen]))
                random.Random(n).shuffle(stories)
                seen &= np.isin(self.stories, stories[:most])
            made.append(self.fit(seen, without))
            out[folds == n] = self.predict(made[-1], folds == n)
        return out, made


def fit_shift(log_odds: Vector, right: NDArray[np.bool_]) -> float:
    """What makes the mean probability of the rows the share of them that is right, added to all log odds."""
    return float(brentq(lambda shift: expit(log_odds + shift).mean() - right.mean(), -10, 10))


def count_rules(rules: Iterable[tuple[str, str, str, bool]]) -> dict[str, float]:
    """By rule the share of its findings that are right, drawn towards that of all by `PRIOR`."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for _, _, rule, is_right in rules:
        total[rule] += 1
        right[rule] += is_right
    judged = {r.id for r in RULES if not r.is_judged}
    mean = sum(right[r] for r in judged) / max(sum(total[r] for r in judged), 1)
    return {r: round((right[r] + PRIOR * mean) / (total[r] + PRIOR), 3) for r in sorted(judged)}


# --- measuring -------------------------------------------------------------------------------------


def parts_of(rows: Sequence[Row]) -> dict[str, NDArray[np.bool_]]:
    """The rows of each folder; of one with numbered stories those of even and of odd number, the even first."""
    out: dict[str, list[bool]] = {}
    names = [f"{row.folder}, {parity(row.story)}" if is_numbered(row.folder, row.story) else row.folder for row in rows]
    for name in sorted(set(names), key=lambda n: ("even" not in n, n)):
        out[name] = [n == name for n in names]
    return {name: np.array(mask) for name, mask in out.items()}


def measure(design: Design, p: Vector) -> str:
    """What the probabilities are worth, as Markdown."""
    lines = ["| part | kind | candidates | touch gold | average precision |", "|---|---|---|---|---|"]
    kinds = np.array([row.kind for row in design.rows])
    parts = parts_of(design.rows)
    for part, mask in parts.items():
        for kind in ("all", *sorted(set(kinds))):
            chosen = mask if kind == "all" else mask & (kinds == kind)
            if chosen.any():
                score = average_precision(p[chosen], design.touches[chosen])
                lines.append(f"| {part} | {kind} | {chosen.sum()} | {design.touches[chosen].sum()} | {score:.2f} |")
    lines += ["", "| part | from | right of told | of the conflicts |", "|---|---|---|---|"]
    conflict = np.array([row.relation == "conflict" for row in design.rows])
    for part, mask in parts.items():
        for least in THRESHOLDS:
            told = mask & (p >= least)
            both = [f"{design.touches[t].sum()} of {t.sum()}" for t in (told, told & conflict)]
            lines.append(f"| {part} | {least} | {both[0]} | {both[1]} |")
    lines += ["", "Calibration out of fold, all stories:", "", "| given | candidates | mean given | share right |"]
    lines.append("|---|---|---|---|")
    for low in range(10):
        inside = (p >= low / 10) & (p < (low + 1) / 10)
        if inside.any():
            shares = f"{p[inside].mean():.2f} | {design.touches[inside].mean():.2f}"
            lines.append(f"| .{low} to .{low + 1} | {inside.sum()} | {shares} |")
    return "\n".join(lines) + "\n"


def measure_ablation(design: Design) -> str:
    """Average precision on each part without each group of features, as Markdown."""
    return _tabulate(design, "without", {"nothing": "", **GROUPS}, lambda g: design.out_of_fold(g)[0])


def measure_reader(second: Design, both: Vector, gold: Mapping[tuple[str, str], Sequence[tuple[str, str]]]) -> str:
    """Average precision by gold kind of the first look alone, of the reader alone, and of both, as Markdown.

    Of a kind count the candidates that touch it, and those of its sort that touch nothing.
    """
    looks = {
        "first look": second.columns[:, second.names.index(FIRST_LOOK)],
        "reader": second.out_of_fold(re.escape(FIRST_LOOK))[0],
        "both": both,
    }
    touched = [{gold[row.folder, row.story][n][0] for n in row.label.gold} for row in second.rows]
    lines = [
        f"| part | kind | candidates | touch it | {' | '.join(looks)} |",
        "|---|---|---|---|" + "---|" * len(looks),
    ]
    for part, mask in parts_of(second.rows).items():
        for kind in ("all", *sorted(set().union(*touched))):
            right = np.array([bool(kinds) if kind == "all" else kind in kinds for kinds in touched])
            alike = np.array([kind == "all" or row.kind in {kind, ACTS} for row in second.rows])
            chosen = mask & (right | (alike & ~second.touches))
            if (chosen & right).any():
                scores = " | ".join(f"{average_precision(p[chosen], right[chosen]):.2f}" for p in looks.values())
                lines.append(f"| {part} | {kind} | {chosen.sum()} | {right[chosen].sum()} | {scores} |")
    return "\n".join(lines) + "\n"


def measure_curve(design: Design) -> str:
    """Average precision on each part when fitted on fewer stories, as Markdown."""
    steps = {str(n): str(n) for n in (8, 16, 32, 64)} | {"all": ""}
    return _tabulate(design, "stories", steps, lambda n: design.out_of_fold(most=int(n) if n else None)[0])


def _tabulate(design: Design, title: str, rows: dict[str, str], predict: Callable[[str], Vector]) -> str:
    parts = parts_of(design.rows)
    lines = [f"| {title} | {' | '.join(parts)} |", "|---|" + "---|" * len(parts)]
    for name, what in rows.items():
        p = predict(what)
        scores = " | ".join(f"{average_precision(p[m], design.touches[m]):.3f}" for m in parts.values())
        lines.append(f"| {name} | {scores} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Fits, measures, and writes what the options say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="+", type=Path, metavar="STORIES_DIR")
    parser.add_argument("--unseen", nargs="*", metavar="NAME", help="names of the folders that no rule was made on")
    parser.add_argument("--dense", nargs="*", default=(), metavar="NAME", help="folders whose outlets differ too often")
    parser.add_argument("--alignment", type=Path, metavar="DIR")
    parser.add_argument("--left-out", type=Path, metavar="DIR")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument("--curve", action="store_true")
    parser.add_argument("--evaluate", action="store_true", help="measure only")
    options = parser.parse_args()
    corpus = read_stories(story_folders(options.stories), options.alignment)
    designs = {
        "values": Design(corpus.values, STRENGTH, corpus.gold, options.dense),
        "acts": Design(corpus.acts, ACT_STRENGTH, corpus.gold, options.dense),
    }
    made = {}
    seconds = {}
    for name, design in designs.items():
        p, made[name] = design.out_of_fold()
        print(f"## {name}, first look\n\n{measure(design, p)}")
        second = seconds[f"{name} read"] = look_again(design, p, corpus.gold)
        q, made[f"{name} read"] = second.out_of_fold()
        print(f"## {name}, second look\n\n{measure(second, q)}")
        if options.ablation:
            print(measure_ablation(design))
            print(f"## {name}, with and without the reader\n\n{measure_reader(second, q, corpus.gold)}")
        if options.curve:
            print(measure_curve(design))
    counted = [row for row in corpus.rules if not options.unseen or row[0] in options.unseen]
    designs |= seconds
    fold = deal_folds(corpus.gold)
    if options.left_out:
        options.left_out.mkdir(parents=True, exist_ok=True)
        for key in corpus.gold:
            others = [row for row in counted if fold[row[0], row[1]] != fold[key]]
            fitted = {name: by_fold[fold[key]] for name, by_fold in made.items()}
            _write(options.left_out / f"{key[1]}.json", fitted, count_rules(others))
    if not options.evaluate:
        fitted = {name: design.fit(np.ones(len(design.rows), bool)) for name, design in designs.items()}
        _write(options.output, fitted, count_rules(counted))
        print(options.output)


def look_again(design: Design, p: Vector, stories: Iterable[tuple[str, str]]) -> Design:
    """The candidates that are read, of each story the likeliest, with what the reader makes of them.

    Only stories that the reader has never seen are learnt from.
    """
    by_story: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, row in enumerate(design.rows):
        by_story[row.folder, row.story].append(n)
    rows = []
    for numbers in by_story.values():
        chosen = choose([design.rows[n] for n in numbers], [float(p[n]) for n in numbers])
        near = [numbers[k] for k in chosen]
        for n, said in zip(near, read_again([design.rows[n].passages for n in near], Cache()), strict=True):
            features = {FIRST_LOOK: float(np.log(p[n] / (1 - p[n]))), **said}
            rows.append(replace(design.rows[n], features=features))
    second = Design(rows, SECOND_STRENGTH, stories, design.dense, crossed=())
    second.used &= np.array([row.is_new_to_reader for row in rows])
    return second


def deal_folds(stories: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """The fold of each story, dealt in an order drawn once."""
    order = sorted(stories)
    random.Random(7).shuffle(order)
    return {story: n % FOLDS for n, story in enumerate(order)}


def _write(path: Path, fitted: dict[str, dict[str, Any]], rules: dict[str, float]) -> None:
    parts = []
    for name, data in fitted.items():
        rows, products = (",\n".join(json.dumps(row) for row in data[key]) for key in ("features", "products"))
        parts.append(f'"{name}": {{"features": [\n{rows}\n], "products": [\n{products}\n], "bias": {data["bias"]}}}')
    parts.append(f'"rules": {json.dumps(rules, indent=1)}')
    path.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
