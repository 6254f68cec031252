# dancu: the usual errands. `make run` is all that a fresh Debian machine with Swift needs.

SWIFT ?= swift
PREFIX ?= /usr/local
BENCH ?= out/bench
PEOPLE ?= 100000
SECONDS ?= 60
SANITIZER ?= address
TARGETS ?= csv xml encodings cells pipelinefile manifest
SHELL = /bin/bash
PROGRAM = .build/release/dancu
# Without it debugging information names the compiled C modules by hashes that the files' times are part of: each clean build
# would be another file.
TIMELESS = $(foreach flag,-Xcc -Xclang -Xcc -fno-pch-timestamp,-Xswiftc $(flag))
# The program brings Swift's own libraries with it: it runs where no Swift is, and starts in less time.
RELEASE = -c release --static-swift-stdlib $(TIMELESS)
# Where program and tests are built together, as the program ships but for names that tests may see (docs/decisions/0014).
TESTED = .build/tested
TESTABLE = -c release --build-tests -Xswiftc -enable-testing
PACKAGES = libxml2-dev zlib1g-dev libzstd-dev libsqlite3-dev pkg-config python3

.PHONY: run build test faults outputs fuzz sanitize sbom reproducible lint format bench growth install clean packages toolchain

# Cleans the sample commune into out/ and shows the summary.
run: build
	$(PROGRAM) run pipelines/commune-quota.yaml --out out

build: packages toolchain
	$(SWIFT) build $(RELEASE) --product dancu

# Everything that must hold before a change lands: program and tests build, every test and case passes, accounts add up.
test: DANCU = $(abspath $(TESTED)/release/dancu)
test: packages toolchain
	$(SWIFT) build $(TESTABLE) --scratch-path $(TESTED)
	DANCU=$(DANCU) $(SWIFT) test -c release --skip-build -Xswiftc -enable-testing --scratch-path $(TESTED)
	DANCU=$(DANCU) Tests/Faults/kill.sh 5
	DANCU=$(DANCU) Tests/Faults/resume.sh 2
	DANCU=$(DANCU) Tests/Faults/signals.sh 1
	DANCU=$(DANCU) Tests/Faults/privacy.sh
	DANCU=$(DANCU) Tests/Faults/disk-full.sh
	DANCU=$(DANCU) Tests/Faults/injected-faults.sh 1
	rm -rf out/accounts
	run=$$($(DANCU) run pipelines/commune-quota.yaml --out out/accounts --quiet 2>/dev/null) \
	  && Scripts/recount.sh $$run $$(($$(wc -l <samples/thach-kenh/forms.csv) - 1)) && Scripts/check-outputs.sh $$run \
	  && $(DANCU) verify $$run

# What takes minutes: many kills and signals, things in the way, the same bytes in every setting.
faults: build
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/kill.sh 200
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/resume.sh 20
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/signals.sh 50
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/disk-full.sh all
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/privacy.sh
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/hostile-files.sh
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/two-at-once.sh
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/xml-attacks.sh
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/injected-faults.sh 12
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/short-io.sh
	DANCU=$(abspath $(PROGRAM)) Tests/Faults/same-bytes.sh
	DANCU=$(abspath $(PROGRAM)) Scripts/check-onto.sh 20000

# The outputs in the tools that others read them with: frictionless, sqlite3, duckdb, a PostgreSQL server, official schemas.
outputs: build
	rm -rf out/outputs
	run=$$($(PROGRAM) run pipelines/commune-quota.yaml --out out/outputs --quiet --set outputs.tables=csv,sqlite 2>/dev/null) \
	  && Scripts/check-outputs.sh $$run && DANCU=$(abspath $(PROGRAM)) Scripts/check-postgres.sh $$run
	DANCU=$(abspath $(PROGRAM)) Scripts/check-findings.sh

# libFuzzer on what reads foreign bytes: each target for SECONDS, side by side. Finds lie in out/fuzz/<target>/finds.
fuzz: packages toolchain
	Fuzz/run.sh $(SECONDS) $(TARGETS)

# The whole suite under a sanitizer (`SANITIZER=thread`); builds everything once more. What XCTest itself leaks at its end is
# not asked for, nor where memory was taken (two fifths of the time); the thread sanitizer is told what `Mutex` orders.
sanitize: packages toolchain
	mkdir -p .build && clang -O1 -shared -fPIC -o .build/mutex-order.so Tests/Sanitizers/mutex-order.c
	$(SWIFT) build $(TESTABLE) --sanitize=$(SANITIZER) --scratch-path .build/$(SANITIZER)
	ASAN_OPTIONS=detect_leaks=0:malloc_context_size=1 $(if $(filter thread,$(SANITIZER)),LD_PRELOAD=$(abspath .build/mutex-order.so)) \
	  $(SWIFT) test -c release --skip-build -Xswiftc -enable-testing --sanitize=$(SANITIZER) --scratch-path .build/$(SANITIZER)

# What the program is made of, as CycloneDX JSON.
sbom: packages toolchain
	$(SWIFT) package resolve
	mkdir -p out && Scripts/sbom.py >out/sbom.json && echo out/sbom.json

# Two clean builds, one program.
reproducible: packages toolchain
	Scripts/check-reproducible.sh $(RELEASE)

lint: toolchain
	$(SWIFT) format lint -s -r Package.swift Sources Tests Benchmarks Fuzz
	python3 Scripts/embed-data.py --check

format: toolchain
	$(SWIFT) format -i -r Package.swift Sources Tests Benchmarks Fuzz

# Reading alone, normalising alone, then a whole run over PEOPLE invented people, timed, and measured against their key.
bench: build
	$(SWIFT) build $(RELEASE) --product reading-benchmark
	$(SWIFT) build $(RELEASE) --product normalising-benchmark
	rm -rf $(BENCH) && mkdir -p $(BENCH)
	.build/release/reading-benchmark make-csv $(PEOPLE) $(BENCH)/reading.csv
	.build/release/reading-benchmark csv $(BENCH)/reading.csv 1
	.build/release/reading-benchmark csv $(BENCH)/reading.csv 2
	.build/release/normalising-benchmark models/vn-resident.json $(PEOPLE)
	$(PROGRAM) sample --people $(PEOPLE) --province 42 --out $(BENCH)/sample
	time $(PROGRAM) run pipelines/commune-quota.yaml --out $(BENCH)/out \
	  --set sources.phieu.path=$(abspath $(BENCH))/sample/forms.csv
	$(PROGRAM) score $(BENCH)/out/$$(cat $(BENCH)/out/LATEST) $(BENCH)/sample/key.csv

# Whole runs at growing sizes, and files that are hard on blocking: minutes, gigabytes under BENCH.
growth: build
	mkdir -p $(BENCH)
	Benchmarks/Runs/growth.py --folder $(BENCH)/growth --chart docs/growth.svg
	Benchmarks/Runs/skew.py --folder $(BENCH)/skew

install: build
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/dancu
	$(PROGRAM) --generate-completion-script bash > .build/dancu.bash
	install -D -m 644 .build/dancu.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/dancu

clean:
	rm -rf .build out

# Debian packages that are missing are named and installed; nothing is asked for when all are there.
packages:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "ok installed" || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing Debian packages:$$missing"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -q && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q $$missing; \
	fi

toolchain:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "Swift 6.2 or newer is needed and was not found; see https://www.swift.org/install/linux/" >&2; exit 1; }
