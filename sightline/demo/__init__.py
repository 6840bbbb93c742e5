"""The made-up authority: Wendlebury Borough Council, which does not exist, and everybody in it."""
