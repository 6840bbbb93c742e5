"""Uploads that are too large are dropped as they come in, before anything of them is kept."""

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, SkipFile


class DropTooLarge(FileUploadHandler):
    """Keeps nothing of a file in a request larger than ``limit`` bytes; ``dropped`` then says so. Put before the other handlers."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit
        self.dropped = False

    def handle_raw_input(
        self, input_data: Any, META: dict[str, Any], content_length: int, boundary: Any, encoding: str | None = None
    ) -> None:
        """Look at the size that the request declares."""
        self.dropped = content_length > self.limit

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Drop the file, or let it through."""
        if self.dropped:
            raise SkipFile
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """The handlers after this one make the file."""
