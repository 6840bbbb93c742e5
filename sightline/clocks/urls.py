"""Where the catalogue is, what a service decides about it, and the reasons behind deadlines."""

from django.urls import path

from .views import catalogue, service_days, standard_change, why, withdraw

urlpatterns = [
    path("catalogue/", catalogue.catalogue_screen, name="catalogue"),
    path("catalogue/days/", service_days.service_days_screen, name="service-days"),
    path("catalogue/days/<slug:kind>/", service_days.service_day_screen, name="service-day-new"),
    path("catalogue/days/<slug:kind>/<int:pk>/", service_days.service_day_screen, name="service-day"),
    path("catalogue/decisions/<slug:kind>/<int:pk>/withdraw/", withdraw.withdraw_screen, name="withdraw-decision"),
    path("catalogue/<slug:code>/", catalogue.standard_screen, name="standard"),
    path("catalogue/<slug:code>/change/", standard_change.standard_change_screen, name="standard-change"),
    path("children/<str:ref>/why/<slug:code>/", why.why_screen, name="why"),
]
