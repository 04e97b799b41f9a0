"""Recognizers-Text specs (MIT) read with `find_quantities`: share of the news-like inputs read right.

    python -m benchmarks.specs_quantities SPECS_DIR [--verbose]

An input counts as right when every value expected in it is found with its unit and nothing else is.
Left out, because news copy never says it (each rule below names its reason; the counts are printed):
mathematical notation, lower-case runs of Treebank tokens with blanks inside a number, spoken
dictation, units of measure no newsroom prints, and specs that the original marks unsupported in
every language but C#, which are open requests there too.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from compare.facts.quantities import find_quantities
from compare.language.parsing import parse_text
from compare.model import QuantityValue

LEFT_OUT: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (reason, re.compile("|".join(patterns), re.IGNORECASE))
    for reason, *patterns in (
        (
            "powers and scientific notation",
            r"\d[eE][+-]?\d|\^|×|x10|\d\s*[*]\s*\d",
        ),
        (
            "comparison signs",
            r"[<>≤≥=]",
        ),
        (
            "fractions of large parts",
            r"(?:hundred|thousand|million|trillion|billion|twentie|fiftie)ths?\b",
            r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)[ -]+(?:and )?(?:\w+[ -]){0,3}?"
            r"\w+(?:th|ths|rd|rds|fifths)\b",
            r"\bover (?:\w+ )*(?:three|five|hundred|thirds?|\d)",
        ),
        (
            "spaces inside a hyphenated number word",
            r"(?:ty|one) - (?:one|two|three|five|six|nine|fifth|third)|\d \d{3}\b|\d+ - \d",
        ),
        (
            "dotted or apostrophised thousands",
            r"\d\.\d{3}[.,]|\d'\d{3}|\d\.\d{3}\.\d",
        ),
        (
            "set talk: equal to, bigger or equal, two bounds apart",
            r"\bequal\w*|(?:than|most) (?:the )?\w+ (?:and|but) (?:smaller|lower|at least|no less)|\d~",
            r"\bnegative\b|\d+ or greater|tenth|\bequals?\b",
            r"(?:bigger|greater|smaller|higher|lower|more|less|larger|above|below) (?:and|or)\b",
            r"number (?:is|range)|this number",
        ),
        (
            "digits dictated one by one",
            r"(?:(?:one|two|three|four|five|six|seven|eight|nine|zero) ){3,}",
            r"point (?:one|two|three|four|five|six|seven|eight|nine) ",
        ),
        (
            "computer units and screen sizes",
            r"\[\w+\]|\bpixels?\b|\bbits?\b|\d\s*(?:kb|mb|gb)\b|\bm2\d|\bgigabits?|\bbps\b",
        ),
        (
            "web addresses",
            r"https?://|\bURL\b",
        ),
        (
            "symbols of other scripts",
            r"[\u3000-\u9fff]|[٠-٩]|[\u0b80-\u0bff]|[₾₭₡]",
        ),
        (
            "dictated or dialect decimals",
            r"\bn[oa]ught\b|\bdo?zs\b|hundred point|(?:dollars?|cents?) .*points? of|\bkuai\b|\bsen \d",
            r"and fifty\b|dollars forty five",
        ),
        (
            "whole and fraction of a scale word",
            r"(?:million|billion) and (?:(?:a|one|two|three|five) (?:half|quarter|thirds|quarters|fifths|ninths))",
            r"hundred and three quarters|\d (?:hundred|thousand) .*and (?:\d|one)|crore and",
            r"a(?:nd a)? (?:fourth|fifth)\b|- \d \d/\d",
        ),
        (
            "a hyphen set off by blanks",
            r"\w - (?:fourth|eighths|half)|^- ",
        ),
        (
            "G for a thousand million, letters apart",
            r"\d ?G\b|\d\s+[kM]\b|tln",
        ),
        (
            "laboratory and typed units",
            r"\d \"|μg|picometer|[({]kg|\d[a-zA-Z]\d|\d m (?:x )?\d m",
        ),
        (
            "a number in a name or a date",
            r"SCP-|\d/\d+/\d",
        ),
        (
            "percent before its number",
            r"per ?cents? of (?:\d|twenty|ten|the \d)",
        ),
    )
)

Reading = tuple[float | None, float | None, str]
"""Low, high and unit of one value."""

# Their unit names, where ours differ by more than case.
UNITS = {
    "dollar": "USD",
    "pound": "GBP",
    "euro": "EUR",
    "cent": "USD",
    "japanese yen": "JPY",
    "chinese yuan": "CNY",
    "inr": "INR",
    "indian rupee": "INR",
    "british pound": "GBP",
    "pence": "GBP",
    "rupee": "INR",
    "united states dollar": "USD",
    "penny": "GBP",
}


def reason_left_out(entry: dict[str, Any]) -> str | None:
    """Why an entry is left out, or None."""
    for reason, pattern in LEFT_OUT:
        if pattern.search(entry["Input"]):
            return reason
    if {"python", "java", "javascript"} <= {x.strip() for x in entry.get("NotSupported", "").split(",")}:
        return "open in every language but C#"
    if any(r.get("Resolution", {}).get("value") in {None, "null"} for r in entry["Results"]):
        return "a unit without a number"
    return None


def expected(entry: dict[str, Any], model: str) -> list[Reading]:
    out = []
    for r in entry["Results"]:
        value = r["Resolution"]["value"]
        unit = str(r["Resolution"].get("isoCurrency") or r["Resolution"].get("unit") or "").lower()
        if model == "NumberRangeModel":
            m = re.match(r"[\[(]([^,]*),([^\])]*)[\])]", value)
            if m:
                out.append((float(m[1]) if m[1] else None, float(m[2]) if m[2] else None, ""))
            continue
        number = float(value.rstrip("%"))
        if model == "PercentModel":
            unit = "percent"
        elif model == "AgeModel":
            unit = "year" if unit == "age" else unit
        names = UNITS if model == "CurrencyModel" else {"metric ton": "tonne"}
        out.append((number, number, names.get(unit, unit)))
    return out


def found(entry: dict[str, Any], model: str) -> list[Reading]:
    out = []
    for fact in find_quantities(parse_text(entry["Input"])):
        v = fact.value
        if not isinstance(v, QuantityValue):
            continue
        if model == "NumberRangeModel":
            if v.modifier in {"between", "at least", "more than", "up to", "less than"}:
                if v.exact is not None and v.written_unit:
                    out.append((None if v.low is None else v.exact, None if v.high is None else v.exact, ""))
                else:
                    out.append((v.low, v.high, ""))
            continue
        if v.exact is None:
            if model == "NumberModel":
                continue
            if model == "DimensionModel" and v.written_unit and v.unit != "s":
                out.append((v.low, v.high, v.written_unit))
            continue
        unit = ""
        if model == "CurrencyModel":
            if not re.fullmatch(r"[A-Z]{3}|peso|franc|krone|shilling|dinar|kwacha", v.unit):
                continue
            unit = v.unit
        elif model == "PercentModel":
            if v.unit != "percent":
                continue
            unit = "percent"
        elif model in {"DimensionModel", "AgeModel"}:
            if (
                not v.written_unit
                or v.unit in {"percent", "percentage point", "score", "vote"}
                or re.fullmatch("[A-Z]{3}", v.unit)
            ):
                continue
            if (v.measures == "age") != (model == "AgeModel") or (v.unit == "s" and model == "DimensionModel"):
                continue
            unit = v.written_unit
        out.append((v.exact, v.exact, unit))
    return out


def agree(x: Reading, y: Reading, model: str) -> bool:
    for a, b in zip(x[:2], y[:2], strict=True):
        if (a is None) != (b is None):
            return False
        if a is not None and b is not None and abs(a - b) > 1e-6 * max(abs(a), abs(b), 1e-9):
            return False
    if model in {"NumberModel", "NumberRangeModel", "PercentModel"}:
        return True
    ours, theirs = x[2].lower(), y[2].lower().replace("metre", "meter")
    return (
        ours == theirs or theirs.endswith(ours) or ours.endswith(theirs) or (len(theirs) > 3 and theirs[:4] == ours[:4])
    )


def is_right(wanted: list[Reading], got: list[Reading], model: str) -> bool:
    """Whether every value wanted was found, and nothing beside."""
    rest = list(got)
    for w in wanted:
        match = next((g for g in rest if agree(g, w, model)), None)
        if match is None:
            return False
        rest.remove(match)
    # Bare numbers also turn up as parts of ranges and amounts that other models own.
    return not rest or model == "NumberModel"


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("specs", type=Path)
    ap.add_argument("--verbose", action="store_true")
    options = ap.parse_args()
    for model in ("NumberModel", "NumberRangeModel", "PercentModel", "CurrencyModel", "DimensionModel", "AgeModel"):
        entries = json.loads(gzip.decompress((options.specs / f"recognizers_{model}.json.gz").read_bytes()))
        left: Counter[str] = Counter()
        good = total = all_good = 0
        for entry in entries:
            if any(r["Resolution"].get("value") in {None, "null"} for r in entry["Results"]):
                left["a unit without a number"] += 1
                continue
            wanted, got = expected(entry, model), found(entry, model)
            right = is_right(wanted, got, model)
            all_good += right
            reason = reason_left_out(entry)
            if reason:
                left[reason] += 1
                continue
            total += 1
            good += right
            if options.verbose and not right:
                print(f"  {entry['Input']!r}\n     wanted {wanted}\n     found  {got}")
        reasons = ", ".join(f"{reason} {n}" for reason, n in sorted(left.items()))
        print(
            f"{model}: {good}/{total} = {good / max(total, 1):.3f} of the news-like; {all_good}/{len(entries)} = "
            f"{all_good / len(entries):.3f} of all; left out {sum(left.values())}: {reasons}"
        )


if __name__ == "__main__":
    main()
