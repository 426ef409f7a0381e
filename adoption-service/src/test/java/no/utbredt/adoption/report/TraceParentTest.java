package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceParentTest {

    private static final String SAID = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void whatAnEventSaysOfItselfIsTaken() {
        assertThat(TraceParent.of(event(SAID))).isEqualTo(new TraceParent(SAID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ola Nordmann",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-and-more"
            })
    void whatIsNoTraceIsPassedOverSoThatNoTextReachesTheLog(String said) {
        assertThat(TraceParent.of(event(said))).isNull();
        assertThatThrownBy(() -> new TraceParent(said)).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonNode event(String trace) {
        return new JsonMapper().createObjectNode().put("traceparent", trace);
    }
}
