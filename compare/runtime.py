"""What factdiff sets in its process: silence before any library is loaded, one BLAS thread while it computes.

Nothing leaves the machine unless an address is given (docs/how-it-works.md, "Offline"); this module sees to that.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# ONNX Runtime's wheels report what they run to their maker, on Linux since 1.29.0: a device id and a database in the
# user's cache folder, and look-ups of mobile.events.data.microsoft.com. 1.28.0 is the last without (1.24.4 and 1.26.0
# to 1.32.0 were searched for that name); a later build without it is not known. The variable is read once, when the
# library is loaded. huggingface_hub is loaded only for models that are not ours, and reports through the hub's host.
_SILENT = {"ORT_DISABLE_TELEMETRY": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}


def silence_libraries() -> None:
    """Switches off the reports that libraries send home; `import compare` calls it, so that no way in goes around it.

    Both names stay in the process's environment, and programs that it starts inherit them.
    """
    os.environ.update(_SILENT)


_switching = threading.RLock()
"""Two threads that switch a library's variable at once would give each other's value back."""


@contextmanager
def cut_off_hub() -> Iterator[None]:
    """A block in which huggingface_hub asks no host; afterwards it is as the caller had it.

    HF_HUB_OFFLINE is read when that library is imported, which a host program may have done long before; so its
    constant is set, which it looks at before each request.
    """
    from huggingface_hub import constants

    with _switching:
        before, constants.HF_HUB_OFFLINE = constants.HF_HUB_OFFLINE, True
        try:
            yield
        finally:
            constants.HF_HUB_OFFLINE = before


@contextmanager
def open_no_socket() -> Iterator[None]:
    """A block whose imports may hold urllib3, which trafilatura and htmldate bring along.

    When it is imported, urllib3 opens a socket and binds it to this machine itself, to see whether there is IPv6.
    Nothing is sent; but a program that contacts nobody should open none. A host's urllib3 tries IPv6 as before.
    """
    import socket

    with _switching:
        if "urllib3" not in sys.modules:
            before, socket.has_ipv6 = socket.has_ipv6, False
            try:
                import urllib3.util.connection

                urllib3.util.connection.HAS_IPV6 = before
            finally:
                socket.has_ipv6 = before
    yield


_limiting = threading.Lock()


@contextmanager
def one_thread() -> Iterator[None]:
    """A block (or a function, as `@one_thread()`) that numpy's BLAS computes with one thread.

    On matrices of this size a second thread gains nothing, and spins while it waits (figures: benchmarks/README.md).
    At the end the host program has its number of threads back. A block that begins while another is open, inside it
    or in another thread, changes nothing: the two would give each other's limit back. spaCy's BLAS (blis) computes
    with one thread by itself, ONNX Runtime is given one by `BundledModel.open_session`, and torch (`--model`) keeps
    those that the host gave it.
    """
    if not _limiting.acquire(blocking=False):
        yield
        return
    try:
        import numpy as np  # noqa: F401 - only a BLAS that is loaded can be limited
        from threadpoolctl import threadpool_limits

        with threadpool_limits(limits=1, user_api="blas"):
            yield
    finally:
        _limiting.release()
