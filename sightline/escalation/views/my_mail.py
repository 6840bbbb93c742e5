"""Which daily e-mails I have, and when the last ones went."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest

from ..commands.choose_mail import choose_mail
from ..forms import MailForm
from ..queries.my_mail import my_mail


@needs("TOLD_VIEW")
@require_http_methods(["GET", "HEAD", "POST"])
def my_mail_page(request: SignedInRequest) -> HttpResponse:
    """The choice, and what was sent."""
    page = my_mail(request.viewer)
    form = MailForm(request.POST or None, initial={"law_only": "law" if page.law_only else "all"})
    if form.is_valid():
        choose_mail(by=request.viewer, at=request.now, law_only=form.cleaned_data["law_only"])
        messages.success(request, "Your choice is kept.")
        return redirect("my-mail")
    return render(request, "escalation/my_mail.html", {"page": page, "form": form})
