"""The entry point, and the one place where errors become messages and exit codes.

Exit 0: done; 1: done, but documents failed or the data violates a shape; 2: could not run.
"""

from __future__ import annotations

import sys

from kkrgraph.cli.app import app
from kkrgraph.cli.console import explain, note
from kkrgraph.errors import EvidenceError, KkrGraphError, ReadingError


def main() -> None:
    """Run the command line and end the process with its exit code."""
    debug = "--debug" in sys.argv[1:2]
    try:
        app()
    except KeyboardInterrupt:
        note("interrupted")
        sys.exit(130)
    except KkrGraphError as error:
        if debug:
            raise
        explain(error)
        sys.exit(1 if isinstance(error, ReadingError | EvidenceError) else 2)
    except Exception as error:
        if debug:
            raise
        note(f"error: {type(error).__name__}: {' '.join(str(error).split())}")
        note("this is a fault of kkrgraph; `kkrgraph --debug ...` shows where")
        sys.exit(1)
