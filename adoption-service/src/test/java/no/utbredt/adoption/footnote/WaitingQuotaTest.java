package no.utbredt.adoption.footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WaitingQuotaTest {

    @Property
    void nobodyKeepsMoreThanTheQuotaAndWhoHasLittleKeepsItAll(
            @ForAll @Size(max = 8)
                    Map<@StringLength(min = 1, max = 3) @AlphaChars String, @LongRange(min = 1, max = 60) Long> waiting,
            @ForAll @IntRange(min = 1, max = 40) int perClient,
            @ForAll @IntRange(min = 8, max = 120) int inAll) {
        WaitingQuota quota = new WaitingQuota(perClient, inAll);
        Map<String, Long> kept = new TreeMap<>(waiting);
        quota.tooMany(waiting).forEach((client, count) -> kept.merge(client, -count, Long::sum));

        assertThat(kept.values()).allSatisfy(each -> assertThat(each).isBetween(1L, (long) perClient));
        assertThat(sum(kept)).isLessThanOrEqualTo(inAll);
        waiting.forEach((client, before) -> {
            if (before <= Math.min(perClient, inAll / waiting.size())) {
                assertThat(kept).as("a client within its share").containsEntry(client, before);
            }
        });
        assertThat(quota.tooMany(kept)).as("once there is room nobody goes").isEmpty();
        if (sum(waiting) > inAll) {
            assertThat(sum(kept))
                    .as("no more go than must")
                    .isGreaterThan(Math.min(inAll, perClientOnly(waiting, perClient)) - waiting.size());
        }
    }

    @Test
    void aQuotaOfNoneIsNone() {
        assertThatThrownBy(() -> new WaitingQuota(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WaitingQuota(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long perClientOnly(Map<String, Long> waiting, long perClient) {
        return waiting.values().stream()
                .mapToLong(each -> Math.min(each, perClient))
                .sum();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
