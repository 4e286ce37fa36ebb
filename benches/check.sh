#!/usr/bin/env bash
# How long a check takes: of all examples, beside the time node needs to start and do nothing; and of policies of 10, 100, 1,000 and
# 10,000 purposes, beside each other. Fails when the examples take longer than node, or when ten times the purposes take more than
# fifteen times as long.
#
#   cargo build --release && benches/check.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target="${CARGO_TARGET_DIR:-target}/release/policyc"
if [[ ! -x "$target" ]]; then
    echo "error: $target is not there: run cargo build --release first" >&2
    exit 1
fi
here="$(mktemp -d)"
trap 'rm -rf "$here"' EXIT

python3 - "$target" "$here" "${N:-10}" <<'PYTHON'
import os, statistics, sys, time

target, here, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
silence = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)]

def run(command):
    """Milliseconds that a command takes. A check may find something: that is no failure here."""
    start = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=silence)
    _, status = os.waitpid(pid, 0)
    if not os.WIFEXITED(status) or os.WEXITSTATUS(status) > 1:
        sys.exit(f"error: {' '.join(command)} failed")
    return (time.perf_counter() - start) * 1000

def median(command):
    return statistics.median(run(command) for _ in range(times))

examples, node = median([target, "check", "examples"]), median(["node", "-e", "0"])
print(f"policyc check examples: {examples:.1f} ms, node -e 0: {node:.1f} ms, ratio {examples / node:.2f}")
failed = examples > node

PURPOSE = """
purpose thing_%d {
    label: { da: "at gøre ting nummer %d", nb: "å gjøre ting nummer %d", en: "to do thing number %d" }
    uses: [name, email_address]
    basis: contract
    provision: contractual { otherwise: no_delivery }
    recipients: [carriers]
    transfer: none
    retention: 5 years after purchase
}
"""
before = None
starter = open("src/cli/starter.policy", encoding="utf-8").read()
for count in (10, 100, 1_000, 10_000):
    path = f"{here}/{count}.policy"
    with open(path, "w", encoding="utf-8") as file:
        file.write(starter + "".join(PURPOSE % (at, at, at, at) for at in range(count)))
    took = median([target, "check", path])
    growth = "" if before is None else f", {took / before:.1f} times the one before"
    print(f"policyc check, {count} purposes: {took:.1f} ms{growth}")
    failed |= before is not None and took > 15 * before
    before = took
sys.exit(1 if failed else 0)
PYTHON
