"""What reviewers have said, as data: judgements that outlive another reading and other rules, and the removal list."""

from kkrgraph.curation.apply import apply
from kkrgraph.curation.files import Judgements, append, folder, load, loaded, removals

__all__ = ["Judgements", "append", "apply", "folder", "load", "loaded", "removals"]
