"""Compares the pairs of tests/tricky_cases.py and writes docs/tricky-cases.md.

python tools/make_tricky_cases.py [--check]
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the table of cases is one of the tests', which are not installed

from compare import Settings  # noqa: E402 - see the line above
from compare.project.atomic_files import write_file  # noqa: E402 - as above
from tests.tricky_cases import CASES, compare_case, list_noise, list_outcomes  # noqa: E402 - as above

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compare.model import Report
    from tests.tricky_cases import TrickyCase

TARGET = ROOT / "docs" / "tricky-cases.md"
HEAD = """# Tricky cases

Made from `tests/tricky_cases.py` by `tools/make_tricky_cases.py`; edit the table. Each pair is a test
(`tests/test_tricky_cases.py`): two short reports of one invented event, compared with the real models. The words in
question are in bold; what the rest of the two reports says agrees, so nothing else may be called a conflict.
"""


def make_page(reports: Mapping[str, Report]) -> str:
    """The page, from the report on each case by its name."""
    missed = [case.name for case in CASES if case.fails]
    lines = [
        HEAD,
        f"{len(CASES)} pairs, of which {len(CASES) - len(missed)} come out as they should. "
        f"Known to fail: {'; '.join(f'*{name}*' for name in missed)}.",
        "",
        "| pair | should come out | comes out today |",
        "|---|---|---|",
        *(f"| {c.name} | {_say([c.expected])} | {_today(c, reports[c.name])} |" for c in CASES),
        "",
    ]
    for number, case in enumerate(CASES, start=1):
        same = case.published[0] == case.published[1]
        dates = f"Both published {case.published[0]}." if same else f"Published {' and '.join(case.published)}."
        lines += [
            f"## {number}. {case.name[0].upper()}{case.name[1:]}",
            "",
            f"{case.why[0].upper()}{case.why[1:]}. {dates}",
            "",
            *(f"> **{i}** — {_quotation(case, i)}\n>" for i in "ab"),
        ]
        lines[-1] = lines[-1].removesuffix("\n>")
        today = _today(case, reports[case.name])
        lines += ["", f"Should come out: {_say([case.expected])}. Comes out today: {today}.", ""]
    return "\n".join(lines).rstrip() + "\n"


def _quotation(case: TrickyCase, source_id: str) -> str:
    words, sentence = case.words(source_id), case.sentence(source_id)
    return sentence.replace(words, f"**{words}**", 1)


def _say(outcomes: list[str]) -> str:
    return "; ".join(" · ".join(o.split()) for o in outcomes if o) or "nothing"


def _today(case: TrickyCase, report: Report) -> str:
    said = _say(list(list_outcomes(case, report)))
    noise = [" · ".join(n.split(":")[0].split()) for n in list_noise(case, report)]
    return said + (f", and beside it {'; '.join(noise)}" if noise else "")


def main() -> int:
    """Exit status: 1 with --check when the page is stale."""
    settings = Settings()
    text = make_page({case.name: compare_case(case, settings=settings) for case in CASES})
    if "--check" in sys.argv[1:]:
        return int(not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text)
    write_file(TARGET, text.encode("utf-8"))
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
