"""The history events of bringing extracts in."""

from sightline.history.kinds import declare

declare("extract_received", "{actor} brought in {subject}.")
declare("extract_loaded", "{actor} loaded {subject}: {opened} records added or changed, {closed} closed.")
declare("extract_refused", "{subject}, which {actor} brought in, was refused: {sentence}")
declare("extract_queued", "{actor} left {subject} to be loaded.")
declare("original_handed_out", "{actor} took a copy of {subject} as it came in.")
