"""The meeting itself, and the other meetings that its minutes speak of."""
