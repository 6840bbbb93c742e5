"""Static files: what is vendored is what was reviewed, stripped of what is not ours to use, and hashes without a gap."""

import hashlib
import importlib.util
import re
import sys
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import override_settings

import sightline.web

STATIC = Path(sightline.web.__file__).parent / "static" / "web"
VENDOR = STATIC / "vendor"
ROOT = Path(sightline.web.__file__).parents[2]


def vendored_files():
    return {
        str(path.relative_to(VENDOR)): path for path in VENDOR.rglob("*") if path.is_file() and path.suffix != ".md"
    }


def test_every_vendored_file_is_as_recorded():
    recorded = dict(re.findall(r"^\| (\S+/\S+\.\w+) \| ([0-9a-f]{64}) \|$", (VENDOR / "VENDORED.md").read_text(), re.M))
    assert recorded == {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in vendored_files().items()}


def test_record_names_versions_and_licences():
    record = (VENDOR / "VENDORED.md").read_text()
    for line in (
        "| govuk-frontend | 6.6.0 | MIT |",
        "| @ministryofjustice/frontend | 11.1.0 | MIT |",
        "| htmx.org | 2.",
    ):
        assert line in record


def test_nothing_is_left_that_is_not_ours_to_use():
    for name, path in vendored_files().items():
        text = path.read_text()
        assert not re.search(r"GDS Transport|@font-face|govuk-crest|sourceMappingURL|/assets/", text), name
        assert not re.search(r"crest|crown|logotype|font|opengraph|\.map$|\.woff", path.name), name


def test_our_stylesheet_names_no_font_of_theirs_and_nothing_from_elsewhere():
    css = (STATIC / "sightline.css").read_text()
    assert "GDS" not in css
    assert "url(" not in css
    assert "@import" not in css


@pytest.fixture(scope="module")
def tool():
    path = ROOT / "tools" / "vendor_assets.py"
    if not path.exists():
        pytest.skip("tools/vendor_assets.py is not here: an installed package has no tools.")
    spec = importlib.util.spec_from_file_location("vendor_assets", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def test_tool_strips_fonts_crest_and_maps_and_points_images_beside(tool):
    css = (
        "@font-face{font-family:GDS Transport;src:url(/assets/fonts/x.woff2)}.a{font-family:GDS Transport,arial,sans-serif}"
        ".b:before{background:url(/assets/images/govuk-crest.svg)}@supports (x:y){.b:before{mask:url(/assets/images/govuk-crest.svg)}}"
        ".c{background:url(/assets/images/icon.svg)}\n/*# sourceMappingURL=x.css.map */\n"
    )
    assert tool.strip_css(css) == f".a{{font-family:{tool.FONT_STACK}}}.c{{background:url(images/icon.svg)}}\n"


def test_tool_takes_the_map_off_a_script(tool):
    assert tool.strip_js("let a=1;//# sourceMappingURL=x.js.map\n") == "let a=1;\n"


def test_tool_refuses_a_package_that_was_not_reviewed(tool, tmp_path, monkeypatch):
    monkeypatch.setattr(tool.subprocess, "run", lambda *args, **kwargs: (tmp_path / "x.tgz").write_bytes(b"other"))
    with pytest.raises(ValueError, match="nothing was changed"):
        tool.fetch(tool.PACKAGES[0], tmp_path)


def test_names_carry_hashes_through_stylesheets_and_scripts(tmp_path):
    with override_settings(
        STATIC_ROOT=tmp_path,
        STORAGES={"staticfiles": {"BACKEND": "sightline.web.storage.StaticFiles"}},
    ):
        call_command("collectstatic", interactive=False, verbosity=0)
    (start,) = (tmp_path / "web").glob("start.*.js")
    imported = re.findall(r'from "\./(\S+)"', start.read_text())
    assert len(imported) == 2
    assert all(re.search(r"\.[0-9a-f]{12}\.js$", name) and (tmp_path / "web" / name).exists() for name in imported)
    (moj,) = (tmp_path / "web/vendor/moj-frontend").glob("moj-frontend.min.*.css")
    images = re.findall(r'url\("?(images/[^)"]+)', moj.read_text())
    assert images
    assert all(re.search(r"\.[0-9a-f]{12}\.svg$", name) and (moj.parent / name).exists() for name in images)
    assert list(tmp_path.rglob("sightline.*.css.gz"))
