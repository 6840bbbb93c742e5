"""The screens of bringing extracts in."""
