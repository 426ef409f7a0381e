package no.utbredt.adoption.actor.kafka;

import java.util.List;
import java.util.function.Function;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Period;

/** Dated values in the contract's words and back. */
public final class DatedWords {

    private DatedWords() {}

    /** In the contract's words. */
    public static <T, C> List<no.utbredt.contract.document.Dated<C>> write(
            List<Dated<T>> values, Function<T, C> writing) {
        return values.stream()
                .map(value -> new no.utbredt.contract.document.Dated<>(
                        writing.apply(value.value()),
                        value.during().from(),
                        value.during().to(),
                        value.source()))
                .toList();
    }

    /** And back. */
    public static <C, T> List<Dated<T>> read(
            List<no.utbredt.contract.document.Dated<C>> values, Function<C, T> reading) {
        return values.stream()
                .map(value ->
                        new Dated<>(reading.apply(value.value()), new Period(value.from(), value.to()), value.source()))
                .toList();
    }
}
