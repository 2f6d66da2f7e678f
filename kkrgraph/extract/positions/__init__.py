"""Positions: who holds which office in which organisation, as patterns and the frame of the minutes tell it."""
