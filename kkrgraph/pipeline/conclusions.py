"""What follows from all documents together: who is who, and the graph `derived`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kkrgraph.curation import loaded
from kkrgraph.graph.derived import derive
from kkrgraph.graph.people import StoredPeople, StoredPerson, write_links
from kkrgraph.graph.places import places
from kkrgraph.graph.report import report_quads
from kkrgraph.graph.store import Store
from kkrgraph.model import NameJudgement, PeopleLinks, Profile, UnsureLink
from kkrgraph.namespaces import Minter
from kkrgraph.pipeline.knowledge import knowledge_base
from kkrgraph.pipeline.outcomes import Conclusion
from kkrgraph.reference import using
from kkrgraph.resolve.identity import own_slug
from kkrgraph.settings import Settings
from kkrgraph.validate import validate_derived


def conclude(store: Store, settings: Settings, people: StoredPeople | None = None) -> Conclusion:
    """Link the people of all documents, make the graph `derived` anew, and ask the rules of the field about it.

    people: those of the store's documents, with what is remembered of them.
    By the default engine, whichever is at the gate: what follows from documents can be warned of, and keeps none out.
    """
    minter = Minter(settings.base)
    with using(knowledge_base(settings)):
        moved: list[StoredPerson] = []
        links = _links(people or StoredPeople(store, minter), loaded(settings).names, moved)
        write_links(store, minter, links, moved)
        derive(store, minter, links.merges)
    report = validate_derived(store, minter.base)
    meta, root = minter.graph("meta"), minter.thing("report", "derived")
    store.replace_node(meta, root, report_quads(report.results, root, meta) if report.results else ())
    return Conclusion(links=links, report=report, places=places(report.results, store.about_iri))


def unsure_links(store: Store, settings: Settings) -> tuple[UnsureLink, ...]:
    """The names that are left to a reviewer, in all documents of a store."""
    with using(knowledge_base(settings)):
        return _links(StoredPeople(store, Minter(settings.base)), loaded(settings).names, []).doubts


def _links(people: StoredPeople, said: Iterable[NameJudgement], moved: list[StoredPerson]) -> PeopleLinks:
    """Who is who; into `moved` go those who do not stand under the slug that their own facts give."""
    from kkrgraph.resolve.people import link_people

    def profiles() -> Iterator[Profile]:
        for person in people:
            if own_slug(person.profile) != person.slug:
                moved.append(person)
            yield person.profile

    return link_people(profiles(), said)
