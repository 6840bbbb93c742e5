"""Fetches the design systems' and HTMX's distributed files with npm and lays them, stripped, among the web app's static files."""

import hashlib
import re
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

VENDOR = Path(__file__).resolve().parents[1] / "sightline" / "web" / "static" / "web" / "vendor"

# A system sans takes the place of GDS Transport, which is licensed to government services on GOV.UK only.
FONT_STACK = '"Helvetica Neue",Arial,"Liberation Sans",sans-serif'


@dataclass(frozen=True)
class Package:
    """One npm package: the folder it goes to, what is taken from it, and the sum that its tarball must have."""

    folder: str
    name: str
    version: str
    licence: str
    sha256: str
    files: tuple[str, ...]
    images: str = ""
    notice: str = ""


MIT = """Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."""

PACKAGES = (
    Package(
        folder="govuk-frontend",
        name="govuk-frontend",
        version="6.6.0",
        licence="MIT",
        sha256="52c4eb554e54d8a6e4ba801e9da5ec3a5b930fd2f117a39677f0b6296e954751",
        files=("dist/govuk/govuk-frontend.min.css", "dist/govuk/govuk-frontend.min.js"),
        notice="Copyright (C) 2017 Crown Copyright (Government Digital Service)",
    ),
    Package(
        folder="moj-frontend",
        name="@ministryofjustice/frontend",
        version="11.1.0",
        licence="MIT",
        sha256="9ec6ccf0739cefee1fdc663ca61387204dcf3fd9bfcfafa8b9159d993f38984b",
        files=("moj/moj-frontend.min.css", "moj/moj-frontend.min.js"),
        images="moj/assets/images",
        notice="Copyright (c) 2021 dxw; MOJ Digital & Technology",
    ),
    Package(
        folder="htmx",
        name="htmx.org",
        version="2.0.11",
        licence="0BSD",
        sha256="165a2655073e9e6e55e307a7c74e8ebcdb76afb7701f9c16cfd106a13add408e",
        files=("dist/htmx.min.js",),
    ),
)

FONT_FACE = re.compile(r"@font-face\{[^}]*\}")
CREST_RULE = re.compile(r"[^{}]+\{[^{}]*govuk-crest[^{}]*\}")
EMPTY_AT_RULE = re.compile(r"@(?:media|supports)[^{};]*\{\}")
ASSET_URL = re.compile(r"url\((['\"]?)/assets/images/([\w.-]+)\1\)")
SOURCE_MAP = re.compile(r"\s*(?:/\*[#@]\s*sourceMappingURL=[^*]*\*/|//[#@]\s*sourceMappingURL=\S*)\s*")


def strip_css(css: str) -> str:
    """A stylesheet without GDS Transport, the crest and the source map, its images looked for in ``images`` beside it."""
    css = FONT_FACE.sub("", css)
    css = CREST_RULE.sub("", css)
    while EMPTY_AT_RULE.search(css):
        css = EMPTY_AT_RULE.sub("", css)
    css = css.replace("GDS Transport,arial,sans-serif", FONT_STACK)
    css = ASSET_URL.sub(r"url(images/\2)", css)
    return SOURCE_MAP.sub("\n", css)


def strip_js(script: str) -> str:
    """A script without its source map's comment."""
    return SOURCE_MAP.sub("\n", script)


def fetch(package: Package, into: Path) -> Path:
    """The package's tarball, as npm packs it. Raises ValueError when it is not the one that was reviewed."""
    subprocess.run(
        ["npm", "pack", f"{package.name}@{package.version}", "--silent", "--pack-destination", str(into)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    (tarball,) = into.glob("*.tgz")
    found = hashlib.sha256(tarball.read_bytes()).hexdigest()
    if found != package.sha256:
        raise ValueError(
            f"{package.name} {package.version} has the sum {found}, not {package.sha256}: nothing was changed."
        )
    return tarball


def unpack(package: Package, tarball: Path) -> dict[str, bytes]:
    """The package's wanted files, stripped, by their path under the vendor folder."""
    wanted: dict[str, bytes] = {}
    with tarfile.open(tarball) as archive:

        def read(path: str) -> bytes:
            member = archive.extractfile(f"package/{path}")
            if member is None:
                raise ValueError(f"{package.name} {package.version} holds no file {path}.")
            return member.read()

        for path in package.files:
            text = read(path).decode()
            text = strip_css(text) if path.endswith(".css") else strip_js(text)
            wanted[f"{package.folder}/{Path(path).name}"] = text.encode()
            for image in sorted(set(re.findall(r"url\(images/([\w.-]+)\)", text))):
                wanted[f"{package.folder}/images/{image}"] = read(f"{package.images}/{image}")
    return wanted


def record(files: dict[str, bytes]) -> str:
    """VENDORED.md: what is here, from where, under which licence, and the sum of every file."""
    lines = [
        "# Vendored files",
        "",
        "Written by `tools/vendor_assets.py`; change that and run it again, never a file here. Taken out: GDS Transport, the",
        "crest and the source maps, which are not ours to use or not needed. Put in: a system font, relative image paths.",
        "",
        "| Package | Version | Licence | sha256 of the package |",
        "|---|---|---|---|",
        *(f"| {p.name} | {p.version} | {p.licence} | {p.sha256} |" for p in PACKAGES),
        "",
        "| File | sha256 |",
        "|---|---|",
        *(f"| {path} | {hashlib.sha256(content).hexdigest()} |" for path, content in sorted(files.items())),
        "",
        "## Licences",
        "",
        "govuk-frontend and @ministryofjustice/frontend: the MIT License.",
        "",
        *(f"{p.name}: {p.notice}." for p in PACKAGES if p.notice),
        "",
        MIT,
        "",
        "htmx.org: Zero-Clause BSD, which asks for no notice.",
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Fetch everything first, then replace the vendor folder's files."""
    files: dict[str, bytes] = {}
    for package in PACKAGES:
        with tempfile.TemporaryDirectory() as scratch:
            files |= unpack(package, fetch(package, Path(scratch)))
    for old in sorted(VENDOR.rglob("*"), reverse=True):
        if old.is_file():
            old.unlink()
        else:
            old.rmdir()
    for path, content in files.items():
        target = VENDOR / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    (VENDOR / "VENDORED.md").write_text(record(files))
    sys.stdout.write(f"{len(files)} files from {len(PACKAGES)} packages are in {VENDOR}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
