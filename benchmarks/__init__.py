"""What measures speed and memory; never part of the tests. `make bench` runs it."""
