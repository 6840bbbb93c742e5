"""A copy of a file as it came in is handed out, and that it was is kept."""

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.world import NOW
from sightline.core.refusals import Refused
from sightline.exchange.commands.hand_out_original import hand_out_original
from sightline.exchange.tests.batches import a_batch
from sightline.history.models import Event
from sightline.history.record import sentence_of


@pytest.fixture
def kept(world, own_home):
    """An extract whose file is there."""
    batch = a_batch()
    (own_home / "imports").mkdir(parents=True)
    (own_home / "imports" / f"{batch.sha256}.xlsx").write_bytes(b"as it came")
    return batch


def test_file_is_handed_out_and_that_is_kept(world, kept):
    path = hand_out_original(batch=kept, by=world.analyst, at=NOW)
    assert path.read_bytes() == b"as it came"
    event = Event.objects.get(kind="original_handed_out")
    assert (event.by, event.at, sentence_of(event)) == (
        world.analyst,
        NOW,
        "Analyst took a copy of annex.xlsx as it came in.",
    )


def test_without_the_permission_it_is_not(world, kept):
    with pytest.raises(PermissionDenied):
        hand_out_original(batch=kept, by=world.head, at=NOW)
    assert not Event.objects.exists()


def test_a_file_that_is_gone_is_refused_in_a_sentence(world):
    with pytest.raises(Refused, match=r"annex\.xlsx is no longer in this installation's home"):
        hand_out_original(batch=a_batch(), by=world.analyst, at=NOW)
    assert not Event.objects.exists()
