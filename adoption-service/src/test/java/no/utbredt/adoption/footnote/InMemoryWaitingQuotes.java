package no.utbredt.adoption.footnote;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.utbredt.adoption.report.ReportName;

/** Quotes that wait, in memory; it counts how often a document was looked for. */
public final class InMemoryWaitingQuotes implements WaitingQuotes {

    private final Map<String, WaitingQuote> waiting = new TreeMap<>();
    private final WaitingQuota quota;
    private int looks;

    public InMemoryWaitingQuotes(WaitingQuota quota) {
        this.quota = quota;
    }

    public int looks() {
        return looks;
    }

    public Collection<WaitingQuote> all() {
        return List.copyOf(waiting.values());
    }

    @Override
    public void add(Collection<WaitingQuote> quotes) {
        quotes.forEach(each -> waiting.putIfAbsent(id(each), each));
    }

    @Override
    public List<WaitingQuote> of(String document, int most) {
        looks++;
        return waiting.values().stream()
                .filter(each -> each.document().equals(document))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(Collection<WaitingQuote> quotes) {
        quotes.forEach(each -> waiting.remove(id(each)));
    }

    @Override
    public void remove(String document, ReportName name) {
        waiting.values()
                .removeIf(each -> each.document().equals(document)
                        && each.mark().content().name().equals(name));
    }

    @Override
    public Map<String, Long> makeRoom() {
        Map<String, Long> tooMany = quota.tooMany(waiting.values().stream()
                .collect(Collectors.groupingBy(each -> each.mark().client(), Collectors.counting())));
        tooMany.forEach((client, count) -> remove(waiting.values().stream()
                .filter(each -> each.mark().client().equals(client))
                .sorted(Comparator.<WaitingQuote, Instant>comparing(
                        each -> each.mark().receivedAt()))
                .limit(count)
                .toList()));
        return tooMany;
    }

    private static String id(WaitingQuote quote) {
        return quote.document() + " " + quote.mark().content();
    }
}
