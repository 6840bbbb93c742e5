"""The clock at the edge, and headers that keep pages private."""

from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponse, HttpResponseRedirect
from django.middleware.csp import ContentSecurityPolicyMiddleware
from django.test import RequestFactory

from sightline.web.middleware import ClockMiddleware, HeadersMiddleware, read_clock


def answered(response, **headers):
    return HeadersMiddleware(lambda request: response)(RequestFactory().get("/", headers=headers))


def test_request_carries_the_moment_and_londons_day(settings):
    settings.SIGHTLINE_FIXED_NOW = "2026-06-30T23:30:00+00:00"
    request = RequestFactory().get("/")

    ClockMiddleware(lambda request: HttpResponse())(request)

    assert request.now == datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    assert request.today == date(2026, 7, 1)


def test_fixed_moment_is_told_in_utc(settings):
    settings.SIGHTLINE_FIXED_NOW = "2026-07-01T00:30:00+01:00"
    assert str(read_clock()) == "2026-06-30 23:30:00+00:00"


def test_clock_runs_when_nothing_is_fixed(settings):
    settings.SIGHTLINE_FIXED_NOW = None
    before = datetime.now(UTC)
    assert before <= read_clock() <= datetime.now(UTC)


@pytest.mark.parametrize("fixed", ["soon", "2026-07-01T00:30:00", 5])
def test_fixed_moment_must_be_one(settings, fixed):
    settings.SIGHTLINE_FIXED_NOW = fixed
    with pytest.raises(ImproperlyConfigured):
        read_clock()


def test_pages_are_kept_by_nobody_and_framed_by_nobody():
    headers = answered(HttpResponse()).headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]


def test_a_view_keeps_its_own_header():
    assert answered(HttpResponse(headers={"Cache-Control": "max-age=60"}))["Cache-Control"] == "max-age=60"


def test_a_part_asked_for_after_sign_in_ended_reloads_its_page(settings):
    settings.LOGIN_URL = "/sign-in/"
    redirect = HttpResponseRedirect("/sign-in/?next=/part/")

    response = answered(redirect, hx_request="true")

    assert (response.status_code, response["HX-Refresh"], response["Cache-Control"]) == (200, "true", "no-store")
    assert answered(redirect) is redirect, "a whole page still goes to sign in"


def test_other_redirects_of_a_part_are_followed(settings):
    settings.LOGIN_URL = "/sign-in/"
    redirect = HttpResponseRedirect("/elsewhere/")
    assert answered(redirect, hx_request="true") is redirect


def test_policy_allows_nothing_inline_and_nothing_from_elsewhere():
    policy = ContentSecurityPolicyMiddleware(lambda request: HttpResponse())(RequestFactory().get("/"))[
        "Content-Security-Policy"
    ]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert "unsafe" not in policy
    assert "http" not in policy
    assert rules["default-src"] == rules["script-src"] == rules["style-src"] == rules["form-action"] == "'self'"
    assert rules["object-src"] == rules["base-uri"] == rules["frame-ancestors"] == "'none'"
