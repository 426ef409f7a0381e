package no.utbredt.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            994598759,  true
            999000010,  true
            964338531,  true
            964338532,  false
            999000070,  false
            000000000,  false
            96433853,   false
            9643385310, false
            96433853a,  false
            ٩٦٤٣٣٨٥٣١,  false
            """)
    void a_number_of_nine_digits_with_the_right_last_one_may_have_been_issued(String text, boolean holds) {
        assertThat(CheckDigit.holds(text)).isEqualTo(holds);
    }
}
