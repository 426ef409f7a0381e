package no.utbredt.adoption.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.tracing.Tracer;
import no.utbredt.edge.Refused;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The headers of Norsk helsenett's own services, at our doors. */
class NhnHeadersTest {

    private static final String CALL = "3f1f2d3e-8d5f-4a53-9f0c-0f6f5a1e7b21";

    private final NhnHeaders headers =
            new NhnHeaders(new CurrentTrace(new StaticListableBeanFactory().getBeanProvider(Tracer.class)));
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/reports");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void both_may_be_left_out() {
        assertThat(pass()).isTrue();
        assertThat(response.getHeaderNames()).isEmpty();
    }

    @Test
    void the_id_of_the_call_comes_back_and_the_system_does_not() {
        request.addHeader("nhn-event-id", CALL);
        request.addHeader("nhn-source-system", "Eksempel EPJ 1.0");

        assertThat(pass()).isTrue();
        assertThat(response.getHeader("nhn-event-id")).isEqualTo(CALL);
        assertThat(response.getHeaderNames()).containsExactly("nhn-event-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "01017012345", CALL + "0", "{" + CALL + "}"})
    void an_id_that_is_no_uuid_is_refused_by_name(String id) {
        request.addHeader("nhn-event-id", id);

        assertRefused("invalid-parameter", "nhn-event-id");
    }

    @Test
    void a_system_longer_than_any_name_is_refused() {
        request.addHeader("nhn-source-system", "x".repeat(129));

        assertRefused("invalid-parameter", "nhn-source-system");
    }

    @Test
    void a_system_with_what_cannot_be_seen_is_refused() {
        request.addHeader("nhn-source-system", "Eksempel\u00a0EPJ");

        assertRefused("invalid-parameter", "nhn-source-system");
    }

    @Test
    void two_ids_are_one_too_many() {
        request.addHeader("nhn-event-id", CALL);
        request.addHeader("nhn-event-id", CALL);

        assertThatThrownBy(this::pass)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo("header-twice"));
    }

    @Test
    void a_reader_is_not_asked_for_them() {
        request.setMethod("GET");
        request.addHeader("nhn-event-id", "17");

        assertThat(pass()).isTrue();
    }

    private boolean pass() {
        return headers.preHandle(request, response, this);
    }

    private void assertRefused(String code, String header) {
        assertThatThrownBy(this::pass)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.problem().code()).isEqualTo(code);
                    assertThat(refused.problem().field()).isEqualTo(header);
                });
    }
}
