"""The reference data of a run, checked before anything is built on it."""

from __future__ import annotations

from kkrgraph.errors import ResourceError
from kkrgraph.graph import generations
from kkrgraph.graph.reference import organisation_names
from kkrgraph.graph.store import Store
from kkrgraph.namespaces import Minter, slug
from kkrgraph.reference import KnowledgeBase, check, load, using
from kkrgraph.settings import Settings


def knowledge_base(settings: Settings) -> KnowledgeBase:
    """The reference data of a run.

    Raises UsageError where its folder is none, ResourceError where nothing can be built on what stands in it.
    """
    knowledge = load(settings.reference)
    fatal = [found for found in check(knowledge) if found.fatal]
    if fatal:
        more = f", and {len(fatal) - 1} more" if len(fatal) > 1 else ""
        raise ResourceError(f"the reference data cannot be used: {fatal[0]}{more}", hint=fatal[0].hint)
    return knowledge


def forgotten(settings: Settings) -> tuple[str, ...]:
    """Organisations that the store's reference graph has and the reference data of this run has not, by name.

    Documents that name them and are not built again would say nothing of them but their IRI.
    """
    from kkrgraph.resolve.organisations import reference_names

    if generations.current(settings.store) is None:
        return ()
    with Store.read_only(settings.store) as store:
        names = organisation_names(store.quads(Minter(settings.base).graph("reference")))
    with using(knowledge_base(settings)):
        return tuple(sorted(name for name in names if slug(name) not in reference_names()))
