"""Django's registration of the clocks, which listen for children whose records changed and say on a child's page what is due."""

from importlib import import_module
from typing import Any

from django.apps import AppConfig


class Config(AppConfig):
    name = "sightline.clocks"
    label = "clocks"

    def ready(self) -> None:
        import_module("sightline.clocks.events")

        from sightline.facts.signals import children_changed

        def refresh_deadlines(sender: object, **said: Any) -> None:
            from .store import newly_judged, refresh

            refresh({*said["children"], *newly_judged(at=said["at"])}, at=said["at"])

        children_changed.connect(refresh_deadlines, weak=False, dispatch_uid="clocks")

        from sightline.people.parts import Part, add_part

        from .queries.child_due import child_due

        add_part(Part("due", 10, "clocks/child_due.html", child_due))
