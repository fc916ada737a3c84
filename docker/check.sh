#!/usr/bin/env bash
# What of docker/ can be tried without a Docker engine:
#   1. compose.yaml is read by `docker compose config` or Debian's docker-compose;
#   2. the RUN and COPY lines of the Dockerfile are done in a clean temporary folder, and the result is started as another user.
#
#   docker/check.sh                   both
#   docker/check.sh --compose-only    the first (exit code 3: no program at hand to read the file, so it was not checked)
#
# Not shown by this: the base image itself, HEALTHCHECK, volumes, the network between the containers, MariaDB 11.4.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")

compose() {
  local reader
  if docker compose version >/dev/null 2>&1; then reader=(docker compose)
  elif command -v docker-compose >/dev/null; then reader=(docker-compose)
  else echo 'compose.yaml: NOT checked, neither `docker compose` nor docker-compose is installed'; return 3; fi
  # An empty environment file, so that nobody's own .env decides; without passwords it must refuse.
  local empty said; empty=$(mktemp)
  read_file() { (cd "$here" && "${reader[@]}" --env-file "$empty" -f compose.yaml --profile tls config); }
  if said=$(unset DB_PASSWORD DB_ROOT_PASSWORD; read_file 2>&1) || ! grep -q 'write DB_' <<<"$said"; then
    echo "compose.yaml: should have asked for the passwords, said: $said"; rm -f "$empty"; return 1
  fi
  if ! said=$(export DB_PASSWORD=x DB_ROOT_PASSWORD=y; read_file 2>&1); then echo "compose.yaml: $said"; rm -f "$empty"; return 1; fi
  rm -f "$empty"
  echo "compose.yaml: valid (${reader[*]})"
}

# The instructions of one stage (1 or 2) of the Dockerfile, continued lines joined.
instructions() {
  awk -v stage="$1" '/^[[:space:]]*#/ { next } { line = line $0 } /\\$/ { sub(/\\$/, "", line); next } { if (line ~ /^FROM /) n++; else if (n == stage && line != "") print line; line = "" }' "$here/Dockerfile"
}

image() {
  local work node build app line
  work=$(mktemp -d "${TMPDIR:-/tmp}/steward-image-XXXXXX")
  server=
  # shellcheck disable=SC2064 # the folder is known now
  trap "[ -z \"\${server:-}\" ] || kill -9 \$server 2>/dev/null || true; rm -rf '$work'" EXIT
  chmod 755 "$work"
  build=$work/build; app=$work/app
  mkdir -p "$build" "$app" "$work/bin" "$work/data"

  # The image's Node 24 is played by the project's own.
  node=$root/node_modules/node/bin/node
  cp "$node" "$work/bin/node"; chmod 755 "$work/bin/node"
  export PATH="$work/bin:$PATH"
  echo "node $(node -v), npm $(npm -v)"

  echo '-- COPY . .'
  (cd "$root" && git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' f; do [ -e "$f" ] && printf '%s\0' "$f"; done | tar --null -T - -cf -) | tar -xf - -C "$build"

  while IFS= read -r line; do
    case $line in
      'RUN '*) echo "-- $line"; (cd "$build" && env -u NODE_OPTIONS -u npm_config_prefix bash -euo pipefail -c "${line#RUN }") ;;
    esac
  done < <(instructions 1)

  while IFS= read -r line; do
    case $line in
      'COPY --from=build '*)
        read -r _ _ from to <<<"$line"
        echo "-- $line"; mkdir -p "$(dirname "$app/$to")"; cp -a "$build${from#/app}" "$app/$to" ;;
      'RUN '*) echo "-- (not run here) $line" ;;
    esac
  done < <(instructions 2)
  rm -rf "$build"
  echo "size: $(du -sm "$app" | cut -f1) MB below /app"

  serve "$work" "$app"
}

# CMD, as a user without rights where we are root; it must become ready, serve the client and end on SIGTERM.
serve() {
  local work=$1 app=$2 port as=() status
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  if [ "$(id -u)" = 0 ]; then chown -R 65534:65534 "$work/data"; as=(setpriv --reuid=65534 --regid=65534 --clear-groups); fi
  (cd "$app" && exec env -i PATH="$PATH" NODE_ENV=production DATA_DIR="$work/data" PORT="$port" HOST=127.0.0.1 "${as[@]}" node apps/api/dist/main.js) >"$work/log" 2>&1 &
  server=$!
  for _ in $(seq 300); do
    status=$(curl -s -o /dev/null -m 2 -w '%{http_code}' "http://127.0.0.1:$port/health/ready" || true)
    [ "$status" = 200 ] && break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.2
  done
  if [ "$status" != 200 ]; then echo 'CMD: not ready'; tail -40 "$work/log"; return 1; fi
  curl -sf -m 5 "http://127.0.0.1:$port/" | grep -qi '<div id="app"' || { echo 'CMD: the client is not served'; return 1; }
  curl -sf -m 5 "http://127.0.0.1:$port/api/v1/setup" >/dev/null || { echo 'CMD: the API does not answer'; return 1; }
  kill -TERM "$server"
  wait "$server" || { status=$?; [ "$status" = 143 ] || { echo "CMD: ended with $status"; tail -20 "$work/log"; return 1; }; }
  server=
  echo 'CMD: ready, serves client and API, ends on SIGTERM'
}

compose || { code=$?; [ "${1:-}" != --compose-only ] && [ "$code" = 3 ] || exit "$code"; }
[ "${1:-}" = --compose-only ] || image
