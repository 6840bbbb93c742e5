"""A person takes a copy of a file as it came in: who and when is kept, since it names children."""

from datetime import datetime
from pathlib import Path

from django.db import transaction

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.history.record import record_event

from ..models import Batch
from .bring_in import original_of


def hand_out_original(*, batch: Batch, by: User, at: datetime) -> Path:
    """Where the kept file is. Raises Refused when it is no longer there."""
    require(by, "IMPORT_LOAD")
    path = original_of(batch)
    if not path.exists():
        raise Refused("original_missing", f"The file {batch.filename} is no longer in this installation's home.")
    with transaction.atomic():
        record_event(kind="original_handed_out", by=by, at=at, subject=batch.filename, batch=batch.pk)
    return path
