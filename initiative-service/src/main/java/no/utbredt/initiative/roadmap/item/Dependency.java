package no.utbredt.initiative.roadmap.item;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 * @param kinds of which kinds
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
        List<Kind> kinds,
        boolean hard,
        List<Text> texts)
        implements Item {

    /** What kinds there are. */
    public enum Kind {
        JURIDISK,
        ORGANISATORISK,
        SEMANTISK,
        TEKNISK
    }

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Dependency {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        texts = texts == null ? List.of() : List.copyOf(texts);
    }

    /** On what, in the file's words. */
    @Override
    public String label() {
        return Stream.of(onInitiative, onService, onVendorSupport, onText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(id);
    }
}
