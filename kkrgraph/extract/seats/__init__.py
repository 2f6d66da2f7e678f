"""Who is given which seat, who may give it, and who holds it already."""
