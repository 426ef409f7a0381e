package no.utbredt.contract.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something it depends on: exactly one of the four.
 *
 * @param id unique within this list of the initiative
 * @param onInitiative id of an initiative, or null
 * @param onService id of a service, or null
 * @param onVendorSupport vendors or systems that must support it, or null
 * @param onText anything else, or null
 * @param ofService id of the service that depends, or null
 * @param ofMilestone id of the milestone of this initiative that depends, or null
 * @param kinds of which kinds: {@code JURIDISK}, {@code ORGANISATORISK}, {@code SEMANTISK} or {@code TEKNISK}
 * @param hard whether it stops without
 * @param texts what the sources say
 */
public record Dependency(
        String id,
        @Nullable String onInitiative,
        @Nullable String onService,
        @Nullable String onVendorSupport,
        @Nullable String onText,
        @Nullable String ofService,
        @Nullable String ofMilestone,
        List<String> kinds,
        boolean hard,
        List<Text> texts) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Dependency {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        texts = texts == null ? List.of() : List.copyOf(texts);
    }
}
