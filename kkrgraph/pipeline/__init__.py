"""The path of one document, from file to validated graph, and of many into the store."""

from kkrgraph.pipeline.building import build, remove
from kkrgraph.pipeline.conclusions import conclude, unsure_links
from kkrgraph.pipeline.document import (
    UNREAD,
    curated,
    extract_minutes,
    people_removed,
    prepare,
    read_document,
    without_removed,
)
from kkrgraph.pipeline.knowledge import forgotten, knowledge_base
from kkrgraph.pipeline.outcomes import Conclusion, Counts, Outcome, Prepared, Status

__all__ = [
    "UNREAD",
    "Conclusion",
    "Counts",
    "Outcome",
    "Prepared",
    "Status",
    "build",
    "conclude",
    "curated",
    "extract_minutes",
    "forgotten",
    "knowledge_base",
    "people_removed",
    "prepare",
    "read_document",
    "remove",
    "unsure_links",
    "without_removed",
]
