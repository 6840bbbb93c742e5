"""What a kind of fact is, in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """``title`` heads a line of the chronology; ``the`` completes a sentence ("15 working days after the strategy discussion").

    ``the_end`` does so for the end of a spell, where "the end of" what ``the`` says would not read.
    ``significant`` facts are those a chronology shows by default. A ``spell`` lasts, from a day until a day; anything else happens on a day.
    """

    code: str
    title: str
    the: str
    significant: bool = True
    spell: bool = False
    the_end: str = ""

    @property
    def end(self) -> "Kind":
        """The end of the spell, as a kind of its own: ``placement.end``."""
        return Kind(
            f"{self.code}.end",
            f"{self.title} ended",
            self.the_end or f"the end of {self.the.removeprefix('the start of ')}",
            self.significant,
        )
