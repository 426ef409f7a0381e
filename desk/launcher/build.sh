# For ./run and ./proof/benchmarks/run: finds the JDK, builds what is stale. Sourced with the checkout as the working directory.
# needed   lowest JDK version
# modules  folders whose sources make $marker stale; it holds where the checkout lay when it was built

# Under the POSIX locale a JVM can neither open a file whose name has a letter beyond ASCII nor write one on the screen.
# Says UTF-8 to this shell and all it starts, where the locale knows ASCII only and the machine has a better one.
speak_utf8() {
  case "$(locale charmap 2>/dev/null || true)" in *ASCII* | ANSI_X3* | 646) ;; *) return 0 ;; esac
  local better
  for better in C.UTF-8 C.utf8 en_US.UTF-8 nb_NO.UTF-8; do
    if [ "$(LC_ALL=$better locale charmap 2>/dev/null)" = UTF-8 ]; then
      export LC_ALL=$better
      return 0
    fi
  done
}

version_of() { "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1; }

# The newest JDK (with javac) of JAVA_HOME, the PATH and the usual folders.
find_jdk() {
  local best="" best_version=0 home version
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)")" 2>/dev/null || true)" \
    /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$home/bin/java" ] && [ -x "$home/bin/javac" ] || continue
    version=$(version_of "$home/bin/java")
    if [ "${version:-0}" -gt "$best_version" ]; then best=$home best_version=$version; fi
  done
  if [ "$best_version" -lt "$needed" ]; then
    echo "Utbredt needs a JDK of version $needed or newer; the newest found is ${best_version/#0/none}." >&2
    echo "Install one (for example Temurin 25) or point JAVA_HOME at it." >&2
    exit 2
  fi
  jdk=$best
}

stale() {
  [ -f "$marker" ] || return 0
  [ -n "$(find pom.xml .mvn $modules \( -path '*/target' -o -path 'dashboard/node_modules' -o -path 'dashboard/dist' -o -path 'dashboard/src/contract' \) -prune \
    -o \( -path '*/src/main/*' -o -name pom.xml -o -path '.mvn/*' -o -path 'dashboard/*' \) -type f -newer "$marker" -print -quit)" ]
}

build() {
  command -v mvn >/dev/null || { echo "Utbredt is built with Apache Maven (mvn), which is not on the PATH." >&2; exit 2; }
  mkdir -p .local/log
  local begun=$SECONDS stamp=.local/log/build.started
  touch "$stamp"
  echo "Building what is stale (the first time Maven fetches what it needs) ..."
  # only what is started: neither tests nor what looks for faults
  if ! mvn -B -T 2 -Dunchecked -Dcyclonedx.skip -Dmaven.test.skip -pl "${modules// /,}" -am package </dev/null 2>&1 |
    tee .local/log/build.log | tell_modules; then
    grep -E '^\[ERROR\]' .local/log/build.log | head -n 20 >&2 || true
    echo "The build failed; see .local/log/build.log" >&2
    exit 1
  fi
  pwd >"$marker"
  touch -r "$stamp" "$marker"
  echo "Built in $((SECONDS - begun)) s."
}

# Of all that Maven says: which module it has come to, and what it fetches, now and then.
tell_modules() {
  awk '
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]/ { print "  " $NF " " $3; fflush() }
    /Downloaded from/ && ++fetched % 100 == 0 { print "  " fetched " files fetched"; fflush() }'
}
