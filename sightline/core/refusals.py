"""A refusal: a code for machines and one plain sentence for the person who is refused."""


class Refused(Exception):
    """Something may not be done, or cannot be; ``sentence`` is what the person reads, as it stands.

    ``code`` is short, stable and snake_case; command line and screens show only the sentence.
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
