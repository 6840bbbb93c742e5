"""Lists that sort, turn pages and download: one declaration of columns serves the screen and the export."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import F, QuerySet
from django.http import HttpResponse, QueryDict

from .exports import escape_formula, export_response

__all__ = ["Column", "Table", "escape_formula", "export_response"]


@dataclass(frozen=True, slots=True)
class Column[Row]:
    """One column. ``name`` is what the address bar says (``?sort=due``) and, unless ``value`` is given, the row's attribute.

    ``value`` gives the cell that is exported. ``order`` gives what rows are sorted by when that differs: a function of
    the row for a list, the names of fields for a QuerySet. ``sortable`` False keeps a column out of sorting.
    """

    name: str
    title: str
    value: Callable[[Row], object] | None = None
    order: Callable[[Row], object] | tuple[str, ...] | None = None
    sortable: bool = True

    def cell(self, row: Row) -> object:
        """What this column holds for a row."""
        return self.value(row) if self.value else attrgetter(self.name)(row)


class Table[Row]:
    """Rows (a list or a QuerySet, already filtered) as the query string asks for them.

    ``sort`` is the column sorted by unless ``?sort=`` names another that may be; ``-due`` is the last first. What is
    not known comes last either way, and equal rows keep the order they came in. ``prefix`` tells two lists on one page
    apart (``?other-sort=``). In a template: ``{% for row in table.page %}``, ``{% sort_header table "due" %}``,
    ``{% pagination table %}``, ``{% export_links table %}``.
    """

    def __init__(
        self,
        rows: Sequence[Row] | QuerySet[Any],
        columns: Sequence[Column[Row]],
        params: QueryDict,
        *,
        sort: str,
        per_page: int = 50,
        prefix: str = "",
    ) -> None:
        self.columns = {column.name: column for column in columns}
        self.sort_param, self.page_param, self.format_param = (
            f"{prefix}-{name}" if prefix else name for name in ("sort", "page", "format")
        )
        asked = params.get(self.sort_param, "")
        column = self.columns.get(asked.removeprefix("-"))
        self.sort = asked if column and column.sortable else sort
        self.export_format = params.get(self.format_param, "")
        self._page = params.get(self.page_param, "1")
        self._rows = rows
        self._per_page = per_page

    @cached_property
    def rows(self) -> Sequence[Row]:
        """Every row, sorted (a QuerySet stays one)."""
        column, last_first = self.columns[self.sort.removeprefix("-")], self.sort.startswith("-")
        if isinstance(self._rows, QuerySet):
            fields = column.order if isinstance(column.order, tuple) else (column.name,)
            return self._rows.order_by(*(_nulls_last(field, last_first) for field in fields), "pk")  # type: ignore[return-value]
        key = column.order if callable(column.order) else column.cell
        keyed = [(_comparable(key(row)), row) for row in self._rows]
        known = sorted(((k, row) for k, row in keyed if k is not None), key=lambda pair: pair[0], reverse=last_first)
        return [row for _, row in known] + [row for k, row in keyed if k is None]

    @cached_property
    def page(self) -> Page:
        """The rows of the page asked for; the first or the last page when there is no such page."""
        return Paginator(self.rows, self._per_page).get_page(self._page)

    @property
    def count(self) -> int:
        """How many rows there are on all pages."""
        return self.page.paginator.count

    def next_sort(self, name: str) -> str:
        """The sort that a press on a column's header asks for: first first, and last first when it is so already."""
        return f"-{name}" if self.sort == name else name

    def direction(self, name: str) -> str:
        """A column's ``aria-sort``: ``ascending``, ``descending`` or ``none``."""
        return {name: "ascending", f"-{name}": "descending"}.get(self.sort, "none")

    def cells(self) -> Iterator[list[object]]:
        """Every row's cells, as exported."""
        for row in self.rows:
            yield [column.cell(row) for column in self.columns.values()]

    def export(self, filename: str) -> HttpResponse:
        """The whole list, sorted as on screen, in the format asked for by ``?format=``. Raises Refused for another format."""
        header = [column.title for column in self.columns.values()]
        return export_response(filename, header, self.cells(), self.export_format)


def _nulls_last(field: str, last_first: bool) -> Any:
    return F(field).desc(nulls_last=True) if last_first else F(field).asc(nulls_last=True)


def _comparable(value: object) -> Any:
    return value.casefold() if isinstance(value, str) else value
