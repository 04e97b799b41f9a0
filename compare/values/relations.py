"""How two values stand to each other: the four answers that every kind of value gives, and how strictly it is asked."""

from __future__ import annotations

from typing import Literal

Relation = Literal["agree", "differs", "conflict", "incomparable"]
"""`agree`: one and the same. `differs`: both can be true, but one is vaguer, bounded or said in another way.
`conflict`: of one thing both cannot be true. `incomparable`: nothing can be told, or they are of two sorts."""

Strictness = Literal["loose", "usual", "strict"]
"""`usual`: two outlets tell of one thing. `strict`: two versions of one article; what an edit replaced is a conflict,
though words beside it make both vague, and only what is written otherwise agrees. `loose`: one may be the other,
rounded by its writer; then it `differs`."""
