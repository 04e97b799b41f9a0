"""A path -> its bytes, and bytes -> their text; refuses what cannot be an article."""

from __future__ import annotations

import codecs
import os
import re
import stat
import sys
import unicodedata

from compare.errors import SourceError

# What people pass by mistake most, by the bytes their formats begin with (file(1)'s magic numbers).
_SIGNATURES = (
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Excel document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NAMES = {"utf-16": "UTF-16", "utf-32": "UTF-32", "latin-1": "Latin-1", "cp1252": "Windows-1252"}
# The WHATWG Encoding Standard reads these labels as Windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels).
_AS_CP1252 = frozenset({"ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1"})
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}[\"']?\s{0,4}([A-Za-z0-9._:-]{2,40})", re.IGNORECASE
)
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s{0,4}=\s{0,4}[\"']([A-Za-z0-9._:-]{2,40})", re.IGNORECASE)
_SAMPLE_BYTES = 65_536


def read_bytes(path: str, *, max_bytes: int) -> bytes:
    """The bytes of a regular file, or of standard input for "-"; raises `SourceError` for anything else."""
    data = _read_stdin(max_bytes) if path == "-" else _read_file(path, max_bytes)
    if len(data) > max_bytes:
        raise _too_large(path, max_bytes)
    if not data.strip():
        raise SourceError(shown(path), "it is empty", "Give a file that holds the text of an article.")
    return data


def _read_stdin(max_bytes: int) -> bytes:
    try:
        return sys.stdin.buffer.read(max_bytes + 1)
    except (AttributeError, OSError, ValueError):  # None when it was closed before Python began
        raise SourceError("standard input", "it is closed", "Give a file, or pipe the article's text in.") from None


def shown(path: str) -> str:
    """A path as it can be printed: control characters and bytes that are no UTF-8 are replaced."""
    if path == "-":
        return "standard input"
    text = spell_path(path)
    # A file's name may hold a line break, or codes that a terminal obeys.
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def spell_path(path: str) -> str:
    """A path as UTF-8 can hold it: bytes that are no UTF-8, and lone surrogates, are replaced."""
    try:
        return os.fsencode(path).decode("utf-8", "replace")
    except UnicodeEncodeError:
        return mend_surrogates(path)


def is_address(path: str) -> bool:
    """Whether a path is an http(s) address."""
    return path[:8].lower().startswith(("http://", "https://"))


def _read_file(path: str, max_bytes: int) -> bytes:
    name = shown(path) or "the empty path"
    try:
        # O_NONBLOCK: opening a pipe that nobody writes to would wait for ever, should one be put here in between.
        mode = os.stat(path).st_mode  # noqa: PTH116 - a Path would lose the string as it was given
        if stat.S_ISDIR(mode):
            raise SourceError(name, "it is a folder", "Give the files in it one by one.")
        if not stat.S_ISREG(mode):
            raise SourceError(
                name, "it is a pipe or device, not a file", "Save the text to a file, or give - to read standard input."
            )
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor, not a path
            if os.fstat(descriptor).st_size > max_bytes:
                raise _too_large(path, max_bytes)
            return file.read(max_bytes + 1)
    except FileNotFoundError:
        raise SourceError(name, "there is no such file", "Check the spelling and the folder.") from None
    except PermissionError:
        raise SourceError(
            name, "you have no permission to read it", "Change its permissions (chmod u+r) or copy it."
        ) from None
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else str(error)) or type(error).__name__
        raise SourceError(name, f"it cannot be read ({why})", "Give the path of a readable file.") from None


def _too_large(path: str, max_bytes: int) -> SourceError:
    return SourceError(
        shown(path),
        f"it is larger than {max_bytes:,} bytes, far more than an article",
        "Cut out the article, or raise the limit (Settings.max_file_bytes).",
    )


def decode_bytes(data: bytes, *, name: str, markup: bool = False, charset: str = "") -> tuple[str, tuple[str, ...]]:
    """The text and, when it was not plain UTF-8, a note that names the encoding; line ends are newlines.

    With `markup` a charset that the page declares is honoured, unless the bytes are valid UTF-8: longer
    texts of other encodings never are by chance; so is a `charset` that a server or mail header names.
    Raises `SourceError` for binary files.
    """
    for start, what in _SIGNATURES:
        if data.startswith(start):
            raise SourceError(name, f"it is {what}, not text", "Save the article as text, Markdown or HTML.")
    text, note = _decode(data, markup, charset)
    controls = sum(text.count(c) for c in map(chr, (*range(9), 11, *range(14, 27), *range(28, 32), 127)))
    # A stray null happens in scraped copy; one in fifty characters is no text.
    if controls > 1 and controls * 50 > len(text):
        raise SourceError(name, "it is a binary file, not text", "Save the article as text, Markdown or HTML.")
    return clean_text(text), (note,) if note else ()


def _decode(data: bytes, markup: bool, charset: str) -> tuple[str, str]:  # noqa: FBT001 - private
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            note = "" if encoding == "utf-8-sig" else f"read as {_NAMES[encoding]}"
            return data.decode(encoding, "replace"), note
    if wide := _utf16_without_bom(data):
        return data.decode(wide, "replace"), "read as UTF-16 (no byte order mark; guessed)"
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        pass
    label = "cp1252" if charset.lower() in _AS_CP1252 else charset.lower()
    for declared, whose in ((label, "server"), (_declared_encoding(data) if markup else None, "page")):
        if declared:
            try:
                return data.decode(declared), f"read as {_NAMES.get(declared, declared)}, as the {whose} declares"
            except (LookupError, UnicodeError):
                pass
    repaired = data.decode("utf-8", "replace")
    damaged = repaired.count("\ufffd")
    if damaged * 4 <= len(re.findall("[\u0080-\ufffc]", repaired)):
        return repaired, f"UTF-8 with {damaged} damaged characters, shown as \ufffd"
    return _decode_single_byte(data)


def _decode_single_byte(data: bytes) -> tuple[str, str]:
    high = sum(1 for byte in data if byte >= 0x80)
    try:
        # Same as Latin-1 but for 0x80-0x9F, where Latin-1 has control codes that no text holds.
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    # English copy has few accents; a capital one inside a word ("heÕs") is the mark of another code page.
    if text and high * 5 <= len(data) and not re.search("[a-z][À-ÖØ-Þ]", text):
        encoding = "cp1252" if any(0x80 <= byte <= 0x9F for byte in data) else "latin-1"
        return text, f"read as {_NAMES[encoding]} (not UTF-8)"
    # Old Mac copy: its quotation marks and dashes are what Windows-1252 shows as capitals.
    mac = data.decode("mac_roman")
    if (
        high * 5 <= len(data)
        and re.fullmatch("[\x00-\x7f‘’“”–—…•£€©®°½ßÀ-ÿ\xa0]*", mac)
        and re.search("[a-z]’[a-z]", mac)
    ):
        return mac, "read as Mac Roman (guessed)"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE_BYTES]).best()
    if best is None:
        return text or data.decode("latin-1"), "encoding unknown; read as Latin-1"
    return data.decode(best.encoding, "replace"), f"read as {best.encoding} (guessed)"


def _declared_encoding(data: bytes) -> str | None:
    head = data[:4096]  # HTML wants the declaration within 1024 bytes; pages put it later at times
    match = _META_CHARSET.search(head) or _XML_ENCODING.search(head)
    if match is None:
        return None
    label = match.group(1).decode("ascii").lower()
    return "cp1252" if label in _AS_CP1252 else label


def _utf16_without_bom(data: bytes) -> str | None:
    sample = data[:4096]
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.6 * half and even * 20 < odd:
        return "utf-16-le"
    if even > 0.6 * half and odd * 20 < even:
        return "utf-16-be"
    return None


_LINE_ENDS = re.compile(r"\r\n?")
_BLANKS = re.compile("[\t\v\f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
# Control codes, and what prints nothing but would split a word: soft hyphen, zero-width blank, byte order mark …
_UNPRINTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
    # Joiners shape Arabic and Indic words and emoji; between Latin letters they only hide.
    "|(?<=[A-Za-z\u00c0-\u024f])[\u200c\u200d]+(?=[A-Za-z\u00c0-\u024f])"
)
# The same but for what stray bytes, soft hyphens and byte order marks bring along.
_HIDING = re.compile("[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\U000e0000-\U000e007f]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def clean_text(text: str) -> str:
    """The same words, printable, in NFC, every kind of blank a plain one, every line end a newline."""
    text = _BLANKS.sub(" ", _LINE_ENDS.sub("\n", text))
    text = mend_surrogates(_UNPRINTED.sub("", text))
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def on_one_line(text: str) -> str:
    """The same words, printable, with one blank between any two."""
    return " ".join(clean_text(text).split())


def mend_surrogates(text: str) -> str:
    """The text with each lone surrogate, which no encoding can hold, replaced by U+FFFD; offsets stay."""
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def count_unprinted(data: bytes) -> int:
    """How many characters of UTF-8 text show nothing or turn the direction of writing; stray controls not counted."""
    # Their UTF-8 forms begin with these bytes: a cheap look before the text is searched.
    if not any(lead in data for lead in (b"\xe2\x80", b"\xe2\x81", b"\xd8\x9c", b"\xe1\xa0", b"\xf3\xa0")):
        return 0
    return len(_HIDING.findall(data.decode("utf-8", "ignore")))
