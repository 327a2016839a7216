# Each target does its own set-up first (packaging/set-up) and says what it is doing.
.DEFAULT_GOAL := help
.PHONY: help run kiosk tour stills test check proofs pictures voice orca hear accessibility procurement benchmarks fresh-test trust deb deb-test machine-test records-peers lock clean set-up set-up-test set-up-benchmarks

bin := .venv/bin
# Of `make trust`: how many visits, how much of the rest, and where chance begins.
VISITS := 10000
SHARE := 1
SEED := 1
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
	@echo 'Running the tests of kiosk/decision, which take every branch of it'
	@$(python) -m pytest --cov --cov-report=term tests/decision
# Without coverage, which makes the rest half as slow again.
	@echo 'Running all other tests'
	@$(python) -m pytest --ignore=tests/decision

proofs: set-up-test ## Approve the sheets of paper as they are printed now; look at printouts/proofs afterwards
	@echo 'Approving the proofs'
	@$(python) -m pytest --quiet --approve tests/handout/test_proofs.py

pictures: set-up-test ## Approve the pages as they are drawn now; look at tests/ui/pictures afterwards
	@echo 'Approving the pictures'
	@$(python) -m pytest --quiet --approve tests/ui/test_approved.py

voice: set-up ## Clips of all that is read aloud, in assets/speech: VOICE=slt-hts (or slt-flite, espeak-ng) IN=en
	@echo 'Making clips; those that are there stay'
	@$(bin)/spine-kiosk voice --voice '$(or $(VOICE),slt-hts)' --language '$(or $(IN),en)' --out assets/speech

orca: set-up-test ## What the screen reader Orca says of each kind of page (minutes; APPROVE=yes keeps it, once it is read)
	@echo 'Listening to Orca'
	@$(python) -m pytest --quiet --no-header -o addopts=--import-mode=importlib -o faulthandler_timeout=0 $(if $(APPROVE),--approve) tests/orca

accessibility: set-up-test ## docs/accessibility.md anew from docs/accessibility.yaml
	@echo 'Writing the accessibility report'
	@$(python) -m pytest --quiet --no-header --approve tests/accessibility

procurement: set-up-test ## docs/procurement anew: a file for the hospital's buyer, with the parts list and all licences
	@echo 'Writing the file for the buyer'
	@test -x build/procurement/bin/cyclonedx-py || python3 -m venv build/procurement
	@build/procurement/bin/python -m pip install --quiet --disable-pip-version-check --requirement packaging/procurement/requirements.txt
	@$(python) -m pytest --quiet --no-header --approve tests/procurement/test_documents.py
	@$(python) -m pytest --quiet --no-header tests/procurement

hear: set-up-test ## How much of each voice a machine hears right (minutes; a venv of its own in build/ear)
	@echo 'Listening to each voice'
	@test -x build/ear/bin/python || python3 -m venv build/ear
	@build/ear/bin/python -m pip install --quiet --requirement tests/benchmarks/ear/requirements.txt
	@$(python) -m pytest --quiet --no-header -s -o addopts=--import-mode=importlib -p no:cacheprovider tests/benchmarks/ear

benchmarks: set-up-benchmarks ## Measurements; leave the machine alone meanwhile
	@echo 'Measuring'
# Without pytest's plugin for Qt: libraries that two processes hold count half in the memory of each.
	@$(python) -m pytest -rs -p no:pytest-qt -W ignore::pytest.PytestConfigWarning \
	  -o addopts=--import-mode=importlib -o faulthandler_timeout=0 --ignore=tests/benchmarks/ear tests/benchmarks

fresh-test: set-up-test ## Both commands of the read-me in a bare Debian 12 and 13 (DEBIAN=trixie and ONLY=run do a part)
	@echo 'Trying the two commands on bare machines'
	@$(python) -m pytest --verbose --capture=no -o addopts=--import-mode=importlib -o faulthandler_timeout=0 tests/fresh \
	  $(if $(DEBIAN),--debian '$(DEBIAN)') $(if $(ONLY),-k make_$(ONLY))

trust: set-up-test ## Try all that can go wrong, and write down in docs/ what came of it (hours; VISITS=100 SHARE=0.1 less)
	@mkdir -p build/trust
	@echo 'Letting a monkey make $(VISITS) visits, two at a time'
	-@for seed in $(SEED) $$(($(SEED) + 1)); do \
	  nice -n 5 $(python) tests/trust/run.py visits --seed $$seed --visits $$(($(VISITS) / 2)) \
	    --size $$([ $$seed = $(SEED) ] && echo 1280x800 || echo 800x1280) --out build/trust/monkey-$$seed.json & \
	done; wait
	@echo 'Playing the chaos table'
	-@$(python) tests/trust/run.py played --seed $(SEED) --share $(SHARE) --part chaos --out build/trust/chaos.json
	@echo 'Spoiling inputs'
	-@$(python) tests/trust/run.py played --seed $(SEED) --share $(SHARE) --part inputs --out build/trust/inputs.json
	@echo 'Playing every fault of a printer'
	-@$(python) -m pytest --quiet --no-header -o faulthandler_timeout=0 tests/printing/matrix/table.py tests/printing/matrix/many.py tests/printing/matrix/every_sheet.py
	@$(python) tests/trust/run.py sheet build/trust

deb: ## The Debian packages of what is committed, for Debian 12 and 13, in build/deb
	@packaging/deb/build

deb-test: deb ## Build the packages twice, and install, upgrade and remove them with lintian and piuparts (minutes, by root)
	@tests/machine/packages

machine-test: deb ## The packages on a bare Debian that boots; then kill, hang, crash, cut off and lock the kiosk (minutes, by root)
	@tests/machine/run $(ONLY)

records-peers: set-up-test ## The records at a FHIR server and in a form of other makers (minutes; by npm and chromium, in build/peers)
	@tests/records/peers/install
	@echo 'Giving them questions and answers'
	@$(python) -m pytest --quiet --no-header -o addopts=--import-mode=importlib tests/records/peers

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
