"""The reference pages of docs/reference, written from the code, and the check that they and what else is kept are fresh."""
