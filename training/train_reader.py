"""Trains the reader of marked spans on the pairs that `prepare_marked.py` wrote.

    python training/train_reader.py PAIRS_DIR OUTPUT_DIR [--start contradiction|plain|reader] [--steps N] [--fall M]

The word embeddings stay the encoder's. The rate rises over the first steps, stays, and falls to nothing over the last
M. OUTPUT_DIR/checkpoint.pt holds everything that a run needs to go on: broken off, it goes on from there, with another
N, M or PAIRS_DIR if they are given. OUTPUT_DIR/reader.pt holds the running mean of the weights. Prints, every so often,
the loss and the average precision on what is held out. Seeded.
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
import torch
from marked_pairs import KINDS, VERDICTS, MarkedPair, read_marked, varied
from ranking import average_precision
from reader_net import CLS, MASK, PLACES, SEP, Batch, ReaderNet, new_parameters, start_net, weights_file
from torch import Tensor, nn

from compare.language import encoding
from compare.language.encoding import load_encoder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tokenizers import Tokenizer

SEED = 7
BATCH = 24
MOST = 12
"""Candidates of a pair in a pass."""
FEW = 4
RATE, FRESH_RATE = 1.8e-4, 5e-4
"""Of BERT's weights, and of those that begin from nothing."""
WARM = 300
KIND_WEIGHT = 0.15
"""Of naming the kind, in the loss: a second task for the same rows."""
SLOT_WEIGHT, SLOT_HEAT = 0.3, 0.07
"""Of telling a span's question from the others of the batch, in the loss; and what its scores are divided by."""
CLASH = frozenset({"conflict", "differs"})
CLASH_WEIGHT = 0.6
"""Of telling which words clash, in the loss."""
MASKED = 0.1
"""Share of the word pieces outside marked spans that are hidden: the facts are few, and soon known by heart."""
TRIPLES = 0.12
"""Share of the pairs of a pass over the data that are triples and revisions, drawn anew each time."""
STORIES = 0.8
"""Share of the pairs of stories that are in a pass."""
MEAN = 0.9985
"""Of the running mean of the weights, the share that stays at a step."""
SAVED, SHOWN = 200, 50
MEASURED = 250
"""Pairs of a held-out set that are looked at on the way."""


@dataclass
class Run:
    """A training run under way."""

    net: ReaderNet
    mean: dict[str, Tensor]
    optimizer: torch.optim.Optimizer
    step: int = 0


def load_tokenizer() -> Tokenizer:
    """The encoder's word pieces, for pairs."""
    tokenizer = encoding.load_tokenizer()
    tokenizer.enable_truncation(PLACES, strategy="longest_first")
    return tokenizer


def collate(pairs: Sequence[MarkedPair], tokenizer: Tokenizer, slots: dict[str, int] | None = None) -> Batch:
    """The pairs as one batch; a candidate whose span was cut off is left out. `slots` are the known questions."""
    pieces = tokenizer.encode_batch([(pair.a, pair.b) for pair in pairs])
    width = -(-max(len(piece.ids) for piece in pieces) // 16) * 16  # oneDNN builds its kernels anew for every shape
    groups = -(-min(MOST, max(len(pair.candidates) for pair in pairs)) // 2) * 2
    n = len(pairs)
    ids, kinds = torch.zeros(n, width, dtype=torch.long), torch.zeros(n, width, dtype=torch.long)
    mask = torch.zeros(n, width, dtype=torch.bool)
    spans = torch.zeros(n, groups, 2, width)
    starts = torch.zeros(n, groups, 2, dtype=torch.long)
    allowed = torch.zeros(n, groups, len(VERDICTS), dtype=torch.bool)
    fact_kinds, weights = torch.full((n, groups), -1), torch.zeros(n, groups)
    slot_rows = torch.full((n, groups, 2), -1)
    clashing = torch.full((n, width), -1.0)
    for row, (pair, piece) in enumerate(zip(pairs, pieces, strict=True)):
        size = len(piece.ids)
        ids[row, :size], kinds[row, :size] = torch.tensor(piece.ids), torch.tensor(piece.type_ids)
        mask[row, :size] = True
        if pair.source != "triple":
            clashing[row, :size] = 0
        for g, candidate in enumerate(pair.candidates[:groups]):
            places = [_pieces(piece, side, span) for side, span in enumerate((candidate.a, candidate.b))]
            if not all(places):
                continue
            is_clash = set(candidate.verdicts) <= CLASH
            for side, found in enumerate(places):
                if is_clash and pair.source != "triple":
                    clashing[row, found] = 1
                spans[row, g, side, found] = 1 / len(found)
                starts[row, g, side] = found[0]
            allowed[row, g] = torch.tensor([v in candidate.verdicts for v in VERDICTS])
            fact_kinds[row, g] = KINDS.index(candidate.kind) if candidate.kind else -1
            weights[row, g] = candidate.weight
            if slots:
                slot_rows[row, g] = torch.tensor([slots.get(text, -1) for text in candidate.slots])
    return Batch(ids, kinds, mask, spans, starts, allowed, fact_kinds, weights, slot_rows, clashing)


def _pieces(piece: object, side: int, span: tuple[int, int]) -> list[int]:
    """The word pieces of a sentence of the pair that lie in a span."""
    offsets, sequences = piece.offsets, piece.sequence_ids  # type: ignore[attr-defined]  # tokenizers ships no types
    return [
        n
        for n, ((start, end), sequence) in enumerate(zip(offsets, sequences, strict=True))
        if sequence == side and start < span[1] and span[0] < end
    ]


def batches(pairs: Sequence[MarkedPair], seed: str) -> Iterator[list[MarkedPair]]:
    """The batches of one pass: all marked pairs and a share of the triples, varied, those of one length together."""
    draw = random.Random(seed)
    marked = [pair for pair in pairs if pair.source.startswith("fact")]
    pool = list(marked)
    stories = [pair for pair in pairs if pair.source.startswith("story")]
    marked += draw.sample(stories, int(len(stories) * STORIES))
    triples = [pair for pair in pairs if pair.source == "triple"]
    drawn = draw.sample(triples, min(len(triples), int(len(marked) * TRIPLES / (1 - TRIPLES))))
    found = [varied(pair, pool, draw) for pair in (*marked, *drawn)]
    draw.shuffle(found)
    for start in range(0, len(found), BATCH * 40):
        near = sorted(found[start : start + BATCH * 40], key=_size)
        groups = [near[at : at + BATCH] for at in range(0, len(near), BATCH)]
        draw.shuffle(groups)
        yield from groups


def _size(pair: MarkedPair) -> tuple[bool, int]:
    """Pairs that cost about the same are learnt together: few candidates or many, then their length."""
    return len(pair.candidates) > FEW, len(pair.a) + len(pair.b)


def hide_pieces(batch: Batch, seed: int) -> Batch:
    """The batch with some word pieces outside its spans hidden."""
    draw = torch.Generator().manual_seed(seed)
    marked = (batch.spans > 0).flatten(1, 2).any(1)
    hidden = torch.rand(batch.ids.shape, generator=draw) < MASKED
    ids = batch.ids.masked_fill(hidden & batch.mask & ~marked & (batch.ids != CLS) & (batch.ids != SEP), MASK)
    return replace(batch, ids=ids)


def slot_loss(found: Tensor, batch: Batch, questions: Tensor) -> Tensor:
    """How badly the spans' vectors tell their questions from the others of the batch."""
    known = batch.slots >= 0
    if not known.any():
        return found.sum() * 0
    rows, places = batch.slots[known].unique(return_inverse=True)
    near = found[known] @ questions[rows].T / (found.shape[-1] ** 0.5 * SLOT_HEAT)
    return nn.functional.cross_entropy(near, places)


def loss_of(net: ReaderNet, batch: Batch, questions: Tensor) -> Tensor:
    """Minus the logarithm of the probability of what is allowed, the mean by weight; and of the other tasks."""
    verdicts, kinds, found, clashing = net(batch)
    inside = verdicts.masked_fill(~batch.allowed, float("-inf"))
    there = batch.weights > 0
    each = (verdicts.logsumexp(-1) - inside.logsumexp(-1))[there]
    weights = batch.weights[there]
    loss = (each * weights).sum() / weights.sum()
    known = batch.fact_kinds >= 0
    if known.any():
        loss = loss + KIND_WEIGHT * nn.functional.cross_entropy(kinds[known], batch.fact_kinds[known])
    told = batch.clashing >= 0
    if told.any():
        each = nn.functional.binary_cross_entropy_with_logits(clashing[told], batch.clashing[told])
        loss = loss + CLASH_WEIGHT * each
    return loss + SLOT_WEIGHT * slot_loss(found, batch, questions)


@torch.no_grad()
def predict(
    net: ReaderNet, pairs: Sequence[MarkedPair], tokenizer: Tokenizer, size: int = 32, *, both: bool = True
) -> list[np.ndarray]:
    """The probabilities (candidates, 4) of every pair; the mean of both orders, or those of the one given."""
    net.eval()
    order = sorted(range(len(pairs)), key=lambda n: len(pairs[n].a) + len(pairs[n].b))
    found: list[np.ndarray] = [np.zeros((0, 4))] * len(pairs)
    for start in range(0, len(order), size):
        rows = order[start : start + size]
        near = [pairs[n] for n in rows]
        orders = [near, [turned_about(pair) for pair in near]] if both else [near]
        total = np.zeros(())
        for order_pairs in orders:
            with torch.autocast("cpu", torch.bfloat16):
                scores, *_ = net(collate(order_pairs, tokenizer))
            total = total + scores.softmax(-1).numpy() / len(orders)
        for place, n in enumerate(rows):
            found[n] = total[place, : len(pairs[n].candidates)]
    net.train()
    return found


def turned_about(pair: MarkedPair) -> MarkedPair:
    """The pair with its sentences changed about."""
    return replace(pair, a=pair.b, b=pair.a, candidates=tuple(c.turned() for c in pair.candidates))


def measure(net: ReaderNet, folder: Path, tokenizer: Tokenizer) -> str:
    """One line: the average precision of conflict-or-differs on each held-out set of facts or stories, and more."""
    parts = []
    for name in ("facts", "domain", "stories"):
        path = folder / "held_out" / f"{name}.jsonl"
        if not path.exists():
            continue
        pairs = sorted(read_marked(path), key=lambda pair: crc32(pair.a.encode()))[:MEASURED]
        scores = np.concatenate(predict(net, pairs, tokenizer, both=False))
        candidates = [c for pair in pairs for c in pair.candidates][: len(scores)]
        gold = np.array([c.verdicts[0] in {"conflict", "differs"} for c in candidates])
        right = np.array([VERDICTS[k] in c.verdicts for c, k in zip(candidates, scores.argmax(1), strict=True)])
        clash = np.array([c.verdicts[0] == "conflict" for c in candidates])
        parts.append(
            f"{name} AP {average_precision(scores[:, :2].sum(1), gold):.3f} conflict "
            f"{average_precision(scores[:, 0], clash):.3f} accuracy {right.mean():.3f} |"
        )
    return " ".join(parts)


def encode_slots(pairs: Sequence[MarkedPair], kept: Path) -> tuple[dict[str, int], Tensor]:
    """The questions of all candidates, and the encoder's vectors of them, kept in a file."""
    texts = sorted({slot for pair in pairs for c in pair.candidates for slot in c.slots} - {""})
    vectors = np.load(kept) if kept.exists() else np.zeros((0, 0))
    if len(vectors) != len(texts):
        vectors = load_encoder().encode(texts)
        np.save(kept, vectors)
    return {text: n for n, text in enumerate(texts)}, torch.from_numpy(vectors).float()


def rate_at(step: int, steps: int, fall: int) -> float:
    """The share of the full rate at a step."""
    return min(1.0, (step + 1) / WARM, max(0.0, (steps - step) / fall) if fall else 1.0)


def start_run(source: str) -> Run:
    """A run at its first step."""
    torch.manual_seed(SEED)
    net = start_net(source)
    old, new = new_parameters(net)
    groups = [{"params": old, "lr": RATE, "full": RATE}, {"params": new, "lr": FRESH_RATE, "full": FRESH_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    return Run(net, {name: value.clone() for name, value in net.state_dict().items()}, optimizer)


def save_run(run: Run, folder: Path) -> None:
    """Writes the checkpoint and the mean of the weights, each whole or not at all."""
    state = {"net": run.net.state_dict(), "mean": run.mean, "optimizer": run.optimizer.state_dict(), "step": run.step}
    for path, value in ((folder / "checkpoint.pt", state), (weights_file(folder), run.mean)):
        scratch = path.with_suffix(".new")
        torch.save(value, scratch)
        scratch.replace(path)


def resume_run(run: Run, folder: Path) -> None:
    """Puts the checkpoint of `folder` into a run, if there is one."""
    path = folder / "checkpoint.pt"
    if path.exists():
        state = torch.load(path, weights_only=True)
        run.net.load_state_dict(state["net"])
        run.optimizer.load_state_dict(state["optimizer"])
        run.mean, run.step = state["mean"], state["step"]
        for group, full in zip(run.optimizer.param_groups, (RATE, FRESH_RATE), strict=True):
            group["full"] = full  # this script's rate, not that of the run broken off


def take_step(run: Run, batch: Batch, questions: Tensor, share: float) -> float:
    """Learns one batch; the loss comes back."""
    for group in run.optimizer.param_groups:
        group["lr"] = group["full"] * share
    with torch.autocast("cpu", torch.bfloat16):
        loss = loss_of(run.net, hide_pieces(batch, run.step), questions)
    run.optimizer.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]  # as torch ships it
    nn.utils.clip_grad_norm_(run.net.parameters(), 1.0)
    run.optimizer.step()
    run.step += 1
    keep = min(MEAN, run.step / (run.step + 10))
    for name, value in run.net.state_dict().items():
        run.mean[name].lerp_(value, 1 - keep)
    return float(loss.detach())


def train(run: Run, pairs: list[MarkedPair], options: argparse.Namespace) -> None:
    """Trains `run` up to its last step, with checkpoints; nothing comes back."""
    tokenizer = load_tokenizer()
    slots, questions = encode_slots(pairs, options.output / "slots.npy")
    judge = ReaderNet()
    losses: list[float] = []
    begun = time.perf_counter()
    epoch = 0
    while run.step < options.steps:
        # A run that goes on begins a pass anew: what it draws depends on the step alone.
        for group in batches(pairs, f"{SEED} {run.step} {epoch}"):
            batch = collate(group, tokenizer, slots)
            losses.append(take_step(run, batch, questions, rate_at(run.step, options.steps, options.fall)))
            if run.step % SHOWN == 0:
                rate = SHOWN * BATCH / (time.perf_counter() - begun)
                print(f"step {run.step} loss {np.mean(losses):.3f} {rate:.1f} pairs/s", flush=True)
                losses, begun = [], time.perf_counter()
            if run.step % SAVED == 0 or run.step == options.steps:
                save_run(run, options.output)
            if run.step % options.measured == 0 or run.step == options.steps:
                judge.load_state_dict(run.mean)
                judge.words = run.net.words
                print(f"step {run.step} {measure(judge, options.pairs, tokenizer)}", flush=True)
                begun = time.perf_counter()
            if run.step >= options.steps:
                break
        epoch += 1


def main() -> None:
    """Trains, or goes on; nothing comes back."""
    parser = argparse.ArgumentParser(description="Trains the reader of marked spans.")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--start", choices=("contradiction", "plain", "reader"), default="contradiction")
    parser.add_argument("--steps", type=int, default=12000)
    parser.add_argument("--fall", type=int, default=2500)
    parser.add_argument("--measured", type=int, default=300)
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    run = start_run(options.start)
    resume_run(run, options.output)
    train(run, read_marked(options.pairs / "train.jsonl"), options)


if __name__ == "__main__":
    main()
