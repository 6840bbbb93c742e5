"""Django's registration of this area, which says on a child's page what was agreed to be done."""

from django.apps import AppConfig


class Config(AppConfig):
    name = "sightline.oversight"
    label = "oversight"

    def ready(self) -> None:
        from sightline.people.parts import Part, add_part

        from .queries.child_actions import child_actions

        add_part(Part("actions", 30, "oversight/child_actions.html", child_actions))
