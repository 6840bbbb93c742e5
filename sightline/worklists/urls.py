"""Where the home pages and lists are."""

from django.urls import path

from .views import data, deadlines, home, line_of_sight, my_children, my_team, recording_lag, reviews

urlpatterns = [
    path("", home.home_page, name="home"),
    path("my-children/", my_children.my_children_page, name="my-children"),
    path("my-team/", my_team.my_team_page, name="my-team"),
    path("line-of-sight/", line_of_sight.line_of_sight_page, name="line-of-sight"),
    path("deadlines/", deadlines.deadlines_page, name="deadlines"),
    path("recording-lag/", recording_lag.recording_lag_page, name="recording-lag"),
    path("recording-lag/list/", recording_lag.recorded_page, name="recorded"),
    path("reviews/", reviews.reviews_page, name="reviews"),
    path("data/", data.data_page, name="data"),
    path("data/coverage/", data.coverage_page, name="coverage"),
]
