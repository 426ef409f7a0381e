package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import no.utbredt.contract.Topics;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.roadmap.Roadmap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the four documents say, through the doors everybody uses, in the answers everybody gets and on the pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class RoadmapIT {

    @TempDir
    static Path folder;

    private Town town;

    @BeforeAll
    void the_roadmap_is_loaded() {
        town = new Town(folder);
        town.open();
        load();
    }

    @AfterAll
    void stop() {
        town.close();
    }

    private void load() {
        new Roadmap(town.settings(), town.calls(), new Progress(System.out)).load();
        town.awaitKnown("reporting", Instant.now());
    }

    @Test
    void sixty_municipalities_with_kjernejournal_are_16_9_per_cent_as_a_published_figure() {
        JsonNode cell = cell("service=kjernejournal&stage=IN_USE&group=kommune&date=2021-10-01");
        JsonNode published = named(cell.path("published"), "id", "veikart-21.1-F77");

        assertThat(published.path("number").asInt()).isEqualTo(60);
        assertThat(published.path("denominator").asInt()).isEqualTo(356);
        assertThat(published.path("sharePercent").decimalValue()).isEqualByComparingTo("16.9");
        assertThat(cell.at("/figure/numerator").asInt()).isZero();
        assertThat(cell.at("/figure/lowerBound").asInt()).isEqualTo(60);
        assertThat(cell.at("/figure/unknown").asInt()).isEqualTo(356);
    }

    @Test
    void digihelsestasjon_is_under_a_fifth_of_the_population_and_over_it_with_stavanger() {
        JsonNode figure = cell("service=digihelsestasjon&stage=INTRODUCED&group=helsestasjon&weight=POPULATION"
                        + "&date=2021-10-31")
                .path("figure");

        long population = figure.path("denominator").asLong();
        assertThat(figure.path("numerator").asLong() * 5).isLessThan(population);
        assertThat(figure.path("possible").asLong() * 5).isGreaterThan(population);
        JsonNode disagreement = named(view("/v1/disagreements").path("items"), "/actor/id", "m-1103.helsestasjon");
        assertThat(disagreement.path("kind").asString()).isEqualTo("WITHIN_DOCUMENT");
    }

    @Test
    void an_increase_of_seven_offices_is_told_apart_from_the_seventeen_there_are() {
        List<String> changes = new ArrayList<>();
        for (JsonNode found : view("/v1/contradictions").path("items")) {
            if (found.path("code").asString().equals("CHANGE")) {
                changes.add(found.path("figure").asString() + " "
                        + found.path("stated").asInt() + " "
                        + found.path("expected").asInt());
            }
        }

        assertThat(changes)
                .contains("helsenorge-produktstyre-39-23-S2-08 7 17")
                .noneMatch(change -> change.contains("-S2-04 "));
    }

    @Test
    void of_133_agreements_with_ks_119_are_with_nhn_too_and_who_uses_it_is_unknown() {
        JsonNode signed = cell("service=digihelse&stage=COMMITTED&group=hjemmetjeneste&date=2023-04-20");
        JsonNode inUse = cell("service=digihelse&stage=IN_USE&group=hjemmetjeneste&date=2023-04-20");

        assertThat(signed.path("published"))
                .extracting(figure -> figure.path("number").asInt())
                .contains(133, 119);
        assertThat(inUse.at("/figure/unknown").asInt()).isEqualTo(356);
        assertThat(view("/v1/contradictions").path("items"))
                .noneMatch(found -> found.path("stated").asInt() == 133);
    }

    @Test
    void three_quarters_of_the_municipalities_by_2022_is_held_against_what_is_known() {
        JsonNode progress = view("/v1/initiatives/kjernejournal-i-kommunene/progress?date=2021-10-01");
        JsonNode steps =
                named(progress.path("targets"), "id", "kommuner-i-bruk").path("steps");

        assertThat(steps)
                .extracting(step ->
                        step.path("value").asInt() + " % " + step.path("needed").asInt() + " "
                                + step.path("gapAtLeast").asInt() + ".."
                                + step.path("gapAtMost").asInt())
                .containsExactly("75 % 267 0..207", "90 % 321 0..261");
        assertThat(steps.at("/0/source/quote").asString()).contains("75% av landets kommuner");
        assertThat(progress.at("/hindrances/0/what/id").asString()).isEqualTo("eid-hoyt");
        assertThat(progress.at("/hindrances/0/what/name").asString()).isNotEmpty();
    }

    @Test
    void every_initiative_that_may_be_shown_is_held_against_what_happened() {
        JsonNode initiatives = town.calls().get(town.address("initiative") + "/v1/initiatives?limit=100");

        assertThat(initiatives.path("items")).hasSizeGreaterThan(60).allSatisfy(initiative -> {
            String id = initiative.path("id").asString();
            assertThat(view("/v1/initiatives/" + id + "/progress")
                            .path("initiative")
                            .asString())
                    .isEqualTo(id);
        });
    }

    @Test
    void every_legevakt_has_kjernejournal_by_derivation_while_nursing_homes_are_unknown() {
        JsonNode legevakt = cell("service=kjernejournal&stage=IN_USE&group=legevakt&date=2021-10-31");
        JsonNode sykehjem = cell("service=kjernejournal&stage=IN_USE&group=sykehjem&date=2021-10-31");

        assertThat(legevakt.at("/figure/numerator").asInt()).isEqualTo(356);
        assertThat(legevakt.path("derived").asInt()).isEqualTo(356);
        assertThat(sykehjem.at("/figure/numerator").asInt()).isZero();
        assertThat(sykehjem.at("/figure/unknown").asInt()).isEqualTo(356);
    }

    @Test
    void loading_the_roadmap_again_counts_nothing_twice() {
        int reports = view("/v1/status").path("reports").asInt();
        JsonNode before = view("/v1/comparisons?limit=1000").path("comparisons");

        load();

        assertThat(view("/v1/status").path("reports").asInt()).isEqualTo(reports);
        assertThat(view("/v1/comparisons?limit=1000").path("comparisons")).isEqualTo(before);
    }

    @Test
    void what_a_document_says_of_an_actor_is_told_in_its_words_and_by_its_title() {
        JsonNode oslo = Awaitility.await("its words")
                .atMost(Patience.LONG)
                .until(
                        () -> view("/v1/actors/m-0301.helsestasjon/timeline"),
                        timeline -> !timeline.findValues("quote").isEmpty());

        assertThat(oslo.findValuesAsString("quote"))
                .allSatisfy(quote -> assertThat(quote).isNotBlank());
        assertThat(oslo.findValuesAsString("title"))
                .contains("Veikart for utvikling og innføring av nasjonale e-helseløsninger 2021–2026, versjon 21.1");
        assertThat(view("/v1/comparisons?limit=1000").path("comparisons"))
                .extracting(each -> each.at("/published/title").asString(""))
                .doesNotContain("");
    }

    /** It writes. */
    @Test
    @Order(Integer.MAX_VALUE - 2)
    void what_a_steward_says_of_a_finding_stands_beside_it_in_the_view() throws Exception {
        String id = view("/v1/findings?kind=FIGURE_CONTRADICTION&state=OPEN&limit=1")
                .at("/items/0/id")
                .asString();
        FollowedUp steward = new FollowedUp(town);
        JsonNode written = steward.says(
                id,
                "{\"kind\": \"FIGURE_CONTRADICTION\", \"state\": \"EXPLAINED\", \"owner\": \"964338531\","
                        + " \"note\": \"Dokumentet teller to måter.\"}");
        assertThat(written.at("/followUp/id").asString()).as(written.toString()).isEqualTo(id);

        JsonNode finding = Awaitility.await("the view to hear of it")
                .atMost(Patience.LONG)
                .until(
                        () -> steward.asOperator("/v1/findings/" + id),
                        found -> found.at("/finding/state").asString().equals("EXPLAINED"));
        assertThat(finding.at("/finding/said/owner").asString()).isEqualTo("964338531");
        assertThat(finding.at("/finding/said/note").asString()).isEqualTo("Dokumentet teller to måter.");
        assertThat(view("/v1/findings/" + id).toString()).contains("EXPLAINED").doesNotContain("Dokumentet teller");
        assertThat(ids("/v1/findings?state=EXPLAINED&owner=964338531")).containsExactly(id);
        assertThat(ids("/v1/findings?state=OPEN&limit=1000")).isNotEmpty().doesNotContain(id);
    }

    private List<String> ids(String findings) {
        return view(findings)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** It writes. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void words_sent_through_the_door_stand_in_timeline_and_page_until_they_are_erased() {
        QuotingVendor cgm = new QuotingVendor(town);
        String open = "Bergen <b>bruker</b> den nå";
        JsonNode recorded = cgm.says("open", "digihelsestasjon", "nuit-2024-02-15", open, "OPEN");
        assertThat(recorded.path("status").asString()).isEqualTo("recorded");
        assertThat(recorded.findValuesAsString("code")).doesNotContain("document-not-known-yet");
        assertThat(cgm.says("open", "digihelsestasjon", "nuit-2024-02-15", "Andre ord", "OPEN")
                        .path("status")
                        .asString())
                .isEqualTo("duplicate");
        assertThat(cgm.says("intern", "helsenorge", "ukjent-dokument", "Bare internt", "INTERN")
                        .findValuesAsString("code"))
                .contains("document-not-known-yet");

        Awaitility.await("the words")
                .atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(quotes()).contains(open));
        String changes = cgm.page("/v1/changes?limit=1000");
        assertThat(changes).contains(open, "nuit-2024-02-15");
        assertThat(quotes()).doesNotContain("Andre ord", "Bare internt");
        assertThat(changes).doesNotContain("Andre ord", "Bare internt");

        assertThat(cgm.erased("open")).isEqualTo(204);
        Awaitility.await("nothing left")
                .atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(quotes()).doesNotContain(open));
        assertThat(cgm.page("/v1/changes?limit=1000")).doesNotContain(open);
        String published = new Log("127.0.0.1:" + town.port("broker"))
                .everything(Topics.FOOTNOTES)
                .toString();
        assertThat(published).doesNotContain("Bare internt", "Andre ord");
    }

    private List<String> quotes() {
        return view("/v1/actors/m-4601.helsestasjon/timeline").findValuesAsString("quote");
    }

    @Test
    void the_pages_are_whole_readable_and_honest_in_a_real_browser() throws Exception {
        new NodeTests("proof/page-tests", folder)
                .needing("npm", "chromium")
                .run(Map.of(
                        "UTBREDT_PAGE", town.address("reporting"),
                        "UTBREDT_ADOPTION", town.address("adoption"),
                        "UTBREDT_ISSUER", town.settings().issuer()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiative", "adoption", "reporting"})
    void the_api_is_the_one_that_was_approved(String service) throws Exception {
        ApprovedApis.approve(service, town.calls().get(town.address(service) + "/v3/api-docs"));
    }

    /** Last, for it writes. */
    @Test
    @Order(Integer.MAX_VALUE)
    void other_peoples_tools_read_and_write_our_formats() throws Exception {
        new NodeTests("proof/foreign-tools", folder)
                .needing("npm", "kcat")
                .run(Map.of(
                        "UTBREDT_INITIATIVE", town.address("initiative"),
                        "UTBREDT_ADOPTION", town.address("adoption"),
                        "UTBREDT_REPORTING", town.address("reporting"),
                        "UTBREDT_ISSUER", town.settings().issuer(),
                        "UTBREDT_BROKERS", "127.0.0.1:" + town.port("broker")));
    }

    private JsonNode cell(String question) {
        return view("/v1/coverage?role=CONSUMER&" + question).at("/cells/0");
    }

    private JsonNode view(String path) {
        return town.calls().get(town.address("reporting") + path);
    }

    private static JsonNode named(JsonNode list, String name, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(entry -> (name.startsWith("/") ? entry.at(name) : entry.path(name))
                        .asString()
                        .equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not in " + list));
    }
}
