package no.utbredt.reporting.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final Choices CODES = Invented.choices("01", "02", "0301", "0302", "top(2)", "abc", "aXc");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*|01 02 0301 0302 top(2) abc aXc",
                "03*|0301 0302",
                "*02|02 0302",
                "*30*|0301 0302",
                "??|01 02",
                "A?C|abc aXc",
                "0?0?|0301 0302",
                "ABC|abc",
                "top(2)|top(2)",
                "TOP(3)|01 02 0301",
                "top(2,1)|02 0301",
                "top(99999999999)|01 02 0301 0302 top(2) abc aXc",
                "bottom(1)|aXc",
                "bottom(1,1)|abc",
                "from(abc)|abc aXc",
                "to(02)|01 02",
                "range(0302,02)|02 0301 0302"
            })
    void an_expression_chooses_in_the_order_of_the_list(String expression, String chosen) {
        assertThat(of(CODES, false, expression)).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"top(1)|t4", "top(2,1)|t2 t3", "bottom(1)|t1", "bottom(2,3)|t4", "top(9)|t1 t2 t3 t4"})
    void of_time_the_top_is_the_newest(String expression, String chosen) {
        assertThat(of(Invented.choices("t1", "t2", "t3", "t4"), true, expression))
                .isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"top(0)", "bottom(0)", "top()", "range(01)", "from()", "a*c", "**", "nothing(1)", "top(1"})
    void an_expression_that_cannot_be_read_is_told_so(String expression) {
        assertThatThrownBy(() -> of(CODES, false, expression))
                .isInstanceOfSatisfying(
                        Rejected.class, each -> assertThat(each.title()).isEqualTo("Illegal selection expression"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03", "9*", "?????", "from(9)", "range(01,9)", ""})
    void what_hits_nothing_is_a_value_that_is_not_there(String expression) {
        assertThatThrownBy(() -> of(CODES, false, expression))
                .isInstanceOfSatisfying(
                        Rejected.class, each -> assertThat(each.title()).isEqualTo("Non-existent value"));
    }

    @Test
    void what_is_chosen_twice_is_there_once() {
        assertThat(of(CODES, false, "0301", "03*", "0301")).isEqualTo("0301 0302");
    }

    @Test
    void commas_within_brackets_divide_nothing() {
        assertThat(Listed.of("01,[range(02,03)], [a,b] ,,c")).isEqualTo(List.of("01", "range(02,03)", "a,b", "c"));
        assertThatThrownBy(() -> Listed.of("[a")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Listed.of("a]")).isInstanceOf(Rejected.class);
    }

    private static String of(Choices choices, boolean newestFirst, String... expressions) {
        BitSet chosen = new BitSet();
        Expression expression = new Expression("X", choices, newestFirst);
        Stream.of(expressions).forEach(each -> expression.choose(each, chosen));
        return chosen.stream().mapToObj(at -> choices.at(at).code()).collect(Collectors.joining(" "));
    }
}
