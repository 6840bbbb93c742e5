"""What the person can see and do, and their password."""

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from sightline.access.commands.change_password import change_password
from sightline.access.forms import PasswordForm
from sightline.access.permissions import with_one_time_password
from sightline.access.queries.my_access import my_access
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused


@require_safe
def my_access_page(request: SignedInRequest) -> HttpResponse:
    """Role, teams, what one sees and does, and records opened in an emergency."""
    return render(request, "access/my_access.html", {"access": my_access(request.viewer, at=request.now)})


@with_one_time_password
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def change_password_page(request: SignedInRequest) -> HttpResponse:
    """One's own password; the only page, with signing out, until a one-time password is changed."""
    form = PasswordForm(request.POST or None)
    if form.is_valid():
        try:
            change_password(by=request.viewer, at=request.now, **form.cleaned_data)
        except Refused as refused:
            form.add_error("old" if refused.code == "wrong_password" else "new", refused.sentence)
        else:
            update_session_auth_hash(request, request.viewer)
            messages.success(request, "Your password is changed.")
            return redirect("my-access")
    back = {} if request.viewer.one_time_password else {"back_url": reverse("my-access"), "back_label": "My access"}
    return render(request, "access/change_password.html", {"form": form, **back})
