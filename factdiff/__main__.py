"""`python -m factdiff`: the command line."""

from __future__ import annotations

import sys

from compare.entry import main

if __name__ == "__main__":
    sys.exit(main())
