"""Named queries with bound parameters, answered by the store or by a SPARQL endpoint."""
