package no.utbredt.adoption.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void untilActorsAndDelegationsAreReadASenderIsToComeAgain() {
        Opening opening = new Opening();
        assertThatThrownBy(opening::pass).isInstanceOfSatisfying(RefusedRequest.class, refused -> {
            assertThat(refused.problem().status()).isEqualTo(503);
            assertThat(refused.problem().code()).isEqualTo("not-ready-yet");
        });
        opening.open();
        assertThatCode(opening::pass).doesNotThrowAnyException();
    }
}
