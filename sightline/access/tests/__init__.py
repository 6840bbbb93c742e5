"""Tests of access, and the people whom every test of access knows by role."""
