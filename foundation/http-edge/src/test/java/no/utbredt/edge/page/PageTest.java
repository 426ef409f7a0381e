package no.utbredt.edge.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.utbredt.edge.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 250).boxed().toList();

    @Test
    void goingOnWithNextTellsEveryItemOnceInOrder() {
        assertThat(walked(NUMBERS, 7)).isEqualTo(NUMBERS);
        assertThat(walked(NUMBERS, 250)).isEqualTo(NUMBERS);
        assertThat(walked(List.of(), 7)).isEmpty();
    }

    @Test
    void aPageHasAHundredItemsUnlessSaidAndSaysHowManyThereAre() {
        Page<Integer> first = Page.of(NUMBERS, each -> each, new Paging(null, null));
        assertThat(first.items()).hasSize(100);
        assertThat(first.total()).isEqualTo(250);
        assertThat(first.next()).isEqualTo("100");
    }

    @Test
    void largeItemsEndAPageEarlyAndOneIsAlwaysThere() {
        String large = "x".repeat(3 * 1024 * 1024);
        Page<String> page = Page.of(NUMBERS, each -> large, new Paging(1000, null));
        assertThat(page.items()).hasSize(2);
        assertThat(page.next()).isEqualTo("2");
        assertThat(Page.of(NUMBERS, each -> large + large, new Paging(1000, "249"))
                        .items())
                .hasSize(1);
    }

    @Test
    void noMoreIsToldInWordsThanThePageAndOneMore() {
        AtomicInteger told = new AtomicInteger();
        Page.of(
                NUMBERS,
                each -> {
                    told.incrementAndGet();
                    return each;
                },
                new Paging(10, "100"));
        assertThat(told.get()).isBetween(10, 11);
    }

    @Test
    void beyondTheEndThereIsNothingMore() {
        assertThat(Page.of(NUMBERS, each -> each, new Paging(10, "999999999")))
                .isEqualTo(new Page<>(List.of(), 250, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE})
    void aLimitOutOfBoundsIsRefused(int limit) {
        assertThatThrownBy(() -> Page.of(NUMBERS, each -> each, new Paging(limit, null)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().field()).isEqualTo("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.5", "1e3", "٣", "9999999999"})
    void aNextThatNobodyGaveIsRefused(String next) {
        assertThatThrownBy(() -> Page.of(NUMBERS, each -> each, new Paging(null, next)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().field()).isEqualTo("next"));
    }

    private static List<Integer> walked(List<Integer> all, int limit) {
        List<Integer> seen = new ArrayList<>();
        @Nullable String next = null;
        do {
            Page<Integer> page = Page.of(all, each -> each, new Paging(limit, next));
            seen.addAll(page.items());
            next = page.next();
        } while (next != null);
        return seen;
    }
}
