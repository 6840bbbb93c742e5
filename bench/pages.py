"""Pages under load: 100 signed-in people on 200,000 children, with a real server and PostgreSQL, all on this machine.

Each person opens a page of their role, reads for five seconds on average, and opens the next, for a minute. The client runs on the
same cores as the server.
"""

import asyncio
import random
import re
import socket
import statistics
import subprocess
import sys
import time
from collections import defaultdict

import httpx

from .authority import SHIFT, ensure

PEOPLE = {"social_worker": 70, "team_manager": 15, "reviewing_officer": 8, "head_of_service": 5, "analyst": 2}
SECONDS, READING, LIMIT = 60, 5.0, 0.150
PAGES = {
    "social_worker": ["/my-children/", "/my-children/", "child", "child", "child", "/deadlines/", "search"],
    "team_manager": ["/my-team/", "/my-team/", "child", "child", "/deadlines/", "search"],
    "reviewing_officer": ["/reviews/", "child", "child", "/deadlines/"],
    "head_of_service": ["/line-of-sight/", "/deadlines/", "child", "search"],
    "analyst": ["/data/", "/imports/", "/catalogue/", "/line-of-sight/"],
}
NAMES = ["okafor", "smith", "redfern", "o'connor", "campbell", "zajac"]


def main() -> None:
    ensure()
    emails = _emails()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "sightline", "serve", "--port", str(port)], stdout=subprocess.DEVNULL
    )
    try:
        taken = asyncio.run(_load(f"http://127.0.0.1:{port}", emails))
    finally:
        server.terminate()
        server.wait(60)
    everything = sorted(seconds for times in taken.values() for seconds in times)
    count = len(everything)
    print(f"Pages: {count} opened by {sum(PEOPLE.values())} people in {SECONDS} s ({count / SECONDS:.0f} a second)")
    for page, times in sorted(taken.items()):
        print(
            f"  {page:<18} median {statistics.median(times) * 1000:6.0f} ms   p95 {_p95(times) * 1000:6.0f} ms   {len(times)} times"
        )
    p95 = _p95(everything)
    print(
        f"  all pages          median {statistics.median(everything) * 1000:6.0f} ms   p95 {p95 * 1000:6.0f} ms   limit {LIMIT * 1000:.0f} ms: {p95 / LIMIT:.2f} of it"
    )


def _emails() -> list[tuple[str, str]]:
    from sightline.access.models import User

    chance = random.Random(1)
    found = []
    for role, count in PEOPLE.items():
        # Of the part of the authority that was not repeated: only its records, beside its facts, are there to be shown.
        people = User.objects.filter(role=role, is_active=True, id__lt=SHIFT)
        users = list(people.order_by("id").values_list("email", flat=True))
        found += [(role, email) for email in chance.sample(users, min(count, len(users)))]
    return found


async def _load(address: str, people: list[tuple[str, str]]) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = defaultdict(list)
    limits = httpx.Limits(max_connections=None)
    clients = [httpx.AsyncClient(base_url=address, timeout=60, limits=limits) for _ in people]
    await _until_up(clients[0])
    for client, (_, email) in zip(clients, people, strict=True):
        await _sign_in(client, email)
    children = [await _children(client, role) for client, (role, _) in zip(clients, people, strict=True)]
    for client, (role, _) in zip(clients, people, strict=True):  # every page once, uncounted
        if random.Random(role).random() < 0.2:
            await client.get(PAGES[role][0])
    end = time.perf_counter() + SECONDS
    await asyncio.gather(
        *(
            _browse(client, role, own, end, taken, n)
            for n, (client, (role, _), own) in enumerate(zip(clients, people, children, strict=True))
        )
    )
    for client in clients:
        await client.aclose()
    return taken


async def _until_up(client: httpx.AsyncClient) -> None:
    for _ in range(240):
        try:
            await client.get("/sign-in/")
            return
        except httpx.HTTPError:
            await asyncio.sleep(0.5)
    sys.exit("The server did not come up.")


async def _sign_in(client: httpx.AsyncClient, email: str) -> None:
    from sightline.demo.build import PASSWORD

    page = await client.get("/sign-in/")
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text).group(1)
    answer = await client.post(
        "/sign-in/", data={"csrfmiddlewaretoken": token, "email": email, "password": PASSWORD, "next": "/"}
    )
    if answer.status_code != 302:
        sys.exit(f"{email} could not sign in.")


async def _children(client: httpx.AsyncClient, role: str) -> list[str]:
    page = await client.get(PAGES[role][0], follow_redirects=True)
    found = re.findall(r'href="(/children/\d+/)"', page.text)
    if not found:
        page = await client.get("/deadlines/", follow_redirects=True)
        found = re.findall(r'href="(/children/\d+/)"', page.text)
    return sorted(set(found))


async def _browse(
    client: httpx.AsyncClient, role: str, children: list[str], end: float, taken: dict[str, list[float]], seed: int
) -> None:
    chance = random.Random(seed)
    await asyncio.sleep(chance.uniform(0, READING))
    while time.perf_counter() < end:
        page = chance.choice(PAGES[role])
        path = page
        if page == "child":
            if not children:
                continue
            path = chance.choice(children)
        elif page == "search":
            path = f"/search/?q={chance.choice(NAMES)}"
        start = time.perf_counter()
        answer = await client.get(path, follow_redirects=True)
        if answer.status_code != 200:
            sys.exit(f"{path} answered {answer.status_code} to {role}.")
        taken[page].append(time.perf_counter() - start)
        await asyncio.sleep(chance.expovariate(1 / READING))


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


main()
