"""Where people see what they were told, and say that they are away."""

from django.urls import path

from .views import absences, my_mail, my_told, one_told, unanswered, unowned

urlpatterns = [
    path("told/", my_told.my_told_page, name="told"),
    path("told/<int:told>/", one_told.one_told_page, name="one-told"),
    path("told/<int:told>/hand-on/", one_told.hand_on_page, name="told-hand-on"),
    path("told/unanswered/", unanswered.unanswered_page, name="unanswered"),
    path("told/nobody/", unowned.unowned_page, name="unowned"),
    path("my-absence/", absences.absences_page, name="absences"),
    path("my-absence/<int:absence>/end/", absences.end_absence_page, name="absence-end"),
    path("my-mail/", my_mail.my_mail_page, name="my-mail"),
]
