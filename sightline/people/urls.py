"""Where children are found, and where it is decided who may open a record."""

from django.urls import path

from .views import child, opened, restrict, search

urlpatterns = [
    path("search/", search.search_page, name="search"),
    path("children/<str:ref>/", child.child_screen, name="child"),
    path("children/<str:ref>/restrict/", restrict.restrict_page, name="restrict-record"),
    path("children/<str:ref>/opened/", opened.opened_page, name="record-opened"),
]
