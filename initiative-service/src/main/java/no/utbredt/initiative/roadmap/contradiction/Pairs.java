package no.utbredt.initiative.roadmap.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.item.Citation;
import no.utbredt.initiative.roadmap.item.Statement;
import no.utbredt.initiative.time.ImpreciseDate;

/** Two statements of one thing. */
record Pairs<S extends Statement>(S one, S other) {

    /** Each with each that follows it. */
    static <S extends Statement> List<Pairs<S>> of(List<S> statements) {
        List<Pairs<S>> pairs = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            for (S later : statements.subList(i + 1, statements.size())) {
                pairs.add(new Pairs<>(statements.get(i), later));
            }
        }
        return pairs;
    }

    /** Whether nothing lies between them that could explain a change: one document, or one day. */
    boolean saidAtOnce(Sources sources) {
        ImpreciseDate first = sources.statedAt(one.source());
        ImpreciseDate second = sources.statedAt(other.source());
        if (first == null || second == null || !first.meansTheSameAs(second)) {
            return false;
        }
        boolean oneDay = first.first().equals(first.last());
        return oneDay || one.source().document().equals(other.source().document());
    }

    /** Whether both speak of the same matter, as far as they say. */
    boolean ofOneMatter() {
        Citation first = one.source();
        Citation second = other.source();
        return first.about() == null || second.about() == null || Objects.equals(first.about(), second.about());
    }

    List<S> both() {
        return List.of(one, other);
    }
}
