"""How names are compared: folded, so that accents, apostrophes and hyphens make no difference, and by how each word sounds."""

import re
import unicodedata

import jellyfish

# Letters that are no letter with an accent, so that Unicode takes nothing off them.
_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ŋ": "n", "ħ": "h", "ŧ": "t",
        "ə": "e", "ƒ": "f", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ĸ": "k",
    }
)  # fmt: skip
_SOUND_LENGTH = 20


def fold(text: str) -> str:
    """Text as names are compared: lower case, no accents, apostrophes dropped, anything else between letters and digits a space."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = re.sub(r"['’‘ʼʻ`´′]", "", plain)
    return " ".join(re.sub(r"[^\w]|_", " ", plain).split())


def name_key(given: str, family: str) -> str:
    """A child's name folded, given names first: ``name_key("Zoë", "O'Brien-Łukasz")`` is ``zoe obrien lukasz``."""
    return fold(f"{given} {family}")[:220]


def sounds(given: str, family: str) -> list[str]:
    """How each word of a name sounds (Metaphone), each once, in order; words without letters that sound leave nothing."""
    return sounds_of(name_key(given, family))


def sounds_of(folded: str) -> list[str]:
    """The same for text that is folded already."""
    codes = (jellyfish.metaphone(word)[:_SOUND_LENGTH] for word in folded.split())
    return list(dict.fromkeys(code for code in codes if code))
