"""Where a child's page is, for links and redirects from below the areas that make it."""

from urllib.parse import quote


def child_address(ref: str) -> str:
    """The address of the page of the child with the case system's id ``ref``; nothing for nothing."""
    return f"/children/{quote(ref, safe='')}/" if ref else ""
