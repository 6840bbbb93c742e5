"""The page around every screen, the error pages, and what no template may hold."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django import forms
from django.contrib import messages
from django.contrib.messages.storage.cookie import CookieStorage
from django.template import Context, Template, engines
from django.template.loader import get_template
from django.test import RequestFactory

import sightline.web

WEB = Path(sightline.web.__file__).parent
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
PAGE = '{% extends "web/base.html" %}{% block title %}My list{% endblock %}{% block content %}<h1>My list</h1>{{ form }}{% endblock %}'


class Form(forms.Form):
    name = forms.CharField()


def page(**context):
    request = RequestFactory().get("/")
    request.now = datetime(2026, 3, 9, 14, 20, tzinfo=UTC)
    source = Template(PAGE, engine=engines["django"].engine)
    return " ".join(source.render(Context({"request": request, "csrf_token": "T0KEN"} | context)).split())


def test_page_has_language_title_skip_link_and_landmarks(settings):
    settings.AUTHORITY_NAME = "Our <authority>"
    html = page()
    assert '<html lang="en"' in html
    assert "<title>My list – Sightline</title>" in html
    assert (
        html.index('href="#main-content"')
        < html.index("<header")
        < html.index('<main class="govuk-main-wrapper sl-main" id="main-content">')
    )
    assert "Our &lt;authority&gt;" in html


def test_navigation_marks_the_present_page():
    html = page(
        navigation=[{"label": "One", "href": "/1", "current": True}, {"label": "Two", "href": "/2", "current": False}]
    )
    assert 'href="/1" aria-current="page">One</a>' in html
    assert 'href="/2">Two</a>' in html
    assert "<nav" not in page()


def test_search_stands_in_the_header_when_there_is_one():
    html = page(search_url="/find/", search_label="Find a person", search_text='"x')
    assert 'action="/find/" method="get" role="search"' in html
    assert '<label class="govuk-visually-hidden" for="header-search">Find a person</label>' in html
    assert 'value="&quot;x"' in html
    assert "header-search" not in page()


def test_signing_out_is_a_post_with_its_token():
    html = page(person={"name": "Priya Shah", "role": "Manager"}, sign_out_url="/out/")
    assert '<form action="/out/" method="post"><input type="hidden" name="csrfmiddlewaretoken" value="T0KEN">' in html
    assert "Priya Shah" in html
    assert "Manager" in html
    assert "Sign out" not in page()


def test_made_up_data_says_so(settings):
    settings.MADE_UP_DATA = True
    assert "Made-up data: nobody on these pages is real." in page()
    settings.MADE_UP_DATA = False
    assert "Made-up" not in page()


def test_page_with_errors_says_so_in_its_title_and_above_its_heading():
    html = page(form=Form({}))
    assert "<title>Error: My list" in html
    assert html.count("There is a problem") == 1
    assert html.index("There is a problem") < html.index("<h1>")
    assert "Error:" not in page(form=Form())


def test_messages_are_banners_with_titles_of_their_own():
    request = RequestFactory().get("/")
    storage = CookieStorage(request)
    storage.add(messages.SUCCESS, "Kept <b>")
    storage.add(messages.ERROR, "Not read")
    html = page(messages=storage)
    assert "govuk-notification-banner--success" in html
    assert 'role="alert" aria-labelledby="message-1"' in html
    assert 'id="message-2">There is a problem<' in html
    assert "Kept &lt;b&gt;" in html


def test_breadcrumbs_or_a_way_back():
    html = page(breadcrumbs=[{"label": "Team", "href": "/t"}, {"label": "Here", "href": ""}], back_url="/b")
    assert 'href="/t">Team</a>' in html
    assert 'aria-current="page">Here<' in html
    assert "govuk-back-link" not in html
    assert '<a class="govuk-back-link" href="/b">Back</a>' in page(back_url="/b")


def test_paper_says_when_and_by_whom_it_was_printed():
    assert "Printed 9 March 2026, 14:20 by Priya Shah." in page(person={"name": "Priya Shah"})


def test_htmx_keeps_no_pages_runs_no_code_and_sends_the_token():
    html = page()
    for setting in (
        '"includeIndicatorStyles":false',
        '"allowEval":false',
        '"allowScriptTags":false',
        '"historyCacheSize":0',
    ):
        assert setting in html
    assert '"X-CSRFToken": "T0KEN"' in html


@pytest.mark.parametrize("code", ["400", "403", "403_csrf", "404", "500"])
def test_error_page_needs_no_context_and_offers_a_way_on(code):
    html = get_template(f"{code}.html").render()
    assert re.search(r"<h1[^>]*>\S", html)
    assert 'href="/">Go to your home page</a>' in html
    assert '<html lang="en"' in html


def test_not_found_does_not_say_whether_it_exists():
    assert "does not exist, or you may not have access" in get_template("404.html").render()


def test_forbidden_says_the_refusals_own_sentence():
    assert "Only a &lt;manager&gt; may." in get_template("403.html").render({"exception": "Only a <manager> may."})


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_template_compiles_and_holds_nothing_inline(template):
    source = template.read_text()
    get_template(str(template.relative_to(WEB / "templates")))
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:|hx-on|hx-vals=.js:", source, re.I)
    assert all("src=" in script for script in re.findall(r"<script[^>]*>", source))
    assert not re.search(r"(?:src|href|action)=.?(?:https?:)?//", source), "nothing comes from elsewhere"


def test_there_are_templates_to_look_at():
    assert len(TEMPLATES) > 25
