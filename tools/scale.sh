#!/bin/sh
# The plan on a Spark cluster of this machine, compared with DuckDB. PySpark has an environment of its own, .venv-spark: it is large, and
# nothing else needs it.
set -eu
cd "$(dirname "$0")/.."
want=$(cat pyproject.toml requirements-spark.lock tools/scale.sh | cksum)
if ! [ -x .venv-spark/bin/python ] || [ "$(cat .venv-spark/.stamp 2>/dev/null)" != "$want" ]; then
    echo "Making the environment for Spark (once)"
    rm -rf .venv-spark
    .venv/bin/uv venv --quiet --python .venv/bin/python .venv-spark
    .venv/bin/uv pip sync --quiet --python .venv-spark/bin/python --require-hashes requirements-spark.lock
    .venv/bin/uv pip install --quiet --python .venv-spark/bin/python --no-deps --no-build-isolation --editable .
    echo "$want" > .venv-spark/.stamp
fi
exec .venv-spark/bin/python -m tests.engines.scale
