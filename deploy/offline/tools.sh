# What the other files say and stand on. Sourced.

begun=$SECONDS

# One line of what happened, with the seconds since the start.
say() { printf '%5d s  %s\n' $((SECONDS - begun)) "$*"; }

fail() {
  say "NOT AS IT SHOULD BE: $*" >&2
  exit 1
}

# Runs quietly; shows the end of what was said only where it went wrong. quietly WHAT COMMAND...
quietly() {
  local what=$1 log
  shift
  log=${what,,}
  log=$work/log/${log//[^a-z0-9]/-}.log
  mkdir -p "$work/log"
  "$@" >"$log" 2>&1 </dev/null || {
    tail -n 30 "$log" >&2
    fail "$what; more in $log"
  }
  say "$what"
}

require_tools() {
  [ "$(id -u)" = 0 ] || fail "an engine of its own is started, which takes root"
  local missing=() tool
  for tool in dockerd:docker.io iptables:iptables debootstrap:debootstrap busybox:busybox-static; do
    command -v "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    command -v apt-get >/dev/null || fail "this needs Debian's ${missing[*]}"
    quietly "installed ${missing[*]}" install_packages "${missing[@]}"
  fi
  for tool in mvn node npm; do
    command -v "$tool" >/dev/null || fail "$tool is not on the PATH (JDK 25, Maven and Node 20 are needed)"
  done
  needed=25
  . "$root/desk/launcher/build.sh"
  find_jdk
}

install_packages() {
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}
