package no.utbredt.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import no.utbredt.api.spring.ToldTypes;
import org.junit.jupiter.api.Test;

class ToldTypesTest {

    /** Where two have one name, the API document loses one of them, and nobody is told. */
    @Test
    void no_two_records_of_answers_or_bodies_have_one_name() {
        ToldTypes types = ToldTypes.beneath(ToldTypesTest.class.getPackageName());

        assertThat(types.all()).hasSizeGreaterThan(10);
        assertThatCode(types::describe).doesNotThrowAnyException();
    }
}
