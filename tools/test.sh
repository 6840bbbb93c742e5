#!/bin/sh
# Everything: checks, then every test on both cores, closing with pytest's own line.
# Browser journeys need Chromium: found on this machine, installed by Debian's package manager when we are root, or Playwright's own.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
sh tools/check.sh

find_browser() {
    for name in chromium chromium-browser google-chrome; do command -v $name 2>/dev/null && return 0; done
    $bin/python - <<'PY'
import sys
from pathlib import Path
from playwright.sync_api import sync_playwright
with sync_playwright() as p:
    path = p.chromium.executable_path
print(path) if Path(path).exists() else sys.exit(1)
PY
}
browser=$(find_browser 2>/dev/null || true)
if [ -z "$browser" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "No browser found: installing Debian's Chromium"
    apt-get update -qq >/dev/null 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-liberation >/dev/null 2>&1 || true
    browser=$(find_browser 2>/dev/null || true)
fi
if [ -z "$browser" ]; then
    echo "No browser found: trying Playwright's own Chromium"
    timeout 300 $bin/playwright install chromium >/dev/null 2>&1 || true
    browser=$(find_browser 2>/dev/null || true)
fi
if [ -n "$browser" ]; then
    SIGHTLINE_BROWSER=$browser; export SIGHTLINE_BROWSER
    exec $bin/python -m pytest -q -n 2 --dist loadgroup ${PYTEST:-}
fi
echo "The browser journeys were NOT run: no Chromium was found and none could be installed."
if [ "${CI:-}" = true ]; then echo "In CI that is a failure."; exit 1; fi
exec $bin/python -m pytest -q -n 2 --dist loadgroup -m "not journey" ${PYTEST:-}
