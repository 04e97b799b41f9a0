"""Words of utterances: what is one word in two spellings, and what carries no meaning by itself.

Ours, from the quotations of the labelled stories and knowledge of English.
"""

from __future__ import annotations

from typing import Final

CONTRACTIONS: Final = {
    "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "let's": "let us",
    "ain't": "is not", "gonna": "going to", "wanna": "want to", "gotta": "got to", "'em": "them",
    "it's": "it is", "that's": "that is", "there's": "there is", "he's": "he is", "she's": "she is",
    "what's": "what is", "who's": "who is", "here's": "here is", "where's": "where is", "i'm": "i am",
}  # fmt: skip
"""Contracted words whose ends tell nothing by rule."""
CONTRACTED_ENDINGS: Final = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"))
"""Ends of the other contracted words, and what they stand for."""
BRITISH_ENDINGS: Final = tuple(
    pair.split(":")
    for pair in "ourite:orite oured:ored ours:ors our:or isation:ization ised:ized ising:izing ise:ize "
    "tre:ter ogue:og".split()
)
"""British ends of words and the American ones, those first that hold others; guessed from the ends, never looked up."""
NEGATED_WORDS: Final = {
    "nobody": "not anybody", "nothing": "not anything", "nowhere": "not anywhere", "never": "not ever",
}  # fmt: skip
"""Words that hold a "not", which another writer sets apart."""
FILLERS: Final = frozenset("well so oh um uh er ah yeah yes look now just really very actually".split())
"""Words that a speaker may drop or add without saying anything else."""
FUNCTION_WORDS: Final = frozenset(
    """
    a an the that which who this these those and but or so then to of in on at by for with from as is are was were be
    been being am do does did have has had will would it its
    """.split()
)
PRONOUNS: Final = frozenset("i you he she it we they me him her us them my your his our their there".split())
