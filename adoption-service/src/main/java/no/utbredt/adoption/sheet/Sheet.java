package no.utbredt.adoption.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import org.jspecify.annotations.Nullable;

/**
 * A sheet worked off row by row: each row sees what the rows before it said, and one that is refused changes nothing and stops no
 * other.
 */
public final class Sheet<T> {

    private final Map<String, History<T>> present;
    private final Check<T> check;
    private final Map<String, T> next = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    /** What stands beside what a row makes. */
    @FunctionalInterface
    public interface Check<T> {

        /**
         * What is worth a look in a state that is taken.
         *
         * @throws FaultyValue when it cannot stand beside what others say
         */
        Optional<FaultyField> of(T state);
    }

    private Sheet(Map<String, History<T>> present, Check<T> check) {
        this.present = present;
        this.check = check;
    }

    /**
     * Works a sheet off.
     *
     * @param check told of each new state, in the order of the rows
     * @param dryRun whether nothing is to be written
     * @return what became, or would become, of each row, in their order
     */
    public static <T> List<Outcome> enter(List<Line<T>> lines, Bulk<T> documents, Check<T> check, boolean dryRun) {
        Set<String> ids = new LinkedHashSet<>();
        lines.forEach(line -> ids.add(line.id()));
        Sheet<T> sheet = new Sheet<>(documents.find(ids), check);
        lines.forEach(line -> sheet.outcomes.add(sheet.judge(line)));
        Set<String> outdated = dryRun ? Set.of() : documents.register(sheet.states());
        return sheet.outcomes.stream()
                .map(outcome -> outdated.contains(outcome.id()) ? changedMeanwhile(outcome) : outcome)
                .toList();
    }

    private Outcome judge(Line<T> line) {
        return switch (line) {
            case Line.Unread<T> unread -> Outcome.refused(unread.number(), unread.id(), unread.field(), unread.fault());
            case Line.Said<T> said -> judge(said);
        };
    }

    private Outcome judge(Line.Said<T> said) {
        try {
            require(said.id(), said.seen());
            return outcome(said);
        } catch (FaultyField e) {
            return Outcome.refused(said.number(), said.id(), e.field(), e.fault());
        } catch (FaultyValue e) {
            return Outcome.refused(said.number(), said.id(), "", e.fault());
        }
    }

    private Outcome outcome(Line.Said<T> said) {
        Optional<T> now = Optional.ofNullable(next.get(said.id())).or(() -> newest(said.id()));
        T state = said.change().of(now);
        boolean same = now.isPresent() && now.get().equals(state);
        Optional<FaultyField> notice = same ? Optional.empty() : check.of(state);
        if (!same) {
            next.put(said.id(), state);
        }
        Outcome.Result known = same ? Outcome.Result.UNCHANGED : Outcome.Result.CHANGED;
        return new Outcome(
                said.number(),
                said.id(),
                now.isPresent() ? known : Outcome.Result.CREATED,
                notice.map(FaultyField::field).orElse(""),
                notice.map(FaultyField::fault).orElse(null));
    }

    private Optional<T> newest(String id) {
        return Optional.ofNullable(present.get(id)).flatMap(History::newest);
    }

    private Edition edition(String id) {
        return Optional.ofNullable(present.get(id)).map(History::edition).orElse(Edition.ABSENT);
    }

    private void require(String id, @Nullable Edition seen) {
        Edition current = edition(id);
        if (seen != null && !seen.equals(current)) {
            throw new FaultyField("version", outdated("the version it has, " + current));
        }
    }

    private Map<String, Bulk.Seen<T>> states() {
        Map<String, Bulk.Seen<T>> states = new LinkedHashMap<>();
        next.forEach((id, state) -> states.put(id, new Bulk.Seen<>(edition(id), state)));
        return states;
    }

    private static Outcome changedMeanwhile(Outcome outcome) {
        return outcome.result() == Outcome.Result.REFUSED
                ? outcome
                : Outcome.refused(outcome.line(), outcome.id(), "", outdated("the same row sent again"));
    }

    private static Fault outdated(String expected) {
        return new Fault(
                "changed-meanwhile",
                expected,
                "somebody else changed it since it was read",
                "noen andre har endret den siden den ble lest");
    }
}
