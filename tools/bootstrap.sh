#!/bin/sh
# Makes .venv with every locked dependency. Finds a Python 3.12 or newer on PATH, in pyenv or among uv's own.
# Quick when nothing changed: a stamp holds the sum of the files that decide what is installed.
set -eu
cd "$(dirname "$0")/.."

want=$(cat pyproject.toml requirements.lock tools/bootstrap.sh | cksum)
if [ -x .venv/bin/sightline ] && [ "$(cat .venv/.stamp 2>/dev/null)" = "$want" ]; then exit 0; fi

good() { "$1" -c 'import sys, venv, ensurepip; sys.exit(not (3, 12) <= sys.version_info[:2] < (4, 0))' >/dev/null 2>&1; }

find_python() {
    for name in ${SIGHTLINE_PYTHON:-} python3.13 python3.12 python3.14 python3 python; do
        found=$(command -v "$name" 2>/dev/null) && good "$found" && { echo "$found"; return 0; }
    done
    for root in "${PYENV_ROOT:-$HOME/.pyenv}" "$(pyenv root 2>/dev/null || true)"; do
        for found in $(ls -d "$root"/versions/3.1[2-9]*/bin/python3 2>/dev/null | sort -rV); do
            good "$found" && { echo "$found"; return 0; }
        done
    done
    if command -v uv >/dev/null 2>&1; then
        found=$(uv python find '>=3.12' 2>/dev/null) && good "$found" && { echo "$found"; return 0; }
        echo "No Python 3.12 or newer found; asking uv for one." >&2
        uv python install 3.13 >&2 && found=$(uv python find '>=3.12' 2>/dev/null) && good "$found" && { echo "$found"; return 0; }
    fi
    return 1
}

if ! [ -x .venv/bin/python ] || ! good .venv/bin/python; then
    python=$(find_python) || {
        echo "Sightline needs Python 3.12 or newer (with venv), and none was found on PATH, in pyenv or among uv's own." >&2
        echo "Install one (for instance: 'apt install python3.12 python3.12-venv', or 'pyenv install 3.13', or 'uv python install 3.13') and run this again." >&2
        echo "SIGHTLINE_PYTHON=/path/to/python names one that is somewhere else." >&2
        exit 1
    }
    echo "Making the environment with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv
fi
if ! [ -x .venv/bin/uv ]; then
    .venv/bin/python -m pip install --quiet --disable-pip-version-check uv || {
        echo "Could not install uv with pip: is there a way to the Python package index?" >&2; exit 1; }
fi
echo "Installing locked dependencies"
.venv/bin/uv pip sync --quiet --python .venv/bin/python --require-hashes requirements.lock
.venv/bin/uv pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .
echo "$want" > .venv/.stamp
