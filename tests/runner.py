"""Plays the GitHub runner for a composite action: expressions, conditions, environment files, bash steps.

Steps that use other actions are not run: what they would have been given is kept. The expression language is the part
that action.yml needs: literals, contexts, `== != && || !`, parentheses and the status functions.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from pathlib import Path

_TOKEN = re.compile(r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<op>==|!=|&&|\|\||!|\(|\)|,)|(?P<word>[A-Za-z_][\w.-]*))")
_FIELD = re.compile(r"\$\{\{(.*?)\}\}", re.DOTALL)


@dataclass
class Step:
    """A step that was reached: `code` None = it uses another action, and was not run."""

    name: str
    uses: str = ""
    given: dict[str, str] = field(default_factory=dict)
    code: int | None = None
    output: str = ""


@dataclass
class Runner:
    """One run of an action in a workspace."""

    action: Path
    workspace: Path
    temp: Path
    path: str
    event_name: str
    event: dict[str, Any]
    inputs: dict[str, str] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    repository: str = "desk/news"
    actor: str = "editor"
    sha: str = ""
    failed: bool = False
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    def run(self) -> list[Step]:
        """The steps that were reached, in order."""
        described = yaml.safe_load((self.action / "action.yml").read_text(encoding="utf-8"))
        for name, declared in described["inputs"].items():
            self.inputs.setdefault(name, self._fill(str(declared.get("default", ""))))
        (self.temp / "event.json").write_text(json.dumps(self.event), encoding="utf-8")
        for number, step in enumerate(described["runs"]["steps"]):
            condition = str(step.get("if", "success()"))
            bare = _FIELD.fullmatch(condition.strip())
            expression = bare[1] if bare else condition
            if not re.search(r"\b(?:success|failure|always|cancelled)\(", expression):
                expression = f"success() && ({expression})"
            if not self._truth(self.evaluate(expression)):
                continue
            self.steps.append(self._run_step(step, number))
        return self.steps

    @property
    def summary(self) -> str:
        path = self.temp / "summary.md"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def step(self, name: str) -> Step | None:
        return next((step for step in self.steps if step.name == name), None)

    def _run_step(self, step: dict[str, Any], number: int) -> Step:
        name = str(step.get("name", number))
        if "uses" in step:
            return Step(name, step["uses"], {k: self._fill(str(v)) for k, v in step.get("with", {}).items()})
        assert step["shell"] == "bash"
        script, files = self.temp / f"step-{number}.sh", {}
        script.write_text(self._fill(step["run"]), encoding="utf-8")
        for file in ("output", "env", "path", "state"):
            files[file] = self.temp / f"{file}-{number}"
            files[file].write_text("", encoding="utf-8")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)],
            cwd=self.workspace,
            env={
                "PATH": self.path,
                "HOME": str(self.temp),
                "RUNNER_TEMP": str(self.temp),
                "GITHUB_WORKSPACE": str(self.workspace),
                "GITHUB_OUTPUT": str(files["output"]),
                "GITHUB_ENV": str(files["env"]),
                "GITHUB_PATH": str(files["path"]),
                "GITHUB_STATE": str(files["state"]),
                "GITHUB_STEP_SUMMARY": str(self.temp / "summary.md"),
                "GITHUB_EVENT_PATH": str(self.temp / "event.json"),
                "GITHUB_EVENT_NAME": self.event_name,
                "GITHUB_REPOSITORY": self.repository,
                **{k: v for k, v in os.environ.items() if k in ("LANG", "TMPDIR", "XDG_CACHE_HOME")},
                **self.environment,
                **{k: self._fill(str(v)) for k, v in step.get("env", {}).items()},
            },
            capture_output=True,
            check=False,
            timeout=120,
        )
        text = (done.stdout + done.stderr).decode("utf-8", "replace")
        if done.returncode:
            self.failed = True
        if "id" in step:
            self.outputs[step["id"]] = _read_pairs(files["output"].read_text(encoding="utf-8"))
        return Step(name, code=done.returncode, output=text)

    # --- expressions ---

    def _fill(self, text: str) -> str:
        return _FIELD.sub(lambda match: self._said(self.evaluate(match[1])), text)

    @staticmethod
    def _said(value: Any) -> str:
        return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)

    @staticmethod
    def _truth(value: Any) -> bool:
        return value not in (None, "", 0, False)

    def evaluate(self, expression: str) -> Any:
        tokens: list[tuple[str, str]] = []
        at = 0
        expression = expression.strip()
        while at < len(expression):
            match = _TOKEN.match(expression, at)
            assert match, f"not understood: {expression[at:]!r}"
            tokens.append((str(match.lastgroup), match[str(match.lastgroup)]))
            at = match.end()
        value, rest = self._either(tokens)
        assert not rest, f"left over: {rest}"
        return value

    def _either(self, tokens: list[tuple[str, str]]) -> tuple[Any, list[tuple[str, str]]]:
        value, tokens = self._both(tokens)
        while tokens and tokens[0][1] == "||":
            other, tokens = self._both(tokens[1:])
            value = value if self._truth(value) else other
        return value, tokens

    def _both(self, tokens: list[tuple[str, str]]) -> tuple[Any, list[tuple[str, str]]]:
        value, tokens = self._equal(tokens)
        while tokens and tokens[0][1] == "&&":
            other, tokens = self._equal(tokens[1:])
            value = other if self._truth(value) else value
        return value, tokens

    def _equal(self, tokens: list[tuple[str, str]]) -> tuple[Any, list[tuple[str, str]]]:
        value, tokens = self._one(tokens)
        while tokens and tokens[0][1] in ("==", "!="):
            sign = tokens[0][1]
            other, tokens = self._one(tokens[1:])
            # GitHub compares texts without regard to case.
            same = self._said(value).casefold() == self._said(other).casefold()
            value = same if sign == "==" else not same
        return value, tokens

    def _one(self, tokens: list[tuple[str, str]]) -> tuple[Any, list[tuple[str, str]]]:
        (kind, word), rest = tokens[0], tokens[1:]
        if word == "!":
            value, rest = self._one(rest)
            return not self._truth(value), rest
        if word == "(":
            value, rest = self._either(rest)
            return value, rest[1:]
        if kind == "text":
            return word[1:-1].replace("''", "'"), rest
        if rest and rest[0][1] == "(":
            assert rest[1][1] == ")", f"{word} takes no arguments here"
            known = {"success": not self.failed, "failure": self.failed, "always": True, "cancelled": False}
            return known[word], rest[2:]
        return self._look_up(word), rest

    def _look_up(self, word: str) -> Any:
        value: Any = {
            "github": {
                "action_path": str(self.action),
                "event_name": self.event_name,
                "event": self.event,
                "repository": self.repository,
                "actor": self.actor,
                "token": "the-token",
                "ref": "refs/heads/main",
                "sha": self.sha,
                "job": "facts",
                "run_id": "77",
                "run_attempt": "1",
            },
            "strategy": {"job-index": 0},
            "inputs": self.inputs,
            "steps": {name: {"outputs": found} for name, found in self.outputs.items()},
            "runner": {"temp": str(self.temp), "os": "Linux", "arch": "X64"},
        }
        for part in word.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        return value


def _read_pairs(text: str) -> dict[str, str]:
    """What a step wrote to GITHUB_OUTPUT: `name=value` lines, or `name<<END` and lines up to END."""
    out: dict[str, str] = {}
    lines = iter(text.splitlines())
    for line in lines:
        name, _, value = line.partition("=")
        if "<<" in name:
            name, _, end = line.partition("<<")
            kept = []
            for more in lines:
                if more == end:
                    break
                kept.append(more)
            value = "\n".join(kept)
        out[name] = value
    return out
