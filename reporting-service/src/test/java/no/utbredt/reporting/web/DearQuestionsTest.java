package no.utbredt.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.env.Environment;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What may go through very much has turns of its own: of each address it is said here whether it does. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class DearQuestionsTest {

    /** These cost what the registry, the catalogue or one actor costs, however much is reported. */
    private static final Set<String> CHEAP = Set.of(
            "/api/session",
            "/dcat",
            "/v1/actors-by-stage",
            "/v1/actors/{id}/timeline",
            "/v1/areas",
            "/v1/areas/{id}",
            "/v1/coverage",
            "/v1/coverage/map",
            "/v1/events",
            "/v1/events.atom",
            "/v1/rebuild",
            "/v1/releases",
            "/v1/releases/{id}",
            "/v1/subscriptions",
            "/v1/subscriptions/{id}",
            "/v1/systems",
            "/v1/systems/{id}",
            "/v1/unreadable",
            "/pxwebapi/v2/codelists/{id}",
            "/pxwebapi/v2/config",
            "/pxwebapi/v2/savedqueries",
            "/pxwebapi/v2/savedqueries/{id}",
            "/pxwebapi/v2/savedqueries/{id}/selection",
            "/pxwebapi/v2/tables",
            "/pxwebapi/v2/tables/{id}",
            "/pxwebapi/v2/tables/{id}/defaultselection",
            "/pxwebapi/v2/tables/{id}/metadata");

    /** The same document for all, whatever is asked. */
    private static final Set<String> PAGES = Set.of(
            "/",
            "/aktor",
            "/aktor/{id}",
            "/datakvalitet",
            "/gap",
            "/leverandor",
            "/leverandor/{document}",
            "/om",
            "/rapport",
            "/rapport/**",
            "/rediger",
            "/rediger/{id}",
            "/register",
            "/statistikkbank",
            "/statistikkbank/**",
            "/statistikkbank/{table}",
            "/tilstander",
            "/tjeneste",
            "/tjeneste/{service}",
            "/enkel",
            "/endringer",
            "/tjeneste/{service}/{group}",
            "/veikart",
            "/veikart/**");

    /** Never kept waiting. */
    private static final Set<String> OPEN = Set.of("/v1/live", "/v1/status");

    /** Worked out by the other services, which have turns of their own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/api/adoption/v1/**", "/api/adoption/v3/api-docs", "/api/roadmap/v1/**", "/api/roadmap/v3/api-docs");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Environment environment;

    @Test
    void of_every_address_it_is_said_whether_it_is_dear() {
        Set<String> told = ours();

        Set<String> expected = new TreeSet<>(CHEAP);
        expected.addAll(OPEN);
        expected.addAll(ELSEWHERE);
        expected.addAll(PAGES);
        told.stream().filter(this::isDear).forEach(expected::add);

        assertThat(told).isEqualTo(expected);
        assertThat(CHEAP).noneMatch(this::isDear);
        assertThat(told.stream().filter(this::isElsewhere)).containsExactlyInAnyOrderElementsOf(ELSEWHERE);
    }

    @Test
    void nothing_is_dear_that_is_no_address() {
        assertThat(dear())
                .allSatisfy(pattern -> assertThat(ours())
                        .anyMatch(address -> parsed(pattern).matches(PathContainer.parsePath(filled(address)))));
    }

    private boolean isDear(String address) {
        return dear().anyMatch(pattern -> parsed(pattern).matches(PathContainer.parsePath(filled(address))));
    }

    private boolean isElsewhere(String address) {
        return said("elsewhere").anyMatch(pattern -> parsed(pattern).matches(PathContainer.parsePath(filled(address))));
    }

    private Stream<String> dear() {
        return said("dear");
    }

    private Stream<String> said(String kind) {
        return Stream.of(environment
                .getRequiredProperty("utbredt.load.questions." + kind)
                .strip()
                .split("\\s*,\\s*"));
    }

    private static PathPattern parsed(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern.strip());
    }

    private static String filled(String address) {
        return address.replaceAll("\\{[^}]*\\}", "x");
    }

    private Set<String> ours() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("no.utbredt.reporting"))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
