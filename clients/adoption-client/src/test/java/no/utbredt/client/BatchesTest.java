package no.utbredt.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.client.event.Event;
import no.utbredt.client.event.Evidence;
import no.utbredt.client.event.ReportName;
import org.junit.jupiter.api.Test;

class BatchesTest {

    @Test
    void all_are_sent_in_their_order_a_thousand_at_a_time() {
        List<Event> events = IntStream.range(0, 2_500)
                .mapToObj(each -> Event.of(new ReportName(Cast.SOURCE, "r" + each), Cast.inUse()))
                .toList();

        List<List<Event>> batches = Batches.of(events);

        assertThat(batches).extracting(List::size).containsExactly(1_000, 1_000, 500);
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(events);
        assertThat(Batches.of(List.of())).isEmpty();
    }

    @Test
    void long_ones_are_fewer_a_batch() {
        List<Event> events = Collections.nCopies(
                1_000, Event.of(Cast.SOURCE, Cast.inUse().citing(new Evidence("d", null, "x".repeat(2_000), null))));

        assertThat(Batches.of(events))
                .hasSizeGreaterThan(1)
                .allSatisfy(batch -> assertThat(batch.stream()
                                .mapToInt(each -> each.json().length() + 1)
                                .sum())
                        .isLessThanOrEqualTo(Batches.BYTES));
    }
}
