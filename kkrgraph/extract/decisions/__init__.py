"""What an item asks, discusses and decides: proposals, rulings, votes, deadlines, topics, agreements."""
