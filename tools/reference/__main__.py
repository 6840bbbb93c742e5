"""``python -m tools.reference write|check``: write the reference pages and the plan's SQL, or fail where anything kept is stale."""

import os
import sys
import tempfile


def main(argument: str) -> int:
    """Write or check; returns the exit code. Needs no database, and leaves nothing anywhere else."""
    import django

    django.setup()
    from . import kept, links, pages

    if argument == "write":
        pages.write()
        kept.write_kept()
    found = [*pages.stale(), *kept.stale_sql(), *kept.missing_migrations(), *links.broken(pages.ROOT)]
    for sentence in found:
        sys.stderr.write(sentence + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    if sys.argv[1:] not in (["write"], ["check"]):
        sys.exit("Say `python -m tools.reference write` or `python -m tools.reference check`.")
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"DJANGO_SETTINGS_MODULE": "sightline.config.settings.demo", "SIGHTLINE_HOME": home}
        sys.exit(main(sys.argv[1]))
