"""Pictures as SVG: a timeline of a body's seats, a network of bodies and shared people; pure functions over tables."""
