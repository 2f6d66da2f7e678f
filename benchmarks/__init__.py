"""What measures: speed and memory (`make bench`, never part of the tests), and how well minutes are read (`make quality`)."""
