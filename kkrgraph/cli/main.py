"""The entry point, and the one place where errors become messages and exit codes.

Exit 0: done; 1: done, but documents failed or the data violates a shape; 2: could not run;
130: interrupted.
"""

from __future__ import annotations

import sys

from kkrgraph.cli.app import app
from kkrgraph.cli.console import explain, note
from kkrgraph.errors import EvidenceError, KkrGraphError, ReadingError

INTERRUPTED = 130


def main() -> None:
    """Run the command line and end the process with its exit code."""
    debug = "--debug" in sys.argv[1:2]
    try:
        app()
    except SystemExit as ended:
        # typer ends an interrupted command without a word.
        if ended.code == INTERRUPTED:
            note("interrupted")
        raise
    except KkrGraphError as error:
        if debug:
            raise
        explain(error)
        sys.exit(1 if isinstance(error, ReadingError | EvidenceError) else 2)
    except OSError as error:
        # A full disk, a directory that is gone: for the user to mend, not for us.
        if debug:
            raise
        note(f"error: {error.filename or 'cannot write'}: {error.strerror}")
        note("  hint: is there space, and may it be read and written?")
        sys.exit(2)
    except Exception as error:
        if debug:
            raise
        note(f"error: {type(error).__name__}: {' '.join(str(error).split())}")
        note("this is a fault of kkrgraph; `kkrgraph --debug ...` shows where")
        sys.exit(1)
