package no.utbredt.edge.token;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example, PT60S, PT5S,  HS256, 1000",
        "https://a.example, PT60S, PT5S,  none,  1000",
        "https://a.example, PT60S, PT5S,  '',    1000",
        "https://a.example, PT0S,  PT5S,  ES256, 1000",
        "https://a.example, PT2H,  PT5S,  ES256, 1000",
        "https://a.example, PT60S, PT-1S, ES256, 1000",
        "https://a.example, PT60S, PT6M,  ES256, 1000",
        "https://a.example, PT60S, PT5S,  ES256, 0",
        "a.example,         PT60S, PT5S,  ES256, 1000"
    })
    void a_setting_that_would_let_in_too_much_is_refused_at_start(
            String address, Duration oldest, Duration ahead, String algorithms, int remembered) {
        List<String> named = algorithms.isEmpty() ? List.of() : List.of(algorithms);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokenSettings.Proofs(List.of(address), oldest, ahead, named, remembered));
    }

    @Test
    void any_algorithm_of_two_keys_may_be_left_out() {
        assertThatNoException()
                .isThrownBy(() ->
                        new TokenSettings.Proofs(List.of(), Duration.ofSeconds(1), Duration.ZERO, List.of("PS512"), 1));
    }
}
