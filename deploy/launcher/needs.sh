# shellcheck shell=bash
# Sourced by deploy/run and deploy/test. needs "program:debian-package" ...
# Installs what the machine lacks when root on Debian; else says in one line what to install, and ends with 1.
needs() {
  local need missing=()
  for need in "$@"; do
    command -v "${need%%:*}" >/dev/null 2>&1 || missing+=("${need#*:}")
  done
  [ "${#missing[@]}" -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "praxis: please install: ${missing[*]} (these are Debian's names; as root, this script does it)" >&2
    exit 1
  fi
  echo "Installing ${missing[*]} ..."
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
}
