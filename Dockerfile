# One image for each of the three services:
#   docker build --build-arg MODULE=adoption-service -t utbredt/adoption-service .
# and, for desks only, the token issuer and what loads the roadmap: --target issuer, --target loader

FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -Dunchecked -Dmaven.test.skip=true package \
      -pl initiative-service,adoption-service,reporting-service,desk/launcher,desk/local-platform -am \
 && mvn -B -ntp -pl desk/local-platform dependency:copy-dependencies \
      -DincludeArtifactIds=nimbus-jose-jwt -DoutputDirectory=/issuer \
 && cp desk/local-platform/target/local-platform.jar /issuer/

# what changes seldom lies in layers of its own
FROM build AS layers
ARG MODULE
RUN java -Djarmode=tools -jar "$MODULE/target/$MODULE.jar" \
      extract --layers --application-filename app.jar --destination /layers

FROM eclipse-temurin:25.0.1_8-jre-noble AS runtime
LABEL org.opencontainers.image.title="Utbredt" org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
# the root file system may be read-only: what is written goes to /tmp (native libraries are unpacked and run there,
# so it must not be mounted noexec) and to /state (the register's store)
RUN install -d -o 10001 -g 10001 /state
COPY --chmod=555 deploy/docker/healthy /usr/local/bin/healthy
USER 10001:10001
# half of the container's memory is heap: the rest is for threads, classes, buffers and the register's store
ENV JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8"

FROM runtime AS issuer
COPY --from=build /issuer/ ./
ENTRYPOINT ["java", "-cp", "/app/*", "no.utbredt.local.LocalIssuer"]

# the launcher is no Spring application: its jar has no layers to extract
FROM runtime AS loader
COPY --from=build /build/desk/launcher/target/launcher.jar ./
COPY data/ ./data/
ENTRYPOINT ["java", "-jar", "launcher.jar", "--load-only"]

FROM runtime AS service
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
COPY data/ ./data/
ENTRYPOINT ["java", "-jar", "app.jar"]
