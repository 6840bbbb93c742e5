"""Who a child is, who holds them, and what the source does not say: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("allocation", "Allocated", "the allocation", spell=True),
    Kind("details", "Details", "the details", significant=False),
    Kind("unrecorded", "Not recorded in the source", "what the source does not record", significant=False),
]
