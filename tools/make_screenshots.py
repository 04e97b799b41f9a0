"""Draws the pictures of docs/images: the bundled story and a made-up one of many outlets, in headless Chromium.

    python tools/make_screenshots.py [NAME ...]

Prints the path of each picture drawn, all of them unless some are named. It needs the extra `dev`, Chromium (on the
path or in `CHROMIUM`) and, for the printed pages, pdftoppm (Debian: poppler-utils). Markdown is drawn by
Python-Markdown, in a style like GitHub's.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from compare import Settings, compare_articles, read_article, render  # noqa: E402 - the repository's own
from tests.report_cases import crowd  # noqa: E402
from tools.make_reports import list_articles  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

IMAGES = ROOT / "docs" / "images"
STORY = Path("tests/articles/secretary-trip")
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or ""

MARKDOWN_STYLE = (
    "body { font: 16px/1.5 'Liberation Sans', Arial, sans-serif; color: #1f2328; margin: 24px 32px; } "
    "h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; } "
    "h1 { font-size: 2em; } h2 { font-size: 1.5em; } "
    "a { color: #0969da; } table { border-collapse: collapse; } "
    "td, th { border: 1px solid #d1d9e0; padding: 6px 13px; } "
    "blockquote { margin: 0 0 16px; padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0; }"
)


def main() -> int:
    """Exit status: 2 when what draws the pictures is missing."""
    if not CHROMIUM:
        print("no chromium: apt-get install chromium, or set CHROMIUM", file=sys.stderr)
        return 2
    os.chdir(ROOT)  # the paths in the report are relative to the repository
    from playwright.sync_api import sync_playwright

    report = compare_articles([read_article(path) for path in list_articles(STORY)], settings=Settings())
    many = crowd(26)
    wanted = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--headless", "--no-sandbox"])
        pages = Path(folder)
        (pages / "story.html").write_text(render(report, "html"), encoding="utf-8")
        (pages / "many.html").write_text(render(many, "html"), encoding="utf-8")
        (pages / "markdown.html").write_text(_markdown_page(render(report, "markdown")), encoding="utf-8")
        for name, draw in PICTURES.items():
            if not wanted or name in wanted:
                draw(browser, pages, IMAGES / f"{name}.png")
                print(IMAGES / f"{name}.png")
        browser.close()
    return 0


def _markdown_page(text: str) -> str:
    import markdown

    body = markdown.markdown(text, extensions=["tables"])
    return f"<!doctype html><meta charset=utf-8><style>{MARKDOWN_STYLE}</style>{body}"


def _shoot(name: str, size: tuple[int, int], act: Callable[[Any], None] | None = None) -> Callable[..., None]:
    """Draws a page in a window of that size, after something was done in it."""

    def draw(browser: Any, pages: Path, target: Path) -> None:
        page = browser.new_page(viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce")
        page.goto((pages / f"{name}.html").as_uri())
        if act:
            act(page)
            page.wait_for_timeout(300)
        page.screenshot(path=target)
        page.close()

    return draw


def _open_third(page: Any) -> None:
    for _ in range(3):
        page.keyboard.press("n")


def _open_columns(page: Any) -> None:
    page.keyboard.press("n")
    page.click(".picker summary")


def _open_on_phone(page: Any) -> None:
    _open_third(page)
    page.locator(".card.current").scroll_into_view_if_needed()


def _print(browser: Any, pages: Path, target: Path) -> None:
    """The first two pages of paper, side by side."""
    page = browser.new_page()
    page.goto((pages / "story.html").as_uri())
    page.pdf(path=pages / "story.pdf", format="A4")
    page.close()
    subprocess.run(  # noqa: S603 - our own arguments
        ["pdftoppm", "-r", "96", "-l", "2", "-png", pages / "story.pdf", pages / "paper"],  # noqa: S607 - of the path
        check=True,
    )
    sheets = sorted(pages.glob("paper-*.png"))
    images = "".join(f"<img src={sheet.as_uri()}>" for sheet in sheets)
    style = "body { margin: 16px; background: #8a9199; display: flex; gap: 16px; } img { width: 610px; }"
    (pages / "paper.html").write_text(f"<!doctype html><style>{style}</style>{images}", encoding="utf-8")
    _shoot("paper", (1268, 895))(browser, pages, target)


PICTURES: dict[str, Callable[..., None]] = {
    "html-glance": _shoot("story", (1280, 800)),
    "html-report": _shoot("story", (1280, 800), _open_third),
    "html-columns": _shoot("many", (1280, 800), _open_columns),
    "html-phone": _shoot("story", (390, 844), _open_on_phone),
    "html-paper": _print,
    "markdown-report": _shoot("markdown", (1000, 860)),
}

if __name__ == "__main__":
    sys.exit(main())
