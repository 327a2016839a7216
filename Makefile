# Each target does its own set-up first (packaging/set-up) and says what it is doing.
.DEFAULT_GOAL := help
.PHONY: help run kiosk tour stills test check proofs pictures benchmarks fresh-test trust deb deb-test machine-test lock clean set-up set-up-test set-up-benchmarks

bin := .venv/bin
python := $(bin)/python

help: ## This list
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

run: ## Try the kiosk: in a window, or, where there is no screen, as pictures of every page and the printed PDF
ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
run: set-up
	@echo 'Opening the kiosk in a window'
	@$(bin)/spine-kiosk run --windowed
else
run: tour
endif

kiosk: set-up ## The kiosk on the full screen, as a person meets it
	@echo 'Starting the kiosk on the full screen'
	@$(bin)/spine-kiosk run

tour: set-up ## Pictures of every page and the printed PDF, in build/tour
	@echo 'Walking through every page without a screen'
	@QT_QPA_PLATFORM=offscreen $(bin)/spine-kiosk tour --out build/tour

stills: set-up ## The still pictures anew from the scenes and parts in assets/procedures
	@echo 'Composing the still pictures'
	@$(python) -m kiosk.ui.animation.stills assets

check: set-up-test ## Style, types, who imports whom, and the QML files
	@echo 'Checking style'
	@$(bin)/ruff check --quiet
	@$(bin)/ruff format --check --quiet
	@echo 'Checking types'
	@$(bin)/mypy --strict --no-error-summary
	@echo 'Checking who imports whom'
	@$(bin)/lint-imports
	@echo 'Checking the QML files'
	@$(python) -m pytest --quiet --no-header tests/test_qmllint.py

test: check ## Everything check does, then all tests, with every branch of kiosk/decision taken
	@echo 'Running the tests'
	@$(python) -m pytest --cov --cov-report=term

proofs: set-up-test ## Approve the sheets of paper as they are printed now; look at printouts/proofs afterwards
	@echo 'Approving the proofs'
	@$(python) -m pytest --quiet --approve tests/handout/test_proofs.py

pictures: set-up-test ## Approve the pages as they are drawn now; look at tests/ui/pictures afterwards
	@echo 'Approving the pictures'
	@$(python) -m pytest --quiet --approve tests/ui/test_approved.py

benchmarks: set-up-benchmarks ## Measurements; leave the machine alone meanwhile
	@echo 'Measuring'
# Without pytest's plugin for Qt: libraries that two processes hold count half in the memory of each.
	@$(python) -m pytest -rs -p no:pytest-qt -W ignore::pytest.PytestConfigWarning \
	  -o addopts=--import-mode=importlib tests/benchmarks

fresh-test: set-up-test ## Both commands of the read-me in a bare Debian 12 and 13 (DEBIAN=trixie and ONLY=run do a part)
	@echo 'Trying the two commands on bare machines'
	@$(python) -m pytest --verbose --capture=no -o addopts=--import-mode=importlib tests/fresh \
	  $(if $(DEBIAN),--debian '$(DEBIAN)') $(if $(ONLY),-k make_$(ONLY))

trust: set-up-test ## Play the whole matrix of printers, and write down in docs/ what came of it (minutes)
	@echo 'Playing every fault of a printer'
	@$(python) -m pytest --quiet --no-header -o faulthandler_timeout=0 tests/printing/matrix/table.py tests/printing/matrix/many.py tests/printing/matrix/every_sheet.py

deb: ## The Debian packages of what is committed, for Debian 12 and 13, in build/deb
	@packaging/deb/build

deb-test: deb ## Build the packages twice, and install, upgrade and remove them with lintian and piuparts (minutes, by root)
	@tests/machine/packages

machine-test: deb ## The packages on a bare Debian that boots; then kill, hang, crash, cut off and lock the kiosk (minutes, by root)
	@tests/machine/run $(ONLY)

lock: ## Write the four locks anew from pyproject.toml
	@packaging/lock

clean: ## Remove all that the other targets made
	@echo 'Removing .venv, build and the caches'
	@rm -rf .venv build dist .benchmarks .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find kiosk tests -name __pycache__ -type d -prune -exec rm -rf {} +

set-up:
	@packaging/set-up

set-up-test:
	@packaging/set-up test

set-up-benchmarks:
	@packaging/set-up benchmarks
