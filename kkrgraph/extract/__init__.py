"""Extraction: `Document` → `Minutes`, one spaCy component for each thing that minutes state."""

from kkrgraph.extract.composite import Composite
from kkrgraph.extract.entities.ner import load_model
from kkrgraph.extract.pipeline import annotate, extract, make_pipeline
from kkrgraph.extract.text.documents import doc_of

__all__ = ["Composite", "annotate", "doc_of", "extract", "load_model", "make_pipeline"]
