package no.utbredt.adoption.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

class EnvelopesTest {

    private final Envelopes envelopes = new Envelopes(new JsonMapper());
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void aHeaderIsPercentDecoded() {
        request.addHeader("ce-id", "bl%C3%A5+1");
        assertThat(envelopes
                        .read(Envelopes.Mode.BINARY, request, "{}".getBytes(UTF_8))
                        .getFirst()
                        .path("id")
                        .asString())
                .isEqualTo("blå+1");
    }

    @Test
    void aMalformedPercentEscapeIsTheSendersFault() {
        request.addHeader("ce-id", "100%");
        assertThatThrownBy(() -> envelopes.read(Envelopes.Mode.BINARY, request, "{}".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(400));
    }
}
