package no.utbredt.initiative.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.utbredt.edge.Notice;
import no.utbredt.initiative.InMemoryService;
import no.utbredt.initiative.access.web.AccessForTests;
import no.utbredt.initiative.catalogue.Stewardship;
import no.utbredt.initiative.roadmap.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest
@Import({AccessForTests.class, InMemoryService.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
final class RoadmapWebTest {

    private static final String WITH_INTERN = Cast.pll()
            + "risks:\n  - {id: hemmelig, text: Dette er internt, source: {document: notat, place: s. 1}}\n"
            + "remarks:\n  - {id: aapen, topic: navn, text: Dette er åpent, " + Cast.NUIT + "}\n";

    @Autowired
    private MockMvc http;

    @Autowired
    private Stewardship catalogue;

    @Autowired
    private no.utbredt.initiative.roadmap.Stewardship roadmap;

    @BeforeEach
    void load() {
        catalogue.load(
                Map.of(
                        "groups.yaml",
                        "groups: [{id: kommune, name: Kommune, nameEnglish: Municipality, complete: true, restricted: false, totals: []}]",
                        "pll.yaml",
                        "solution: {id: pll, name: PLL}\nservices: [{id: pll, name: Pasientens legemiddelliste, kind: SERVICE, aliases: [{name: Legemiddellisten}], groups: [{group: kommune, roles: [CONSUMER]}]}]"));
        roadmap.load(Map.of("sources.yaml", Cast.SOURCES, "pll.yaml", WITH_INTERN, "sfm.yaml", Cast.bare("sfm")));
    }

    @Test
    void initiativesAreListedAndNarrowed() throws Exception {
        http.perform(get("/v1/initiatives"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.notice").value(Notice.TEXT))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].name").value("Pasientens legemiddelliste"));
        http.perform(get("/v1/initiatives?q=pll")).andExpect(jsonPath("$.total").value(1));
        http.perform(get("/v1/initiatives?service=pll"))
                .andExpect(jsonPath("$.items[0].id").value("pll"));
        http.perform(get("/v1/initiatives?source=nuit-2024-02-15"))
                .andExpect(jsonPath("$.total").value(1));
        http.perform(get("/v1/initiatives?kind=PROGRAMME"))
                .andExpect(jsonPath("$.total").value(0));
        http.perform(get("/v1/initiatives?kind=MISSION"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("kind"));
    }

    @Test
    void anInitiativeIsAnsweredAsJsonAndAsTheStewardsFile() throws Exception {
        http.perform(get("/v1/initiatives/pll"))
                .andExpect(header().string("ETag", "\"1-1\""))
                .andExpect(jsonPath("$.notice").value(Notice.TEXT))
                .andExpect(jsonPath("$.milestones[0].dates[0].date").value("2021-Q4"));
        http.perform(get("/v1/initiatives/pll").accept("application/yaml"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("$schema=../schema/initiative.schema.json")))
                .andExpect(content().string(containsString("date: 2021-Q4")));
        http.perform(get("/v1/initiatives/ingen"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-initiative"));
    }

    @Test
    void anInitiativeIsAnsweredAsStatedByADay() throws Exception {
        http.perform(get("/v1/initiatives/pll?statedBy=2022-01-01"))
                .andExpect(jsonPath("$.milestones[0].dates", hasSize(1)))
                .andExpect(jsonPath("$.names", hasSize(1)))
                .andExpect(header().doesNotExist("ETag"));
        http.perform(get("/v1/initiatives/pll?knownAt=2020-01-01")).andExpect(status().isNotFound());
        http.perform(get("/v1/initiatives/pll?knownAt=2199-01-01")).andExpect(status().isOk());
        for (String list : new String[] {
            "initiatives", "roadmap/milestones", "roadmap/statements", "roadmap/sources", "roadmap/contradictions"
        }) {
            http.perform(get("/v1/" + list + "?knownAt=2020-01-01"))
                    .andExpect(jsonPath("$.total").value(0));
        }
        http.perform(get("/v1/roadmap/dependencies?knownAt=2020-01-01")).andExpect(jsonPath("$.nodes", hasSize(0)));
        http.perform(get("/v1/roadmap/milestones?knownAt=2199-01-01"))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void whatIsInternIsNeverShownAndNeverLost() throws Exception {
        String shown = http.perform(get("/v1/initiatives/pll").accept("application/yaml"))
                .andExpect(content().string(not(containsString("Dette er internt"))))
                .andExpect(content().string(containsString("withheld")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        for (String path :
                new String[] {"/v1/initiatives/pll", "/v1/initiatives/pll/history", "/v1/roadmap/statements"}) {
            http.perform(get(path)).andExpect(content().string(not(containsString("Dette er internt"))));
        }

        http.perform(put("/v1/initiatives/pll")
                        .with(steward())
                        .header("If-Match", "\"1-1\"")
                        .contentType("application/yaml")
                        .content(shown.replace("Første kommune", "Den første kommunen")))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1-2\""))
                .andExpect(jsonPath("$.changes['pll.yaml']", hasSize(1)));
        assertThat(roadmap.roadmap().initiatives().get("pll"))
                .hasToString(
                        String.valueOf(Cast.initiative(WITH_INTERN.replace("Første kommune", "Den første kommunen"))));
    }

    @Test
    void whatWasAnsweredCanBeSentBack() throws Exception {
        String answered = http.perform(get("/v1/initiatives/pll"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        http.perform(put("/v1/initiatives/pll")
                        .with(steward())
                        .header("If-Match", "\"1-1\"")
                        .content(answered))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1-1\""))
                .andExpect(jsonPath("$.changes['pll.yaml']").isEmpty());
    }

    @Test
    void ofTwoStewardsOneWinsAndTheOtherIsToldTheDifference() throws Exception {
        http.perform(edit("Den første", "\"1-1\"")).andExpect(status().isOk());

        http.perform(edit("Kommune nummer én", "\"1-1\""))
                .andExpect(status().isPreconditionFailed())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("ETag", "\"1-2\""))
                .andExpect(jsonPath("$.code").value("changed-meanwhile"))
                .andExpect(jsonPath("$.differences", hasSize(1)))
                .andExpect(jsonPath("$.differences[0].before").value("Kommune nummer én i utprøving"))
                .andExpect(jsonPath("$.differences[0].after").value("Den første i utprøving"));
        http.perform(edit("Kommune nummer én", "\"1-2\"")).andExpect(status().isOk());
    }

    @Test
    void whoDoesNotSayWhatTheySawIsAskedTo() throws Exception {
        http.perform(put("/v1/initiatives/pll").with(steward()).content(WITH_INTERN))
                .andExpect(status().isPreconditionRequired())
                .andExpect(header().string("ETag", "\"1-1\""))
                .andExpect(jsonPath("$.code").value("precondition-missing"));
        http.perform(delete("/v1/initiatives/sfm").with(steward())).andExpect(status().isPreconditionRequired());
    }

    @Test
    void somethingNewIsMadeOnlyWhereNothingIs() throws Exception {
        http.perform(put("/v1/initiatives/dho")
                        .with(steward())
                        .header("If-None-Match", "*")
                        .content(Cast.bare("dho")))
                .andExpect(status().isOk());
        http.perform(put("/v1/initiatives/dho")
                        .with(steward())
                        .header("If-None-Match", "*")
                        .content(Cast.bare("dho") + "goals: [{text: x, " + Cast.NUIT + "}]\n"))
                .andExpect(status().isPreconditionFailed());
        http.perform(delete("/v1/initiatives/dho").with(steward()).header("If-Match", "\"1-1\""))
                .andExpect(status().isOk());
        http.perform(get("/v1/initiatives/dho")).andExpect(status().isNotFound());
        http.perform(put("/v1/initiatives/dho")
                        .with(steward())
                        .header("If-None-Match", "*")
                        .content(Cast.bare("dho")))
                .andExpect(status().isOk());
    }

    @Test
    void aFileSentAsCurlSendsItWithoutATypeIsReadAsItIs() throws Exception {
        http.perform(put("/v1/initiatives/dho")
                        .with(steward())
                        .header("If-None-Match", "*")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(Cast.bare("dho")))
                .andExpect(status().isOk());
    }

    @Test
    void aFileIsTriedBeforeItIsTaken() throws Exception {
        String moved = WITH_INTERN.replace("date: \"2023\"", "date: \"2024\"");
        http.perform(put("/v1/roadmap/files/pll.yaml?dryRun=true")
                        .with(steward())
                        .content(moved))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(jsonPath("$.changes['pll.yaml'][0].slip.least").value(1))
                .andExpect(jsonPath("$.changes['pll.yaml'][0].sentence")
                        .value(containsString("«Første kommune i utprøving»: datoen")))
                .andExpect(jsonPath("$.basis['pll.yaml']").value("1-1"));
        http.perform(get("/v1/initiatives/pll")).andExpect(header().string("ETag", "\"1-1\""));
        http.perform(put("/v1/roadmap/files/pll.yaml")
                        .with(steward())
                        .content(moved)
                        .header("If-Match", "\"1-1\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1-2\""));
    }

    @Test
    void aFolderIsTakenWholeOrNotAtAll() throws Exception {
        Map<String, Object> folder = Map.of(
                "files", Map.of("dho.yaml", Cast.bare("dho"), "sfm.yaml", Cast.bare("sfm") + "goals: [x]\n"),
                "basis", Map.of("dho.yaml", "0-0", "sfm.yaml", "1-1"));
        http.perform(post("/v1/roadmap/reviews?dryRun=false")
                        .with(steward())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JsonMapper.shared().writeValueAsString(folder)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.findings[0].file").value("sfm.yaml"))
                .andExpect(jsonPath("$.findings[0].line").value(5));
        http.perform(get("/v1/initiatives/dho")).andExpect(status().isNotFound());
    }

    @Test
    void theHistorySaysWhatChanged() throws Exception {
        http.perform(edit("Den første", "\"1-1\"")).andExpect(status().isOk());

        http.perform(get("/v1/initiatives/pll/history"))
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].number").value(2))
                .andExpect(
                        jsonPath("$.items[0].changes[0].sentence")
                                .value(
                                        "Milepælen «Den første i utprøving»: navnet er endret fra «Første kommune i utprøving» til «Den første i utprøving»."));
    }

    @Test
    void whatTheSourcesSayIsToldInTheOrderOfTime() throws Exception {
        http.perform(get("/v1/roadmap/statements?name=legemiddellisten&from=2017&to=2022"))
                .andExpect(jsonPath("$.items[0].statedAt").value("2021-10"))
                .andExpect(jsonPath("$.items[*].statedAt", not(hasItem("2024-02-15"))));
        http.perform(get("/v1/roadmap/statements?name=Medisinlisten"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-alias"));
    }

    @Test
    void anUnknownNameIsToldWithTheNearest() throws Exception {
        http.perform(get("/v1/roadmap/statements?name=Pasientens legemidelliste"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-alias"))
                .andExpect(jsonPath("$.nearest", hasItem("Pasientens legemiddelliste")))
                .andExpect(jsonPath("$.expected", containsString("Pasientens legemiddelliste")));
        http.perform(get("/v1/roadmap/statements?name=null")).andExpect(status().isNotFound());
        http.perform(get("/v1/roadmap/statements?name=legemiddel")).andExpect(status().isNotFound());
    }

    @Test
    void aListOfSourcesSaysWhichAreSilent() throws Exception {
        http.perform(get("/v1/roadmap/sources?initiative=sfm"))
                .andExpect(jsonPath("$.items[?(@.id == 'veikart-21.1')].silent", hasItem(false)))
                .andExpect(jsonPath("$.items[?(@.id == 'nuit-2024-02-15')].silent", hasItem(true)));
    }

    @Test
    void whatWasStatedLaterIsInNoAnswerAsStatedBefore() throws Exception {
        for (String path : new String[] {
            "/v1/initiatives",
            "/v1/initiatives/pll",
            "/v1/roadmap/contradictions",
            "/v1/roadmap/sources",
            "/v1/roadmap/follow-ups",
            "/v1/roadmap/dependencies",
            "/v1/roadmap/milestones",
            "/v1/roadmap/statements"
        }) {
            http.perform(get(path + "?statedBy=2023-01-01"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("nuit"))))
                    .andExpect(content().string(not(containsString("2024-02-15"))))
                    .andExpect(content().string(not(containsString("forsinket"))));
        }
    }

    @Test
    void milestonesCarryTheirSlippage() throws Exception {
        http.perform(get("/v1/roadmap/milestones?late=true"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].original.date").value("2021-Q4"))
                .andExpect(jsonPath("$.items[0].latest.date").value("2023"))
                .andExpect(jsonPath("$.items[0].slip.least").value(366))
                .andExpect(jsonPath("$.items[0].slip.most").value(821));
    }

    @Test
    void everyListCarriesTheNotice() throws Exception {
        for (String path : new String[] {
            "/v1/roadmap/findings",
            "/v1/roadmap/contradictions",
            "/v1/roadmap/sources",
            "/v1/roadmap/follow-ups",
            "/v1/roadmap/dependencies",
            "/v1/roadmap/milestones",
            "/v1/roadmap/statements"
        }) {
            http.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.notice").value(Notice.TEXT));
        }
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedAndNeverRepaired() throws Exception {
        for (String charset : new String[] {"ISO-8859-1", "UTF-16"}) {
            http.perform(put("/v1/roadmap/files/pll.yaml?dryRun=true")
                            .with(steward())
                            .header("If-Match", "\"1-1\"")
                            .contentType(MediaType.parseMediaType("application/yaml"))
                            .content(WITH_INTERN.getBytes(java.nio.charset.Charset.forName(charset))))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("text-not-utf8"));
        }
    }

    @Test
    void aFolderToReviewIsReadInOneWayOrRefused() throws Exception {
        review("{\"files\": {\"dho.yaml\": \"a\", \"dho.yaml\": \"b\"}}", "member-twice", "/files/dho.yaml");
        review("{\"flies\": {}}", "member-unknown", "/flies");
        review("{\"files\": {\"dho.yaml\": \"\\uD800\"}}", "text-not-unicode", "/files/dho.yaml");
    }

    private void review(String body, String code, String field) throws Exception {
        http.perform(post("/v1/roadmap/reviews")
                        .with(steward())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.field").value(field));
    }

    @Test
    void aDayOutOfRangeIsRefused() throws Exception {
        for (String day : new String[] {"+999999999-12-31", "9999-12-31", "0001-01-01", "2021-02-30"}) {
            http.perform(get("/v1/initiatives/pll").param("knownAt", day)).andExpect(status().isBadRequest());
            http.perform(get("/v1/services").param("asOf", day)).andExpect(status().isBadRequest());
        }
    }

    @Test
    void anInitiativeIsFoundHoweverItsLettersAreComposed() throws Exception {
        http.perform(get("/v1/initiatives").param("q", "PASIENTENS LEGEMIDDELLISTE"))
                .andExpect(jsonPath("$.total").value(1));
        http.perform(get("/v1/initiatives").param("q", "\u200B"))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void onlyStewardsWrite() throws Exception {
        http.perform(put("/v1/initiatives/pll").content(WITH_INTERN)).andExpect(status().isUnauthorized());
        http.perform(post("/v1/roadmap/reviews").with(scope("utbredt:reports.write")))
                .andExpect(status().isForbidden());
        http.perform(delete("/v1/initiatives/pll")).andExpect(status().isUnauthorized());
    }

    private static MockHttpServletRequestBuilder edit(String name, String tag) {
        return put("/v1/initiatives/pll")
                .with(steward())
                .header("If-Match", tag)
                .content(WITH_INTERN.replace("Første kommune", name));
    }

    private static RequestPostProcessor steward() {
        return scope("utbredt:documents.write");
    }

    private static RequestPostProcessor scope(String scope) {
        return jwt().authorities(new SimpleGrantedAuthority("SCOPE_" + scope));
    }
}
