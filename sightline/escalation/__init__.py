"""Who is told of what has not been done, and what they answer."""
