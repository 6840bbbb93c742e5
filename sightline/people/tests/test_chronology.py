"""The chronology: its lines, their order, what is looked for, what was known before."""

from datetime import date

import pytest

from sightline.facts.vocabulary import KINDS
from sightline.people.queries.chronology import DECISIONS, PLANS, STEP, VISITS, Asked, chronology
from sightline.people.tests.versions import NAMES, held, version

TODAY = date(2026, 3, 9)


def told(*versions, as_at=TODAY, **asked):
    return chronology(versions, NAMES, as_at=as_at, asked=Asked(**{"show": "all"} | asked))


def lines(*versions, **asked):
    return [(line.on, line.title) for line in told(*versions, **asked).lines]


def test_a_spell_has_a_line_for_each_end_that_has_come():
    plan = version("child_protection_plan", date(2025, 1, 6), date(2026, 3, 9))
    assert lines(plan) == [
        (date(2026, 3, 9), "Child protection plan ended"),
        (date(2025, 1, 6), "Child protection plan started"),
    ]
    assert lines(plan, as_at=date(2026, 3, 8)) == [(date(2025, 1, 6), "Child protection plan started")]


def test_what_is_to_come_is_not_told():
    assert lines(version("strategy_discussion", date(2026, 3, 10))) == []


def test_undated_comes_last_under_a_name_of_its_own():
    found = told(version("child_in_need", None), version("referral", date(2020, 1, 1)))
    assert [month.name for month in found.months] == ["January 2020", "Date not given"]


def test_a_day_is_recorded_when_it_was_first_known_however_the_record_changed_after():
    plan = {"key": "p", "latest_category": "neglect"}
    found = told(
        version("child_protection_plan", date(2025, 1, 6), known=(date(2025, 1, 8), date(2026, 1, 1)), **plan),
        version("child_protection_plan", date(2025, 1, 6), date(2025, 12, 30), known=(date(2026, 1, 1), None), **plan),
    )
    assert [(line.title, line.recorded_on, line.lag_words) for line in found.lines] == [
        ("Child protection plan ended", date(2026, 1, 1), "2 days later"),
        ("Child protection plan started", date(2025, 1, 8), "2 days later"),
    ]


def test_workers_are_told_by_name_and_a_stretch_without_one_has_no_end():
    found = lines(
        held(1, date(2025, 1, 6), date(2025, 2, 3)),
        held(None, date(2025, 2, 3), date(2025, 3, 3)),
        held(2, date(2025, 3, 3)),
    )
    assert [title for _, title in found] == [
        "Allocated to Bea Birch",
        "No worker allocated",
        "No longer allocated to Ann Ash",
        "Allocated to Ann Ash",
    ]


def test_words_are_found_whatever_their_accents_and_case():
    names = {("worker", 1): "Živilė Wiśniewska"}
    found = chronology([held(1, date(2025, 1, 6))], names, as_at=TODAY, asked=Asked(find="ZIVILE wisniewska"))
    assert len(found.lines) == 1
    assert lines(held(1, date(2025, 1, 6)), find="birch") == []


def test_every_kind_is_under_one_heading_at_most_and_known():
    for group in (VISITS, DECISIONS, PLANS):
        assert group <= KINDS.keys()
    assert not VISITS & DECISIONS and not VISITS & PLANS and not DECISIONS & PLANS


def test_significant_is_shown_unless_something_else_is_asked_for():
    facts = [version("details", date(2018, 5, 1)), version("referral", date(2026, 1, 5))]
    assert lines(*facts, show="no such choice") == [(date(2026, 1, 5), "Referral received")]
    found = told(*facts, show="visits")
    assert {choice.code: choice.count for choice in found.choices} == {
        "significant": 1,
        "all": 2,
        "visits": 0,
        "decisions": 0,
        "plans": 0,
    }
    assert [choice.code for choice in found.choices if choice.current] == ["visits"]


def test_the_way_to_a_line_that_is_not_on_the_screen_shows_it():
    visits = [version("other_visit", date.fromordinal(TODAY.toordinal() - n)) for n in range(STEP + 10)]
    found = told(*visits)
    near, far = found.lines[3].anchor, found.lines[STEP + 3].anchor
    assert found.href(near) == f"#{near}"
    assert found.href(far) == f"?show=all&events={2 * STEP}#{far}"
    assert found.href(far, "as_at=2026-03-09") == f"?as_at=2026-03-09&show=all&events={2 * STEP}#{far}"
    assert found.href("fact-nowhere") == ""
    assert told(*visits, find="nothing").href(near) == f"?show=all&events={STEP}#{near}"


def test_show_more_goes_on_where_it_stopped_and_ends():
    visits = [version("other_visit", date.fromordinal(TODAY.toordinal() - n)) for n in range(2 * STEP + 10)]
    first, second, third = (told(*visits, shown=shown) for shown in (STEP, 2 * STEP, 3 * STEP))
    assert (first.more, second.more, third.more) == (2 * STEP, 3 * STEP, None)
    assert first.next in second.resumed
    assert second.next in third.resumed
    assert [len(found.rest) for found in (first, second, third)] == [STEP + 10, 10, 0]


CORRECTED = {"key": "v", "seen_alone": True}


def test_a_correction_says_what_was_known_and_what_it_became():
    (before,) = told(
        version("other_visit", date(2026, 2, 9), known=(date(2026, 2, 10), date(2026, 2, 16)), **CORRECTED),
        version("other_visit", date(2026, 2, 12), known=(date(2026, 2, 16), None), **CORRECTED),
        before=True,
    ).before
    assert (before.title, before.said, before.became) == (
        "Child seen",
        "9 February 2026; seen alone",
        "12 February 2026; seen alone",
    )
    assert (before.known_from, before.known_until) == (date(2026, 2, 10), date(2026, 2, 16))


def test_what_the_source_no_longer_holds_is_known_before_and_became_nothing():
    (before,) = told(
        version("other_visit", date(2026, 2, 9), known=(date(2026, 2, 10), date(2026, 2, 16))), before=True
    ).before
    assert before.became == ""


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ({"on": date(2025, 1, 6), "placement_type": "U6"}, {"on": date(2025, 1, 6), "until": date(2025, 6, 2), "placement_type": "U6"}),
        ({"on": date(2025, 1, 6), "case_status": "open_assessment"}, {"on": date(2025, 1, 6), "until": date(2025, 6, 2), "case_status": "closed"}),
        ({"on": date(2025, 1, 6)}, {"on": date(2025, 1, 6)}),
    ],
)  # fmt: skip
def test_what_merely_ended_or_stayed_the_same_was_not_put_right(first, then):
    found = told(
        version("placement", key="p", known=(date(2025, 1, 8), date(2025, 6, 3)), **first),
        version("placement", key="p", known=(date(2025, 6, 3), None), **then),
        before=True,
    )
    assert (found.before_count, found.before) == (0, [])


@pytest.mark.parametrize(
    ("days", "span"),
    [
        ([date(2023, 3, 9), TODAY], "3 years"),
        ([date(2025, 10, 9), TODAY], "5 months"),
        ([date(2026, 3, 1), TODAY], "9 days"),
        ([], ""),
    ],
)
def test_span_is_told_in_the_largest_whole_measure(days, span):
    assert told(*(version("other_visit", day) for day in days)).span == span
