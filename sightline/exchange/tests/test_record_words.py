"""Every kind of record has words for several of its kind."""

from django.apps import apps

from sightline.exchange.imports.record_words import _WORDS, records_in_words
from sightline.facts.records import Version


def test_every_kind_of_record_has_words():
    labels = {model._meta.label for model in apps.get_models() if issubclass(model, Version)}
    assert labels == set(_WORDS)


def test_words_are_what_one_says():
    assert records_in_words(apps.get_model("looked_after.LegalStatus")) == "legal statuses"
