"""Does a cross-encoder that reads both sentences better the alignment? Trained, and measured story by story.

    python training/rescore_alignment.py DATA_DIR STORIES_DIR LEFT_OUT_DIR START OUTPUT_DIR

Fine-tunes the model at START (all-MiniLM-L6-v2, or the trained contradiction model to share its trunk) on "do these two
report a common fact?": ECB+ train, SuperPAL dev, STS news and PAWS of DATA_DIR, without the topics of the real
stories. Then rescores the pairs of STORIES_DIR that the aligner is unsure of. LEFT_OUT_DIR holds the aligner's left-out
scores (train_alignment.py --left-out). For each story a regression over both scores is fitted, and its threshold
chosen, on the other stories (LOSO). Prints F1 before and after, and the time a pair of articles takes.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from datasets import Dataset
from hard_pairs import STORY_TOPICS
from onnx_bert import find_weights
from pairs import read_rows
from sentence_transformers import CrossEncoder
from sentence_transformers.cross_encoder.losses import BinaryCrossEntropyLoss
from sentence_transformers.cross_encoder.trainer import CrossEncoderTrainer
from sklearn.linear_model import LogisticRegression
from train_contradiction import MAX_TOKENS, SEED, Stage, start_model, training_options

from compare.language.cache import Cache
from compare.language.cached import parsed
from compare.runtime import cut_off_hub
from compare.sources import read_article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

STAGE = Stage(6e-5, 32)
UNSURE = (0.05, 0.95)
"""Left-out scores between which a pair is read again."""
SAME, OTHER = 3.5, 1.5
"""Points of STS from which two sentences report a common fact, and up to which they do not."""
THRESHOLDS = np.arange(0.1, 0.91, 0.02)


def common_fact_pairs(data: Path, draw: random.Random) -> list[tuple[str, str, float]]:
    """Sentence pairs with 1.0 where they report a common fact, else 0.0."""
    rows = [r for r in read_rows(data / "ecbplus_pairs_train.jsonl.gz") if r["topic"] not in STORY_TOPICS]
    pairs = [(r["text1"], r["text2"], float(r["label"])) for r in rows]
    for row in read_rows(data / "superpal_multinews_dev.jsonl.gz"):
        pairs.append((row["summary_sentence"], row["document_sentence"], 1.0))
    for row in read_rows(data / "stsb_news_train.jsonl.gz"):
        if not OTHER < float(row["score"]) < SAME:
            pairs.append((row["text1"], row["text2"], float(float(row["score"]) >= SAME)))
    for row in draw.sample(read_rows(data / "paws_wiki_dev.jsonl.gz"), 1000):
        pairs.append((row["text1"], row["text2"], float(row["label"])))
    draw.shuffle(pairs)
    return pairs


def train(start: str, pairs: Sequence[tuple[str, str, float]], output: Path) -> CrossEncoder:
    """The cross-encoder after one pass over the pairs; read back from `output` if it is there."""
    if output.exists():
        return CrossEncoder(str(output), max_length=MAX_TOKENS, local_files_only=True)
    torch.manual_seed(SEED)
    model = start_model(start, STAGE, ["common fact"], ignore_mismatched_sizes=True)
    columns = {"premise": [p[0] for p in pairs], "hypothesis": [p[1] for p in pairs], "label": [p[2] for p in pairs]}
    work = output.with_name(f"{output.name}.checkpoints")
    options = training_options(work, STAGE, bf16=True, weight_decay=0.0, save_strategy="no", logging_steps=50)
    CrossEncoderTrainer(
        model=model, args=options, train_dataset=Dataset.from_dict(columns), loss=BinaryCrossEntropyLoss(model)
    ).train()
    model.save_pretrained(str(output))
    return model


def read_story(folder: Path, left_out: Path) -> dict[str, Any]:
    """A story's left-out scores, gold labels, threshold and texts, a row for each pair of sentences."""
    found = json.loads((left_out / f"{folder.name}.pairs.json").read_text(encoding="utf-8"))
    sentences = {}
    for path in sorted(folder.glob("?.md")):
        parse = parsed(read_article(path).text, cache=Cache())
        sentences[path.stem] = [" ".join(parse.sentence_text(n).split()) for n in range(len(parse.sentences))]
    rows = found["pairs"]
    return {
        "name": folder.name,
        "threshold": found["threshold"],
        "texts": [(sentences[a][i], sentences[b][j]) for a, i, b, j, _, _ in rows],
        "scores": np.array([row[4] for row in rows]),
        "gold": np.array([row[5] for row in rows], dtype=bool),
        "article_pairs": len({(a, b) for a, _, b, *_ in rows}),
    }


@cut_off_hub()
def main() -> None:
    """Prints F1 before and after; nothing comes back."""
    parser = argparse.ArgumentParser(description="Measures a cross-encoder on the pairs the aligner is unsure of.")
    for name in ("data", "stories", "left_out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("start", help="a model's folder, or `base` for all-MiniLM-L6-v2 as published")
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    start = str(find_weights()) if options.start == "base" else options.start
    pairs = common_fact_pairs(options.data / "alignment", random.Random(SEED))
    model = train(start, pairs, options.output)
    stories = [read_story(p.parent, options.left_out) for p in sorted(options.stories.glob("*/gold.json"))]
    taken, read = 0.0, 0
    for story in stories:
        unsure = (story["scores"] > UNSURE[0]) & (story["scores"] < UNSURE[1])
        began = time.perf_counter()
        texts = [story["texts"][n] for n in np.flatnonzero(unsure)]
        logits = np.asarray(model.predict(texts, activation_fn=torch.nn.Identity(), show_progress_bar=False))
        taken += time.perf_counter() - began
        read += len(texts)
        story["unsure"], story["logits"] = unsure, logits
    count = sum(story["article_pairs"] for story in stories)
    print(f"{read / count:.0f} pairs of sentences read for a pair of articles, {taken / count:.2f} s with torch")
    print(f"before: {_f1([(s['scores'] >= s['threshold'], s['gold']) for s in stories])}")
    after, alone = [], []
    for story in stories:
        others = [s for s in stories if s is not story]
        x = np.concatenate([_features(s) for s in others])
        regression = LogisticRegression(C=1.0).fit(x, np.concatenate([s["gold"][s["unsure"]] for s in others]))

        def rescored(s: dict[str, Any], regression: LogisticRegression = regression) -> NDArray[np.float64]:
            scores = s["scores"].copy()
            scores[s["unsure"]] = regression.predict_proba(_features(s))[:, 1]
            return scores

        cut = max(THRESHOLDS, key=lambda t: _f1([(rescored(s) >= t, s["gold"]) for s in others])[2])
        after.append((rescored(story) >= cut, story["gold"]))
        cut = max(THRESHOLDS, key=lambda t: _f1([(s["scores"] >= t, s["gold"]) for s in others])[2])
        alone.append((story["scores"] >= cut, story["gold"]))
    print(f"before, cut at one threshold chosen on the other stories: {_f1(alone)}")
    print(f"after: {_f1(after)}")


def _features(story: dict[str, Any]) -> NDArray[np.float64]:
    scores = story["scores"][story["unsure"]]
    return np.column_stack([np.log(scores / (1 - scores)), story["logits"]])


def _f1(parts: Sequence[tuple[NDArray[np.bool_], NDArray[np.bool_]]]) -> tuple[float, float, float]:
    hits = sum(int((found & gold).sum()) for found, gold in parts)
    found = sum(int(found.sum()) for found, _ in parts)
    wanted = sum(int(gold.sum()) for _, gold in parts)
    precision, recall = hits / max(found, 1), hits / max(wanted, 1)
    return round(precision, 4), round(recall, 4), round(2 * precision * recall / max(precision + recall, 1e-9), 4)


if __name__ == "__main__":
    main()
