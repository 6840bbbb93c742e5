"""How a command or an import says "these children's records changed": whoever keeps something up to date from facts listens."""

from django.dispatch import Signal

# Sent with children (ids of people.Child), at (aware moment), inside the transaction that changed them.
children_changed = Signal()
