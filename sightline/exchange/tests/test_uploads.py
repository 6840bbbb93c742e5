"""Uploads that are too large are dropped as they come in."""

import pytest
from django.core.files.uploadhandler import SkipFile

from sightline.exchange.uploads import DropTooLarge


def handler(size: int) -> DropTooLarge:
    made = DropTooLarge(100)
    made.handle_raw_input(None, {}, size, b"")
    return made


def test_a_file_within_the_limit_passes_untouched():
    within = handler(100)
    assert within.receive_data_chunk(b"as it comes", 0) == b"as it comes"
    assert within.file_complete(11) is None
    assert not within.dropped


def test_a_file_beyond_it_is_dropped_at_its_first_part():
    beyond = handler(101)
    assert beyond.dropped
    with pytest.raises(SkipFile):
        beyond.receive_data_chunk(b"as it comes", 0)
