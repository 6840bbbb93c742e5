"""A real site for journeys: a small made-up authority, the real server and its worker, and a real browser."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

PASSWORD = "made-up-people-only"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test in this folder is a journey, and all share one site."""
    here = Path(__file__).parent
    for item in items:
        if here in Path(item.path).parents:
            item.add_marker(pytest.mark.journey)
            item.add_marker(pytest.mark.xdist_group("site"))


@dataclass(frozen=True)
class Site:
    """Where the site is, and its home."""

    address: str
    home: Path


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The real thing: ``sightline demo`` on a free port, with 150 open children."""
    home = tmp_path_factory.mktemp("home")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("SIGHTLINE_", "PYTEST", "DJANGO_", "XDG_", "DATABASE_"))
    }
    environment["SIGHTLINE_HOME"] = str(home)
    command = [sys.executable, "-m", "sightline", "demo", "--children", "150", "--port", str(port)]
    with (home / "server.log").open("w") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address, server, home / "server.log")
        yield Site(address, home)
    finally:
        server.terminate()
        try:
            server.wait(60)
        except subprocess.TimeoutExpired:
            server.kill()


def _wait_for(address: str, server: subprocess.Popen, log: Path) -> None:
    for _ in range(600):
        if server.poll() is not None:
            pytest.fail(f"The site did not start:\n{log.read_text()[-3000:]}")
        try:
            urllib.request.urlopen(f"{address}/sign-in/", timeout=2)
            return
        except OSError:
            time.sleep(0.25)
    pytest.fail(f"The site did not answer in time:\n{log.read_text()[-3000:]}")


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Chromium: the one the test run found, else Debian's, else Playwright's own."""
    debian = "/usr/bin/chromium"
    path = os.environ.get("SIGHTLINE_BROWSER") or (debian if Path(debian).exists() else None)
    started = playwright.chromium.launch(executable_path=path, args=FLAGS)
    yield started
    started.close()


class Person:
    """Somebody at the site: what they do, said as given, when and then."""

    def __init__(self, context: BrowserContext, site: Site) -> None:
        self.page: Page = context.new_page()
        self.site = site
        self.said: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.said.append(str(error)))

    def signs_in(self, name: str) -> "Person":
        self.goes_to("/sign-in/")
        self.page.get_by_label("E-mail address").fill(f"{name}@wendlebury.example")
        self.page.get_by_label("Password", exact=True).fill(PASSWORD)
        self.page.get_by_role("button", name="Sign in").click()
        expect(self.page.get_by_role("button", name="Sign out")).to_be_visible()
        return self

    def goes_to(self, path: str) -> "Person":
        self.page.goto(f"{self.site.address}{path}")
        return self

    def presses(self, name: str | re.Pattern) -> "Person":
        self.page.get_by_role("link", name=name).first.click()
        self.page.wait_for_load_state()
        return self

    def reads(self, title: str | re.Pattern) -> "Person":
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(title)
        return self

    def finds_no_barrier(self) -> "Person":
        """axe at WCAG 2.2 AA; nothing scrolls sideways at 320 px; the browser said no error."""
        found = Axe().run(self.page, options={"runOnly": {"type": "tag", "values": WCAG}})
        assert found.violations_count == 0, f"{self.page.url}\n{found.generate_report()}"
        size = self.page.viewport_size
        self.page.set_viewport_size({"width": 320, "height": 800})
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        self.page.set_viewport_size(size)
        assert wide <= 320, f"{self.page.url} is {wide} px wide on a screen of 320"
        assert not self.said, f"{self.page.url}: {self.said}"
        return self


@pytest.fixture
def somebody(browser: Browser, site: Site) -> Iterator[Person]:
    """A person with a browser, not signed in."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    context.set_default_timeout(15_000)
    yield Person(context, site)
    context.close()


@pytest.fixture
def without_javascript(browser: Browser, site: Site) -> Iterator[Person]:
    """A person whose browser runs no scripts."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    context.set_default_timeout(15_000)
    yield Person(context, site)
    context.close()
