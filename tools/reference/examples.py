"""The worked examples of a clock, as they stand on its page."""

from sightline.clocks.clock import Clock


def worked_examples(clock: Clock) -> str:
    """What ``sightline/clocks/examples/<area>/<code>.py`` holds; nothing where there is no such file yet."""
    return ""
