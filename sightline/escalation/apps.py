"""Django's registration of escalation, which closes what was told of children whose records changed, and shows on their page who was told."""

from typing import Any

from django.apps import AppConfig


class Config(AppConfig):
    name = "sightline.escalation"
    label = "escalation"

    def ready(self) -> None:
        from sightline.facts.signals import children_changed

        def close_what_is_done(sender: object, **said: Any) -> None:
            from .commands.close_told import close_told

            close_told(by="Sightline", at=said["at"], children=said["children"])

        # Connected after the clocks (the order of INSTALLED_APPS), so that the deadlines are fresh.
        children_changed.connect(close_what_is_done, weak=False, dispatch_uid="escalation")

        from sightline.people.parts import Part, add_part

        from .queries.child_told import child_told

        add_part(Part("told", 20, "escalation/child_told.html", child_told))
