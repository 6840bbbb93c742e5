"""Who sees what, and who gets where."""
