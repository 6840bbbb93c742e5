"""A person brings an extract in through the site: the file is kept, and a job is left for the worker to load it."""

from datetime import date, datetime
from typing import IO

from django.db import transaction
from procrastinate.contrib.django import app

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.history.record import record_event

from ..models import Batch
from .bring_in import receive


def queue_extract(
    *, file: IO[bytes], filename: str, extracted_on: date, by: User, at: datetime, older: bool = False
) -> Batch:
    """Keep the file and leave the job, both or neither. Raises Refused when the extract cannot be of that day."""
    require(by, "IMPORT_LOAD")
    with transaction.atomic():
        batch = receive(file=file, filename=filename, extracted_on=extracted_on, by=by, at=at, older=older)
        record_event(kind="extract_queued", by=by, at=at, subject=batch.filename, batch=batch.pk)
        app.configure_task("load_extract", queue="imports").defer(batch=batch.pk)
    return batch
