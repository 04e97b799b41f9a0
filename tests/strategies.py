"""Hypothesis strategies for what people hand in as articles."""

from __future__ import annotations

import json

from hypothesis import strategies as st

_PIECES = (
    "Two people died in the ferry crash on Tuesday. ",
    "“We are safe,” she said. ",
    "Ferry Sinks Off Kessel Point",
    "By Jane Doe",
    "Published: 6 June 2023",
    "Last Updated : Jun 09 2023 | 9:32 PM IST",
    "Home > World",
    "Share",
    "- Related story one",
    "$9.99/month",
    "# Heading",
    "**bold** [link](https://x.example)",
    "---",
    "title: A: b",
    "published: 2023-06-06",
    "outlet: [x",
    "Photo: Getty Images",
    "\n",
    "\n\n",
    " ",
    "\t",
    "\ufeff",
    "\x00",
    "é",
    "\u2028",
)
_TAGS = (
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<article>",
    "<h1>",
    "</h1>",
    "<!--",
    "-->",
    "<script type='application/ld+json'>",
    '{"@type":"NewsArticle","headline":"Ferry sinks","datePublished":"2023-06-06"}',
    '{"@graph":[',
    "</script>",
    "<meta charset='windows-1252'>",
    "<meta property='article:published_time' content='2023-06-06T10:00:00Z'>",
    "<time datetime='x'>",
    "<title>",
    "&#0;",
    "&nbsp;",
    "<",
    "<![CDATA[",
    "<?xml version='1.0' encoding='utf-8'?>",
)

news_lines = st.lists(st.sampled_from(_PIECES) | st.text(max_size=20), max_size=30).map("\n".join)
"""Text made of the lines that articles and scraped pages are made of."""

news_files = news_lines.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary(max_size=300)
"""Bytes of a text file, well formed or not."""

front_matter = st.lists(
    st.sampled_from(
        (
            "title: ",
            "outlet: ",
            "published: ",
            "url: ",
            "- ",
            "  ",
            "&a ",
            "*a",
            "{",
            "[",
            '"',
            "'",
            "|",
            ">",
            "#",
            "? ",
            "!!x ",
        )
    )
    | st.text(max_size=12),
    max_size=12,
).map(lambda parts: "---\n" + "".join(parts) + "\n---\nThe ferry sank off the point on Tuesday.\n")
"""Files with front matter, most of it broken."""

pages = st.lists(st.sampled_from(_TAGS) | st.sampled_from(_PIECES) | st.text(max_size=12), max_size=40).map(
    lambda parts: "<html><body>" + "".join(parts)
)
"""HTML, most of it broken."""

records = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            key: news_lines | st.none() | st.integers() | st.lists(st.text(max_size=5), max_size=3)
            for key in ("text", "title", "outlet", "published", "url", "authors", "body")
        },
    ).map(json.dumps)
    | st.text(max_size=30),
    max_size=6,
).map("\n".join)
"""JSON Lines, most of them with fields of a wrong type."""

archives = st.lists(
    st.sampled_from(
        (
            "MIME-Version: 1.0\n",
            "Content-Type: multipart/related; boundary=b\n",
            "Content-Type: text/html; charset=utf-8\n",
            "Content-Type: text/html; charset=hex\n",
            "Content-Transfer-Encoding: base64\n",
            "Content-Transfer-Encoding: quoted-printable\n",
            "Content-Location: https://x.example/\n",
            "Snapshot-Content-Location: \n",
            "\n",
            "--b\n",
            "--b--\n",
            "<p>Two people died in the ferry crash on Tuesday. =E9 =\n",
        )
    )
    | st.text(max_size=12),
    max_size=20,
).map(lambda parts: "".join(parts).encode("utf-8", "surrogatepass"))
"""Saved pages, most of them broken."""
