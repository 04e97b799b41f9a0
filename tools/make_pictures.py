"""Writes the pictures of pages in docs/images from the bundled story of the secretary's trip, in headless Chromium.

    python tools/make_pictures.py

Needs playwright and chromium (on the path or in CHROMIUM). Pictures differ by fonts, so nothing checks whether they are
fresh: look at them.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from compare import Settings, compare_articles, read_article, render
from tools.make_reports import ROOT, list_articles

if TYPE_CHECKING:
    from playwright.sync_api import Page

IMAGES = ROOT / "docs" / "images"
STORY = Path("tests/articles/secretary-trip")
SIZE = {"width": 1400, "height": 900}


def show_report(page: Page) -> None:
    """The first discrepancy opened, its sentences lit."""
    page.keyboard.press("j")


def show_review(page: Page) -> None:
    """Two findings settled, the third about to be."""
    page.keyboard.press("j")
    page.keyboard.press("q")
    page.keyboard.press("Enter")
    page.keyboard.press("a")
    page.keyboard.type("City Post quotes the spokeswoman in full.")
    page.keyboard.press("Enter")
    page.keyboard.press("c")
    page.keyboard.press("a")
    page.locator(".decide textarea").fill("1,510, says the embassy's register.")
    page.wait_for_timeout(200)


VIEWS = {"html-report.png": show_report, "review.png": show_review}


def main() -> int:
    """Exit status: 2 where there is no browser."""
    from playwright.sync_api import sync_playwright

    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not chromium:
        print("no chromium: apt-get install chromium, or set CHROMIUM", file=sys.stderr)
        return 2
    os.chdir(ROOT)
    report = compare_articles([read_article(p) for p in list_articles(STORY)], settings=Settings())
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "report.html"
        path.write_text(render(report, "html"), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for name, show in VIEWS.items():
            context = browser.new_context(viewport=SIZE, reduced_motion="reduce")  # type: ignore[arg-type]  # a dict
            page = context.new_page()
            page.goto(path.as_uri())
            show(page)
            page.screenshot(path=IMAGES / name)
            print(IMAGES / name)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
