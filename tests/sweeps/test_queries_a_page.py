"""How often a page asks the database, a fixed number of times however much it shows; and how long it is."""

from collections import Counter

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client

from sightline.access.tests.fixtures import world  # noqa: F401
from sightline.worklists.tests.lives import load_lives

# Who, page, and the most that it may ask; with room for one or two more questions, not for one a row.
PAGES = [
    ("own_worker", "/my-children/", 24),
    ("own_worker", "/deadlines/", 32),
    ("own_worker", "/children/100001/", 40),
    ("own_worker", "/search/?q=okafor", 22),
    ("manager", "/my-team/", 34),
    ("reviewing_officer", "/reviews/", 30),
    ("head", "/line-of-sight/", 46),
    ("head", "/deadlines/?state=all", 28),
    ("analyst", "/data/", 24),
    ("analyst", "/catalogue/", 20),
]
LONGEST = 200_000  # bytes, of a service this small
REPEATED = 15  # the same question: each part of a page asks who is looking


@pytest.fixture
def lives(world):  # noqa: F811
    cache.clear()
    load_lives()
    return world


@pytest.mark.parametrize("who, path, most", PAGES)
def test_a_page_asks_a_fixed_number_of_questions(lives, who, path, most):
    client = Client()
    client.force_login(lives.users[who])
    client.get(path)  # what is read once a process
    cache.clear()
    asked: Counter[str] = Counter()

    def note(execute, sql, params, many, context):
        asked[" ".join(sql.split())] += 1
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        answer = client.get(path)
    assert answer.status_code == 200
    often = {sql[:120]: times for sql, times in asked.most_common(3)}
    assert max(often.values()) <= REPEATED, often
    assert asked.total() <= most, (asked.total(), often)
    assert len(answer.content) < LONGEST, len(answer.content)
    assert b"Standards(" not in answer.content  # a thing of the program where words should be
