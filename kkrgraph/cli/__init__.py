"""The `kkrgraph` command: thin commands over plain functions, which are imported only when a command runs."""

from kkrgraph.cli.main import main

__all__ = ["main"]
