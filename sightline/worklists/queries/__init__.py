"""What each home page and list reads: (viewer, …, today) to dataclasses."""
