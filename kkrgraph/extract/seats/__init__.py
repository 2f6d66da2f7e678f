"""Seats: the rules of who may fill which of them, and what the rooms of appointments and positions have in common."""
