package no.utbredt.reporting.laws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** What becomes of one actor, and what was published of it each time. */
final class Life {
    final String id;
    final int from;
    int to = Integer.MAX_VALUE;
    boolean restricted;
    final List<Predecessor> predecessors = new ArrayList<>();
    private final List<Dated<String>> numbers = new ArrayList<>();
    private final List<Dated<String>> groups = new ArrayList<>();
    private final List<Recorded<Actor>> history = new ArrayList<>();
    private boolean succeeded;

    Life(String id, String number, @Nullable LocalDate first) {
        this.id = id;
        this.from = first == null ? Integer.MIN_VALUE : OsloDay.number(first);
        numbers.add(new Dated<>(number, from, Integer.MAX_VALUE));
        groups.add(new Dated<>("kommune", from, Integer.MAX_VALUE));
    }

    /** Whether it exists and belongs to the group. */
    boolean isThere(int day) {
        return from <= day && day <= to && Dated.holds(groups, "kommune", day);
    }

    boolean exists(int day) {
        return from <= day && day <= to;
    }

    String numberOn(LocalDate day) {
        return String.valueOf(Dated.on(numbers, OsloDay.number(day)));
    }

    boolean hasOn(String number, int day) {
        return Dated.holds(numbers, number, day);
    }

    /** Whether it has the number on that day or a later one. */
    boolean hasFrom(String number, int day) {
        return numbers.stream().anyMatch(each -> each.value().equals(number) && each.to() >= day);
    }

    /** Every number it ever had. */
    Stream<String> numbers() {
        return numbers.stream().map(Dated::value);
    }

    void renumber(String number, LocalDate first) {
        end(numbers, OsloDay.number(first) - 1);
        numbers.add(new Dated<>(number, OsloDay.number(first), Integer.MAX_VALUE));
    }

    void close(LocalDate last) {
        to = OsloDay.number(last);
        end(numbers, to);
        end(groups, to);
    }

    boolean mayReopen() {
        return to < Integer.MAX_VALUE && !succeeded;
    }

    /** Between its closing and then it belongs to nothing. */
    void reopen(LocalDate first) {
        if (mayReopen()) {
            to = Integer.MAX_VALUE;
            numbers.add(new Dated<>(numbers.getLast().value(), OsloDay.number(first), Integer.MAX_VALUE));
            groups.add(new Dated<>("kommune", OsloDay.number(first), Integer.MAX_VALUE));
        }
    }

    void after(Life before, LocalDate first) {
        before.succeeded = true;
        predecessors.add(new Predecessor(before.id, OsloDay.number(first)));
    }

    /** It was published for a day as if it had been closed long ago. */
    void mistake(Instant at) {
        history.add(new Recorded<>(at, state(OsloDay.number(LocalDate.parse("2020-06-30")))));
    }

    void record(Instant at) {
        history.add(new Recorded<>(at, state(to)));
    }

    private Actor state(int last) {
        return new Actor(
                Actor.MUNICIPALITY,
                null,
                List.of(Dated.always(id)),
                numbers.stream()
                        .map(each -> new Dated<>(new Identifier("KOMNR", each.value()), each.from(), each.to()))
                        .toList(),
                List.of(),
                groups,
                List.of(),
                List.of(),
                predecessors,
                new Dated<>(true, from, last),
                restricted,
                List.of());
    }

    /** The document as it was each time something new was said. */
    Stream<Document<Actor>> published() {
        return IntStream.rangeClosed(1, history.size())
                .mapToObj(number -> new Document<>(id, new Version(1, number), history.subList(0, number)));
    }

    private static void end(List<Dated<String>> values, int last) {
        Dated<String> open = values.removeLast();
        values.add(new Dated<>(open.value(), open.from(), Math.min(open.to(), last)));
    }
}
