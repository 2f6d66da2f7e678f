"""Who and what is named: people, parties, municipalities, bodies, roles."""
