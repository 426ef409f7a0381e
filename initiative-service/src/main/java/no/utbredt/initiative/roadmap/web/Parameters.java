package no.utbredt.initiative.roadmap.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.utbredt.initiative.answer.BadRequest;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** What a request says, read or refused. */
final class Parameters {

    private Parameters() {}

    static @Nullable ImpreciseDate date(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return ImpreciseDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(name, text, ImpreciseDate.FORMS);
        }
    }

    static <E extends Enum<E>> @Nullable E code(String name, Class<E> type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        name,
                        text,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
