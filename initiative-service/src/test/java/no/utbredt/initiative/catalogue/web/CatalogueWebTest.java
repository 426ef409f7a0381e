package no.utbredt.initiative.catalogue.web;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import no.utbredt.initiative.InMemoryService;
import no.utbredt.initiative.access.web.AccessForTests;
import no.utbredt.initiative.catalogue.Stewardship;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebMvcTest
@Import({AccessForTests.class, InMemoryService.class})
final class CatalogueWebTest {

    private static final String PLL = """
            solution: {id: pll, name: Pasientens legemiddelliste}
            services:
              - id: pll
                name: Pasientens legemiddelliste
                nameEnglish: Patient's medication list
                category: LEGEMIDLER
                kind: SERVICE
                aliases: [{name: PLL, source: x}]
                groups: [{group: legevakt, roles: [SOURCE, CONSUMER]}]
                availability: [{group: legevakt, offered: true, from: "2021-Q4", to: null, source: x}]
                eligibility: [{group: legevakt, kind: MEMBERSHIP, text: Medlem, sets: [helsenettet], from: "2022", source: x}]
              - {id: aerlig-talt, name: Ærlig talt, kind: SERVICE, groups: [{group: kad, roles: [SOURCE]}]}
              - {id: oest, name: Østfold, kind: SERVICE}
              - {id: aa, name: Åpent, kind: SERVICE}
            """;

    @Autowired
    private MockMvc http;

    @Autowired
    private Stewardship stewardship;

    @BeforeEach
    void load() {
        stewardship.load(Map.of(
                "categories.yaml", "categories: [{code: LEGEMIDLER, name: Legemidler, nameEnglish: Medicines}]",
                "groups.yaml", """
                        groups:
                          - {id: legevakt, name: Legevakt, nameEnglish: Emergency, complete: true, registeredFrom: "2020-01-01", restricted: false, totals: []}
                          - {id: kad, name: KAD, nameEnglish: Acute, complete: false, restricted: false, totals: [{date: "2024-03", value: 7, source: x}]}
                        """,
                "pll.yaml", PLL + "# " + System.nanoTime(),
                "sfm.yaml", "solution: {id: sfm, name: SFM, kode: 1}"));
    }

    @Test
    void servicesComeInNorwegianOrder() throws Exception {
        http.perform(get("/v1/services"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.items[0].name").value("Pasientens legemiddelliste"))
                .andExpect(jsonPath("$.items[0].solutionName").value("Pasientens legemiddelliste"))
                .andExpect(jsonPath("$.items[0].categoryName").value("Legemidler"))
                .andExpect(jsonPath("$.items[0].groups[0].roles").value(contains("SOURCE", "CONSUMER")))
                .andExpect(jsonPath("$.items[1].id").value("aerlig-talt"))
                .andExpect(jsonPath("$.items[2].id").value("oest"))
                .andExpect(jsonPath("$.items[3].id").value("aa"));
    }

    @Test
    void servicesAreNarrowedByFiltersAndPages() throws Exception {
        http.perform(get("/v1/services?q=pll")).andExpect(jsonPath("$.items", hasSize(1)));
        http.perform(get("/v1/services?q=MEDICATION"))
                .andExpect(jsonPath("$.items[0].id").value("pll"));
        http.perform(get("/v1/services?group=kad"))
                .andExpect(jsonPath("$.items[0].id").value("aerlig-talt"));
        http.perform(get("/v1/services?category=LEGEMIDLER"))
                .andExpect(jsonPath("$.total").value(1));
        http.perform(get("/v1/services?solution=sfm"))
                .andExpect(jsonPath("$.total").value(0));
        http.perform(get("/v1/services?limit=3"))
                .andExpect(jsonPath("$.items", hasSize(3)))
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.next").value("3"));
        http.perform(get("/v1/services?limit=3&next=3"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    @Test
    void availabilityIsAnsweredForADay() throws Exception {
        http.perform(get("/v1/services/pll?asOf=2021-10-01"))
                .andExpect(jsonPath("$.availability[0].from").value("2021-Q4"));
        http.perform(get("/v1/services/pll?asOf=2021-09-30")).andExpect(jsonPath("$.availability", hasSize(0)));
    }

    @Test
    void whatAnActorMustFulfilIsAnsweredForADay() throws Exception {
        http.perform(get("/v1/services/pll"))
                .andExpect(jsonPath("$.eligibility[0].kind").value("MEMBERSHIP"))
                .andExpect(jsonPath("$.eligibility[0].sets").value(contains("helsenettet")))
                .andExpect(jsonPath("$.eligibility[0].from").value("2022"));
        http.perform(get("/v1/services/pll?asOf=2021-12-31")).andExpect(jsonPath("$.eligibility", hasSize(0)));
    }

    @Test
    void aServiceIsNotSentAgainToWhoeverHasIt() throws Exception {
        http.perform(get("/v1/services/pll")).andExpect(status().isOk()).andExpect(header().string("ETag", "\"1.1\""));
        http.perform(get("/v1/services/pll").header("If-None-Match", "\"1.1\"")).andExpect(status().isNotModified());
    }

    @Test
    void groupsSolutionsAndCategoriesAreListed() throws Exception {
        http.perform(get("/v1/groups"))
                .andExpect(jsonPath("$.items[0].totals[0].date").value("2024-03"))
                .andExpect(jsonPath("$.items[1].registeredFrom").value("2020-01-01"));
        http.perform(get("/v1/solutions")).andExpect(jsonPath("$.items[0].id").value("pll"));
        http.perform(get("/v1/categories"))
                .andExpect(jsonPath("$.items[0].code").value("LEGEMIDLER"));
    }

    @Test
    void findingsOfTheDataFolderAreShown() throws Exception {
        http.perform(get("/v1/catalogue/findings"))
                .andExpect(jsonPath("$.findings[0].file").value("sfm.yaml"))
                .andExpect(jsonPath("$.findings[0].line").value(1))
                .andExpect(jsonPath("$.findings[0].column").value(38))
                .andExpect(jsonPath("$.findings[0].code").value("unknown-key"));
    }

    @Test
    void wrongParametersAndUnknownIdsAreSaidInBothLanguages() throws Exception {
        http.perform(get("/v1/services/nothing"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("unknown-service"))
                .andExpect(jsonPath("$.detailNb").exists());
        http.perform(get("/v1/services?limit=1001"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("limit"))
                .andExpect(jsonPath("$.expected").value("1 to 1000"));
        http.perform(get("/v1/services?asOf=yesterday"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("invalid-parameter"));
        http.perform(put("/v1/catalogue/files/pll.yaml").with(steward()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("bad-request"))
                .andExpect(jsonPath("$.detailNb").exists());
    }

    @Test
    void aStewardTriesAFileThenSendsIt() throws Exception {
        String renamed = PLL.replace("Østfold", "Østlandet");
        String tag = http.perform(file("pll.yaml?dryRun=true", renamed).with(steward()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(jsonPath("$.changes", hasSize(1)))
                .andExpect(jsonPath("$.changes[0].id").value("oest"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        http.perform(get("/v1/services/oest")).andExpect(jsonPath("$.name").value("Østfold"));
        http.perform(file("pll.yaml", renamed).with(steward()))
                .andExpect(status().isPreconditionRequired())
                .andExpect(jsonPath("$.code").value("precondition-missing"));
        http.perform(file("pll.yaml", renamed).with(steward()).header("If-Match", "\"7-0\""))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("changed-meanwhile"))
                .andExpect(jsonPath("$.differences[0].id").value("oest"));
        http.perform(file("pll.yaml", renamed).with(steward()).header("If-Match", requireNonNull(tag)))
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"));
        http.perform(get("/v1/services/oest")).andExpect(jsonPath("$.name").value("Østlandet"));
    }

    @Test
    void aFileIsReadBackAsItStandsWithItsTagAndItsHistory() throws Exception {
        String tag = http.perform(get("/v1/catalogue/files/categories.yaml"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/yaml"))
                .andExpect(
                        content().string("categories: [{code: LEGEMIDLER, name: Legemidler, nameEnglish: Medicines}]"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        http.perform(get("/v1/catalogue/files/categories.yaml").header("If-None-Match", requireNonNull(tag)))
                .andExpect(status().isNotModified());
        http.perform(get("/v1/catalogue/files"))
                .andExpect(jsonPath("$.items[*].name", hasItem("groups.yaml")))
                .andExpect(jsonPath("$.items[0].origin").value("DISK"));
        http.perform(get("/v1/catalogue/files/categories.yaml/history"))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].recordedAt").exists())
                .andExpect(jsonPath("$.items[0].changes[0].what").value("ADDED"));
        http.perform(get("/v1/catalogue/files/nothing.yaml"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-file"));
        http.perform(file("categories.yaml", "categories: []").with(steward()).header("If-None-Match", "*"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aWrongFileIsRefusedWithEveryReason() throws Exception {
        http.perform(file(
                                "pll.yaml",
                                PLL.replace("    kind: ", "    farge: rød\n    kind: ")
                                        .replace("SOURCE, C", "SOURCE, K"))
                        .with(steward()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("catalogue-file-refused"))
                .andExpect(jsonPath("$.findings[*].code", hasItem("unknown-key")))
                .andExpect(jsonPath("$.findings[*].code", hasItem("unknown-value")));
        http.perform(file("pll.yaml", PLL.replace("kad", "kadd")).with(steward()))
                .andExpect(jsonPath("$.findings[*].code", hasItem("unknown-group")));
        http.perform(file("PLL.yml", PLL).with(steward())).andExpect(status().isBadRequest());
    }

    @Test
    void onlyStewardsWrite() throws Exception {
        http.perform(file("pll.yaml", PLL))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("token-missing"));
        http.perform(file("pll.yaml", PLL).with(scope("utbredt:reports.write")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("scope-missing"));
        http.perform(delete("/v1/services/pll").with(steward()))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET, HEAD, OPTIONS"));
    }

    private static MockHttpServletRequestBuilder file(String name, String text) {
        return put("/v1/catalogue/files/" + name)
                .contentType("application/yaml")
                .content(text);
    }

    private static RequestPostProcessor steward() {
        return scope("utbredt:documents.write");
    }

    private static RequestPostProcessor scope(String scope) {
        return jwt().authorities(new SimpleGrantedAuthority("SCOPE_" + scope));
    }
}
