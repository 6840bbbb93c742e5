"""What the made-up authority has decided itself: its terms, closure days, front-door hours, and one standard from a day."""

from __future__ import annotations

from datetime import date

# Each: name, first day, last day, half term from and until.
TERMS = (
    ("Autumn 2024", date(2024, 9, 3), date(2024, 12, 20), date(2024, 10, 28), date(2024, 11, 1)),
    ("Spring 2025", date(2025, 1, 6), date(2025, 4, 4), date(2025, 2, 17), date(2025, 2, 21)),
    ("Summer 2025", date(2025, 4, 22), date(2025, 7, 22), date(2025, 5, 26), date(2025, 5, 30)),
    ("Autumn 2025", date(2025, 9, 2), date(2025, 12, 19), date(2025, 10, 27), date(2025, 10, 31)),
    ("Spring 2026", date(2026, 1, 5), date(2026, 3, 27), date(2026, 2, 16), date(2026, 2, 20)),
    ("Summer 2026", date(2026, 4, 13), date(2026, 7, 21), date(2026, 5, 25), date(2026, 5, 29)),
    ("Autumn 2026", date(2026, 9, 2), date(2026, 12, 18), date(2026, 10, 26), date(2026, 10, 30)),
    ("Spring 2027", date(2027, 1, 4), date(2027, 3, 25), date(2027, 2, 15), date(2027, 2, 19)),
    ("Summer 2027", date(2027, 4, 12), date(2027, 7, 21), date(2027, 5, 31), date(2027, 6, 4)),
)

# Between Christmas and New Year; the rest of those days are bank holidays or weekends.
CLOSURES = (
    ("Christmas closure 2024", date(2024, 12, 27), date(2024, 12, 31)),
    ("Christmas closure 2025", date(2025, 12, 29), date(2025, 12, 31)),
    ("Christmas closure 2026", date(2026, 12, 29), date(2026, 12, 31)),
    ("Christmas closure 2027", date(2027, 12, 29), date(2027, 12, 31)),
)

FRONT_DOOR_FROM = date(2025, 4, 1)
FRONT_DOOR = [["08:30", "17:30"]] * 4 + [["08:30", "17:00"], None, None]

STANDARD, STANDARD_FROM, STANDARD_CHOICE = "child_in_need_visit", date(2025, 9, 1), "four_weeks"

FEW_DAYS_BEFORE = 40
"""How many days before something begins it was decided."""

WHY_TERMS = "As the county publishes them."
WHY_CLOSURES = "Agreed by the senior leadership team with the trade unions."
WHY_FRONT_DOOR = "The front door opens half an hour earlier, when schools ring."
WHY_STANDARD = "Practice board: four weeks by the calendar, so that a bank holiday makes no gap longer."
