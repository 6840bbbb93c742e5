"""Template tags: the query string rewritten, and components' markup."""

from datetime import date
from types import SimpleNamespace

import pytest
from django import forms
from django.http import QueryDict
from django.template import Context, Template
from django.test import RequestFactory

from sightline.web.charts import Span
from sightline.web.tables import Column, Table
from sightline.web.templatetags.web import replace_query


def render(source, query="", **context):
    request = RequestFactory().get(f"/list/?{query}")
    return " ".join(Template("{% load web %}" + source).render(Context(context | {"request": request})).split())


def numbers(query="", count=30, per_page=3):
    columns = [Column("n", "Number"), Column("why", "Why", sortable=False)]
    return Table(
        [SimpleNamespace(n=n, why="") for n in range(count)], columns, QueryDict(query), sort="n", per_page=per_page
    )


def test_filters_say_dates_ages_and_counts():
    said = render(
        '{{ day|long_date }}, {{ day|short_date }}, {{ day|age:on }}, {{ 2|plural:"child,children" }}, {{ 1|plural:"visit" }}',
        day=date(2018, 3, 9),
        on=date(2026, 3, 9),
    )
    assert said == "Friday 9 March 2018, 9 Mar 2018, 8, 2 children, 1 visit"


@pytest.mark.parametrize(
    ("changes", "made"),
    [
        ({}, "?team=North&sort=due"),
        ({"team": "South & West"}, "?team=South+%26+West&sort=due"),
        ({"team": None, "sort": ""}, "?"),
        ({"page": 2}, "?team=North&sort=due&page=2"),
        ({"team": ["a", "b"]}, "?team=a&team=b&sort=due"),
        ({"sort": 0}, "?team=North&sort=0"),
    ],
)
def test_query_string_is_rewritten(changes, made):
    params = QueryDict("team=North&sort=due")
    assert replace_query(params, changes) == made
    assert params.urlencode() == "team=North&sort=due", "the request's own is left alone"


def test_query_replace_takes_the_request_and_escapes():
    assert render("{% query_replace page=2 %}", query="q=%3Cb%3E&page=1") == "?q=%3Cb%3E&amp;page=2"


def test_sort_header_says_its_order_and_links_to_the_other():
    html = render('{% sort_header table "n" numeric=True %}', query="sort=n&page=3&team=x", table=numbers("sort=n"))
    assert 'aria-sort="ascending"' in html
    assert 'class="sl-number"' in html
    assert 'href="?sort=-n&amp;team=x"' in html


def test_sort_header_of_a_column_that_does_not_sort_is_plain():
    assert render('{% sort_header table "why" %}', table=numbers()) == '<th scope="col">Why</th>'


def test_pagination_shows_where_one_is_and_keeps_the_filters():
    html = render("{% pagination table %}", query="team=x&page=5", table=numbers("page=5"))
    assert "Showing 13 to 15 of 30" in html
    assert 'href="?team=x&amp;page=6" rel="next"' in html
    assert 'href="?team=x" aria-label="Page 1"' in html
    assert 'aria-label="Page 5" aria-current="page"' in html
    assert html.count("ellipsis") == 2


def test_pagination_of_one_page_has_no_links():
    html = render("{% pagination table %}", table=numbers(count=2))
    assert "Showing 1 to 2 of 2" in html
    assert "<nav" not in html


def test_export_links_keep_filters_and_leave_the_page():
    html = render("{% export_links table %}", query="team=x&page=2", table=numbers())
    assert 'href="?team=x&amp;format=csv"' in html
    assert 'href="?team=x&amp;format=xlsx"' in html


class Filters(forms.Form):
    team = forms.CharField(required=False)


def test_filter_bar_keeps_the_sort_and_offers_to_clear():
    html = render("{% filter_bar form %}", query="team=x&sort=-due&page=2", form=Filters({"team": "x"}))
    assert '<input type="hidden" name="sort" value="-due">' in html
    assert 'name="page"' not in html
    assert 'href="?sort=-due">Clear' in html
    assert "(optional)" not in html
    assert 'for="id_team"' in html


def test_filter_bar_with_nothing_chosen_has_nothing_to_clear():
    assert "Clear" not in render("{% filter_bar form %}", form=Filters())


def test_tag_says_words_on_a_colour():
    assert (
        render('{% tag text "red" %}', text="Over<due")
        == '<strong class="govuk-tag govuk-tag--red sl-tag">Over&lt;due</strong>'
    )


@pytest.mark.parametrize(
    "source", ['{% tag "x" "crimson" %}', '{% badge "x" "" %}', '{% panel "x" id="x" tone="loud" %}{% endpanel %}']
)
def test_unknown_colour_or_tone_is_an_error(source):
    with pytest.raises(ValueError, match="choose among"):
        render(source)


def test_badge_links_to_what_caused_it():
    html = render('{% badge "On a plan" "red" href="#plan" note="since 3 Nov 2025" %}')
    assert html.startswith('<a class="sl-badge sl-badge--red" href="#plan">')
    assert "since 3 Nov 2025" in html
    assert render('{% badge "On a plan" %}').startswith("<span")


def test_stat_opens_its_list_when_it_has_one():
    assert 'href="?due=today"' in render('{% stat 1500 "today" "?due=today" %}')
    assert "1,500" in render('{% stat 1500 "today" "?due=today" %}')
    assert render('{% stat 3 "today" %}').startswith("<span")


def test_summary_list_takes_pairs_and_mappings():
    rows = [("Name", "<b>"), {"key": "Plan", "value": None, "href": "#p", "action": "See"}]
    html = render("{% summary_list rows %}", rows=rows)
    assert "&lt;b&gt;" in html
    assert "None" not in html
    assert '<a class="govuk-link" href="#p">See<span class="govuk-visually-hidden"> Plan</span></a>' in html


def test_block_components_hold_markup_and_escape_what_is_passed():
    html = render(
        "{% details why %}<p>{{ said }}</p>{% enddetails %}{% warning %}Dog{% endwarning %}{% inset %}Apart{% endinset %}",
        said="<script>",
        why="Why <b>?",
    )
    assert "Why &lt;b&gt;?" in html
    assert "<p>&lt;script&gt;</p>" in html
    assert "Warning: </span>Dog" in html
    assert '<div class="govuk-inset-text">Apart</div>' in html


def test_details_open_when_asked():
    assert "<details" in render('{% details "x" %}y{% enddetails %}')
    assert " open>" in render('{% details "x" open=True %}y{% enddetails %}')


def test_panel_is_a_named_section_with_its_count():
    html = render('{% panel "Today" id="today" tone="now" count=0 level=3 %}Rows{% endpanel %}')
    assert '<section class="sl-panel sl-panel--now" aria-labelledby="today">' in html
    assert '<h3 class="sl-panel__title" id="today">Today <span class="sl-panel__count">0</span></h3>' in html


def test_empty_state_and_evidence():
    assert 'href="#l">See later</a>' in render('{% empty_state "Nothing is due" "All kept." "#l" "See later" %}')
    assert (
        render("{% evidence items %}", items=["a", "", None, "b"])
        == '<ul class="sl-evidence"><li>a</li><li>b</li></ul>'
    )


def test_heat_cell_says_its_figure_in_words():
    html = render('{% heat_cell 0.6 "60%" label="North, visits" note="5 open" href="#n" column="Visits" %}')
    assert html.startswith('<td class="sl-heat sl-heat--3" data-label="Visits"><a class="sl-heat__link" href="#n">')
    assert "North, visits: </span>" in html
    assert "60%" in html
    assert "5 open" in html
    assert "sl-heat--none" in render('{% heat_cell None "none" label="North, visits" %}')


def test_strip_is_a_named_picture_with_its_table():
    spans = [Span("Jo", date(2025, 1, 1), date(2025, 6, 1), "#jo"), Span("Sam", date(2025, 6, 1), None)]
    html = render('{% strip "who" "Who" spans start end %}', spans=spans, start=date(2025, 1, 1), end=date(2026, 3, 9))
    assert 'role="img" aria-labelledby="who-title who-description"' in html
    assert "2 bars from 1 Jan 2025 to 9 Mar 2026" in html
    assert '<a class="govuk-link" href="#jo">Jo</a>' in html
    assert '<td data-label="Until">now</td>' in html
    assert ">2026</text>" in html
    assert "style=" not in html
