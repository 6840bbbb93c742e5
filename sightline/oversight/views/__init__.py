"""The screens of actions."""
