# Sees to what a script needs on the machine it runs on. To be sourced; the sourcing script has
# `set -euo pipefail`.

# Says why the script cannot go on, and ends it.
stop() {
  printf '%s: %s\n' "$0" "$1" >&2
  exit 1
}

# Ends the script if Swift is not there.
need_swift() {
  command -v swift >/dev/null ||
    stop "Swift is not installed, or not on the PATH. Install Swift 6.2 or later from https://swift.org/install and run this again."
}

# Installs those of the named Debian packages that are missing, as root or by sudo.
need_packages() {
  if [[ $(uname) == Darwin ]]; then return; fi # What is needed comes with the developer tools.
  local package missing=()
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is neither Debian nor Ubuntu: make sure that these are installed under their names here: $*." >&2
    return
  fi
  for package in "$@"; do
    if [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
      missing+=("$package")
    fi
  done
  if [[ ${#missing[@]} == 0 ]]; then return; fi

  local as_root=()
  if [[ $(id -u) != 0 ]]; then
    command -v sudo >/dev/null ||
      stop "These packages are missing, and only root may install them: ${missing[*]}. Ask whoever looks after this computer to run: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  echo "Installing ${missing[*]} …" >&2
  local log
  log=$(mktemp)
  if ! {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update --quiet &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes \
        --no-install-recommends "${missing[@]}"
  } >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    rm -f "$log"
    stop "Could not install ${missing[*]}: see above."
  fi
  rm -f "$log"
}
