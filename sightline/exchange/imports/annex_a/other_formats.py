"""Reads one sheet with fastexcel; run as a program, reads a whole workbook in bounded memory and writes it as Arrow streams.

The formats without a part that can be looked at beforehand (.xls, .xlsb, .ods) can claim a cell in the last corner of a sheet,
for which the reader sets aside the whole sheet. So they are read by a process of their own, which may fail alone. It imports
nothing of Sightline.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import fastexcel

UNREADABLE = 3
_MEMORY = 3 * 1024**3
_ERRORS = {
    "NA": "#N/A",
    "Div0": "#DIV/0!",
    "Ref": "#REF!",
    "Value": "#VALUE!",
    "Name": "#NAME?",
    "Num": "#NUM!",
    "Null": "#NULL!",
    "GettingData": "#GETTING_DATA",
}


def load(reader: Any, index: int) -> dict[str, Any]:
    """One sheet by its index: name, hidden, columns of text from the first row on, errors, and the first column's number."""
    sheet = reader.load_sheet(index, header_row=None, skip_rows=0, dtypes="string")
    if sheet.width == 0:
        return {
            "name": sheet.name,
            "hidden": sheet.visible != "visible",
            "columns": [],
            "errors": {},
            "first_column": 0,
        }
    batch, found = sheet.to_arrow_with_errors()
    errors = {}
    for each in found.errors if found else ():
        kind = each.detail.rpartition("Error(")[2].partition(")")[0]
        errors[each.offset_position] = _ERRORS.get(kind, f"#{kind}")
    return {
        "name": sheet.name,
        "hidden": sheet.visible != "visible",
        "columns": [column.to_pylist() for column in batch.columns],
        "errors": errors,
        "first_column": sheet.available_columns()[0].absolute_index,
    }


def main(path: str) -> int:
    """Write every sheet of the workbook at ``path`` to the standard output, one Arrow stream after another."""
    import resource

    import pyarrow as pa

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        reader = fastexcel.read_excel(path)
        sheets = [load(reader, index) for index in range(len(reader.sheet_names))]
    except fastexcel.FastExcelError:
        return UNREADABLE
    for sheet in sheets:
        errors = [(row, column, error) for (row, column), error in sheet["errors"].items()]
        about = {"name": sheet["name"], "hidden": sheet["hidden"], "errors": errors}
        arrays = [pa.array(column, pa.string()) for column in sheet["columns"]]
        schema = pa.schema([(str(number), pa.string()) for number in range(len(arrays))])
        schema = schema.with_metadata({"sheet": json.dumps(about)})
        with pa.ipc.new_stream(sys.stdout.buffer, schema) as stream:
            stream.write_batch(pa.record_batch(arrays, schema=schema))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
