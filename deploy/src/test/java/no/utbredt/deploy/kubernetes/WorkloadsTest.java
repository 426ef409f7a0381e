package no.utbredt.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.deploy.Variables;
import no.utbredt.deploy.kubernetes.Manifests.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What runs fits the services, and keeps to the restricted pod security standard. */
class WorkloadsTest {

    static Stream<Manifest> workloads() {
        return Manifests.workloads();
    }

    @Test
    void all_three_services_run_and_the_one_with_a_store_of_its_own_keeps_its_name() {
        assertThat(workloads().map(workload -> workload.kind() + " " + workload.name()))
                .containsExactlyInAnyOrder(
                        "Deployment initiative-service",
                        "StatefulSet adoption-service",
                        "Deployment reporting-service");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workloads")
    void no_pod_may_more_than_it_needs(Manifest workload) {
        JsonNode pod = pod(workload);
        JsonNode container = pod.at("/containers/0");

        assertThat(pod.path("containers")).hasSize(1);
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isEqualTo(10001);
        assertThat(pod.at("/securityContext/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
        assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                .isFalse();
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/securityContext/capabilities/drop/0").asString())
                .isEqualTo("ALL");
        assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(Manifests.ofKind("ServiceAccount"))
                .anyMatch(account -> account.name()
                                .equals(pod.path("serviceAccountName").asString())
                        && !account.said().path("automountServiceAccountToken").asBoolean(true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workloads")
    void each_is_asked_how_it_is_where_it_listens(Manifest workload) {
        JsonNode container = pod(workload).at("/containers/0");

        assertThat(container.at("/ports/0/containerPort").asInt()).isEqualTo(Variables.port(workload.name()));
        assertThat(container.at("/startupProbe/httpGet/path").asString()).isEqualTo("/actuator/health/liveness");
        assertThat(container.at("/livenessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/liveness");
        assertThat(container.at("/readinessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/readiness");
        assertThat(container.at("/resources/limits/memory").asString())
                .isEqualTo(container.at("/resources/requests/memory").asString())
                .isNotEmpty();
        assertThat(container.at("/ports/1/containerPort").asInt()).isEqualTo(Variables.management(workload.name()));
        assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe"))
                .allSatisfy(probe -> assertThat(
                                container.at("/" + probe + "/httpGet/port").asString())
                        .isEqualTo("management"));
        assertThat(workload.said()
                        .at("/spec/template/metadata/annotations/prometheus.io~1port")
                        .asInt())
                .isEqualTo(Variables.management(workload.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workloads")
    void every_variable_is_one_the_service_reads(Manifest workload) {
        assertThat(pod(workload)
                        .at("/containers/0/env")
                        .valueStream()
                        .map(variable -> variable.path("name").asString()))
                .isSubsetOf(Variables.of(workload.name()));
    }

    @Test
    void every_shared_variable_is_one_some_service_reads() {
        TreeSet<String> read = workloads()
                .flatMap(workload -> Variables.of(workload.name()).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Manifests.ofKind("ConfigMap")
                        .flatMap(map -> map.said().path("data").propertyStream())
                        .map(Map.Entry::getKey))
                .isNotEmpty()
                .isSubsetOf(read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workloads")
    void everything_that_speaks_of_a_workload_means_its_pods(Manifest workload) {
        JsonNode labels = workload.said().at("/spec/template/metadata/labels");

        assertThat(workload.said().at("/spec/selector/matchLabels")).isEqualTo(labels);
        assertThat(pod(workload).at("/topologySpreadConstraints/0/labelSelector/matchLabels"))
                .isEqualTo(labels);
        assertThat(named("Service", workload).at("/spec/selector")).isEqualTo(labels);
        assertThat(named("PodDisruptionBudget", workload).at("/spec/selector/matchLabels"))
                .isEqualTo(labels);
        assertThat(named("NetworkPolicy", workload).at("/spec/podSelector/matchLabels"))
                .isEqualTo(labels);
    }

    @Test
    void what_nobody_lets_through_stays_outside_and_no_secret_lies_here() {
        assertThat(Manifests.ofKind("NetworkPolicy")
                        .filter(policy -> policy.name().equals("nothing")))
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy.said().at("/spec/podSelector")).isEmpty();
                    assertThat(policy.said().at("/spec/policyTypes")).hasSize(2);
                });
        assertThat(Manifests.ofKind("Secret")).isEmpty();
    }

    @Test
    void the_services_that_cite_reports_do_so_under_one_secret() {
        assertThat(workloads()
                        .flatMap(workload ->
                                pod(workload).at("/containers/0/env").valueStream())
                        .filter(variable -> variable.path("name").asString().equals("UTBREDT_REFERENCE_KEY"))
                        .map(variable -> variable.at("/valueFrom/secretKeyRef").toString()))
                .hasSize(2)
                .allMatch("{\"name\":\"utbredt-references\",\"key\":\"key\"}"::equals);
    }

    @Test
    void the_one_origin_knows_the_other_services_and_is_let_in_by_them() {
        Manifest reporting = workloads()
                .filter(workload -> workload.name().equals("reporting-service"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of("initiative-service", "adoption-service")).allSatisfy(other -> {
            assertThat(pod(reporting).at("/containers/0/env").valueStream())
                    .anyMatch(variable ->
                            variable.path("value").asString().equals("http://" + other + ":" + Variables.port(other)));
            assertThat(Manifests.ofKind("NetworkPolicy")
                            .filter(policy -> policy.name().equals(other))
                            .flatMap(policy -> policy.said().at("/spec/ingress").valueStream()))
                    .anyMatch(way -> way.at("/from/0/podSelector/matchLabels/app.kubernetes.io~1name")
                            .asString()
                            .equals(reporting.name()));
            assertThat(Manifests.ofKind("NetworkPolicy")
                            .filter(policy -> policy.name().equals(reporting.name()))
                            .flatMap(policy -> policy.said().at("/spec/egress").valueStream()))
                    .anyMatch(way -> way.at("/to/0/podSelector/matchExpressions/0/values")
                            .valueStream()
                            .anyMatch(name -> name.asString().equals(other)));
        });
    }

    @Test
    void where_documents_come_in_knows_where_their_reports_go_and_is_let_in_there() {
        assertThat(workloads().filter(workload -> workload.name().equals("initiative-service")))
                .singleElement()
                .satisfies(initiative -> assertThat(
                                pod(initiative).at("/containers/0/env").valueStream())
                        .anyMatch(variable -> variable.path("name").asString().equals("UTBREDT_ADOPTION")
                                && variable.path("value")
                                        .asString()
                                        .equals("http://adoption-service:" + Variables.port("adoption-service"))));
        assertThat(ways("initiative-service", "egress", "/to/0")).contains("adoption-service");
        assertThat(ways("adoption-service", "ingress", "/from/0")).contains("initiative-service");
    }

    private static List<String> ways(String policy, String direction, String end) {
        return Manifests.ofKind("NetworkPolicy")
                .filter(each -> each.name().equals(policy))
                .flatMap(each -> each.said().at("/spec/" + direction).valueStream())
                .map(way -> way.at(end + "/podSelector/matchLabels/app.kubernetes.io~1name")
                        .asString(""))
                .toList();
    }

    private static JsonNode pod(Manifest workload) {
        return workload.said().at("/spec/template/spec");
    }

    private static JsonNode named(String kind, Manifest workload) {
        return Manifests.ofKind(kind)
                .filter(manifest -> manifest.name().equals(workload.name()))
                .findFirst()
                .orElseThrow()
                .said();
    }
}
