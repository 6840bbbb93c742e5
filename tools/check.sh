#!/bin/sh
# Lint, format, types, import contracts and fresh reference pages: everything that reads the code without running it.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
echo "Lint";      $bin/ruff check -q .
echo "Format";    $bin/ruff format -q --check .
echo "Contracts"; $bin/lint-imports --no-cache >/tmp/sightline-contracts.$$ 2>&1 || { cat /tmp/sightline-contracts.$$; rm -f /tmp/sightline-contracts.$$; exit 1; }
rm -f /tmp/sightline-contracts.$$
echo "Types";     $bin/mypy sightline
echo "Reference pages"; $bin/python -m tools.reference check
