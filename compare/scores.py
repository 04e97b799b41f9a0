"""What single stages give: the facts of one text, and scores of pairs of sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.alignment.scoring import load_model, score_texts
from compare.facts import find_all_facts
from compare.language.cache import open_cache
from compare.language.cached import judged
from compare.reading import read_sentences, read_text
from compare.runtime import one_thread
from compare.settings import Settings
from compare.sources.contents import mend_surrogates

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.model import Fact, Moment


@one_thread()
def find_facts(text: str, *, published: Moment | None = None, settings: Settings | None = None) -> tuple[Fact, ...]:
    """Every checkable fact of a text, sorted by start; relative dates stay open without `published`."""
    settings = settings or Settings()
    parse = read_text(mend_surrogates(text), settings)
    return find_all_facts(parse, anchor=published)[0]


@one_thread()
def sentence_scores(
    texts_a: Sequence[str], texts_b: Sequence[str], *, settings: Settings | None = None
) -> NDArray[np.float32]:
    """Float32 (n, m), 0 to 1: how likely two sentences report the same fact.

    Each list is taken for an article: a score depends on what else the two lists hold, as it does in a story. The same
    words score 1; where a text has fewer than five content words, the cosine of the two vectors decides alone; a text
    without letters and digits scores 0.
    """
    settings = settings or Settings()
    return score_texts(
        read_sentences("a", texts_a, settings),
        read_sentences("b", texts_b, settings),
        model=load_model(settings.alignment),
    )


@one_thread()
def contradiction_scores(pairs: Sequence[tuple[str, str]], *, settings: Settings | None = None) -> NDArray[np.float32]:
    """Float32 (n, 3), each row summing to 1: how likely the premise entails the hypothesis, leaves it open, denies it.

    A pair is (premise, hypothesis); pairs do not affect each other's scores. Columns: entails, neutral, contradicts.
    No comparison uses it, and it should not be relied on: the bundled model says of 133 of 144 news sentences that they
    contradict themselves (benchmarks/contradiction-model.md). Raises `ModelError` when the model is missing, broken or
    has other labels.
    """
    settings = settings or Settings()
    clean = [(mend_surrogates(premise), mend_surrogates(hypothesis)) for premise, hypothesis in pairs]
    return judged(clean, model=settings.contradiction_model, cache=open_cache(settings))
