package no.utbredt.reporting.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.utbredt.reporting.initiative.Said;
import no.utbredt.reporting.initiative.Source;
import no.utbredt.reporting.time.PartialDate;

/** Who said what of one initiative, by the documents it cites; what a source marks <em>Intern</em> stays outside and is counted. */
final class WireSaid {

    private static final String OPEN = "OPEN";

    private final Map<String, WireInitiative.CitedDocument> cited;
    private final List<PartialDate> withheld = new ArrayList<>();

    /** @param cited the documents, by id */
    WireSaid(Map<String, WireInitiative.CitedDocument> cited) {
        this.cited = cited;
    }

    Said of(WireInitiative.Source wire) {
        WireInitiative.CitedDocument document = document(wire);
        return new Said(
                wire.document(),
                document.title(),
                document.issuer(),
                wire.place(),
                wire.quote(),
                wire.note(),
                wire.by(),
                wire.about(),
                statedAt(wire),
                "CERTAIN".equals(wire.certainty()));
    }

    /** The documents cited, those that are open. */
    List<Source> openSources() {
        return cited.values().stream()
                .filter(document -> OPEN.equals(document.classification()))
                .map(document -> new Source(
                        document.id(), document.title(), document.issuer(), PartialDate.parse(document.publishedAt())))
                .toList();
    }

    /** Those statements that may be displayed. */
    <T> List<T> open(List<T> statements, Function<T, WireInitiative.Source> source) {
        List<T> open = new ArrayList<>();
        for (T each : statements) {
            WireInitiative.Source said = source.apply(each);
            if (isOpen(said)) {
                open.add(each);
            } else {
                withheld.add(statedAt(said));
            }
        }
        return open;
    }

    /** The items in our words, each with those of its statements that may be displayed; without any of which none may be. */
    <I, T, O> List<O> openly(
            List<I> items,
            Function<I, List<T>> statements,
            Function<T, WireInitiative.Source> source,
            BiFunction<I, List<T>, O> inOurWords) {
        List<O> read = new ArrayList<>();
        for (I item : items) {
            List<T> said = statements.apply(item);
            List<T> open = open(said, source);
            if (said.isEmpty() || !open.isEmpty()) {
                read.add(inOurWords.apply(item, open));
            }
        }
        return read;
    }

    /** When each of those was stated that have stayed outside so far. */
    List<PartialDate> withheld() {
        return List.copyOf(withheld);
    }

    private PartialDate statedAt(WireInitiative.Source wire) {
        return PartialDate.parse(wire.statedAt() == null ? document(wire).publishedAt() : wire.statedAt());
    }

    private boolean isOpen(WireInitiative.Source wire) {
        return OPEN.equals(wire.classification() == null ? document(wire).classification() : wire.classification());
    }

    private WireInitiative.CitedDocument document(WireInitiative.Source wire) {
        return Wire.required(cited.get(wire.document()), "the cited document " + wire.document());
    }
}
