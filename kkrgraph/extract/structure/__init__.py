"""The frame of minutes: lines, numbers, items, sections and the sentences in them."""
