"""kkrgraph: from the minutes of Danish regional councils to a knowledge graph that answers SPARQL."""

__version__ = "0.1.0"
