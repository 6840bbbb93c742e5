"""The screens of sign-in, accounts and one's own access."""
