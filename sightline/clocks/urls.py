"""Where the catalogue is, and the reasons behind deadlines."""

from django.urls import path

from .views import catalogue, why

urlpatterns = [
    path("catalogue/", catalogue.catalogue_screen, name="catalogue"),
    path("catalogue/<slug:code>/", catalogue.standard_screen, name="standard"),
    path("children/<str:ref>/why/<slug:code>/", why.why_screen, name="why"),
]
