"""What templates say and show: dates and counts in words, the query string rewritten, and the design systems' components."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django import template
from django.conf import settings
from django.forms import BaseForm
from django.http import QueryDict
from django.template.loader import render_to_string
from django.utils.http import urlencode
from django.utils.safestring import SafeString

from sightline.web import charts, words
from sightline.web.as_at import GO, AsAt
from sightline.web.as_at import NAMES as AS_AT
from sightline.web.exports import FORMATS
from sightline.web.tables import Table

register = template.Library()

COLOURS = frozenset({"blue", "green", "grey", "magenta", "orange", "purple", "red", "teal", "yellow"})
TONES = frozenset({"", "late", "now", "soon", "quiet"})

register.filter("long_date", words.long_date)
register.filter("short_date", words.short_date)
register.filter("moment", words.moment)
register.filter("age", words.age)


@register.filter
def plural(count: int, names: str) -> str:
    """``{{ 3|plural:"person,people" }}`` is "3 people"; one name alone takes an s."""
    one, _, many = names.partition(",")
    return words.plural(count, one, many)


def replace_query(params: QueryDict, changes: Mapping[str, object]) -> str:
    """``?`` and the query string with some parameters changed; None or nothing takes one out."""
    query = params.copy()
    for name, value in changes.items():
        if value in (None, ""):
            query.pop(name, None)
        elif isinstance(value, list | tuple):
            query.setlist(name, [str(each) for each in value])
        else:
            query[name] = str(value)
    return f"?{query.urlencode()}"


@register.simple_tag(takes_context=True)
def query_replace(context: template.Context, **changes: object) -> str:
    """This page's query string with some parameters changed: ``<a href="{% query_replace state="open" page=None %}">``."""
    return replace_query(context["request"].GET, changes)


def _as_at(context: template.Context) -> AsAt | None:
    """The day that the page shows, where it can show another than today."""
    request = context.get("request") or getattr(
        context, "request", None
    )  # a part included with "only" has but the latter
    return getattr(request, "as_at", None)


@register.simple_tag(takes_context=True)
def on_that_day(context: template.Context, href: str) -> str:
    """An address that stays with the day this page shows: ``<a href="{% on_that_day child.href %}">``."""
    as_at = _as_at(context)
    return as_at.keep(href) if as_at else href


@register.inclusion_tag("web/components/as_at.html", takes_context=True)
def as_at_control(context: template.Context) -> dict[str, Any]:
    """Which day the page shows, the way back to today, and the control that asks for another. It keeps every filter and sort."""
    request = context["request"]
    as_at: AsAt = request.as_at
    other = as_at.other()
    here = replace_query(request.GET, dict.fromkeys([*AS_AT, GO, "page"]))
    kept = [(name, value) for name in request.GET for value in request.GET.getlist(name)]
    return {
        "as_at": as_at,
        "nothing_known_yet": context.get("nothing_known_yet", False),
        "form": request.as_at_form,
        "back": here,
        "other": other,
        "other_href": other.keep(here) if other else "",
        "kept": [pair for pair in kept if pair[0] not in (*AS_AT, GO, "page", "format")],
    }


@register.simple_tag
def installation() -> dict[str, Any]:
    """Whose installation this is: ``authority`` (its name) and ``made_up`` (whether its data is invented)."""
    return {
        "authority": getattr(settings, "AUTHORITY_NAME", ""),
        "made_up": getattr(settings, "MADE_UP_DATA", False),
    }


def _known(value: str, allowed: frozenset[str], what: str) -> str:
    if value not in allowed:
        raise ValueError(f"{value!r} is no {what}: choose among {', '.join(sorted(allowed - {''}))}.")
    return value


@register.inclusion_tag("web/components/tag.html")
def tag(text: str, colour: str = "grey") -> dict[str, Any]:
    """A status in words on a colour: ``{% tag "Overdue" "red" %}``."""
    return {"text": text, "colour": _known(colour, COLOURS, "tag colour")}


@register.inclusion_tag("web/components/badge.html")
def badge(text: str, colour: str = "grey", href: str = "", note: str = "") -> dict[str, Any]:
    """What somebody is or has, with a note (since when), leading to what caused it."""
    return {"text": text, "colour": _known(colour, COLOURS, "badge colour"), "href": href, "note": note}


@register.inclusion_tag("web/components/stat.html", takes_context=True)
def stat(context: template.Context, number: object, text: str, href: str = "") -> dict[str, Any]:
    """A number that opens its list: ``{% stat 3 "need you today" "?due=today" %}``. It stays with the day that the page shows."""
    shown = f"{number:,}" if isinstance(number, int) else number
    return {"number": shown, "text": text, "href": on_that_day(context, href)}


@register.inclusion_tag("web/components/summary_list.html")
def summary_list(rows: Iterable[Any]) -> dict[str, Any]:
    """Names and values: pairs, or mappings with ``key``, ``value`` and perhaps ``href`` and ``action`` ("Change")."""
    listed = [row if isinstance(row, Mapping) else {"key": row[0], "value": row[1]} for row in rows]
    return {"rows": listed, "actions": any(row.get("href") for row in listed)}


@register.inclusion_tag("web/components/empty_state.html", takes_context=True)
def empty_state(
    context: template.Context, title: str, text: str = "", href: str = "", link: str = ""
) -> dict[str, Any]:
    """Why a list is empty, and a way on, which stays with the day that the page shows."""
    return {"title": title, "text": text, "href": on_that_day(context, href), "link": link}


@register.inclusion_tag("web/components/evidence.html")
def evidence(items: Iterable[object]) -> dict[str, Any]:
    """Short facts on one line."""
    return {"items": [item for item in items if item]}


@register.inclusion_tag("web/components/pagination.html", takes_context=True)
def pagination(context: template.Context, table: Table[Any]) -> dict[str, Any]:
    """Which rows are shown, and the other pages of a Table."""
    page, params = table.page, context["request"].GET

    def href(number: int) -> str:
        return replace_query(params, {table.page_param: None if number == 1 else number})

    pages = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return {
        "page": page,
        "pages": [
            {"number": number, "href": href(number)} if isinstance(number, int) else {"ellipsis": True}
            for number in pages
        ],
        "previous": href(page.previous_page_number()) if page.has_previous() else "",
        "next": href(page.next_page_number()) if page.has_next() else "",
    }


@register.inclusion_tag("web/components/sort_header.html", takes_context=True)
def sort_header(
    context: template.Context, table: Table[Any], name: str, numeric: bool = False, more: str = "", more_href: str = ""
) -> dict[str, Any]:
    """A column's header cell, which sorts by it: ``<tr>{% sort_header table "due" %}…``. ``more`` is a second link, to what is in it."""
    changes = {table.sort_param: table.next_sort(name), table.page_param: None}
    column = table.columns[name]
    return {
        "title": column.title,
        "direction": table.direction(name),
        "href": replace_query(context["request"].GET, changes) if column.sortable else "",
        "numeric": numeric,
        "more": more,
        "more_href": more_href,
    }


@register.inclusion_tag("web/components/export_links.html", takes_context=True)
def export_links(context: template.Context, table: Table[Any]) -> dict[str, Any]:
    """Links that download a Table as it is filtered and sorted."""
    names = {"csv": "CSV", "xlsx": "Excel"}
    changes = {format: {table.format_param: format, table.page_param: None} for format in FORMATS}
    return {
        "links": [
            {"name": names[format], "href": replace_query(context["request"].GET, changes[format])}
            for format in FORMATS
        ]
    }


@register.inclusion_tag("web/components/filter_bar.html", takes_context=True)
def filter_bar(context: template.Context, form: BaseForm, button: str = "Apply") -> dict[str, Any]:
    """A form's fields on one bar, sent in the address bar; a sort that was chosen is kept, and the day that the page shows."""
    params = context["request"].GET
    as_at = _as_at(context)
    names = {field.html_name for field in form}
    kept = {name: value for name, value in params.items() if name.endswith("sort") and name not in names}
    kept |= as_at.query if as_at else {}
    return {
        "form": form,
        "kept": kept,
        "button": button,
        "clear": f"?{urlencode(kept)}",
        "active": any(params.get(name) for name in names),
    }


@register.inclusion_tag("web/components/error_summary.html")
def error_summary(form: Any) -> dict[str, Any]:
    """What is wrong with a form, each sentence leading to its field. A form shows it once, wherever it is asked for first."""
    if not isinstance(form, BaseForm) or not form.is_bound or getattr(form, "summary_shown", False):
        return {"errors": []}
    form.summary_shown = True  # type: ignore[attr-defined]
    errors = [{"text": text, "target": ""} for text in form.non_field_errors()]
    for field in form:
        target = "" if field.is_hidden else getattr(field, "error_target", field.auto_id)
        errors += [{"text": text, "target": target} for text in field.errors]
    return {"errors": errors}


@register.inclusion_tag("web/components/strip.html")
def strip(id: str, title: str, spans: Iterable[charts.Span], start: date, end: date) -> dict[str, Any]:
    """Spans of time as bars side by side between two days, with the same as a table beneath."""
    spans = list(spans)
    bars = charts.strip_bars(spans, start, end)
    shown = words.short_date(start), words.short_date(end)
    return {
        "id": id,
        "title": title,
        "bars": bars,
        "years": charts.year_marks(start, end),
        "start": start,
        "end": end,
        "description": f"{words.plural(len(bars), 'bar')} from {shown[0]} to {shown[1]}, listed in the table that follows.",
    }


@register.inclusion_tag("web/components/heat_cell.html")
def heat_cell(
    share: float | None, text: str, *, label: str, note: str = "", href: str = "", column: str = ""
) -> dict[str, Any]:
    """A matrix's cell: its figure in words, shaded the more the smaller ``share`` (0 to 1, 1 is best; None is not counted).

    ``label`` says in full which cell it is, for people who hear it; ``column`` is its header, for narrow screens.
    """
    return {"shade": charts.shade(share), "text": text, "label": label, "note": note, "href": href, "column": column}


@register.simple_block_tag
def details(content: str, summary: str, open: bool = False) -> SafeString:
    """``{% details "Why?" %}…{% enddetails %}``: opens in place, without JavaScript."""
    return render_to_string("web/components/details.html", {"content": content, "summary": summary, "open": open})


@register.simple_block_tag
def panel(content: str, title: str, id: str, tone: str = "", count: int | None = None, level: int = 2) -> SafeString:
    """A titled section; ``tone`` is late, now, soon or quiet; ``count`` stands beside the title; ``level`` is its heading's."""
    context = {
        "content": content,
        "title": title,
        "id": id,
        "tone": _known(tone, TONES, "tone"),
        "count": count,
        "level": level,
    }
    return render_to_string("web/components/panel.html", context)


@register.simple_block_tag
def warning(content: str) -> SafeString:
    """``{% warning %}Something that must not be missed{% endwarning %}``."""
    return render_to_string("web/components/warning.html", {"content": content})


@register.simple_block_tag
def inset(content: str) -> SafeString:
    """``{% inset %}Something set apart{% endinset %}``."""
    return render_to_string("web/components/inset.html", {"content": content})
