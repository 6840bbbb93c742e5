"""Where bars and shades fall."""

from datetime import date

import pytest

from sightline.web.charts import Span, shade, strip_bars, year_marks

START, END = date(2025, 1, 1), date(2025, 4, 11)  # 100 days


def test_bars_fall_in_order_and_in_proportion():
    later, sooner = Span("Later", date(2025, 2, 20), None), Span("Sooner", date(2024, 6, 1), date(2025, 1, 11))

    bars = strip_bars([later, sooner], START, END)

    assert [(bar.span.label, bar.x, bar.width, bar.alternate) for bar in bars] == [
        ("Sooner", 0, 10, False),
        ("Later", 50, 50, True),
    ]
    assert bars[1].middle == 75


def test_spans_outside_the_strip_are_left_out_and_short_ones_can_be_seen():
    spans = [
        Span("Before", date(2020, 1, 1), date(2024, 12, 31)),
        Span("After", date(2026, 1, 1), None),
        Span("One day", date(2025, 1, 11), date(2025, 1, 11)),
        Span("Last day", END, None),
    ]
    assert [(bar.span.label, bar.width, bar.x) for bar in strip_bars(spans, START, END)] == [
        ("One day", 0.5, 10),
        ("Last day", 0.5, 99.5),
    ]


def test_year_marks_are_the_first_of_january_inside_the_strip():
    marks = year_marks(date(2024, 1, 1), date(2026, 1, 1))
    assert [mark.year for mark in marks] == [2025, 2026]
    assert marks[-1].x == 100


def test_a_strip_must_last():
    with pytest.raises(ValueError, match="at least a day"):
        strip_bars([], START, START)


@pytest.mark.parametrize(
    ("share", "level"),
    [(1, "0"), (0.95, "0"), (0.949, "1"), (0.85, "1"), (0.7, "2"), (0.5, "3"), (0.49, "4"), (0, "4"), (None, "none")],
)
def test_the_smaller_the_share_the_stronger_the_shade(share, level):
    assert shade(share) == level
