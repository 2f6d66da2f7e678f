# Everything runs in .venv, which is made from constraints.txt and made anew when that or pyproject.toml changes.

PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3,$(shell command -v $(name))))
RUN := .venv/bin
SETUP := .venv/.ready

.PHONY: graph test check quality portal bench clean

graph: $(SETUP)
	$(RUN)/kkrgraph build data/minutes --store build/store

test: $(SETUP)
	$(RUN)/python -m pytest

check: $(SETUP)
	$(RUN)/ruff check .
	$(RUN)/mypy --strict --explicit-package-bases kkrgraph tests benchmarks
	$(RUN)/python -m pytest tests/test_layers.py
	$(RUN)/python -m benchmarks.quality --check

quality: $(SETUP)
	$(RUN)/python -m benchmarks.quality

portal:
	@echo "the portal arrives with a later release" >&2; exit 2

bench: $(SETUP)
	$(RUN)/python -m benchmarks

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path "./.venv/*" -prune -exec rm -rf {} +

$(SETUP): constraints.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("kkrgraph needs Python 3.11 or later; set PYTHON=...") if sys.version_info < (3, 11) else None'
	test -x $(RUN)/python || $(PYTHON) -m venv .venv
	$(RUN)/python -m pip install --quiet --disable-pip-version-check -r constraints.txt
	$(RUN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@
