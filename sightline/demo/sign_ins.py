"""Who signs in to the made-up authority: memorable people for a first look, and an account for everybody in post."""

from __future__ import annotations

import re
import unicodedata

from .made_up import MadeUpPerson, MadeUpWorker
from .workforce import BUSY_TEAM, DRIFT_TEAM, TURNOVER_TEAM, Workforce

DOMAIN = "wendlebury.example"
PRINCIPAL = f"principal@{DOMAIN}"
_NO_ACCENT = str.maketrans({"Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "ø": "o", "Ø": "O", "ı": "i", "ß": "ss", "æ": "ae"})


def sign_ins(
    workforce: Workforce, analyst: str, administrator: str, service_managers: list[str], principal: str
) -> list[MadeUpPerson]:
    """The memorable sign-ins first, in the order a newcomer would try them; then the other workers and managers in post."""
    teams = workforce.teams
    drift, turnover, busy = teams[DRIFT_TEAM], teams[TURNOVER_TEAM], teams[BUSY_TEAM]
    memorable: list[tuple[str, str, MadeUpWorker | None]] = [
        ("social.worker", "social_worker", _first_in_post(workforce, DRIFT_TEAM)),
        ("manager", "team_manager", drift.manager),
        ("head", "head_of_service", workforce.head),
        ("reviewing.officer", "reviewing_officer", _first_in_post(workforce, "Reviewing Service")),
        ("busy.worker", "social_worker", busy.seats[0].tenures[-1].worker),
        ("new.worker", "social_worker", turnover.seats[0].tenures[-1].worker),
        ("turnover.manager", "team_manager", turnover.manager),
        ("care.worker", "social_worker", _first_in_post(workforce, "Children in Care 1")),
        ("personal.adviser", "social_worker", _first_in_post(workforce, "Leaving Care")),
    ]
    people = []
    known: set[str] = set()
    for local, role, worker in memorable:
        if worker is not None and worker.left_on is None and worker.name not in known:
            people.append(_person(workforce, local, role, worker))
            known.add(worker.name)
    for number, (service, name) in enumerate(zip(workforce.parents, service_managers, strict=True)):
        local = "service.manager" if number == 0 else _plain(name)
        people.append(MadeUpPerson(f"{local}@{DOMAIN}", name, "service_manager", None, [service.name]))
    people.append(MadeUpPerson(PRINCIPAL, principal, "principal_social_worker", None, []))
    people.append(MadeUpPerson(f"analyst@{DOMAIN}", analyst, "analyst", None, []))
    people.append(MadeUpPerson(f"administrator@{DOMAIN}", administrator, "administrator", None, []))
    taken = {person.email for person in people}
    for worker in workforce.workers():
        if worker.left_on is None and worker.name not in known:
            role = "social_worker" if worker.role == "personal_adviser" else worker.role
            local, number = _plain(worker.name), 2
            while f"{local}@{DOMAIN}" in taken:
                local, number = f"{_plain(worker.name)}.{number}", number + 1
            taken.add(f"{local}@{DOMAIN}")
            people.append(_person(workforce, local, role, worker))
    return people


def _person(workforce: Workforce, local: str, role: str, worker: MadeUpWorker) -> MadeUpPerson:
    if role == "head_of_service":
        teams = [team.name for team in workforce.parents]
    else:
        teams = [worker.team] if role != "reviewing_officer" else []
    return MadeUpPerson(f"{local}@{DOMAIN}", worker.name, role, worker.name, teams)


def _first_in_post(workforce: Workforce, team: str) -> MadeUpWorker | None:
    latest = [seat.tenures[-1].worker for seat in workforce.teams[team].seats]
    return next((worker for worker in latest if worker.left_on is None), None)


def _plain(name: str) -> str:
    """A name as an address has it: plain letters, joined by full stops."""
    letters = unicodedata.normalize("NFKD", name.translate(_NO_ACCENT))
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("'", "")
    return re.sub(r"[^a-z]+", ".", letters.lower()).strip(".")
