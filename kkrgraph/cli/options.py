"""The options that several commands share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from kkrgraph.errors import UsageError
from kkrgraph.settings import DEFAULT_STORE, Settings

StoreOption = Annotated[
    Path | None,
    typer.Option(
        "--store",
        metavar="DIR",
        help=f"Directory of the store. [default: $KKRGRAPH_STORE, else {DEFAULT_STORE}]",
        show_default=False,
    ),
]
ShaclOption = Annotated[
    str | None,
    typer.Option(
        "--shacl",
        metavar="pyshacl|fast",
        help="The SHACL engine; both give the same results. [default: fast where it is installed]",
        show_default=False,
    ),
]
CurationOption = Annotated[
    Path | None,
    typer.Option(
        "--curation",
        metavar="DIR",
        help="Folder of judgements. [default: $KKRGRAPH_CURATION, else data/curation]",
        show_default=False,
    ),
]
ModelOption = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="NAME",
        help="An installed spaCy pipeline, or its directory, whose named entities are a further source of names.",
        show_default=False,
    ),
]
ReferenceOption = Annotated[
    Path | None,
    typer.Option(
        "--reference",
        metavar="DIR",
        help="Directory of CSV files whose rows are added to the reference data. [default: $KKRGRAPH_REFERENCE]",
        show_default=False,
    ),
]


def settings_for(
    store: Path | None,
    model: str | None = None,
    reference: Path | None = None,
    curation: Path | None = None,
) -> Settings:
    """The settings of a run: the environment's, with the store, model, reference data and judgements that were named."""
    settings = replace(Settings.from_environment(), model=model)
    if reference is not None:
        settings = replace(settings, reference=reference)
    if curation is not None:
        settings = replace(settings, curation=curation)
    return settings if store is None else replace(settings, store=store)


def one_of(option: str, value: str, choices: tuple[str, ...]) -> str:
    """The value, which must be one of the choices. Raises UsageError."""
    if value not in choices:
        raise UsageError(f"{option} cannot be {value!r}", hint=f"choose one of: {', '.join(choices)}")
    return value
