"""A document drawn as a page: what was read of it, in its place."""

from kkrgraph.publish.drawing.page import draw, write

__all__ = ["draw", "write"]
