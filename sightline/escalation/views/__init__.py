"""The screens of who was told of what, and of being away."""
