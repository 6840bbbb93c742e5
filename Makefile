# Every target bootstraps by itself: it makes .venv from requirements.lock when that is not there or not up to date.
.DEFAULT_GOAL := help
.PHONY: help demo test check fix bench scale docs setup
BIN := .venv/bin

help: ## What there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /: /'

setup:
	@sh tools/bootstrap.sh

demo: setup ## A made-up authority on an embedded server; prints the address and who to sign in as
	@SIGHTLINE_HOME="$${SIGHTLINE_HOME:-$(CURDIR)/.sightline}" $(BIN)/sightline demo $(DEMO)

test: setup ## All set-up, lint, types, contracts, and every test
	@sh tools/test.sh

check: setup ## Lint, types, contracts and fresh reference pages only
	@sh tools/check.sh

fix: setup ## Format, mend what can be mended, write the generated pages
	@$(BIN)/ruff format -q . && $(BIN)/ruff check -q --fix . ; $(BIN)/python -m tools.reference write

bench: setup ## The figures of the design, measured on this machine
	@$(BIN)/python -m bench $(BENCH)

scale: setup ## The plan on a Spark cluster of two workers on this machine, proved identical to DuckDB's, row for row (Java 17)
	@sh tools/scale.sh

docs: setup ## Write the generated reference pages
	@$(BIN)/python -m tools.reference write
