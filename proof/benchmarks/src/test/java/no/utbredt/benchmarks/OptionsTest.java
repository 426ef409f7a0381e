package no.utbredt.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void nothingNamedMeansAllOfThem() {
        Options options = Options.parse(List.of(), Benchmarks.ALL);

        assertThat(options.chosen()).isEqualTo(Benchmarks.ALL);
        assertThat(options.size()).isEqualTo(Size.FULL);
    }

    @Test
    void theNamedAreRunInTheOrderTheyWereNamed() {
        Options options = Options.parse(List.of("register", "--quick", "door"), Benchmarks.ALL);

        assertThat(options.chosen().stream().map(Benchmark::name)).containsExactly("register", "door");
        assertThat(options.size()).isEqualTo(Size.QUICK);
    }

    @Test
    void aNameNobodyHasIsSaidTogetherWithThoseThereAre() {
        assertThatThrownBy(() -> Options.parse(List.of("dor"), Benchmarks.ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dor")
                .hasMessageContaining("door, import, register");
    }

    @Test
    void everyNameIsThereOnce() {
        assertThat(Benchmarks.ALL.stream().map(Benchmark::name)).doesNotHaveDuplicates();
    }
}
