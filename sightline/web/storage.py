"""Static files with their content's hash in their names, including those that one script imports from another."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticFiles(CompressedManifestStaticFilesStorage):
    """Whitenoise's storage, following imports between our modules, so that each may be cached for ever."""

    support_js_module_import_aggregation = True
