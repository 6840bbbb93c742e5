"""Where extracts are brought in and their problems are looked through."""

from django.urls import path

from .views import contradictions, imports, problems

urlpatterns = [
    path("imports/", imports.imports_screen, name="imports"),
    path("imports/new/", imports.new_import_screen, name="import-new"),
    path("imports/template/", imports.template_screen, name="import-template"),
    path("imports/contradictions/", contradictions.contradictions_screen, name="contradictions"),
    path("imports/<int:pk>/", imports.import_screen, name="import"),
    path("imports/<int:pk>/original/", imports.original_screen, name="import-original"),
    path("imports/<int:pk>/problems/", problems.problems_screen, name="import-problems"),
]
