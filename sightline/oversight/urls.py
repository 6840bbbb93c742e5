"""Where actions are."""

from django.urls import path

from .views import action, my_actions

urlpatterns = [
    path("my-actions/", my_actions.my_actions_page, name="my-actions"),
    path("actions/<int:action>/", action.action_page, name="action"),
]
