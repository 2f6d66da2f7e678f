"""Extraction: `Document` → `Minutes`, one spaCy component for each thing that minutes state."""

from kkrgraph.extract.pipeline import annotate, extract, make_pipeline

__all__ = ["annotate", "extract", "make_pipeline"]
