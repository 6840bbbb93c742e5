"""Tests of bringing extracts in."""
