"""What a watch keeps: versions come back as they were put down, whatever their words are."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.errors import UsageError
from compare.model import Article
from compare.watch.atom_report import write_atom, write_json
from compare.watch.events import Event
from compare.watch.store import Address, KeptVersion, Store, hash_article, read_versions
from tests.watch.conftest import OPEN

NOW = datetime(2024, 3, 13, 8, tzinfo=UTC)
WORDS = st.text(st.sampled_from('Two people died. café\u2028\x85\x00\n<&"\u202e'), max_size=30)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), max_size=4), st.integers(0, 99))
def test_an_address_comes_back_as_it_was_put_down(rows: list[tuple[str, str, str]], failures: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        store.open(NOW)
        versions = tuple(KeptVersion(NOW + timedelta(n), "d", "s", *row, "Öst") for n, row in enumerate(rows))
        address = Address(
            "http://a.example/ä", False, NOW, NOW, "Öst\n", ("x", "y"), True, '"e"', "", failures, versions
        )
        store.write_address(replace(address, versions=()))
        store.write_address(address)
        assert store.list_addresses() == (address,)


@given(WORDS, WORDS)
def test_the_feed_is_well_formed_whatever_is_told(topic: str, text: str) -> None:
    from lxml import etree

    event = Event("0" * 32, "ferry", "conflict", NOW, topic, "http://a.example/?a=1&b", topic, text, text)
    assert etree.fromstring(write_atom([event], NOW)) is not None
    assert write_json([event]) == write_json([event])


def test_versions_are_told_apart_by_words_and_notices() -> None:
    text = "Two people died on Tuesday, police said.\n\nThe ferry was built in 1987."
    notice = "Correction: The ferry was built in 1987. An earlier version of this article said 1978."
    plain = Article.from_text(text, outlet="Star")
    digests = {
        hash_article(plain),
        hash_article(replace(plain, outlet="Herald", path="b")),
        hash_article(replace(plain, notices=(notice,))),
        hash_article(Article.from_text(f"{text}\n\n{notice}", outlet="Star")),
        hash_article(Article.from_text(text.replace("Two", "Three"), outlet="Star")),
    }
    assert len(digests) == 3


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no store of a watch"):
        read_versions(tmp_path, settings=OPEN)
    (tmp_path / "watch.json").write_text("[]")
    with pytest.raises(UsageError, match="no store of a watch"):
        Store(tmp_path).open(NOW)
