package no.utbredt.adoption.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.adoption.report.Desk.NamedContent;
import no.utbredt.adoption.report.ReportName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of quotes that wait, whatever they are kept in. */
public abstract class WaitingQuotesSuite {

    private static final Instant TEN = Instant.parse("2024-06-01T10:00:00Z");
    private static final int ALL = 10_000;

    private WaitingQuotes waiting;

    /** None wait yet. */
    protected abstract WaitingQuotes waitingQuotes(WaitingQuota quota);

    @BeforeEach
    void nobodyWaits() {
        waiting = waitingQuotes(new WaitingQuota(10, 15));
    }

    @Test
    void thoseThatWaitForADocumentAreFoundAndNoOthers() {
        List<WaitingQuote> plan = List.of(quote("plan", "cgm", 1), quote("plan", "dips", 2));
        waiting.add(plan);
        waiting.add(List.of(quote("plan-2", "cgm", 3), quote("pla", "cgm", 4), quote("plan.", "cgm", 5)));
        assertThat(waiting.of("plan", ALL)).containsExactlyInAnyOrderElementsOf(plan);
        assertThat(waiting.of("plan", 1)).hasSize(1);
        assertThat(waiting.of("pl", ALL)).isEmpty();
    }

    @Test
    void whatIsReadAgainWaitsOnce() {
        waiting.add(List.of(quote("plan", "cgm", 1)));
        waiting.add(List.of(quote("plan", "cgm", 1), quote("plan", "cgm", 2)));
        waiting.add(List.of());
        assertThat(waiting.of("plan", ALL)).hasSize(2);
    }

    @Test
    void whatIsRemovedWaitsNoLonger() {
        waiting.add(List.of(quote("plan", "cgm", 1), quote("plan", "cgm", 2), quote("other", "cgm", 1)));
        waiting.remove(List.of(quote("plan", "cgm", 1)));
        waiting.remove(List.of());
        assertThat(waiting.of("plan", ALL)).containsExactly(quote("plan", "cgm", 2));
        assertThat(waiting.of("other", ALL)).hasSize(1);
    }

    @Test
    void aNameIsRemovedWhateverItSaidAndNoNameThatBeginsAlike() {
        waiting.add(List.of(quote("plan", "cgm", 1), quote("plan", "cgm", 10), quote("other", "cgm", 1)));
        waiting.add(List.of(new WaitingQuote(
                "plan", new FootnoteMark(new NamedContent(name("cgm", 1), "another"), "cgm", TEN))));
        waiting.remove("plan", name("cgm", 1));
        assertThat(waiting.of("plan", ALL)).containsExactly(quote("plan", "cgm", 10));
        assertThat(waiting.of("other", ALL)).hasSize(1);
    }

    @Test
    void theOldestOfAClientMakeRoomAndNobodyElses() {
        waiting.add(quotes("cgm", 0, 12));
        waiting.add(quotes("dips", 0, 3));
        assertThat(waiting.makeRoom()).containsOnlyKeys("cgm").containsEntry("cgm", 2L);
        assertThat(waiting.of("plan", ALL)).containsExactlyInAnyOrderElementsOf(both(quotes("cgm", 2, 12), "dips", 3));
        assertThat(waiting.makeRoom()).isEmpty();
    }

    @Test
    void whoHasMostMakesRoomForAll() {
        waiting.add(quotes("cgm", 0, 10));
        waiting.add(quotes("dips", 0, 7));
        assertThat(waiting.makeRoom()).containsOnlyKeys("cgm").containsEntry("cgm", 2L);
        assertThat(waiting.of("plan", ALL)).containsExactlyInAnyOrderElementsOf(both(quotes("cgm", 2, 10), "dips", 7));
    }

    @Test
    void aFloodLeavesItsLast() {
        waiting.add(quotes("cgm", 0, 2_300));
        assertThat(waiting.makeRoom()).containsEntry("cgm", 2_290L);
        assertThat(waiting.of("plan", ALL)).containsExactlyInAnyOrderElementsOf(quotes("cgm", 2_290, 2_300));
    }

    @Test
    void whatMadeRoomOnceIsCountedAgainOnlyWhenItComesAgain() {
        waiting.add(quotes("cgm", 0, 11));
        assertThat(waiting.makeRoom()).containsEntry("cgm", 1L);
        waiting.add(quotes("cgm", 20, 21));
        assertThat(waiting.makeRoom()).containsEntry("cgm", 1L);
        assertThat(waiting.of("plan", ALL)).hasSize(10).contains(quote("plan", "cgm", 20));
    }

    private static List<WaitingQuote> both(List<WaitingQuote> these, String client, int count) {
        return Stream.concat(these.stream(), quotes(client, 0, count).stream()).toList();
    }

    private static List<WaitingQuote> quotes(String client, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(each -> quote("plan", client, each))
                .toList();
    }

    /** The later the higher its number. */
    private static WaitingQuote quote(String document, String client, int number) {
        return new WaitingQuote(
                document,
                new FootnoteMark(new NamedContent(name(client, number), "hash"), client, TEN.plusSeconds(number)));
    }

    private static ReportName name(String client, int number) {
        return new ReportName("urn:utbredt:client:" + client + ":x", Integer.toString(number));
    }
}
