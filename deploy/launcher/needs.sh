# shellcheck shell=bash
# Sourced by deploy/run and deploy/test.

# needs "program:debian-package" ...
# Installs missing programs when run as root on Debian; otherwise names the packages in one line and exits with 1.
needs() {
  local need missing=()
  for need in "$@"; do
    command -v "${need%%:*}" >/dev/null 2>&1 || missing+=("${need#*:}")
  done
  [ "${#missing[@]}" -eq 0 ] || install_packages "${missing[@]}"
}

install_packages() {
  if ! may_install; then
    echo "praxis: please install: $* (Debian package names; this script installs them when run as root)" >&2
    exit 1
  fi
  echo "Installing $* ..."
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}

# As needs, for programs whose packages would start a service: none is started.
needs_without_starting() {
  local policy=/usr/sbin/policy-rc.d
  if may_install && [ ! -e "$policy" ]; then
    # shellcheck disable=SC2064 # the path as it is now
    trap "rm -f '$policy'" EXIT
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    needs "$@"
    rm -f "$policy"
    trap - EXIT
  else
    needs "$@"
  fi
}

may_install() { [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; }

# needs_java java|javac
# Sets JAVA_HOME and java_release (the text that names its version) to a Java of at least 21 that has the given program:
# the one that PRAXIS_JAVA names (a home or a java program), else JAVA_HOME, else the one on the PATH, else the newest
# where systems keep theirs. Installs one where the system's packages have it; otherwise exits with 1 and one line.
needs_java() {
  local program=$1 package
  ! find_java "$program" || return 0
  package=$(java_package)
  if [ -n "$package" ]; then
    install_packages "$package"
    ! find_java "$program" || return 0
  fi
  echo "praxis: Java 21 or newer (a JDK, best: 25) is needed and was not found;" \
    "install one, or name its directory in PRAXIS_JAVA." >&2
  exit 1
}

find_java() {
  local program=$1 home best='' newest=0
  if [ -n "${PRAXIS_JAVA:-}" ]; then
    home=$PRAXIS_JAVA
    [ -d "$home" ] || home=$(java_home_of "$home")
    use_java "$home" "$program" && return 0
    echo "praxis: PRAXIS_JAVA is $PRAXIS_JAVA, but there is no Java 21 or newer with bin/$program." >&2
    exit 1
  fi
  [ -z "${JAVA_HOME:-}" ] || ! use_java "$JAVA_HOME" "$program" || return 0
  home=$(command -v "$program") && use_java "$(java_home_of "$home")" "$program" && return 0
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$home/bin/$program" ] || continue
    java_version "$home"
    [ "$java_feature" -le "$newest" ] || { newest=$java_feature best=$home; }
  done
  [ -n "$best" ] && use_java "$best" "$program"
}

use_java() {
  [ -x "$1/bin/$2" ] && java_version "$1" && [ "$java_feature" -ge 21 ] || return 1
  export JAVA_HOME=$1
}

java_home_of() { dirname -- "$(dirname -- "$(readlink -f -- "$1")")"; }

# The JDK's release file is read faster than a JVM starts; some packages have none.
java_version() {
  if [ -r "$1/release" ]; then java_release=$(<"$1/release"); else java_release=$("$1/bin/java" -version 2>&1); fi
  if [[ $java_release =~ (JAVA_VERSION=|version\ )\"([0-9]+) ]]; then java_feature=${BASH_REMATCH[2]}; else java_feature=0; fi
}

# The newest supported JDK among the system's packages; empty when there is none or this user may not install it.
java_package() {
  may_install || return 0
  apt-get update -qq >&2 || true
  local feature
  for feature in 25 21; do
    if apt-cache show "openjdk-$feature-jdk-headless" >/dev/null 2>&1; then
      echo "openjdk-$feature-jdk-headless"
      return 0
    fi
  done
}
