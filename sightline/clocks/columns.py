"""The columns that the plan gives, in whole numbers; and those of the deadlines that are read back from them."""

import pyarrow as pa

NUMBERS = [
    "child", "clock", "thread", "started_on", "due_on", "met_on", "ended_on", "step", "inferred", "certain", "unrecorded", "rule",
    "started_by", "met_by", "started_moment", "due_moment", "met_moment", "paused_days", "paused_since", "worker", "team",
]  # fmt: skip

_MOMENT = pa.timestamp("s", "UTC")
TURNS = pa.schema(
    [
        ("child", pa.int64()),
        ("clock", pa.string()),
        ("thread", pa.string()),
        ("started_on", pa.date32()),
        ("due_on", pa.date32()),
        ("met_on", pa.date32()),
        ("ended_on", pa.date32()),
        ("step", pa.int32()),
        ("inferred", pa.bool_()),
        ("certain", pa.bool_()),
        ("unrecorded", pa.string()),
        ("rule", pa.string()),
        ("started_by", pa.string()),
        ("met_by", pa.string()),
        ("started_at", _MOMENT),
        ("due_at", _MOMENT),
        ("met_at", _MOMENT),
        ("paused_days", pa.int32()),
        ("paused_since", pa.date32()),
        ("worker", pa.int64()),
        ("team", pa.int64()),
    ]
)
COLUMNS = TURNS.names
