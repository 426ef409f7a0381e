package no.utbredt.adoption.client;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one organisation a multi-tenant client's token was issued for.
 *
 * @param organisation its number; null where the client asked for a token and named none: then it speaks of nobody
 * @param unit number of a unit that was named beside it, or null
 */
public record Tenant(
        @Nullable String organisation, @Nullable String unit) {

    /** Its numbers, at most two. */
    public Stream<String> numbers() {
        return Stream.of(Stream.ofNullable(organisation), Stream.ofNullable(unit))
                .flatMap(each -> each)
                .distinct();
    }

    /** Its numbers as they are told. */
    public String words() {
        return numbers().collect(Collectors.joining(", "));
    }
}
