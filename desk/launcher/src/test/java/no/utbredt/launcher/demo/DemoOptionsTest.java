package no.utbredt.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.utbredt.launcher.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoOptionsTest {

    @Test
    void without_demo_there_is_none() {
        assertThat(DemoOptions.parse(List.of("--once"))).isEmpty();
    }

    @Test
    void what_is_not_said_is_the_whole_country_at_three_a_second() {
        assertThat(DemoOptions.parse(List.of("--demo"))).contains(new DemoOptions(1, 100, 3));
    }

    @Test
    void seed_size_and_rate_are_taken_and_of_two_the_last() {
        assertThat(DemoOptions.parse(
                        List.of("--demo-rate=1", "--demo", "--demo-seed=7", "--demo-size=5", "--demo-rate=9")))
                .contains(new DemoOptions(7, 5, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--demo-rate=51",
                "--demo-rate=-1",
                "--demo-rate=",
                "--demo-size=0",
                "--demo-size=101",
                "--demo-seed=1.5",
                "--demo-seed=99999999999999999999"
            })
    void what_is_out_of_range_is_told_so(String argument) {
        assertThatThrownBy(() -> DemoOptions.parse(List.of("--demo", argument)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("it is a number from");
    }

    @Test
    void a_rate_without_a_demonstration_is_refused() {
        assertThatThrownBy(() -> DemoOptions.parse(List.of("--demo-rate=3")))
                .hasMessageContaining("of no use without --demo");
    }
}
