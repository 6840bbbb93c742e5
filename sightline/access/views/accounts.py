"""Accounts, for administrators."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from sightline.access.commands.change_account import change_account
from sightline.access.commands.close_account import close_account
from sightline.access.commands.open_account import open_account
from sightline.access.commands.reset_password import reset_password
from sightline.access.forms import AccountForm
from sightline.access.permissions import needs
from sightline.access.queries.accounts import Account, AccountPage, account_page, accounts
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused
from sightline.web.tables import Column, Table


@needs("ACCOUNT_MANAGE")
@require_safe
def accounts_page(request: SignedInRequest) -> HttpResponse:
    """Every account."""
    columns: list[Column[Account]] = [
        Column("name", "Name"),
        Column("email", "E-mail address"),
        Column("role", "Role"),
        Column("teams", "Teams"),
        Column("signed_in_at", "Last signed in"),
        Column("state", "Account"),
    ]
    table = Table(accounts(), columns, request.GET, sort="name")
    return render(request, "access/accounts.html", {"table": table})


@needs("ACCOUNT_MANAGE")
@require_http_methods(["GET", "HEAD", "POST"])
def open_account_page(request: SignedInRequest) -> HttpResponse:
    """A new account; then its one-time password, shown this once."""
    form = AccountForm(request.POST or None)
    if form.is_valid():
        try:
            opened = open_account(by=request.viewer, at=request.now, **form.cleaned_data)
        except Refused as refused:
            form.add_error(_FIELD_OF.get(refused.code), refused.sentence)
        else:
            context = {"account": opened.account, "password": opened.password, "new": True}
            return render(request, "access/one_time_password.html", context)
    return render(request, "access/account_open.html", {"form": form, **_BACK})


@needs("ACCOUNT_MANAGE")
@require_http_methods(["GET", "HEAD", "POST"])
def account_screen(request: SignedInRequest, account: int) -> HttpResponse:
    """One account: what it is for, to be changed, and what happened to it."""
    page = _page_or_404(account)
    form = AccountForm(request.POST or None, account=page.account)
    if form.is_valid():
        try:
            change_account(by=request.viewer, at=request.now, account=page.account, **form.cleaned_data)
        except Refused as refused:
            form.add_error(_FIELD_OF.get(refused.code), refused.sentence)
        else:
            messages.success(request, f"The account of {page.account.name} is changed.")
            return redirect("accounts")
    context = {"form": form, "page": page, "own": page.account == request.viewer, **_BACK}
    return render(request, "access/account.html", context)


@needs("ACCOUNT_MANAGE")
@require_POST
def close_account_page(request: SignedInRequest, account: int) -> HttpResponse:
    """Close one account."""
    page = _page_or_404(account)
    try:
        close_account(by=request.viewer, at=request.now, account=page.account)
    except Refused as refused:
        messages.error(request, refused.sentence)
        return redirect("account", account)
    messages.success(request, f"The account of {page.account.name} is closed.")
    return redirect("accounts")


@needs("ACCOUNT_MANAGE")
@require_POST
def reset_password_page(request: SignedInRequest, account: int) -> HttpResponse:
    """A one-time password for one account, shown this once."""
    page = _page_or_404(account)
    try:
        password = reset_password(by=request.viewer, at=request.now, account=page.account)
    except Refused as refused:
        messages.error(request, refused.sentence)
        return redirect("account", account)
    return render(request, "access/one_time_password.html", {"account": page.account, "password": password})


_FIELD_OF = {
    "not_an_email": "email",
    "email_taken": "email",
    "no_name": "name",
    "unknown_role": "role",
    "last_administrator": "role",
    "role_without_children": "worker",
    "worker_has_account": "worker",
}


_BACK = {"back_url": reverse_lazy("accounts"), "back_label": "Accounts"}


def _page_or_404(account: int) -> AccountPage:
    page = account_page(account)
    if page is None:
        raise Http404
    return page
