package no.utbredt.initiative.release.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.utbredt.initiative.InMemoryService;
import no.utbredt.initiative.access.web.AccessForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest
@Import({AccessForTests.class, InMemoryService.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
final class ReleasesWebTest {

    private static final String FIRST = """
            {"title": "Tredje kvartal", "state": "PRELIMINARY", "knownAt": "2025-10-14T21:59:59Z", "statedBy": "2025-09-30",
             "tables": ["utbredelse"]}""";

    @Autowired
    private MockMvc http;

    @Test
    void what_is_frozen_is_told_listed_and_kept() throws Exception {
        create("k3", FIRST)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1-1\""))
                .andExpect(
                        jsonPath("$.changes", containsInAnyOrder("title", "state", "knownAt", "statedBy", "tables")));

        http.perform(get("/v1/releases/k3"))
                .andExpect(header().string("ETag", "\"1-1\""))
                .andExpect(jsonPath("$.knownAt").value("2025-10-14T21:59:59Z"))
                .andExpect(jsonPath("$.statedBy").value("2025-09-30"))
                .andExpect(jsonPath("$.tables[0]").value("utbredelse"));
        http.perform(get("/v1/releases"))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].id").value("k3"));
        http.perform(get("/v1/releases/ingen"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-release"));
    }

    @Test
    void an_instant_that_is_not_said_is_that_of_the_writing_and_stays() throws Exception {
        create("na", "{\"title\": \"Nå\", \"state\": \"FINAL\"}").andExpect(status().isOk());
        String first = body("/v1/releases/na");

        change("na", "\"1-1\"", "{\"title\": \"Nå igjen\", \"state\": \"FINAL\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes", containsInAnyOrder("title")));

        http.perform(get("/v1/releases/na"))
                .andExpect(jsonPath("$.title").value("Nå igjen"))
                .andExpect(jsonPath("$.knownAt").value(member(first, "knownAt")))
                .andExpect(jsonPath("$.madeAt").value(member(first, "knownAt")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-10-14T21:59:59Z | 2025-10-15T21:59:59Z | /knownAt",
                "2025-09-30           | 2025-10-31           | /statedBy",
                "PRELIMINARY          | FINAL                | /state",
                "[\"utbredelse\"]     | []                   | /tables",
            })
    void what_is_frozen_never_becomes_another(String before, String after, String field) throws Exception {
        create("k3", FIRST);

        change("k3", "\"1-1\"", FIRST.replace(before, after))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("release-frozen"))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.detailNb", containsString("fryst")));

        http.perform(get("/v1/releases/k3/history")).andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void words_about_a_release_may_change_and_every_state_is_kept() throws Exception {
        create("k3", FIRST);

        change("k3", "\"1-1\"", FIRST.replace("Tredje kvartal", "3. kvartal"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1-2\""));

        http.perform(get("/v1/releases/k3/history"))
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].release.title").value("3. kvartal"))
                .andExpect(jsonPath("$.items[1].release.title").value("Tredje kvartal"));
    }

    @Test
    void a_final_release_follows_a_preliminary_one_that_is_there_and_no_later() throws Exception {
        create("k3", FIRST);
        String second =
                "{\"title\": \"Endelig\", \"state\": \"FINAL\", \"knownAt\": \"2025-11-14T22:59:59Z\", \"follows\": \"k3\"}";

        create("k3-endelig", second).andExpect(status().isOk());

        create("x", second.replace("\"k3\"", "\"k4\""))
                .andExpect(jsonPath("$.field").value("/follows"));
        create("x", second.replace("\"k3\"", "\"x\""))
                .andExpect(jsonPath("$.field").value("/follows"));
        create("x", second.replace("2025-11", "2025-09"))
                .andExpect(jsonPath("$.code").value("release-invalid"))
                .andExpect(jsonPath("$.field").value("/follows"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tredje kvartal       | ' '                     | /title",
                "PRELIMINARY          | PROVISIONAL             | /state",
                "2025-10-14T21:59:59Z | 2999-01-01T00:00:00Z    | /knownAt",
                "2025-10-14T21:59:59Z | 2025-10-14              | /knownAt",
                "2025-10-14T21:59:59Z | 2025-10-14T21:59:59.5Z  | /knownAt",
                "2025-09-30           | 30.9.2025               | /statedBy",
                "utbredelse           | ../utbredelse           | /tables",
            })
    void what_cannot_be_a_release_is_refused_by_its_member(String before, String after, String field) throws Exception {
        create("k3", FIRST.replace(before, after))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("release-invalid"))
                .andExpect(jsonPath("$.field").value(field));

        http.perform(get("/v1/releases")).andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void a_trial_writes_nothing_and_says_what_would_be() throws Exception {
        http.perform(sent("k3", FIRST).queryParam("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(header().string("ETag", "\"0-0\""));

        http.perform(get("/v1/releases/k3")).andExpect(status().isNotFound());
    }

    @Test
    void a_writer_says_what_it_saw() throws Exception {
        http.perform(sent("k3", FIRST)).andExpect(status().isPreconditionRequired());
        create("k3", FIRST);
        create("k3", FIRST).andExpect(status().isPreconditionFailed());
        change("k3", "\"1-7\"", FIRST).andExpect(status().isPreconditionFailed());
        http.perform(put("/v1/releases/k3")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(FIRST))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void of_many_that_make_one_release_at_once_exactly_one_does() {
        AtomicInteger made = new AtomicInteger();
        IntStream.range(0, 8).parallel().forEach(number -> {
            if (answered(number) == 200) {
                made.incrementAndGet();
            }
        });

        assertThat(made).hasValue(1);
    }

    private int answered(int number) {
        try {
            return create("k3", FIRST.replace("Tredje kvartal", "Utgave " + number))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private ResultActions create(String id, String release) throws Exception {
        return http.perform(sent(id, release).header("If-None-Match", "*"));
    }

    private ResultActions change(String id, String tag, String release) throws Exception {
        return http.perform(sent(id, release).header("If-Match", tag));
    }

    private static MockHttpServletRequestBuilder sent(String id, String release) {
        return put("/v1/releases/" + id)
                .with(jwt().authorities(new SimpleGrantedAuthority("SCOPE_utbredt:documents.write")))
                .contentType(MediaType.APPLICATION_JSON)
                .content(release);
    }

    private String body(String path) throws Exception {
        return http.perform(get(path)).andReturn().getResponse().getContentAsString();
    }

    private static String member(String json, String name) {
        return JsonPath.read(json, "$." + name);
    }
}
