# make demo      install what is missing, build, show the main job on Samples
# make test      install what is missing, run all tests
# make install   put the program, its manual and its completions into PREFIX
# make check-others  what other programs make of our files: Word files in python-docx and LibreOffice, the report in
#                Chromium; what is not installed is skipped, and said to be
# make deb       build the Debian package (.build/deb); make check-deb tries it in a clean chroot, as root
# make bench     measure against other programs, in ratios
# make accuracy  compare with expert readings in ../shared/gold
# make accuracy-jenis   compare the recognised kinds of documents with the list in ../shared/corpus
# make fuzz      throw changed bytes at every reader and at the rule decoder, FUZZ_SECONDS (30) each
# make format, make lint, make clean

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

SWIFT ?= swift
PYTHON ?= python3
PREFIX ?= /usr/local
DESTDIR ?=

# One file that needs no Swift on the machine: the language's own libraries are inside.
RELEASE := -c release --static-swift-stdlib -Xswiftc -use-ld=lld
BINARY := .build/release/patuh
FORMATTED := Package.swift Sources Rules Tests Fuzz

# Word files for check-others: ours, and those beside the project where there are any.
WORD_FILES ?= $(wildcard Samples/*.docx) $(wildcard ../shared/corpus/files/*.docx)

.PHONY: all dependencies build demo test check-others accuracy accuracy-jenis deb check-deb bench fuzz install format lint clean

all: build

dependencies:
	@Tools/install-dependencies.sh

build: dependencies
	$(SWIFT) build $(RELEASE) --product patuh

demo: build
	@Tools/demo.sh $(BINARY)

# Python first, so that the result of the test runner stands last.
test:
	@Tools/install-dependencies.sh --tests
	$(SWIFT) build --build-tests
	Tools/check-samples.sh .build/debug/patuh
	@Tools/python-environment.sh
	@if python=$$(PATH=.build/python/bin:$$PATH command -v $(PYTHON)); then \
	    $$python Tools/check-formats.py .build/debug/patuh; \
	    $$python Tools/check-word.py .build/debug/patuh Samples/*.docx; \
	    $$python Tools/lsp/check-editors.py .build/debug/patuh; \
	    if $$python -c "import pytest_lsp" 2>/dev/null; then PATUH=$(CURDIR)/.build/debug/patuh \
	    $$python -m pytest -q -p no:cacheprovider -o asyncio_default_fixture_loop_scope=function Tools/lsp; \
	    else echo "SKIPPED: the language server was not checked with other clients (pytest-lsp is missing)"; fi; \
	    else echo "SKIPPED: the reports for programs, Word files and the language server in editors were not" \
	    "checked ($(PYTHON) is missing)"; fi
	@Tools/check-hooks.sh .build/debug/patuh
	@# What failed stands among thousands of lines of what did not: it is said once more at the end.
	@$(SWIFT) test --skip-build 2>&1 | tee .build/test.log || \
	    { grep -A 3 " recorded an issue " .build/test.log; exit 1; }

check-others: build
	@Tools/python-environment.sh
	PATH=$(CURDIR)/.build/python/bin:$$PATH $(PYTHON) Tools/check-word.py --libreoffice $(BINARY) $(WORD_FILES)
	$(PYTHON) Tools/check-acceptance.py $(BINARY) $(WORD_FILES)
	$(PYTHON) Tools/check-html.py $(BINARY)

deb: build
	@Tools/make-deb.sh

check-deb: deb
	@Tools/check-deb.sh .build/deb/*.deb

accuracy: dependencies
	$(SWIFT) build -c release --product patuh-akurasi
	.build/release/patuh-akurasi

accuracy-jenis: dependencies
	$(SWIFT) build -c release --product patuh-akurasi
	.build/release/patuh-akurasi --jenis

bench: build
	$(PYTHON) Benchmarks/run.py $(BINARY)
	$(PYTHON) Benchmarks/lsp.py $(BINARY)

fuzz: dependencies
	@Fuzz/run.sh

install: build
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/patuh
	strip $(DESTDIR)$(PREFIX)/bin/patuh
	install -D -m 644 docs/patuh.1 $(DESTDIR)$(PREFIX)/share/man/man1/patuh.1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	    $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(BINARY) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/patuh
	$(BINARY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_patuh
	$(BINARY) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/patuh.fish

format:
	$(SWIFT) format format --in-place --recursive $(FORMATTED)

lint:
	$(SWIFT) format lint --strict --recursive $(FORMATTED)

clean:
	$(SWIFT) package clean
