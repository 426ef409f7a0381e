package no.utbredt.client.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.utbredt.client.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "964338531, ENH:964338531",
        "4601, KOMNR:4601",
        "0301/helsestasjon, KOMNR:0301/helsestasjon",
        "her:1234, HER:1234",
        "UTBREDT:m-4601.helsestasjon, UTBREDT:m-4601.helsestasjon"
    })
    void an_actor_is_written_by_its_number(String written, String read) {
        assertThat(ActorReference.parse(written)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bergen", "12345", "ORG:964338531", "964338531/"})
    void what_is_no_actor_is_told_what_would_be(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorReference.parse(written))
                .withMessageContaining("organisation number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2021-H2", "2021-Q4", "2021-10", "2024-02-29"})
    void a_date_is_as_precise_as_the_source(String written) {
        assertThat(new PartialDate(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "2021-13", "2021-Q5", "2023-02-29", "01.10.2021", "2021-10-01T00:00"})
    void what_is_no_date_is_told_what_would_be(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(written))
                .withMessageContaining("2021-Q4");
    }

    @Test
    void what_cannot_be_right_is_not_sent() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Extent(6, 5, "DISTRICTS"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Planned(null, null, Firmness.WISH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retraction(List.of(), Cast.retraction().statedAt()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportName(Cast.SOURCE, "med mellomrom"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("Bergens årsmelding", null, null, null));
    }
}
