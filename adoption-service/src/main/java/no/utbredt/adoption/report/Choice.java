package no.utbredt.adoption.report;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.adoption.fault.FaultyValue;

/**
 * Reads one of an enum's names.
 *
 * @param names all of them, apart
 */
record Choice<E extends Enum<E>>(String code, String names, Map<String, E> byName) implements Function<String, E> {

    static <E extends Enum<E>> Choice<E> of(Class<E> type, String code) {
        E[] all = type.getEnumConstants();
        return new Choice<>(
                code,
                Arrays.stream(all).map(Enum::name).collect(Collectors.joining(" ")),
                Arrays.stream(all).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity())));
    }

    /** What would be right, in words. */
    String expected() {
        return "one of " + names;
    }

    /** @throws FaultyValue when it is none of them */
    @Override
    public E apply(String text) {
        E chosen = byName.get(text);
        if (chosen == null) {
            throw new FaultyValue(Faults.form(code, expected(), "en av " + names, text));
        }
        return chosen;
    }
}
