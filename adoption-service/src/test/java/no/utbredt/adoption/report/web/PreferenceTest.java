package no.utbredt.adoption.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PreferenceTest {

    /** Several headers are parted by {@code /}. */
    @ParameterizedTest(name = "Prefer: {0} waits {1} s")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            wait=20                          | 20
            Wait=20                          | 20
            WAIT = 20                        | 20
            wait="20"                        | 20
            foo="x, wait=20"                 | 0
            foo="x\\", wait=20"              | 0
            foo; wait=20                     | 0
            foo; a="b, c", wait=20           | 20
            respond-async, wait=10           | 10
            wait=10; a=b                     | 10
            wait=1, wait=20                  | 1
            wait=soon, wait=20               | 0
            foo / wait=7                     | 7
            wait=7 / wait=9                  | 7
            wait=-1                          | 0
            wait=1.5                         | 0
            wait                             | 0
            awaited=20                       | 0
            wait=600                         | 30
            wait=99999999999999999999        | 0
            """)
    void a_preference_is_read_as_its_standard_says(String headers, long seconds) {
        assertThat(Preference.wait(Arrays.asList(headers.split(" / "))).toSeconds())
                .isEqualTo(seconds);
    }
}
