from __future__ import annotations

import gzip
import json
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare import Article, SourceError, Statement
from compare.corpus.articles import ArticleStore, Place, pack_articles, record_article, restore_article

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = Article.from_text("The ferry sank.\nForty-one were hurt.", outlet="Ledger", title="Ferry sinks")
FULL = replace(
    PLAIN,
    published=datetime(2024, 3, 14, 9, 30),
    published_basis="JSON-LD",
    zone="+02:00",
    updated=date(2024, 3, 15),
    lines=(3, 4, 9),
    offsets=(-1, 12, 40),
    byline=("A. Lund",),
    agencies=("AP",),
    notices=("Corrected.",),
    notes=("encoding guessed",),
    url="https://ledger.example/ferry",
)


@pytest.mark.parametrize("article", [PLAIN, FULL], ids=["plain", "every field"])
def test_an_article_comes_back_as_it_was(article: Article, tmp_path: Path) -> None:
    data, places = pack_articles([("one", PLAIN), ("two", article)])
    (tmp_path / "shard.gz").write_bytes(data)
    store = ArticleStore(tmp_path, {id_: Place("shard.gz", *place) for id_, place in places.items()})
    assert store.read("two") == article
    assert store.read_body("one") == "The ferry sank.\nForty-one were hurt."


@given(st.text(max_size=300), st.text(max_size=20))
def test_any_text_comes_back(text: str, outlet: str) -> None:
    article = Article(text=text, outlet=outlet)
    assert restore_article(json.loads(json.dumps(record_article(article)))) == article


def test_how_an_article_was_read_is_not_kept() -> None:
    read = replace(PLAIN, statements=(Statement("url", "https://ledger.example", "page"),))
    assert restore_article(record_article(read)) == PLAIN


def test_the_file_is_plain_gzip_and_holds_no_clock() -> None:
    data, _ = pack_articles([("one", PLAIN), ("two", FULL)])
    assert [json.loads(line)["source_id"] for line in gzip.decompress(data).splitlines()] == ["one", "two"]
    assert data == pack_articles([("one", PLAIN), ("two", FULL)])[0]


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    data, places = pack_articles([("one", PLAIN)])
    (tmp_path / "shard.gz").write_bytes(data[:-12])
    store = ArticleStore(tmp_path, {"one": Place("shard.gz", *places["one"])})
    with pytest.raises(SourceError, match=r"cannot be read again .* --restart"):
        store.read("one")
