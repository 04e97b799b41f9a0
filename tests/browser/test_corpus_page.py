"""The page of a corpus' stories in headless Chromium: searched, sorted, and asking for nothing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.corpus.index_page import report_path, write_index
from compare.corpus.schema import SOURCES, STORIES
from compare.corpus.tables import open_table

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install '.[corpus]'")

TITLES = {"a" * 16: "Ferry aground", "b" * 16: "Crème de la crème", "c" * 16: "<b onclick=x>Dam</b> cracks"}
CONFLICTS = {"a" * 16: 2, "b" * 16: 0, "c" * 16: 11}
DAYS = {"a" * 16: date(2024, 3, 13), "b" * 16: None, "c" * 16: date(2023, 12, 31)}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    with open_table(tmp_path / "tables", STORIES) as writer:
        writer.write_rows(
            [
                (id_, None, 3, 3, 2, DAYS[id_], DAYS[id_], title, "compared", "", CONFLICTS[id_], 1)
                for id_, title in sorted(TITLES.items())
            ]
        )
    with open_table(tmp_path / "tables", SOURCES) as writer:
        writer.write_rows(
            [
                (f"{n}", "n", f"Outlet {n}", "", "", "", "", "en", "", 9, "ok", "", None, id_, "a")
                for n, id_ in enumerate(sorted(TITLES))
            ]
        )
    write_index(tmp_path)
    return tmp_path


@pytest.fixture
def page(browser, out: Path):
    faults: list[str] = []
    opened = browser.new_page()
    opened.set_default_timeout(30_000)
    opened.on("console", lambda message: faults.append(message.text))
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("request", lambda request: "index.html" in request.url or faults.append(request.url))
    opened.goto((out / "index.html").as_uri())
    yield opened
    opened.close()
    assert faults == []


def list_shown(page) -> list[str]:
    return [row.inner_text().split("\n")[0] for row in page.locator("tbody tr:visible th").all()]


def test_stories_are_searched_and_sorted(page) -> None:
    assert list_shown(page) == ["<b onclick=x>Dam</b> cracks", "Ferry aground", "Crème de la crème"]
    page.get_by_role("searchbox").fill("creme outlet")
    assert list_shown(page) == ["Crème de la crème"]
    assert page.get_by_role("status").inner_text() == "1 shown"
    page.get_by_role("searchbox").fill("")
    page.get_by_role("checkbox").check()
    assert list_shown(page) == ["<b onclick=x>Dam</b> cracks", "Ferry aground"]
    page.get_by_role("checkbox").uncheck()
    page.get_by_role("button", name="conflicts").click()
    assert list_shown(page) == ["Crème de la crème", "Ferry aground", "<b onclick=x>Dam</b> cracks"]
    page.get_by_role("button", name="dates").click()
    assert list_shown(page) == ["Ferry aground", "<b onclick=x>Dam</b> cracks", "Crème de la crème"]


def test_only_reports_that_were_made_are_linked(out: Path, page) -> None:
    assert page.locator("tbody a").count() == 0
    path = report_path(out, "a" * 16)
    path.parent.mkdir()
    path.touch()
    write_index(out)
    page.reload()
    assert page.locator("tbody a").get_attribute("href") == f"reports/{'a' * 16}.html"
