"""The comparison of two folders of deadlines can fail."""

import pyarrow as pa
import pyarrow.parquet as pq

from .compare import differences


def _folder(path, rows):
    part = path / "authority=007"
    part.mkdir(parents=True)
    child, due = zip(*rows, strict=True)
    pq.write_table(pa.table({"child": child, "due_on": due}), part / "part.parquet")
    return path


def test_the_same_rows_in_another_order_are_the_same(tmp_path):
    one, other = _folder(tmp_path / "a", [(1, 2), (2, None)]), _folder(tmp_path / "b", [(2, None), (1, 2)])
    assert differences(one, other) == (2, [])


def test_a_row_that_is_there_twice_is_a_difference(tmp_path):
    one, other = _folder(tmp_path / "a", [(1, 2), (1, 2)]), _folder(tmp_path / "b", [(1, 2)])
    count, found = differences(one, other)
    assert (count, len(found)) == (2, 1)


def test_one_number_that_differs_is_told_of_from_both_sides(tmp_path):
    one, other = _folder(tmp_path / "a", [(1, 2)]), _folder(tmp_path / "b", [(1, 3)])
    assert len(differences(one, other)[1]) == 2


def test_columns_that_differ_are_told_of(tmp_path):
    one, other = _folder(tmp_path / "a", [(1, 2)]), _folder(tmp_path / "b", [(1, "2")])
    assert "columns" in differences(one, other)[1][0]
