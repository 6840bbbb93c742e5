"""Lists that sort, turn pages and download."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.http import QueryDict

from sightline.core.refusals import Refused
from sightline.web.tables import Column, Table

COLUMNS = [
    Column("name", "Name"),
    Column("due_on", "Due"),
    Column("team", "Team", value=lambda row: row.team.title(), order=lambda row: row.team[::-1]),
    Column("why", "Why", sortable=False),
]
ROWS = [
    SimpleNamespace(name="bella", due_on=date(2026, 3, 9), team="ab", why="b"),
    SimpleNamespace(name="Amara", due_on=None, team="ba", why="a"),
    SimpleNamespace(name="Chloe", due_on=date(2026, 3, 2), team="ca", why="c"),
    SimpleNamespace(name="Dev", due_on=date(2026, 3, 9), team="aa", why="d"),
]


def table(query="", **options):
    return Table(ROWS, COLUMNS, QueryDict(query), **({"sort": "due_on"} | options))


def names(table):
    return [row.name for row in table.rows]


@pytest.mark.parametrize(
    ("query", "order"),
    [
        ("", ["Chloe", "bella", "Dev", "Amara"]),
        ("sort=-due_on", ["bella", "Dev", "Chloe", "Amara"]),
        ("sort=name", ["Amara", "bella", "Chloe", "Dev"]),
        ("sort=-name", ["Dev", "Chloe", "bella", "Amara"]),
        ("sort=team", ["Dev", "Amara", "Chloe", "bella"]),
    ],
)
def test_rows_sort_as_the_address_says_with_what_is_unknown_last(query, order):
    assert names(table(query)) == order


@pytest.mark.parametrize("query", ["sort=why", "sort=secret", "sort=__class__", "sort=-", "sort=due_on__x"])
def test_only_listed_columns_sort(query):
    asked = table(query)
    assert asked.sort == "due_on"
    assert names(asked) == names(table())


def test_a_second_press_turns_the_order():
    assert (table().next_sort("due_on"), table().next_sort("name")) == ("-due_on", "name")
    assert table("sort=-due_on").next_sort("due_on") == "due_on"


def test_direction_is_said_of_the_sorted_column_only():
    assert [table("sort=-name").direction(name) for name in ("name", "due_on")] == ["descending", "none"]
    assert table().direction("due_on") == "ascending"


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", ["Chloe", "bella", "Dev"]),
        ("page=2", ["Amara"]),
        ("page=99", ["Amara"]),
        ("page=x", ["Chloe", "bella", "Dev"]),
    ],
)
def test_pages(query, shown):
    paged = table(query, per_page=3)
    assert [row.name for row in paged.page] == shown
    assert paged.count == 4


def test_two_lists_on_one_page_do_not_answer_for_each_other():
    workers = table("sort=name&page=2&workers-sort=-name&format=csv", prefix="workers", per_page=3)
    assert workers.sort == "-name"
    assert workers.page.number == 1
    assert workers.export_format == ""


def test_export_holds_every_row_in_the_order_shown():
    response = table("format=csv&sort=name&page=2", per_page=1).export("People")
    assert response.content.decode("utf-8-sig").splitlines() == [
        "Name,Due,Team,Why",
        "Amara,,Ba,a",
        "bella,2026-03-09,Ab,b",
        "Chloe,2026-03-02,Ca,c",
        "Dev,2026-03-09,Aa,d",
    ]


def test_export_in_another_format_is_refused():
    with pytest.raises(Refused):
        table("format=exe").export("People")


def test_a_queryset_is_ordered_in_the_database_and_only_by_listed_fields():
    from django.contrib.contenttypes.models import ContentType

    columns = [Column("model", "Model"), Column("both", "Both", order=("app_label", "model"))]
    ordered = Table(ContentType.objects.all(), columns, QueryDict("sort=-both"), sort="model")

    sql = str(ordered.rows.query)

    order = sql.split("ORDER BY")[1].replace('"', "").replace("django_content_type.", "")
    assert order.strip() == "app_label DESC NULLS LAST, model DESC NULLS LAST, id ASC"
