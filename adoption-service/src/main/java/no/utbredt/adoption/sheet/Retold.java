package no.utbredt.adoption.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is dated about an actor, told otherwise by a row. With a first day the row says what holds from that day until further
 * notice, and what held before ends the day before; without one it corrects what is said last.
 *
 * @param from that first day, or null
 * @param life from the actor's first to its last day
 * @param source where the row knows it from, or null; what it does not speak of keeps the source it has
 */
record Retold(
        @Nullable LocalDate from, Period life, @Nullable String source) {

    /** A thing there is one of at a time. */
    <T> List<Dated<T>> one(List<Dated<T>> now, T value) {
        if (!now.isEmpty() && now.getLast().value().equals(value)) {
            return joined(now.subList(0, now.size() - 1), Stream.of(sourced(now.getLast())));
        }
        if (from == null && !now.isEmpty()) {
            return joined(
                    now.subList(0, now.size() - 1),
                    Stream.of(new Dated<>(value, now.getLast().during(), source)));
        }
        return joined(before(now, List.of()), Stream.of(new Dated<>(value, onwards(), source)));
    }

    /** Things there are several of at a time: those named hold, and no others. */
    <T> List<Dated<T>> all(List<Dated<T>> now, List<T> values) {
        List<Dated<T>> kept = from == null
                ? now.stream()
                        .filter(each -> !isLast(each) || values.contains(each.value()))
                        .toList()
                : before(now, values);
        List<T> held = kept.stream().filter(this::isLast).map(Dated::value).toList();
        return joined(
                kept.stream()
                        .map(each -> isLast(each) && values.contains(each.value()) ? sourced(each) : each)
                        .toList(),
                values.stream()
                        .distinct()
                        .filter(value -> !held.contains(value))
                        .map(value -> new Dated<>(value, onwards(), source)));
    }

    /** What is said again: a correction gives it its source, news of a later day only where it had none. */
    private <T> Dated<T> sourced(Dated<T> known) {
        return source == null || from != null && known.source() != null ? known : known.knownFrom(source);
    }

    private boolean isLast(Dated<?> dated) {
        return dated.during().to() == null || Objects.equals(dated.during().to(), life.to());
    }

    private Period onwards() {
        return new Period(from == null ? life.from() : from, life.to());
    }

    /** What holds before the first day, ended there, and what is to go on. */
    private <T> List<Dated<T>> before(List<Dated<T>> now, List<T> going) {
        if (from == null) {
            return now;
        }
        LocalDate last = from.minusDays(1);
        List<Dated<T>> before = new ArrayList<>();
        for (Dated<T> each : now) {
            Period during = each.during();
            if ((isLast(each) && going.contains(each.value()))
                    || during.to() != null && during.to().isBefore(from)) {
                before.add(each);
            } else if (during.from() == null || during.from().isBefore(from)) {
                before.add(each.lasting(new Period(during.from(), last)));
            }
        }
        return before;
    }

    private static <T> List<Dated<T>> joined(List<Dated<T>> first, Stream<Dated<T>> then) {
        return Stream.concat(first.stream(), then).toList();
    }
}
