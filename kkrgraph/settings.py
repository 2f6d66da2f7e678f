"""The settings of one run, as one frozen value that the caller makes and passes on; nothing is read at import."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEFAULT_BASE = "https://w3id.org/kkrgraph"
DEFAULT_STORE = Path("build/store")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a run can be told: where the store is, the IRI base of data, and the limits on input.

    base: IRI base of things and documents (`{base}/id/...`, `{base}/doc/...`), without a trailing slash.
    store: directory of the store.
    reference: directory of CSV files whose rows are added to our reference data.
    curation: folder of judgements; None for data/curation.
    model: a spaCy pipeline with a named-entity component, by name or directory, as a further source of names.
    max_file_bytes: largest input file that is read at all.
    max_unpacked_bytes: largest total that a zipped document (DOCX) may unpack to.
    """

    base: str = DEFAULT_BASE
    store: Path = DEFAULT_STORE
    reference: Path | None = None
    curation: Path | None = None
    model: str | None = None
    max_file_bytes: int = 50_000_000
    max_unpacked_bytes: int = 200_000_000

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Settings with those of `$KKRGRAPH_STORE`, `_BASE`, `_REFERENCE` and `_CURATION` that are set."""
        env = os.environ if environment is None else environment
        reference = env.get("KKRGRAPH_REFERENCE")
        return cls(
            base=env.get("KKRGRAPH_BASE", DEFAULT_BASE).rstrip("/"),
            curation=Path(env["KKRGRAPH_CURATION"]) if env.get("KKRGRAPH_CURATION") else None,
            store=Path(env.get("KKRGRAPH_STORE", str(DEFAULT_STORE))),
            reference=Path(reference) if reference else None,
        )
