package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whoever there is beneath and beside the municipalities, and any set of them: entered, reported for and asked for, all over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class EveryActorIT {

    private static final String SERVICE = "provetjenesten";
    private static final List<String> GROUPS = List.of(
            "kommune",
            "bydel",
            "legevakt",
            "kad",
            "legekontor",
            "avtalespesialist",
            "fysio-manuellterapeut",
            "apotek",
            "bandasjist",
            "laboratorium",
            "radiologi");

    @TempDir
    static Path folder;

    private Town town;
    private Operator operator;
    private int her = 700_000;

    @BeforeAll
    void a_service_for_all_of_them_is_entered() {
        town = new Town(folder);
        town.open();
        operator = new Operator(town);
        operator.enters(Map.of("document.yaml", """
                id: proven
                title: "Prøven"
                issuer: "Fjordby helseforetak (oppdiktet)"
                publishedAt: "2024-01-15"
                scope: "En tjeneste for alle."
                classification: OPEN
                licence: "oppdiktet"
                """, "catalogue/proven.yaml", """
                solution: {id: proven, name: Prøven}
                services:
                  - id: %s
                    name: Prøvetjenesten
                    kind: SERVICE
                    groups: [%s]
                """.formatted(
                SERVICE,
                GROUPS.stream().map("{group: %s, roles: [CONSUMER]}"::formatted).collect(Collectors.joining(", ")))));
        town.awaitKnown("reporting", Instant.now());
    }

    @AfterAll
    void stop() {
        town.close();
    }

    /** Six of each, the first entered alone and the others by a sheet; three of them have taken the service into use. */
    @ParameterizedTest(name = "{0} {1} of {2}")
    @CsvSource({
        "PHARMACY, , apotek, , false, false",
        "MEDICAL_SUPPLIER, , bandasjist, , false, false",
        "LABORATORY, , laboratorium, , false, false",
        "RADIOLOGY_UNIT, , radiologi, , false, false",
        "CITY_DISTRICT, , bydel, m-4601, false, true",
        "SERVICE_AREA, legevakt, legevakt, m-4601 m-4624, false, true",
        "SERVICE_AREA, kad, kad, m-4601 m-4624, false, true",
        "GP_OFFICE, , legekontor, m-4601, true, true",
        "CONTRACT_SPECIALIST, , avtalespesialist, , true, false",
        "THERAPIST, , fysio-manuellterapeut, m-4601, true, false"
    })
    void whoever_is_entered_is_counted_and_who_may_be_a_person_by_three_only(
            String kind,
            @Nullable String area,
            String group,
            @Nullable String parents,
            boolean persons,
            boolean figure) {
        List<String> numbers = entered(kind, area, group, parents);
        String question =
                "/v1/coverage?service=" + SERVICE + "&role=CONSUMER&stage=IN_USE&date=2024-12-31&group=" + group;

        numbers.subList(0, 2).forEach(number -> operator.reports(SERVICE, number));
        assertThat(inUse(operator.asks(question))).isEqualTo(2);
        JsonNode told = operator.everybodyAsks(question);
        assertThat(inUse(told)).as("%s", told).isEqualTo(persons ? 0 : 2);
        assertThat(told.at("/basis/smallCellsSuppressed").asBoolean()).isEqualTo(persons);
        assertThat(told.at("/cells/0/reason").asString("")).isEqualTo(figure ? "" : "NO_TOTAL");

        operator.reports(SERVICE, numbers.get(2));
        assertThat(inUse(operator.asks(question))).isEqualTo(3);
        assertThat(inUse(operator.everybodyAsks(question))).isEqualTo(3);
        if (parents != null && !persons) {
            JsonNode cells =
                    operator.everybodyAsks(question + "&cut=MUNICIPALITY").path("cells");
            assertThat(Stream.of(parents.split(" ")).map(parent -> inUse(cell(cells, parent))))
                    .as("%s", cells)
                    .containsOnly(3);
        }
    }

    private List<String> entered(String kind, @Nullable String area, String group, @Nullable String parents) {
        List<String> numbers =
                IntStream.range(0, 6).mapToObj(number -> String.valueOf(her++)).toList();
        operator.enters(
                "/v1/actors/" + id(group, 0),
                Map.of(
                        "kind", kind,
                        "serviceArea", area == null ? "" : area,
                        "names", List.of(Map.of("value", "Prøve 0")),
                        "identifiers", List.of(Map.of("value", Map.of("scheme", "HER", "value", numbers.getFirst()))),
                        "parents",
                                parents == null
                                        ? List.of()
                                        : Stream.of(parents.split(" "))
                                                .map(parent -> Map.of("value", parent))
                                                .toList(),
                        "groups", List.of(Map.of("value", group)),
                        "places",
                                List.of(Map.of(
                                        "value",
                                        Map.of("county", "46", "countyName", "Vestland", "healthRegion", "VEST"))),
                        "sources", List.of("oppdiktet for prøven")));
        List<String> rows = new ArrayList<>(
                List.of("id,kind,serviceArea,name,her,parents,groups,county,countyName,healthRegion,source"));
        for (int number = 1; number < numbers.size(); number++) {
            rows.add(String.join(
                    ",",
                    id(group, number),
                    kind,
                    area == null ? "" : area,
                    "Prøve " + number,
                    numbers.get(number),
                    parents == null ? "" : parents,
                    group,
                    "46,Vestland,VEST,oppdiktet for prøven"));
        }
        operator.enters("ACTORS", rows);
        return numbers;
    }

    private static String id(String group, int number) {
        return "prove-" + group + "-" + number;
    }

    @Test
    void any_set_an_operator_makes_has_members_cuts_and_a_list_of_codes_by_the_day() {
        operator.enters(
                "/v1/areas/sett-a",
                Map.of(
                        "kind",
                        "PROVESETT",
                        "names",
                        List.of(Map.of("value", "Sett A", "source", "et brev")),
                        "complete",
                        true,
                        "sources",
                        List.of("et brev")));
        operator.enters("AREAS", List.of("id,kind,name,complete,source", "sett-b,PROVESETT,Sett B,true,et brev"));
        operator.enters(
                "MEMBERSHIPS",
                List.of(
                        "actor,group,from,to,source",
                        "m-1103,sett-a,2023-01-01,,et brev",
                        "m-5001,sett-a,2023-01-01,2023-12-31,et brev",
                        "m-5001,sett-b,2024-01-01,,et brev"));
        town.awaitKnown("reporting", Instant.now());

        assertThat(denominator("group=sett-a&date=2023-06-30", "")).isEqualTo(2);
        assertThat(denominator("group=sett-a&date=2024-06-30", "")).isEqualTo(1);
        assertThat(denominator("group=kommune&cut=PROVESETT&date=2023-06-30", "sett-a"))
                .isEqualTo(2);
        assertThat(denominator("group=kommune&cut=PROVESETT&date=2024-06-30", "sett-a"))
                .isEqualTo(1);
        assertThat(denominator("group=kommune&cut=PROVESETT&date=2024-06-30", "sett-b"))
                .isEqualTo(1);
        JsonNode area = operator.everybodyAsks("/v1/areas/sett-b?date=2024-06-30");
        assertThat(area.at("/area/sources/0").asString()).isEqualTo("et brev");
        assertThat(area.at("/members/items/0/actor/id").asString()).isEqualTo("m-5001");
        assertThat(operator.everybodyAsks("/pxwebapi/v2/codelists/vs_slag-provesett")
                        .findValuesAsString("code"))
                .containsExactlyInAnyOrder("sett-a", "sett-b");
    }

    private int denominator(String question, String code) {
        JsonNode answer = operator.everybodyAsks("/v1/coverage?service=" + SERVICE + "&role=CONSUMER&" + question);
        return cell(answer.path("cells"), code).at("/figure/denominator").asInt(-1);
    }

    /** How many of those known of have taken it into use: in the first cell of an answer, or in that cell. */
    private static int inUse(JsonNode told) {
        JsonNode cell = told.has("cells") ? told.at("/cells/0") : told;
        return cell.at("/actors/IN_USE").asInt(0);
    }

    private static JsonNode cell(JsonNode cells, String code) {
        return cells.valueStream()
                .filter(each -> each.at("/area/code").asString("").equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not in " + cells));
    }
}
