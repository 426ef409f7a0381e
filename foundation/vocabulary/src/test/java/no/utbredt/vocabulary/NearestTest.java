package no.utbredt.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> MANY =
            IntStream.range(0, 174).mapToObj(each -> "tjeneste-nummer-" + each).toList();

    @Test
    void a_slip_of_the_pen_is_told_the_word_it_meant() {
        assertThat(Nearest.to("kjernejornal", Set.of("kjernejournal", "kurve"))).contains("kjernejournal");
        assertThat(Nearest.to("noe helt annet", Set.of("kjernejournal", "kurve")))
                .isEmpty();
    }

    @Test
    void few_words_are_all_told_in_order() {
        assertThat(Nearest.among(Set.of("dryRun", "day"), "dryrun")).isEqualTo("perhaps dryRun; one of day, dryRun");
        assertThat(Nearest.among(Set.of("B", "A"), "kjernejournal")).isEqualTo("one of A, B");
    }

    @Test
    void of_many_words_the_nearest_is_told_and_how_many_there_are() {
        assertThat(Nearest.among(MANY, "tjeneste-numer-7"))
                .isEqualTo("perhaps tjeneste-nummer-7; one of the 174 there are");
        assertThat(Nearest.among(MANY, "x")).isEqualTo("one of the 174 there are");
    }

    @Test
    void where_nothing_is_known_that_is_told() {
        assertThat(Nearest.among(Set.of(), "kjernejournal")).isEqualTo("none is known yet");
    }
}
