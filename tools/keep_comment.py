"""Keeps one comment on a pull request up to date: run by action.yml, with nothing but the standard library.

    python tools/keep_comment.py FILE [--only-update] [--name=NAME]

The first line of the file is a marker; the bot's comment that begins with it is rewritten, else a new one is made, but
with --only-update none is. A name goes into the marker, so that each job of a matrix keeps a comment of its own. Reads
GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_EVENT_PATH and GITHUB_TOKEN. A comment that cannot be written is told in the
log and is no failure: the reports are in the artifact and the summary too.
"""

from __future__ import annotations

import json
import os
import re
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

MAX_CHARS = 65_536
PAGE = 100
MAX_PAGES = 30


def keep_comment(body: str, *, only_update: bool) -> str:
    """What was done: `made`, `updated`, `kept` when it said so already, or `nothing`."""
    number = _read_number()
    marker = body.split("\n", 1)[0]
    old = _find_comment(number, marker)
    if old is not None:
        if old["body"].replace("\r\n", "\n").rstrip() == body.rstrip():
            return "kept"
        _ask("PATCH", f"issues/comments/{int(old['id'])}", {"body": body})
        return "updated"
    if only_update:
        return "nothing"
    _ask("POST", f"issues/{number}/comments", {"body": body})
    return "made"


def mark_comment(body: str, name: str) -> str:
    """The comment with a name in its marker, as far as an HTML comment can hold it; at most 100 characters."""
    marker, end, rest = body.partition("\n")
    plain = re.sub(r"[^0-9A-Za-z._]+", "-", name).strip("-")[:100]
    return f"{marker.replace(' -->', f' ({plain}) -->')}{end}{rest}" if plain else body


def _read_number() -> int:
    event = json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_text(encoding="utf-8"))
    return int(event["pull_request"]["number"])


def _find_comment(number: int, marker: str) -> dict[str, Any] | None:
    """The comment with the marker; only a bot's, since anybody can begin a comment so."""
    for page in range(1, MAX_PAGES + 1):
        comments = _ask("GET", f"issues/{number}/comments?per_page={PAGE}&page={page}")
        for comment in comments:
            if comment.get("user", {}).get("type") == "Bot" and str(comment.get("body", "")).startswith(marker):
                return dict(comment)
        if len(comments) < PAGE:
            return None
    return None


def _ask(method: str, path: str, data: dict[str, str] | None = None) -> Any:  # any JSON value
    api, repository = os.environ.get("GITHUB_API_URL", "https://api.github.com"), os.environ["GITHUB_REPOSITORY"]
    request = urllib.request.Request(  # noqa: S310 - the address is the runner's
        f"{api}/repos/{repository}/{path}",
        data=json.dumps(data).encode() if data else None,
        method=method,
        headers={
            "Accept": "application/vnd.github+json",
            "Authorization": f"Bearer {os.environ['GITHUB_TOKEN']}",
            "Content-Type": "application/json",
            "X-GitHub-Api-Version": "2022-11-28",
        },
    )
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - as above
        return json.loads(answer.read() or b"null")


def main(arguments: list[str]) -> int:
    """Exit status: 0, but 2 for wrong use."""
    names = [a.removeprefix("--name=") for a in arguments if a.startswith("--name=")]
    files = [a for a in arguments if a != "--only-update" and not a.startswith("--name=")]
    if len(files) != 1:
        print("usage: keep_comment.py FILE [--only-update] [--name=NAME]", file=sys.stderr)
        return 2
    body = mark_comment(Path(files[0]).read_text(encoding="utf-8"), names[-1] if names else "")
    if len(body.encode("utf-16-le")) // 2 > MAX_CHARS:
        print(f"::warning title=factdiff::The comment is longer than {MAX_CHARS:,} characters and was not written.")
        return 0
    try:
        print(f"comment: {keep_comment(body, only_update='--only-update' in arguments)}")
    except urllib.error.HTTPError as error:
        # 403 and 404: the token may only read, or not even that.
        print(f"::notice title=factdiff::The comment was not written: GitHub answered {error.code}.")
    except (urllib.error.URLError, OSError, ValueError, KeyError, TypeError) as error:
        print(f"::warning title=factdiff::The comment was not written ({type(error).__name__}).")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
