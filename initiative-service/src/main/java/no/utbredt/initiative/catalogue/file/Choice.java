package no.utbredt.initiative.catalogue.file;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.file.Findings;
import org.jspecify.annotations.Nullable;

/** A value out of a fixed few. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> @Nullable E of(Class<E> type, String value, String pointer, Findings findings) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        findings.add(Fault.UNKNOWN_VALUE, pointer, value, words(type));
        return null;
    }

    static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
