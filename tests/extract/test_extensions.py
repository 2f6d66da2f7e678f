from __future__ import annotations

from spacy.tokens import Doc

from kkrgraph.extract.extensions import STAGES, register
from kkrgraph.model import VIEWS


def test_a_second_registration_changes_nothing() -> None:
    register()
    before = {name: Doc.get_extension(name) for name in STAGES}
    register()
    assert {name: Doc.get_extension(name) for name in STAGES} == before


def test_every_view_has_its_records() -> None:
    register()
    assert all(Doc.has_extension(f"{view}_records") for view in VIEWS)
