# A composition lived with. Sourced.

seconds=${UTBREDT_OFFLINE_SECONDS:-150}
rate=${UTBREDT_OFFLINE_RATE:-100}

step_one() {
  composition=(-p utbredt -f "$root/docker-compose.yml" -f "$here/compose.yml")
  doors=http://127.0.0.1:${UTBREDT_OFFLINE_ADOPTION:-28082}
  live_with adoption-service mongodb kafka issuer reporting-service initiative-service
}

step_three() {
  composition=(-p utbredt-three -f "$root/docker-compose.yml" -f "$root/docker-compose.three.yml" -f "$here/compose.yml"
    -f "$here/compose.three.yml")
  doors=http://127.0.0.1:${UTBREDT_OFFLINE_ADOPTION:-28082},http://127.0.0.1:${UTBREDT_OFFLINE_SECOND:-28182}
  live_with adoption-service adoption-service-2 kafka kafka-2 kafka-3 mongodb issuer reporting-service initiative-service
}

# The composition as it is described, with compose 2.
compose() {
  DOCKER_HOST=$socket DOCKER_CONFIG=$work/client "$work/unpacked/usr/libexec/docker/cli-plugins/docker-compose" "${composition[@]}" "$@"
}

# Started, loaded, watched, crashed under load one after the other, sent again, stopped, started, sent again.
live_with() {
  local acknowledged=$work/acknowledged.json
  trap 'compose logs --no-color >"$work/log/composition.log" 2>&1; compose down -v >/dev/null 2>&1; stop_engine' EXIT
  compose down -v >/dev/null 2>&1 || true
  quietly "all healthy" compose up -d --no-build --wait
  loaded_twice
  docker stats --no-stream --format '{{.Name}} {{.MemUsage}} {{.CPUPerc}}'
  node "$here/trial/prometheus.mjs" "http://127.0.0.1:${UTBREDT_OFFLINE_PROMETHEUS:-29090}" "$root"/deploy/grafana/dashboards/*.json ||
    fail "what Prometheus says"
  say "Prometheus asked"
  reports load "$seconds" "$rate" "$acknowledged" &
  local load=$! name
  sleep 10
  for name in "$@"; do crash "$name"; done
  wait "$load" || fail "the load"
  say "the load ended"
  reports again "$acknowledged" || fail "something acknowledged is gone"
  say "everything acknowledged sent again"
  quietly "down" compose down
  quietly "up on kept volumes" compose up -d --no-build --wait
  reports again "$acknowledged" || fail "something acknowledged is gone"
  quietly "down with its volumes" compose down -v
  trap stop_engine EXIT
}

reports() { DOORS=$doors ISSUER=http://127.0.0.1:${UTBREDT_OFFLINE_ISSUER:-28090} node "$here/trial/reports.mjs" "$@"; }

# Loading again counts nothing twice: the figures are the same.
loaded_twice() {
  local round
  for round in 1 2; do
    compose run --rm -T loader >"$work/log/loader-$round.log" 2>&1 </dev/null || fail "loader; see $work/log/loader-$round.log"
    grep -aE '^  .*(av |ukjent|%)' "$work/log/loader-$round.log" >"$work/table-$round" || fail "the loader shows no table"
    say "loaded, $(wc -l <"$work/table-$round") lines of figures"
  done
  diff "$work/table-1" "$work/table-2" || fail "the second table is another"
  say "the same table twice"
}

# The container's first process gets SIGKILL from outside, as in a crash: what docker kills counts as stopped by hand and is not
# started again. Waits until it is well.
crash() {
  local container state restarts at=$SECONDS
  container=$(compose ps -q "$1")
  restarts=$(docker inspect -f '{{.RestartCount}}' "$container")
  kill -9 "$(docker inspect -f '{{.State.Pid}}' "$container")"
  while [ $((SECONDS - at)) -lt 240 ]; do
    sleep 1
    state=$(docker inspect -f '{{.RestartCount}} {{.State.Status}} {{.State.Health.Status}}' "$container")
    [ "$state" != "$((restarts + 1)) running healthy" ] || { say "$1 crashed, healthy after $((SECONDS - at)) s"; return; }
  done
  fail "$1 is $state 240 s after its crash"
}
