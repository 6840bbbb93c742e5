"""House rules held against the whole tree."""
