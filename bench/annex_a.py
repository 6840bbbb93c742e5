"""Annex A: a workbook of 500 rows in each of eleven lists, from the file to stored facts; and fastexcel's bare read of the same file."""

import os
from datetime import UTC, datetime
from pathlib import Path

from sightline.cli.main import ready

from .figures import say, timed
from .workbook import TODAY, write


class _Undo(Exception):
    pass


def main() -> None:
    os.environ["SIGHTLINE_HOME"] += "-annex-a"  # an empty installation, not the large authority's
    ready()
    import fastexcel
    from django.db import connection

    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.config.home import home
    from sightline.exchange.commands.bring_in import load_extract
    from sightline.exchange.imports.annex_a.reader import read
    from sightline.exchange.imports.formats import FORMATS
    from sightline.exchange.models import Batch

    path = Path(home()) / "bench.xlsx"
    write(path, 500)
    at = datetime.now(UTC)
    counted = {}
    draw_up = FORMATS["annex-a"].draw_up

    def bare() -> None:
        book = fastexcel.read_excel(str(path))
        for name in book.sheet_names:
            book.load_sheet(name, header_row=None, dtypes="string").to_arrow()

    def whole() -> None:
        try:
            with looking_as(SYSTEM, at):
                batch = Batch.objects.create(
                    kind="annex-a",
                    filename="bench.xlsx",
                    sha256="",
                    size=0,
                    extracted_on=TODAY,
                    brought_at=at,
                    actor="bench",
                )
                extract = read(path, extracted_on=TODAY)
                load_extract(batch, draw_up(batch, extract), at, "bench", lambda words, percent: None)
                with connection.cursor() as cursor:
                    cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what a commit would still check
                    if not counted:
                        cursor.execute("SELECT count(*) FROM facts_fact")
                        counted["facts"] = cursor.fetchone()[0]
                raise _Undo
        except _Undo:
            return

    whole()
    print(f"Annex A: {path.stat().st_size / 1024:.0f} KB, 5,500 rows, {counted['facts']:,} facts")
    say("  read to typed rows", timed(lambda: read(path, extracted_on=TODAY), times=7))
    say("  file to stored facts (in process)", timed(whole, times=7), 0.5)
    say("  fastexcel's bare read of the same file", timed(bare, times=7))


main()
