"""From the statements of all documents to memberships, successors and what is left to do; pure functions over records."""
