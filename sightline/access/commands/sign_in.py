"""Signing in: an e-mail address and a password, and patience after too many wrong ones."""

from datetime import datetime, timedelta

from django.contrib.auth import authenticate
from django.db import transaction

from sightline.access import events
from sightline.access.models import SignInThrottle, User
from sightline.core.refusals import Refused
from sightline.history.record import record_event

FAILURES_ALLOWED = 5
WITHIN = timedelta(minutes=15)
REFUSED_FOR = timedelta(minutes=15)


def sign_in(*, by: str, at: datetime, email: str, password: str) -> User:
    """The person whom the address and the password name. ``by`` is a word for whoever it is until then.

    Raises Refused, always in the same sentence: no such person, a wrong password and a closed account look alike, and
    after five failures with an address within 15 minutes it is refused for 15 minutes whatever the password.
    """
    email = email.strip().lower()[:254]
    with transaction.atomic():
        SignInThrottle.objects.filter(attempted_at__lte=at - WITHIN - REFUSED_FOR).delete()  # what no longer counts
        SignInThrottle.objects.get_or_create(email=email, defaults={"attempted_at": at})
        throttle = SignInThrottle.objects.select_for_update().get(email=email)  # guesses wait for one another
        if throttle.refused_until and throttle.refused_until > at:
            refusal = _too_many()
        else:
            person = authenticate(username=email, password=password)
            if isinstance(person, User):
                throttle.failed_at, throttle.refused_until = [], None
                throttle.save()
                person.signed_in_at = at
                person.save(update_fields=["signed_in_at"])
                record_event(kind=events.SIGNED_IN, by=person, at=at, subject=person.email)
                return person
            refusal = _failed(throttle, by, at)
    raise refusal


def _failed(throttle: SignInThrottle, by: str, at: datetime) -> Refused:
    throttle.attempted_at = at
    throttle.failed_at = [moment for moment in throttle.failed_at if moment > at - WITHIN] + [at]
    # An address that has no account may be a password typed in the wrong box: it is not kept in history.
    known = User.objects.filter(email__iexact=throttle.email).exists()
    subject = throttle.email if known else "an address without an account"
    record_event(kind=events.SIGN_IN_FAILED, by=by, at=at, subject=subject)
    refusal = Refused("wrong_sign_in", "The e-mail address or the password is not right.")
    if len(throttle.failed_at) >= FAILURES_ALLOWED:
        throttle.failed_at, throttle.refused_until = [], at + REFUSED_FOR
        record_event(kind=events.SIGN_IN_THROTTLED, by=by, at=at, subject=subject, until_at=throttle.refused_until)
        refusal = _too_many()
    throttle.save()
    return refusal


def _too_many() -> Refused:
    return Refused(
        "too_many_failures",
        "There were too many wrong attempts with this e-mail address. Wait 15 minutes and try again.",
    )
