package no.utbredt.reporting.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListingTest {

    private final List<Integer> begun = new ArrayList<>();

    @Test
    void lists_one_after_another_are_one_list_from_wherever_it_is_read() {
        Listing<String> all = Listing.joined(List.of(list(0, 3), list(1, 0), list(2, 1), list(3, 4)));

        assertThat(all.size()).isEqualTo(8);
        List<String> whole = all.all();
        assertThat(whole).containsExactly("0/0", "0/1", "0/2", "2/0", "3/0", "3/1", "3/2", "3/3");
        for (int passed = 0; passed <= 9; passed++) {
            assertThat(all.after(passed)).isEqualTo(whole.stream().skip(passed).toList());
        }
    }

    @Test
    void what_is_passed_over_and_what_comes_after_the_page_is_not_worked_out() {
        Listing<String> all = Listing.joined(
                IntStream.range(0, 1000).mapToObj(each -> list(each, 10)).toList());

        assertThat(all.after(5_015).limit(8)).startsWith("501/5").endsWith("502/2");
        assertThat(begun).containsExactly(501, 502);
    }

    private Listing<String> list(int name, int size) {
        return new Listing<>(size, passed -> {
            begun.add(name);
            return Stream.iterate(passed, each -> each < size, each -> each + 1).map(each -> name + "/" + each);
        });
    }
}
