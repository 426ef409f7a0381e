# A Docker engine of our own on a private socket, ended with this run. Sourced; docker means its client from here on.

# Debian's client first: a newer one elsewhere on the PATH wants plugins Debian's engine does not come with.
docker() { DOCKER_HOST=$socket DOCKER_CONFIG=$work/client DOCKER_BUILDKIT=1 /usr/bin/docker "$@"; }

start_engine() {
  # the path of a socket may have about a hundred letters: it lies in a folder with a short name
  runtime=$(mktemp -d /tmp/utbredt.XXXXXX)
  socket=unix://$runtime/docker.sock
  engine_log=$work/log/engine.log
  mkdir -p "$work/log" "$work/client"
  # what is asked of a registry stands in the log at this level, and nobody answers at the proxy it would go through
  HTTP_PROXY=http://127.0.0.1:9 HTTPS_PROXY=http://127.0.0.1:9 NO_PROXY= setsid dockerd --debug \
    --data-root "$work/engine" --exec-root "$runtime/exec" --pidfile "$runtime/pid" -H "$socket" \
    >"$engine_log" 2>&1 </dev/null 8>&- &
  engine=$!
  trap stop_engine EXIT
  for _ in $(seq 60); do
    docker version >/dev/null 2>&1 && { say "engine $(docker version -f '{{.Server.Version}}') listens"; return; }
    kill -0 "$engine" 2>/dev/null || break
    sleep 1
  done
  tail -n 20 "$engine_log" >&2
  fail "the engine does not start"
}

stop_engine() {
  docker ps -q 2>/dev/null | xargs -r env DOCKER_HOST="$socket" /usr/bin/docker rm -f >/dev/null 2>&1 || true
  kill "$engine" 2>/dev/null || true
  wait "$engine" 2>/dev/null || true
  rm -rf "$runtime"
}

# The engine's own log says that no image was asked of anybody, by whatever client.
nothing_was_asked_for() {
  grep -aE 'images/create\?([^ ]*&)?fromImage=|Trying to pull|https?://[^ "]*/v2/' "$engine_log" >&2 &&
    fail "an image was asked for"
  say "nothing was asked of an image registry"
}
