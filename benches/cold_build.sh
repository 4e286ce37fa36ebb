#!/usr/bin/env bash
# How long one build of examples/fjordly takes from a cold start, beside the time node needs to start and do nothing.
# The two run in turn, so that both meet the same machine. Fails when a build takes more than a tenth of that time (MOST sets another
# part of it), or 20 MB.
#
#   cargo build --release && benches/cold_build.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target="${CARGO_TARGET_DIR:-target}/release/policyc"
if [[ ! -x "$target" ]]; then
    echo "error: $target is not there: run cargo build --release first" >&2
    exit 1
fi
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT

python3 - "$target" "$out" "${N:-20}" "${MOST:-0.1}" <<'PYTHON'
import os, statistics, sys, time

target, out, times, most = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
silence = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)]

def run(command):
    """Milliseconds and kilobytes that a command takes."""
    start = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=silence)
    _, status, usage = os.wait4(pid, 0)
    took = (time.perf_counter() - start) * 1000
    if status != 0:
        sys.exit(f"error: {' '.join(command)} failed")
    return took, usage.ru_maxrss

build = [target, "build", "examples/fjordly", "--out", out]
start = ["node", "-e", "0"]
builds, starts = [], []
run(build), run(start)
for _ in range(times):
    builds.append(run(build))
    starts.append(run(start))

ours = statistics.median(took for took, _ in builds)
theirs = statistics.median(took for took, _ in starts)
memory = max(kilobytes for _, kilobytes in builds) / 1024
ratio = ours / theirs
print(f"policyc build: {ours:.1f} ms, node -e 0: {theirs:.1f} ms, ratio {ratio:.3f}, peak memory {memory:.1f} MB")
sys.exit(1 if ratio > most or memory >= 20 else 0)
PYTHON
