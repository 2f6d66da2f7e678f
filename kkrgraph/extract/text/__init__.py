"""Characters, tokens and sentences: what stands where, before anyone asks what it says."""
