# Two commands do all the set-up: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Compiled modules start several times faster; an inherited switch must not turn that off.
unexport PYTHONDONTWRITEBYTECODE
CASE ?= cases/clothes-shop
# The sample's own day, so that its due dates lie where its papers say.
TODAY ?= 2026-10-10

.PHONY: run test check format types imports lint coverage torture papers bench golden clean

run: $(VENV)/.run
	@$(BIN)/forbear $(CASE) --today $(TODAY)

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n 2 --dist loadfile

check: $(VENV)/.dev lint types imports coverage

format: $(VENV)/.dev
	$(BIN)/ruff format src tests bench docs
	$(BIN)/ruff check --fix src tests bench docs

lint: $(VENV)/.dev
	$(BIN)/ruff format --check src tests bench docs
	$(BIN)/ruff check src tests bench docs

types: $(VENV)/.dev
	$(BIN)/mypy

imports: $(VENV)/.dev
	$(BIN)/lint-imports

coverage: $(VENV)/.dev
	$(BIN)/python -m coverage erase
	$(BIN)/python -m pytest -n 2 --dist loadfile -q --cov=forbear --cov-branch --cov-report=
	$(BIN)/python -m coverage report --fail-under=100 \
	  --include='src/forbear/values/*,src/forbear/loan/*,src/forbear/case/*,src/forbear/planning/*,src/forbear/rules/*,src/forbear/store/*,src/forbear/reading/*'

torture: $(VENV)/.dev
	FORBEAR_TORTURE=1 $(BIN)/python -m pytest tests/store/torture -q

papers: $(VENV)/.dev
	$(BIN)/python tests/papers/score.py

bench: $(VENV)/.dev
	@for one in bench/*.py; do echo "== $$one"; $(BIN)/python $$one || exit 1; done

golden: $(VENV)/.dev
	FORBEAR_GOLDEN=1 $(BIN)/python -m pytest tests/rendering -q

$(VENV)/.run: requirements.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.run
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*
