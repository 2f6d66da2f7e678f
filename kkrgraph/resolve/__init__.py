"""From the names of one document to entities: `link` says which name is who."""

from kkrgraph.resolve.linker import link

__all__ = ["link"]
