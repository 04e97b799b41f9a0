"""Which requests the server of a review takes: those of its own page, on this machine, that know its token.

A page of another site can make a browser send requests to 127.0.0.1, and a name of another machine can be made to lead
there (DNS rebinding). So each request must name the very host and port, must not come from another origin, and must
have the token, which is in no page but ours; what changes something must say that it comes from our page.
"""

from __future__ import annotations

from dataclasses import dataclass
from secrets import compare_digest
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

READING: Final = ("GET", "HEAD")
SECURITY_HEADERS: Final = (
    ("cache-control", "no-store"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
)
"""What every answer says: keep it nowhere, show it in no other page, and tell nobody its address."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Where the server listens, and the token that an address must begin with."""

    host: str
    """With its port, as a browser names it: `127.0.0.1:41234`."""
    token: str

    @property
    def origin(self) -> str:
        return f"http://{self.host}"

    @property
    def address(self) -> str:
        """The address of the page."""
        return f"{self.origin}/{self.token}/"

    def find_refusal(self, method: str, path: str, headers: Mapping[str, str]) -> str:
        """Why a request is refused; '' when it is taken. Header names are in lower case."""
        if headers.get("host", "") != self.host:
            return f"This server answers to {self.host} only."
        origin = headers.get("origin")
        if origin is not None and origin != self.origin:
            return "Pages of other origins are not answered."
        site, mode = headers.get("sec-fetch-site", "none"), headers.get("sec-fetch-mode", "navigate")
        if site not in ("same-origin", "none") and mode != "navigate":
            return "Pages of other sites are not answered."
        first = path.split("/")[1] if path.startswith("/") else ""
        if not compare_digest(first.encode("utf-8", "replace"), self.token.encode()):
            return "The address lacks the token. Open the one that factdiff review has printed."
        if method not in READING and origin is None:
            return "A change must come from the page of this server."
        return ""
