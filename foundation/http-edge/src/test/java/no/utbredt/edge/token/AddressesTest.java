package no.utbredt.edge.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "http://a.example,                  http://a.example/",
        "HTTP://A.Example:80/v1,            http://a.example/v1",
        "https://a.example:443/v1,          https://a.example/v1",
        "https://a.example:444/v1,          https://a.example:444/v1",
        "https://a.example/%7Ex/%c3%a5?q#f, https://a.example/~x/%C3%A5",
        "https://a.example/x/../v1/./y,     https://a.example/v1/y",
        "http://[::1]:8082/V1,              http://[::1]:8082/V1"
    })
    void are_written_in_one_way(String said, String meant) {
        assertThat(Addresses.normal(said)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/v1", "ftp://a.example/", "mailto:a@a.example", "http://", "http://u@a.example/", "a b"})
    void are_none(String said) {
        assertThat(Addresses.normal(said)).isEmpty();
    }

    @Test
    void behind_a_proxy_what_clients_call_the_service_is_what_counts() {
        Addresses known = new Addresses(List.of("https://utbredt.example/api/adoption", "http://adoption:8082/"));
        String requested = "http://10.0.0.1:8082/v1/reports";

        assertThat(known.agree("https://utbredt.example/api/adoption/v1/reports", requested))
                .isTrue();
        assertThat(known.agree("http://adoption:8082/v1/reports", requested)).isTrue();
        assertThat(known.agree(requested, requested)).isFalse();
        assertThat(known.agree("https://utbredt.example/v1/reports", requested)).isFalse();
    }
}
