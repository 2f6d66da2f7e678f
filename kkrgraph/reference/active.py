"""The active knowledge base: ours, until a run puts another in its place for as long as a block lasts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

from kkrgraph.reference.knowledge import KnowledgeBase, load
from kkrgraph.reference.records import Body, Kkr, Municipality, Party, Region, Role

P = ParamSpec("P")
T = TypeVar("T")
_ACTIVE: ContextVar[KnowledgeBase | None] = ContextVar("knowledge base", default=None)
# of what is made for single words, so that memory does not grow with the number of documents
_KEPT = 100_000


def active() -> KnowledgeBase:
    """The knowledge base that this thread reads with."""
    knowledge = _ACTIVE.get()
    return load() if knowledge is None else knowledge


@contextmanager
def using(knowledge: KnowledgeBase) -> Iterator[KnowledgeBase]:
    """Read with this knowledge base inside the block; a spaCy pipeline is to be made inside it too."""
    token = _ACTIVE.set(knowledge)
    try:
        yield knowledge
    finally:
        _ACTIVE.reset(token)


def derived(make: Callable[P, T]) -> Callable[P, T]:
    """As `functools.cache`, for each knowledge base by itself: for tables and patterns made of reference data."""

    # the one used last, and its cache: words are looked up a hundred thousand times a run, and it is nearly always the same
    last: tuple[KnowledgeBase | None, Callable[..., T]] | None = None

    @wraps(make)
    def kept(*args: P.args, **kwargs: P.kwargs) -> T:
        nonlocal last
        knowledge, used = _ACTIVE.get(), last
        if used is None or used[0] is not knowledge:
            made = active().made
            if make not in made:
                made[make] = lru_cache(maxsize=_KEPT)(make)
            used = last = (knowledge, made[make])
        return used[1](*args, **kwargs)

    return kept


def municipalities() -> tuple[Municipality, ...]:
    """The 98 municipalities, in the order of their codes."""
    return active().municipalities


def regions() -> tuple[Region, ...]:
    """The five regions, and Region Østdanmark that follows two of them in 2027."""
    return active().regions


def councils() -> tuple[Kkr, ...]:
    """The five KKR; they stand among the bodies too."""
    return active().kkr


def parties() -> tuple[Party, ...]:
    """Parties and lists; one letter can stand for several, each in its own period."""
    return active().parties


def bodies() -> tuple[Body, ...]:
    """Organisations and bodies with their aliases; remarks in parentheses are taken off the aliases."""
    return active().bodies


def roles() -> tuple[Role, ...]:
    """Danish role words with plural, abbreviations and category."""
    return active().roles


def given_names() -> frozenset[str]:
    """Given names borne by at least 100 persons on 1 January 2021 (own calculations on figures of Danmarks Statistik)."""
    return active().given_names
