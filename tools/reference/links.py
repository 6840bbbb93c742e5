"""Relative links in Markdown: each must lead to a file that is there, and to a heading that is in it."""

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_FENCE = re.compile(r"^(```|~~~).*?^\1\s*$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
_HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)
_NOT_OURS = {"build", "node_modules", "test-results"}
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def broken(root: Path) -> Iterator[str]:
    """A sentence for each relative link that leads nowhere, in every Markdown file below ``root`` (hidden folders apart)."""
    for page in _pages(root):
        text = _SPAN.sub("", _FENCE.sub("", page.read_text(encoding="utf-8")))
        for target in dict.fromkeys(_LINK.findall(text)):
            if not _ELSEWHERE.match(target) and not _leads_somewhere(page, target, root):
                yield f"{page.relative_to(root)} links to {target}, which is not there."


def _pages(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _NOT_OURS)
        yield from (Path(folder) / name for name in sorted(files) if name.endswith(".md"))


def _leads_somewhere(page: Path, target: str, root: Path) -> bool:
    name, _, anchor = target.partition("#")
    path = (root / name.lstrip("/") if name.startswith("/") else page.parent / name) if name else page
    if not path.exists():
        return False
    return not anchor or path.suffix != ".md" or anchor in anchors(path)


@cache
def anchors(path: Path) -> frozenset[str]:
    """The anchors of a page's headings, as GitHub and most others make them; a heading said again gets a number."""
    seen: dict[str, int] = {}
    found = []
    for heading in _HEADING.findall(_FENCE.sub("", path.read_text(encoding="utf-8"))):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").lower()
        slug = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        found.append(f"{slug}-{seen[slug]}" if slug in seen else slug)
        seen[slug] = seen.get(slug, 0) + 1
    return frozenset(found)
