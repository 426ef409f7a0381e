package no.utbredt.initiative.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.utbredt.edge.Notice;
import no.utbredt.initiative.InMemoryService;
import no.utbredt.initiative.access.web.AccessForTests;
import no.utbredt.initiative.catalogue.Stewardship;
import no.utbredt.initiative.document.BoardPaper;
import no.utbredt.initiative.document.InMemoryAdoption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest
@Import({AccessForTests.class, InMemoryService.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
final class DocumentsWebTest {

    private static final String STEWARD = "SCOPE_utbredt:documents.write";

    @Autowired
    private MockMvc http;

    @Autowired
    private Stewardship catalogue;

    @Autowired
    private no.utbredt.initiative.roadmap.Stewardship roadmap;

    @Autowired
    private InMemoryAdoption adoption;

    @BeforeEach
    void load() {
        BoardPaper.load(catalogue, roadmap);
    }

    @Test
    void aDocumentComesInAsJsonOrAsAZipAndIsThenNamedByItsTitle() throws Exception {
        enter("?dryRun=true", json(BoardPaper.files()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.notice").value(Notice.TEXT))
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(jsonPath("$.differences[*].sentenceNb", hasItem("Tjenesten fjordsvar (Fjordsvar) er ny.")));
        assertThat(adoption.ids()).isEmpty();

        enter("", zip(BoardPaper.files(), ""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Styresak 42/2024"));
        assertThat(adoption.ids()).hasSize(3);
        http.perform(get("/v1/roadmap/sources")).andExpect(jsonPath("$.items[*].title", hasItem("Styresak 42/2024")));
        http.perform(get("/v1/services/fjordsvar")).andExpect(status().isOk());

        enter("", zip(BoardPaper.files(), "styresak-42-2024/"))
                .andExpect(jsonPath("$.differences", hasSize(0)))
                .andExpect(jsonPath("$.unchanged").value(3));
    }

    @Test
    void whatADocumentSaysBesideIsToldWithItAndByWhyAndNothingOfWhatIsInternal() throws Exception {
        enter(
                        "",
                        json(
                                BoardPaper.with(
                                        "context.yaml",
                                        "  - {fact: K1",
                                        "  - {fact: K2, why: MONEY, place: s. 5, quote: hemmelig, classification: INTERN}\n  - {fact: K1")))
                .andExpect(status().isOk());

        String tag = http.perform(get("/v1/documents/styresak-42-2024"))
                .andExpect(jsonPath("$.notice").value(Notice.TEXT))
                .andExpect(jsonPath("$.title").value("Styresak 42/2024"))
                .andExpect(jsonPath("$.context[*].fact").value("K1"))
                .andExpect(jsonPath("$.context[0].quote").value("skal vurderes til høsten"))
                .andExpect(content().string(not(containsString("hemmelig"))))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        http.perform(get("/v1/documents/styresak-42-2024").header("If-None-Match", String.valueOf(tag)))
                .andExpect(status().isNotModified());
        http.perform(get("/v1/context?why=PLAN&document=styresak-42-2024"))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].document").value("styresak-42-2024"))
                .andExpect(jsonPath("$.items[0].place").value("s. 4"));
        http.perform(get("/v1/context?why=MONEY")).andExpect(jsonPath("$.total").value(0));
        http.perform(get("/v1/context?why=BECAUSE"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("invalid-parameter"));
        http.perform(get("/v1/context?document=styresak-42-2025"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-document"));
    }

    @Test
    void ofAnInternalDocumentNotEvenThatItIsThereIsTold() throws Exception {
        enter("", json(BoardPaper.with("document.yaml", "OPEN", "INTERN"))).andExpect(status().isOk());

        http.perform(get("/v1/documents/styresak-42-2024"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-document"))
                .andExpect(content().string(not(containsString("Styresak"))));
        http.perform(get("/v1/context?document=styresak-42-2024")).andExpect(status().isNotFound());
        http.perform(get("/v1/context")).andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void whatIsWrongIsToldAllAtOnceAndNothingIsChanged() throws Exception {
        enter("", json(BoardPaper.with("reports.yaml", "service: fjord", "service: fjort")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("document-refused"))
                .andExpect(jsonPath("$.findings", hasSize(2)))
                .andExpect(jsonPath("$.findings[0].file").value("reports.yaml"))
                .andExpect(jsonPath("$.findings[0].line").value(4))
                .andExpect(jsonPath("$.findings[0].expected", containsString("perhaps fjordsvar")));
        assertThat(adoption.ids()).isEmpty();
        http.perform(get("/v1/services/fjordsvar")).andExpect(status().isNotFound());
    }

    @Test
    void aDocumentThatWasCutShortSaysThatItMayBeSentAgain() throws Exception {
        adoption.endAfter(1);
        enter("", json(BoardPaper.files()))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(jsonPath("$.code").value("document-interrupted"));
        adoption.endAfter(100);
        enter("", json(BoardPaper.files())).andExpect(status().isOk());
        assertThat(adoption.ids()).hasSize(3);
    }

    @Test
    void whatIsNoFolderIsRefusedBeforeItIsRead() throws Exception {
        for (String name : new String[] {"../document.yaml", "/etc/passwd", "a/../../b.yaml", "A.yaml", "c:\\x.yaml"}) {
            enter("", zip(Map.of(name, "x"), ""))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("not-a-folder"));
            enter("", json(Map.of(name, "x")))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("invalid-parameter"));
        }
        enter("", post("/v1/documents").contentType("application/zip").content("ikke en zip"))
                .andExpect(jsonPath("$.code").value("not-a-folder"));
        enter("", post("/v1/documents").contentType("application/json").content("{\"files\": {}}"))
                .andExpect(jsonPath("$.code").value("invalid-parameter"));
        enter("", post("/v1/documents").contentType("application/json").content("{\"files\": {\"a.yaml\": 7}}"))
                .andExpect(jsonPath("$.code").value("invalid-parameter"));
        enter("", post("/v1/documents").contentType("application/json").content("{\"files\": "))
                .andExpect(jsonPath("$.code").value("not-json"));
        enter("", post("/v1/documents").contentType("text/plain").content("x"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void aZipThatUnpacksToMoreThanIsReadIsLeftInTheMiddle() throws Exception {
        String blank = " ".repeat(ZippedFolder.MOST_BYTES / 4);
        Map<String, String> bomb = new TreeMap<>();
        for (int i = 0; i < 5; i++) {
            bomb.put("file-" + i + ".yaml", blank);
        }
        enter("", zip(bomb, ""))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("unpacks to more")));
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i <= FileNames.MOST; i++) {
            many.put("file-" + i + ".yaml", "x");
        }
        enter("", zip(many, "")).andExpect(content().string(containsString("too many files")));
        enter("", json(many)).andExpect(jsonPath("$.code").value("invalid-parameter"));
    }

    @Test
    void onlyAStewardMaySendOneAndNotWithATokenThatCannotBePassedOn() throws Exception {
        http.perform(json(BoardPaper.files())).andExpect(status().isUnauthorized());
        http.perform(json(BoardPaper.files()).with(jwt())).andExpect(status().isForbidden());
        http.perform(json(BoardPaper.files())
                        .with(jwt().jwt(token -> token.claim("cnf", Map.of("jkt", "abc")))
                                .authorities(new SimpleGrantedAuthority(STEWARD))))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("token-not-passable"))
                .andExpect(content().string(not(containsString("abc"))));
    }

    @Test
    void aBoundTokenIsExchangedForOneThatIsGoodForNoMoreOfWhatIsPassedOn() throws Exception {
        adoption.exchanges();

        http.perform(json(BoardPaper.files())
                        .with(jwt().jwt(token -> token.claim("cnf", Map.of("jkt", "abc")))
                                .authorities(
                                        new SimpleGrantedAuthority(STEWARD),
                                        new SimpleGrantedAuthority("SCOPE_utbredt:operate"))))
                .andExpect(status().isOk());

        assertThat(adoption.ids()).hasSize(3);
        assertThat(adoption.scopes()).containsExactly("utbredt:documents.write");
    }

    private ResultActions enter(String query, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.queryParam("dryRun", String.valueOf(query.contains("true")))
                .with(jwt().authorities(new SimpleGrantedAuthority(STEWARD))));
    }

    private static MockHttpServletRequestBuilder json(Map<String, String> files) {
        return post("/v1/documents")
                .contentType("application/json")
                .content(JsonMapper.shared().writeValueAsString(Map.of("files", files)));
    }

    private static MockHttpServletRequestBuilder zip(Map<String, String> files, String folder) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return post("/v1/documents").contentType("application/zip").content(bytes.toByteArray());
    }
}
