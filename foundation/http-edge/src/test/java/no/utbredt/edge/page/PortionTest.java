package no.utbredt.edge.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortionTest {

    private static final long MIB = 1024 * 1024;

    @Test
    void aPortionHasSoManyItemsAtMostAndSaysThatThereAreMore() {
        assertThat(Portion.of(List.of(1, 2, 3), 2, any -> 1)).isEqualTo(new Portion<>(List.of(1, 2), true));
        assertThat(Portion.of(List.of(1, 2), 2, any -> 1)).isEqualTo(new Portion<>(List.of(1, 2), false));
        assertThat(Portion.of(List.<Integer>of(), 2, any -> 1)).isEqualTo(new Portion<>(List.of(), false));
    }

    @Test
    void aPortionEndsWhenItIsFullOfBytes() {
        assertThat(Portion.of(List.of(1, 2, 3, 4), 100, any -> 2 * MIB)).isEqualTo(new Portion<>(List.of(1, 2), true));
    }

    @Test
    void oneItemIsTakenHoweverLargeSoThatNobodyIsStuck() {
        List<Integer> list = List.of(1, 2, 3);
        List<Integer> all = new ArrayList<>();
        while (all.size() < list.size()) {
            all.addAll(Portion.of(list.subList(all.size(), list.size()), 100, any -> 50 * MIB)
                    .items());
        }

        assertThat(all).isEqualTo(list);
    }
}
