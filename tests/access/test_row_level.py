"""Need-to-know is enforced by the database, whatever the application asks."""

from sightline.people.models import Child


def test_nobody_named_sees_no_child(db):
    assert Child.objects.count() == 0


def test_system_adds_and_sees(as_system):
    Child.objects.create(ref="1")
    assert Child.objects.count() == 1
