# shellcheck shell=bash disable=SC2034
# What the scripts of this folder share; read with `source`, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Build folders, one for each set of compiler flags; another place lets clean clones share them.
scratch=${EGENMAKT_SCRATCH:-$root/.build}

# Tools that are installed once for all clones.
cache=${EGENMAKT_CACHE:-$HOME/.cache/egenmakt}

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Prints the comment on top of a script, without its first line and the comment signs.
help_of() { sed -n '2,/^[^#]/{s/^# \{0,1\}//p;}' "$1"; }

need_swift() {
  command -v swift >/dev/null ||
    fail "Swift saknas. Installera Swift 6.2 eller senare och se till att kommandot swift finns i PATH."
}
