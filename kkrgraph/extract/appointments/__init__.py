"""Appointments: who is nominated, appointed or leaves, and which seats stay open; read sentence by sentence, name by name."""
