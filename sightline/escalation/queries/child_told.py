"""who."""


def child_told(viewer, child, as_at, today):
    return None
