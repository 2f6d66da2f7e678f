"""The active knowledge base, and what is made of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from kkrgraph import reference
from kkrgraph.reference import KnowledgeBase, derived, load, using

Write = Callable[..., Path]
TANG = "name,kind\nTanglauget,association\n"


@pytest.fixture
def own(folder: Write) -> KnowledgeBase:
    return load(folder(organisations=TANG))


def names() -> set[str]:
    return {body.name for body in reference.bodies()}


def test_ours_is_active_until_another_is_and_again_afterwards(own: KnowledgeBase) -> None:
    assert reference.active() is load()
    with using(own):
        assert reference.active() is own
        assert "Tanglauget" in names()
    assert reference.active() is load()
    assert "Tanglauget" not in names()


def test_an_error_inside_the_block_ends_it_too(own: KnowledgeBase) -> None:
    with pytest.raises(KeyError), using(own):
        raise KeyError
    assert reference.active() is load()


def test_another_thread_reads_with_ours(own: KnowledgeBase) -> None:
    seen: list[KnowledgeBase] = []
    with using(own):
        thread = Thread(target=lambda: seen.append(reference.active()))
        thread.start()
        thread.join()
    assert seen == [load()]


def test_what_is_derived_is_made_once_for_each_knowledge_base(own: KnowledgeBase) -> None:
    calls: list[str] = []

    @derived
    def count(word: str) -> int:
        """How many."""
        calls.append(word)
        return len(reference.bodies())

    ours = count("a")
    with using(own):
        assert count("a") == ours + 1
        assert count("a") == ours + 1
    assert count("a") == ours
    assert count("b") == ours
    assert calls == ["a", "a", "b"]
    assert count.__doc__ == "How many."
