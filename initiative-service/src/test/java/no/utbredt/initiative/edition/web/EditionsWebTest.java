package no.utbredt.initiative.edition.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebMvcTest
@Import({AccessForTests.class, InMemoryService.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
final class EditionsWebTest {

    private static final String EDITION =
            "{id: veikart-21.1, name: Veikart 21.1, series: nasjonalt-veikart, date: \"2021-10\", sources: [veikart-21.1]}";

    private static final String FULL = Cast.pll()
            + "assessments: [{id: f, dimension: FINANSIERING, statements: [{reason: Fargen er ikke bevart, "
            + Cast.VEIKART + "}]}]\n"
            + "groups: [{group: kommune, " + Cast.VEIKART + "}]\nparents: [{initiative: sfm, " + Cast.VEIKART + "}]\n"
            + "risks: [{id: hemmelig, text: Dette er internt, source: {document: notat, place: s. 1}}]\n";

    @Autowired
    private MockMvc http;

    @Autowired
    private Stewardship catalogue;

    @Autowired
    private no.utbredt.initiative.roadmap.Stewardship roadmap;

    @BeforeEach
    void load() {
        catalogue.load(Map.of(
                "groups.yaml",
                "groups: [{id: kommune, name: Kommune, nameEnglish: Municipality, complete: true, restricted: false, totals: []}]",
                "pll.yaml",
                "solution: {id: pll, name: PLL}\nservices: [{id: pll, name: PLL, kind: SERVICE}]"));
        roadmap.load(Map.of("sources.yaml", Cast.SOURCES, "pll.yaml", FULL, "sfm.yaml", Cast.bare("sfm")));
    }

    @Test
    void anEditionIsFrozenOnceAndExportedWhole() throws Exception {
        freeze();
        http.perform(get("/v1/editions")).andExpect(jsonPath("$.items[0].id").value("veikart-21.1"));
        http.perform(get("/v1/editions/veikart-21.1"))
                .andExpect(jsonPath("$.notice").value(Notice.TEXT))
                .andExpect(jsonPath("$.initiatives", hasSize(2)))
                .andExpect(jsonPath("$.initiatives[0].milestones[0].dates", hasSize(1)))
                .andExpect(content().string(not(containsString("Dette er internt"))));

        roadmap.load(Map.of(
                "sources.yaml",
                Cast.SOURCES,
                "pll.yaml",
                FULL.replace("2021-Q4", "2022"),
                "sfm.yaml",
                Cast.bare("sfm")));

        http.perform(post("/v1/editions").with(steward()).content(EDITION)).andExpect(status().isOk());
        http.perform(get("/v1/editions/veikart-21.1"))
                .andExpect(
                        jsonPath("$.initiatives[0].milestones[0].dates[0].date").value("2021-Q4"));
    }

    @Test
    void anEditionIsReadAsOrdinaryYamlToo() throws Exception {
        String yaml = """
                ---
                # den nye
                id: veikart-21.1
                name: Veikart 21.1
                series: nasjonalt-veikart
                date: 2021-10
                sources:
                  - veikart-21.1
                """;
        http.perform(post("/v1/editions").with(steward()).content(yaml)).andExpect(status().isCreated());
        http.perform(post("/v1/editions").with(steward()).content(EDITION)).andExpect(status().isOk());
        http.perform(post("/v1/editions").with(steward()).content("editions:\n  - " + EDITION))
                .andExpect(status().isOk());
    }

    @Test
    void aWrongEditionIsRefused() throws Exception {
        http.perform(post("/v1/editions").with(steward()).content(EDITION.replace("[veikart-21.1]", "[veikart-22]")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.findings[0].code").value("unknown-source"));
        http.perform(post("/v1/editions").with(steward()).content("{id: x}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.findings[*].code", hasItem("missing-key")));
        freeze();
        http.perform(post("/v1/editions").with(steward()).content(EDITION.replace("name: Veikart 21.1", "name: Annet")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.findings[0].code").value("duplicate-id"));
        http.perform(post("/v1/editions").content(EDITION)).andExpect(status().isUnauthorized());
    }

    @Test
    void anEditionIsComparedWithNow() throws Exception {
        freeze();
        http.perform(get("/v1/comparisons?from=veikart-21.1&to=now"))
                .andExpect(jsonPath("$.entries").isEmpty());
        http.perform(get("/v1/comparisons?from=veikart-21.1&to=now&scope=all"))
                .andExpect(jsonPath("$.entries[*].what", hasItem("MOVED")))
                .andExpect(jsonPath(
                        "$.entries[?(@.what == 'MOVED')].sentence",
                        hasItem(containsString("er flyttet fra 2021-Q4 til 2023, 366 til 821 dager senere"))));
        http.perform(get("/v1/comparisons?from=ingen")).andExpect(status().isNotFound());
    }

    @Test
    void anEditionIsPrintedWithEverySourceAndNoColourGuessed() throws Exception {
        freeze();
        http.perform(get("/v1/editions/veikart-21.1/page"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Pasientens legemiddelliste")))
                .andExpect(content().string(containsString("kan ikke si")))
                .andExpect(content().string(containsString("class=\"decided\"")))
                .andExpect(content().string(containsString("veikart-21.1, kap. 2")))
                .andExpect(content().string(containsString(Notice.TEXT)))
                .andExpect(content().string(not(containsString("Dette er internt"))));
    }

    @Test
    void aBoardReadsNamesWhereTheFilesHaveIds() throws Exception {
        freeze();
        http.perform(get("/v1/editions/veikart-21.1/page"))
                .andExpect(content().string(containsString(">Kommune<")))
                .andExpect(content().string(containsString(">PLL<")))
                .andExpect(content().string(containsString(">Tiltak sfm<")))
                .andExpect(content().string(not(containsString(">kommune<"))));
    }

    private void freeze() throws Exception {
        http.perform(post("/v1/editions").with(steward()).content(EDITION)).andExpect(status().isCreated());
    }

    private static RequestPostProcessor steward() {
        return jwt().authorities(new SimpleGrantedAuthority("SCOPE_utbredt:documents.write"));
    }
}
