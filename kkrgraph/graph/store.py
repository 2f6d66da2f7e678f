"""The store: all graphs of all documents in one database on disk, written by one process, read by many."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType

import pyoxigraph as ox

from kkrgraph.errors import QueryError, StoreError
from kkrgraph.graph import generations
from kkrgraph.graph.answer import Answer
from kkrgraph.graph.solutions import to_answer
from kkrgraph.namespaces import DCT

Quad = ox.Quad
# New graphs of this size wait, until there are so many statements together, to be written in one go.
MANY, ENOUGH = 500, 50_000


class Store:
    """A store on disk; a context manager. What a writer changes is seen by others after `commit` or a good end.

    Queries see the union of all named graphs as their default graph.
    """

    def __init__(self, path: Path, database: ox.Store, stack: ExitStack | None) -> None:
        self.path = path
        self._database: ox.Store | None = database
        self._writing = stack
        self._changed = False
        self._grown = False
        self._anew = False
        self._waiting: list[Quad] = []
        self._waiting_graphs: set[str] = set()

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open for writing, made new where there is none. Raises StoreError where another process is writing."""
        with ExitStack() as stack:
            stack.enter_context(generations.writer_lock(path))
            database = _stage(path)
            return cls(path, database, stack.pop_all())

    @classmethod
    def read_only(cls, path: Path) -> Store:
        """Open the published generation for reading, whoever writes the next one.

        Raises StoreError where there is none.
        """
        generation = generations.current(path)
        if generation is None:
            raise StoreError(
                f"there is no store at {path}", hint="build one first: kkrgraph build FILE... --store DIR"
            )
        return cls(path, _open(generation, path, read_only=True), None)

    def replace(self, graph: str, quads: Iterable[Quad]) -> bool:
        """Make `quads` (all in the named graph `graph`) the whole of that graph; False where it was so already."""
        return self._exchange(graph, self._about(graph, None), set(quads))

    def replace_node(self, graph: str, root: str, quads: Iterable[Quad]) -> bool:
        """Make `quads` all that a graph of many owners says about the node `root` and the nodes under it.

        A node under it has an IRI that begins with `root/`, and is the object of a statement about `root` or such a node.
        """
        return self._exchange(graph, self.node(graph, root), set(quads))

    def node(self, graph: str, root: str) -> set[Quad]:
        """All that a graph says about the node `root` and the nodes under it."""
        about: set[Quad] = set()
        waiting, seen = [ox.NamedNode(root)], {root}
        while waiting:
            found = self._about(graph, waiting.pop())
            about |= found
            for part in (quad.object for quad in found):
                if (
                    isinstance(part, ox.NamedNode)
                    and part.value.startswith(f"{root}/")
                    and part.value not in seen
                ):
                    seen.add(part.value)
                    waiting.append(part)
        return about

    def _about(self, graph: str, subject: ox.NamedNode | None) -> set[Quad]:
        if graph in self._waiting_graphs:
            self._write_waiting()
        if self._database is None:
            raise StoreError(f"the store {self.path} is closed")
        return set(self._database.quads_for_pattern(subject, None, None, ox.NamedNode(graph)))

    def _exchange(self, graph: str, old: set[Quad], new: set[Quad]) -> bool:
        database, name = self._writable(), ox.NamedNode(graph)
        if any(quad.graph_name != name for quad in new):
            raise StoreError(f"not all statements are in the graph {graph}")
        if new == old:
            return False
        self._changed = True
        if not old and len(new) >= MANY:
            self._waiting.extend(new)
            self._waiting_graphs.add(graph)
            if len(self._waiting) >= ENOUGH:
                self._write_waiting()
            return True
        with _writing(self.path):
            for quad in old - new:
                database.remove(quad)
            database.extend(new - old)
            # The database remembers the name of an emptied graph.
            if not new and next(self.quads(graph), None) is None:
                database.remove_graph(name)
        return True

    def _write_waiting(self) -> None:
        # Three times as fast as one graph after the other. It is not atomic, but nobody sees it before `commit`.
        if self._waiting and self._database is not None:
            with _writing(self.path):
                self._database.bulk_extend(self._waiting)
            self._grown |= len(self._waiting) >= ENOUGH
            self._waiting.clear()
            self._waiting_graphs.clear()

    def remove(self, graph: str) -> bool:
        """Take a named graph out; False where there was none."""
        name, database = ox.NamedNode(graph), self._writable()
        self._write_waiting()
        if not database.contains_named_graph(name):
            return False
        self._changed = True
        database.remove_graph(name)
        return True

    def has(self, graph: str) -> bool:
        """Whether a named graph holds a statement."""
        if self._database is None:
            raise StoreError(f"the store {self.path} is closed")
        # Not by `_reading`: what waits need not be written to know that it waits.
        return graph in self._waiting_graphs or self._database.contains_named_graph(ox.NamedNode(graph))

    def graphs(self) -> tuple[str, ...]:
        """The names of all graphs that hold a statement, sorted."""
        names = (name.value for name in self._reading().named_graphs() if isinstance(name, ox.NamedNode))
        return tuple(sorted(names))

    def documents(self) -> Iterator[tuple[str, str]]:
        """Graph and id of each document."""
        for quad in self.stating(DCT.identifier):
            if isinstance(quad.graph_name, ox.NamedNode) and isinstance(quad.object, ox.Literal):
                yield quad.graph_name.value, quad.object.value

    def quads(self, graph: str | None = None) -> Iterator[Quad]:
        """The statements of one graph, or of all, in no order."""
        name = None if graph is None else ox.NamedNode(graph)
        return iter(self._reading().quads_for_pattern(None, None, None, name))

    def values(self, graph: str, predicate: str) -> Iterator[tuple[str, str]]:
        """Subject and object, as text, of the statements of one graph with one predicate, in no order."""
        pattern = (None, ox.NamedNode(predicate), None, ox.NamedNode(graph))
        found = self._reading().quads_for_pattern(*pattern)
        # no graph of ours holds a statement about a statement; collected at once, since linking reads them by the million
        return iter([(quad.subject.value, quad.object.value) for quad in found])  # type: ignore[union-attr]

    def stating(self, predicate: str) -> Iterator[Quad]:
        """The statements of all graphs with one predicate, in no order."""
        return iter(self._reading().quads_for_pattern(None, ox.NamedNode(predicate), None, None))

    def about(self, subject: ox.NamedNode | ox.BlankNode | ox.Triple) -> Iterator[Quad]:
        """The statements of all graphs about one subject, in no order."""
        return iter(self._reading().quads_for_pattern(subject, None, None, None))

    def about_iri(self, iri: str) -> Iterator[Quad]:
        """The statements of all graphs about the thing with this IRI, in no order."""
        return self.about(ox.NamedNode(iri))

    def query(self, sparql: str) -> Answer:
        """Answer a SPARQL query. Raises QueryError where it cannot be parsed or evaluated."""
        try:
            result = self._reading().query(sparql, use_default_graph_as_union=True)
            return to_answer(result)
        except (SyntaxError, ValueError) as error:
            raise QueryError(f"the query cannot be read: {error}", hint="see the line it names") from error
        except (OSError, RuntimeError) as error:
            raise QueryError(f"the query failed: {error}") from error

    def forget(self) -> None:
        """At the end of the work write the database anew, so that nothing is left on the disk of what was taken out.

        The library keeps every text that it ever held; and the generation before, which holds them too, goes at once.
        """
        self._writable()
        self._anew = self._changed = True

    def commit(self) -> None:
        """Publish what was written so far, in one step; nothing happens where nothing changed."""
        if not self._changed:
            return
        self._finish(publish=True, last=False)
        self._database = _stage(self.path)

    def close(self, *, publish: bool = True) -> None:
        """End the work; a writer's changes are published, or forgotten with `publish=False`."""
        if self._database is None:
            return
        if self._writing is None:
            self._database = None
            return
        with self._writing:
            self._finish(publish=publish and self._changed, last=True)
            generations.discard(self.path)

    def _finish(self, *, publish: bool, last: bool) -> None:
        if publish:
            self._write_waiting()
            with _writing(self.path):
                # Everything goes to the immutable files, so the generation needs no log to be replayed.
                self._writable().flush()
                if last and self._anew:
                    self._write_anew()
                elif last and self._grown:
                    # Merged files answer half as fast again; a few changed graphs are not worth the copying.
                    self._writable().optimize()
        # Letting go of the last reference closes the database.
        self._database = None
        if publish:
            generations.publish(self.path, alone=last and self._anew)
            self._changed = False

    def _write_anew(self) -> None:
        staging, old = self.path / generations.STAGING, self._writable()
        new = staging.with_name(f"{staging.name}-new")
        shutil.rmtree(new, ignore_errors=True)
        database = _open(new, self.path, read_only=False)
        database.bulk_extend(iter(old))
        database.flush()
        database.optimize()
        del database
        # The last reference: closed, before its directory goes.
        self._database = None
        del old
        shutil.rmtree(staging)
        new.rename(staging)

    def _reading(self) -> ox.Store:
        if self._database is None:
            raise StoreError(f"the store {self.path} is closed")
        self._write_waiting()
        return self._database

    def _writable(self) -> ox.Store:
        if self._writing is None:
            raise StoreError(f"the store {self.path} was opened for reading")
        if self._database is None:
            raise StoreError(f"the store {self.path} is closed")
        return self._database

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close(publish=kind is None)


def _stage(path: Path) -> ox.Store:
    generations.discard(path)
    generation = generations.current(path)
    staging = path / generations.STAGING
    if generation is not None:
        published = _open(generation, path, read_only=True)
        with _writing(path):
            published.backup(str(staging))
    return _open(staging, path, read_only=False)


def _open(directory: Path, path: Path, *, read_only: bool) -> ox.Store:
    try:
        return ox.Store.read_only(str(directory)) if read_only else ox.Store(str(directory))
    except (OSError, RuntimeError, ValueError) as error:
        raise StoreError(
            f"the store {path} cannot be opened: {error}",
            hint="if another version of kkrgraph wrote it, delete it and build again",
        ) from error


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise StoreError(f"the store {path} cannot be written: {error}", hint="is the disk full?") from error
