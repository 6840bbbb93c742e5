"""Shares in words."""


def percent(share: float) -> str:
    """A share as a percentage that says 0 % and 100 % only of none and of all."""
    return f"{min(max(round(share * 100), 1), 99)}%" if 0 < share < 1 else f"{round(share * 100)}%"
