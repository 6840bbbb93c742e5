"""Signing in and out."""

from django.conf import settings
from django.contrib.auth import login, logout
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from sightline.access.commands.sign_in import sign_in
from sightline.access.commands.sign_out import sign_out
from sightline.access.forms import SignInForm
from sightline.access.permissions import public, with_one_time_password
from sightline.access.request import AnyRequest, SignedInRequest
from sightline.core.refusals import Refused


@public
@with_one_time_password
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in_page(request: AnyRequest) -> HttpResponse:
    """The sign-in form; then the page that was asked for, or home."""
    after = request.POST.get("next") or request.GET.get("next", "")
    if not url_has_allowed_host_and_scheme(after, {request.get_host()}, require_https=request.is_secure()):
        after = settings.LOGIN_REDIRECT_URL
    if request.viewer:
        return redirect(after)
    form = SignInForm(request.POST or None)
    if form.is_valid():
        try:
            person = sign_in(by="somebody", at=request.now, **form.cleaned_data)
        except Refused as refused:
            form.add_error(None, refused.sentence)
        else:
            login(request, person)
            return redirect(after)
    return render(request, "access/sign_in.html", {"form": form, "next": after})


@with_one_time_password
@require_POST
def sign_out_page(request: SignedInRequest) -> HttpResponse:
    """Ends the session and goes to the sign-in page."""
    sign_out(by=request.viewer, at=request.now)
    logout(request)
    return redirect("sign-in")
