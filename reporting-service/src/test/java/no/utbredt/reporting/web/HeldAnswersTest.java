package no.utbredt.reporting.web;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.report.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** An answer carries the position of the view it is of: who holds it is told when it still stands, and only then. */
@DirtiesContext
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class HeldAnswersTest {

    private static final String FIGURE = "/v1/coverage?service=kjernejournal&group=kommune&date=2021-10-01";

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIGURE,
                FIGURE + "&format=csv",
                FIGURE + "&knownAt=2026-11-20T10:00:00Z",
                "/v1/coverage/matrix",
                "/v1/areas",
                "/v1/unreadable",
                "/dcat",
                "/pxwebapi/v2/tables",
                "/api/reporting" + FIGURE
            })
    void what_has_not_changed_is_not_answered_again(String question) throws Exception {
        MockHttpServletResponse first = ask(question, null);
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.getHeader("ETag")).matches("W/\"[A-Za-z0-9_-]{22}\"");

        MockHttpServletResponse again = ask(question, "\"other\", " + first.getHeader("ETag"));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(again.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void whatever_is_recorded_makes_every_answer_anew_and_what_was_known_already_none() throws Exception {
        String tag = tag(FIGURE);
        Event<?> heard = nhn().says("used-again")
                .that("m-4601")
                .of(kjernejournal())
                .stated("2024-06-03")
                .used("2024-07", 1);
        knowledge.take(List.of());
        assertThat(ask(FIGURE, tag).getStatus()).isEqualTo(304);

        knowledge.take(List.of(heard));

        assertThat(ask(FIGURE, tag).getStatus()).isEqualTo(200);
        assertThat(tag(FIGURE)).isNotEqualTo(tag);
    }

    @Test
    void another_question_or_another_form_of_the_answer_has_another_tag() throws Exception {
        assertThat(List.of(
                        tag(FIGURE),
                        tag(FIGURE + "&format=csv"),
                        tag(FIGURE + "&stage=AVAILABLE"),
                        tag("/v1/areas"),
                        tag(http.perform(get(FIGURE).accept("text/csv"))
                                .andReturn()
                                .getResponse())))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_head_of_an_answer_has_its_tag() throws Exception {
        assertThat(http.perform(head(FIGURE)).andReturn().getResponse().getHeader("ETag"))
                .isEqualTo(tag(FIGURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/coverage?service=finnes-ikke&group=kommune", "/v1/coverage?x=1", "/v1/nothing"})
    void a_refusal_has_no_tag(String question) throws Exception {
        MockHttpServletResponse refused = ask(question, "*");

        assertThat(refused.getStatus()).isBetween(400, 404);
        assertThat(refused.getHeader("ETag")).isNull();
    }

    @Test
    void the_status_is_always_told_anew() throws Exception {
        assertThat(ask("/v1/status", null).getHeader("ETag")).isNull();
    }

    private String tag(String question) throws Exception {
        return tag(ask(question, null));
    }

    private static String tag(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getHeader("ETag"));
    }

    private MockHttpServletResponse ask(String question, @Nullable String held) throws Exception {
        var request = get(URI.create(question));
        if (held != null) {
            request.header("If-None-Match", held);
        }
        return http.perform(request).andReturn().getResponse();
    }
}
