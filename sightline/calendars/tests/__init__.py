"""Tests of the law's date arithmetic."""
