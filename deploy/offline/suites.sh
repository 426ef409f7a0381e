# The suites that say what is relied on of broker and store, on containers. Sourced.

step_suites() {
  export UTBREDT_TEST_ENGINES=container DOCKER_HOST=$socket
  # its helper that clears up is an image of its own, and so is what it finds the gateway with inside a container
  export TESTCONTAINERS_RYUK_DISABLED=true
  [ ! -e /.dockerenv ] || export TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
  quietly "suites on containers" mvn -f "$root/pom.xml" -B -ntp verify -pl proof/test-engines,foundation/documents -am \
    -Dtest=NONE -Dit.test='StoreSuiteIT,LogSuiteIT,TopicsAndOffsetsIT,MongoDocumentsIT,MongoLeaseIT' \
    -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false -Dspotless.check.skip=true
  grep -aE 'under test: |Tests run: .* -- in' "$work/log/suites-on-containers.log" | sort -u
  grep -aq 'under test: a container of' "$work/log/suites-on-containers.log" || fail "the suites ran on something else"
  unset UTBREDT_TEST_ENGINES DOCKER_HOST
}
