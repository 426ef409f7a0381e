# Stand-ins for the images of others, under the names our files use. Sourced.

base=utbredt/offline-base
from_compose() { sed -n "s|^ *image: \($1:.*\)|\1|p" "$root/docker-compose.yml"; }
from_dockerfile() { sed -n "s|^FROM \($1:[^ ]*\) .*|\1|p" "$root/Dockerfile"; }

step_bases() {
  contexts=$work/contexts
  rm -rf "$contexts"
  mkdir -p "$contexts"
  cp -r "$here"/bases/* "$contexts"
  built_jars
  debian_base
  java_base
  maven_base
  kafka_base
  mongo_base
  prometheus_base
  docker images --format '{{.Repository}}:{{.Tag}} {{.Size}}' | sort
}

# The local platform's jars: the broker is Kafka's own, the store and the issuer are ours.
built_jars() {
  quietly "jars of the local platform" mvn -f "$root/pom.xml" -q -B -ntp -Dunchecked -Dmaven.test.skip=true \
    package -pl desk/local-platform -am
  platform=$root/desk/local-platform/target
}

debian_base() {
  . /etc/os-release
  mirror=$(awk '/^URIs:/ {print $2; exit}' /etc/apt/sources.list.d/debian.sources)
  [ -f "$work/debian/etc/os-release" ] ||
    quietly "Debian's packages" debootstrap --variant=minbase "$VERSION_CODENAME" "$work/debian" "$mirror"
  tar -C "$work/debian" --exclude='./var/cache/apt/archives/*.deb' --exclude='./var/lib/apt/lists/*' \
    --exclude='./usr/share/doc/*' -c . | docker import - $base >/dev/null
  say "$base"
}

built() { quietly "$1" docker build --pull=false -t "$1" "$contexts/$2"; }

# With the modules of Temurin's own JRE.
java_base() {
  rm -rf "$contexts/java/jre"
  "$jdk/bin/jlink" --no-header-files --no-man-pages --output "$contexts/java/jre" \
    --add-modules "$(tr -s '\n ' ',' <"$here/bases/java/modules" | sed 's/,$//')"
  java_image=$(from_dockerfile eclipse-temurin)
  built "$java_image" java
  docker tag "$java_image" utbredt/offline-java
}

# What this machine's Maven has fetched before is the image's remote repository.
maven_base() {
  local version
  version=$(from_dockerfile maven | sed 's/maven:\([0-9.]*\)-.*/\1/')
  quietly "Maven $version" mvn -q -B -ntp dependency:copy -Dartifact=org.apache.maven:apache-maven:"$version":tar.gz:bin \
    -DoutputDirectory="$work"
  mkdir -p "$contexts/maven/maven"
  tar -C "$contexts/maven/maven" --strip-components=1 -xzf "$work/apache-maven-$version-bin.tar.gz"
  cp -r "$jdk" "$contexts/maven/jdk"
  cp -rl "${MAVEN_REPOSITORY:-$HOME/.m2/repository}" "$contexts/maven/repository" 2>/dev/null ||
    cp -r "${MAVEN_REPOSITORY:-$HOME/.m2/repository}" "$contexts/maven/repository"
  rm -rf "$contexts/maven/repository/no/utbredt"
  built "$(from_dockerfile maven)" maven
}

platform_jars() {
  local jars jar
  IFS=: read -ra jars <"$platform/platform.classpath" || true # the file has no last newline
  for jar in "${jars[@]}"; do
    case ${jar##*/} in nimbus-*) ;; *) printf '%s\n' "$jar" ;; esac
  done
}

kafka_base() {
  mkdir -p "$contexts/kafka/libs"
  platform_jars | grep -vE 'mongo|netty|jspecify' | xargs cp -t "$contexts/kafka/libs"
  built "$(from_compose apache/kafka)" kafka
}

# The store is the local platform's, called as mongod is; mongosh is the real one.
mongo_base() {
  local lib=$contexts/mongo/lib
  mkdir -p "$lib" "$work/classes"
  platform_jars | grep -E 'mongo|netty|jspecify|slf4j|log4j' | xargs cp -t "$lib"
  cp "$platform/local-platform.jar" "$lib"
  "$jdk/bin/javac" -cp "$lib/*" -d "$work/classes" "$root"/desk/local-platform/src/test/java/no/utbredt/local/store/StandIn{Mongod,Set}.java
  "$jdk/bin/jar" cf "$lib/stand-in.jar" -C "$work/classes" .
  quietly "mongosh" npm --prefix "$contexts/mongo" install --no-audit --no-fund --no-save mongosh@2.12.0
  cp "$(readlink -f "$(command -v node)")" "$contexts/mongo/node"
  built "$(from_compose mongo)" mongo
}

# Prometheus 3 and compose 2 are in no stable Debian yet: taken out of their packages of its next release, installed nowhere.
unpacked() {
  local sid=$work/sid options
  [ -x "$work/unpacked/usr/bin/prometheus" ] && return
  mkdir -p "$sid/lists/partial" "$sid/cache/archives/partial"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" >"$sid/sources.list"
  options=(-o Dir::Etc::SourceList="$sid/sources.list" -o Dir::Etc::SourceParts=- -o Dir::State::Lists="$sid/lists"
    -o Dir::Cache="$sid/cache" -o APT::Sandbox::User=root)
  apt-get "${options[@]}" update -q
  (cd "$sid" && apt-get "${options[@]}" download -q prometheus docker-compose)
  for package in "$sid"/*.deb; do dpkg-deb -x "$package" "$work/unpacked"; done
}

prometheus_base() {
  quietly "Prometheus and compose" unpacked
  cp "$work/unpacked/usr/bin/prometheus" "$(command -v busybox)" "$contexts/prometheus"
  built "$(from_compose prom/prometheus)" prometheus
}
