"""The settings of one run, as one frozen value that the caller makes and passes on; nothing is read at import."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kkrgraph.errors import UsageError

DEFAULT_BASE = "https://w3id.org/kkrgraph"
DEFAULT_STORE = Path("build/store")
MAX_FILE_BYTES = 50_000_000
MAX_UNPACKED_BYTES = 200_000_000
# A scheme, and no character that an IRI cannot hold; what is behind a ? or # would stand in the middle of all IRIs.
_BASE = re.compile(r"[a-z][a-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\?#]+")


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
    max_file_bytes: int = MAX_FILE_BYTES
    max_unpacked_bytes: int = MAX_UNPACKED_BYTES

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Settings with those of the variables `KKRGRAPH_...` that are set and not empty. Raises UsageError for a value of no use."""
        env = os.environ if environment is None else environment
        return cls(
            base=_iri(env, "KKRGRAPH_BASE", DEFAULT_BASE),
            curation=_path(env, "KKRGRAPH_CURATION"),
            store=_path(env, "KKRGRAPH_STORE") or DEFAULT_STORE,
            reference=_path(env, "KKRGRAPH_REFERENCE"),
            max_file_bytes=_bytes(env, "KKRGRAPH_MAX_FILE_BYTES", MAX_FILE_BYTES),
            max_unpacked_bytes=_bytes(env, "KKRGRAPH_MAX_UNPACKED_BYTES", MAX_UNPACKED_BYTES),
        )


def _path(env: Mapping[str, str], name: str) -> Path | None:
    return Path(env[name]) if env.get(name) else None


def _iri(env: Mapping[str, str], name: str, default: str) -> str:
    value = env.get(name) or default
    if _BASE.fullmatch(value) is None:
        raise UsageError(f"${name} is no IRI: {value!r}", hint=f"write it as {DEFAULT_BASE}")
    return value.rstrip("/")


def _bytes(env: Mapping[str, str], name: str, default: int) -> int:
    value = env.get(name) or str(default)
    if not (value.isascii() and value.isdigit()):
        raise UsageError(f"${name} is no number of bytes: {value!r}", hint=f"write it as {default}")
    return int(value)
