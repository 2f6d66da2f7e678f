"""Extraction: `Document` → `Minutes`, one spaCy component for each thing that minutes state."""

from kkrgraph.extract.composite import Composite
from kkrgraph.extract.documents import doc_of
from kkrgraph.extract.ner import load_model
from kkrgraph.extract.pipeline import annotate, extract, make_pipeline

__all__ = ["Composite", "annotate", "doc_of", "extract", "load_model", "make_pipeline"]
