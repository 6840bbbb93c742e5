"""Facts that contradict each other: told to people, who put them right in the case system; never settled silently."""
