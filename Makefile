# Newsfold: `make` alone says what there is. Every target installs what it needs first (tools/setup).

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The project's own tools come first. binaryen's wasm-opt is among them, so that wasm-pack fetches none.
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/www/node_modules/.bin:$(PATH)

# No path of this machine goes into the WebAssembly: one commit gives the same bytes in every folder (make reproduce).
# Every engine that runs the element (see tools/dist.mjs) has vectors. Small functions are inlined up to a cost of 30, not 5:
# half a kilobyte for a seventh of the time.
export CARGO_HOME ?= $(HOME)/.cargo
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --remap-path-prefix=$(CARGO_HOME)=cargo -C target-feature=+simd128 -C llvm-args=-inline-threshold=30

# The properties are tried on the same texts each time here; plain `cargo test` makes up new ones.
export PROPTEST_RNG_SEED ?= 20330505

# Where the demo is served.
PORT ?= 8000
# What is fuzzed, and for how many minutes each.
FUZZ ?= parse markdown times compare
MINUTES ?= 2
# The end-to-end tests to run.
E2E ?= tests/e2e/*.test.mjs

CORE := Makefile Cargo.toml Cargo.lock $(shell find src module -type f)
CORE_WASM := www/newsfold.wasm
SHELL_FILES := $(wildcard www/*.js www/*.css www/package.json) tools/dist.mjs
WASM := --target wasm32-unknown-unknown
FUZZ_PACKAGE := --package newsfold-fuzz --locked

# Browsers and compilers would only fight over the cores.
.NOTPARALLEL:
.PHONY: help demo build dist test bench fuzz audit reproduce screenshots clean setup-build setup-test setup-bench setup-fuzz setup-audit setup-screenshots \
	test-fmt test-clippy test-native test-fuzz test-wasm test-types test-e2e

help: ## Say what there is
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

demo: build ## Build, and serve the demo (make demo PORT=8001 for another port)
	@node tools/serve.mjs www $(PORT)

build: setup-build $(CORE_WASM) ## Build the core: www/newsfold.wasm, and its glue and types in www/pkg/

$(CORE_WASM): $(CORE)
	wasm-pack build module --mode no-install --profile module --target bundler --no-pack --no-gitignore \
		--out-dir ../www/pkg --out-name newsfold -- --locked
	@# www/core.js starts the WebAssembly itself, from the glue; what is for bundlers goes, and the glue gets its types.
	@rm www/pkg/newsfold.js
	@printf '%s\n' 'export * from "./newsfold.js";' 'export function __wbg_set_wasm(exports: WebAssembly.Exports): void;' >www/pkg/newsfold_bg.d.ts
	@mv www/pkg/newsfold_bg.wasm $(CORE_WASM)

dist: build dist/define.js ## Make dist/, a folder for any static host: one script, one WebAssembly module

dist/define.js: $(CORE_WASM) $(SHELL_FILES)
	node tools/dist.mjs

test: test-fmt test-clippy test-native test-fuzz test-wasm test-types test-e2e ## Run every test
	@echo "newsfold: all tests passed"

test-fmt: setup-test ## Formatting
	cargo fmt --check --all

test-clippy: setup-test ## Lints, natively and for WebAssembly
	cargo clippy --locked --all-targets -- --deny warnings
	cargo clippy --locked $(WASM) --lib --test web -- --deny warnings
	cargo clippy --locked $(WASM) --package newsfold-module -- --deny warnings

test-native: setup-test ## The tests that need no browser
	cargo test --locked

test-fuzz: setup-test ## The fuzz targets, without fuzzing: their lints, and that they hold for some of their seeds
	cargo clippy $(FUZZ_PACKAGE) --bins --examples -- --deny warnings
	cargo run $(FUZZ_PACKAGE) --quiet --example seeds
	cargo run $(FUZZ_PACKAGE) --quiet --bin compare -- fuzz/corpus/compare

fuzz: setup-fuzz ## Look for texts that break an invariant, MINUTES=2 for each target (FUZZ="parse times" for some)
	cargo run $(FUZZ_PACKAGE) --quiet --example seeds
	@# No sanitizer: there is no unsafe code to watch. Short texts: what is long is for tests/linear.rs.
	@for target in $(FUZZ); do \
		nice cargo fuzz run --sanitizer none --target-dir target $$target -- -max_len=1024 -timeout=20 \
			-max_total_time=$$(($(MINUTES) * 60)) -dict=fuzz/corpus/words.dict -verbosity=0 -print_final_stats=1; \
	done

test-wasm: setup-test ## The boundary, in Chromium, Firefox and WebKit
	xvfb-run --auto-servernum wasm-pack test --headless --mode no-install \
		--chrome --chromedriver "$$(command -v chromedriver)" \
		--firefox --geckodriver "$$(command -v geckodriver)" \
		--safari --safaridriver "$$(command -v WebKitWebDriver)" -- --locked --test web

test-types: build ## The types of the shell and of the test harness
	tsc --project www/jsconfig.json
	tsc --project tests/e2e/jsconfig.json
	tsc --project src/wasm/jsconfig.json

test-e2e: setup-test dist ## The widget in Chromium, Firefox and WebKit (ENGINES=firefox E2E=tests/e2e/x.test.mjs)
	xvfb-run --auto-servernum node --test --test-concurrency=2 --test-reporter=spec $(E2E)

bench: setup-bench dist ## Measure, beside what people would use instead (TOPICS=size,native for some of it)
	node benches/run.mjs

audit: setup-audit ## What others wrote: licences, sources, duplicates, and known faults as far as they can be asked for
	cargo deny --workspace --locked check licenses bans sources
	@if cargo deny --workspace --locked fetch db 2>/dev/null; then cargo deny --workspace --locked check advisories; \
		else echo "newsfold: the database of advisories (RustSec) is out of reach: nobody was asked for known faults of crates"; fi
	npm audit --prefix www --omit=dev
	node tools/licences.mjs --check

reproduce: setup-build ## Build the last commit twice, in two places, and compare
	@tools/reproduce

screenshots: setup-screenshots build ## Take the pictures of the README
	xvfb-run --auto-servernum node tests/e2e/screenshots.mjs

clean: ## Remove what was built, but not the tools
	rm -rf target dist www/pkg $(CORE_WASM)

setup-build setup-test setup-bench setup-fuzz setup-audit setup-screenshots:
	@tools/setup $(@:setup-%=%)
