"""Neighbours -> groups: average link over a sparse graph, in which two articles that are no neighbours count as 0."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Merge = tuple[float, int, int]
"""How alike two groups were that became one, and the smallest members of both, the smaller first: it names the new
one."""


def link_groups(
    edges: Iterable[tuple[int, int, float]], join: float, sizes: Mapping[int, int] | None = None
) -> list[Merge]:
    """The merges that bring neighbours together, in their order, as long as two groups are alike by `join` on average.

    Always the two most alike are merged; of equal ones those with the smallest members. `sizes` says how many
    articles stand behind a number, where that is not one. Near-linear in the number of edges.
    """
    links: dict[int, dict[int, float]] = {}
    count: dict[int, int] = {}
    heap: list[tuple[float, int, int, int, int]] = []
    for a, b, score in edges:
        for n in (a, b):
            count.setdefault(n, sizes[n] if sizes else 1)
        links.setdefault(a, {})[b] = links.setdefault(b, {})[a] = score * count[a] * count[b]
        heap.append((-score, a, b, count[a], count[b]))
    heapq.heapify(heap)
    merges: list[Merge] = []
    while heap:
        minus, a, b, size_a, size_b = heapq.heappop(heap)
        if -minus < join:
            break
        # A group that has grown since, or gone into another, has another size, or none.
        if count.get(a) != size_a or count.get(b) != size_b:
            continue
        merges.append((-minus, a, b))
        joined = _join(links, a, b)
        count[a] = size_a + size_b
        del count[b]
        for other, total in joined.items():
            mean = total / (count[a] * count[other])
            if mean >= join:
                low, high = min(a, other), max(a, other)
                heapq.heappush(heap, (-mean, low, high, count[low], count[high]))
    return merges


def _join(links: dict[int, dict[int, float]], a: int, b: int) -> dict[int, float]:
    """The links of a and b together, as those of a; those to others of either are renamed."""
    joined, smaller = links[a], links.pop(b)
    joined.pop(b, None)
    smaller.pop(a, None)
    for other, total in smaller.items():
        joined[other] = links[other][a] = joined.get(other, 0.0) + total
        del links[other][b]
    return joined


def cut_groups(members: Iterable[int], merges: Sequence[Merge], most: int) -> list[list[list[int]]]:
    """The groups that merges make of members, each as its pieces of at most `most`; most are of one piece.

    A larger one is cut where its parts were least alike, again and again. Groups, pieces and members are sorted.
    """
    tree: dict[int, _Node] = {n: _Node(n) for n in members}
    for _, a, b in merges:
        tree[a] = _Node(a, tree[a], tree.pop(b))
    return [sorted(_pieces(root, most)) for _, root in sorted(tree.items())]


class _Node:
    """A group, and the two that it was made of."""

    __slots__ = ("left", "number", "right", "size")

    def __init__(self, number: int, left: _Node | None = None, right: _Node | None = None) -> None:
        self.number, self.left, self.right = number, left, right
        self.size: int = left.size + right.size if left and right else 1


def _pieces(root: _Node, most: int) -> list[list[int]]:
    found = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.size <= most or node.left is None or node.right is None:
            found.append(_leaves(node))
        else:
            waiting += (node.left, node.right)
    return found


def _leaves(root: _Node) -> list[int]:
    found, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        if node.left is None or node.right is None:
            found.append(node.number)
        else:
            waiting += (node.left, node.right)
    return sorted(found)
