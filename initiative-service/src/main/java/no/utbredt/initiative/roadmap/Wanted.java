package no.utbredt.initiative.roadmap;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.item.Name;
import no.utbredt.initiative.roadmap.item.Status;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives somebody asks for; what is null does not narrow.
 *
 * @param kind their kind
 * @param group id of an actor group they are for
 * @param service id of a service they introduce
 * @param source id of a document that speaks of them
 * @param status where they stand, by the statement made last
 * @param words part of a name, in any case
 */
public record Wanted(
        Initiative.@Nullable Kind kind,
        @Nullable String group,
        @Nullable String service,
        @Nullable String source,
        Status.@Nullable Standing status,
        @Nullable String words) {

    private static final Locale NORWEGIAN = Locale.of("nb", "NO");

    /** Those asked for, by display name in Norwegian order, then by id. */
    public List<Initiative> from(Roadmap roadmap) {
        Comparator<Initiative> byName =
                Comparator.comparing(Wanted::displayName, Collator.getInstance(NORWEGIAN)::compare);
        return roadmap.initiatives().values().stream()
                .filter(initiative -> includes(initiative, roadmap.sources()))
                .sorted(byName.thenComparing(Initiative::id))
                .toList();
    }

    private boolean includes(Initiative initiative, Sources sources) {
        return (kind == null || kind == initiative.kind())
                && (group == null
                        || initiative.groups().stream()
                                .anyMatch(mention -> mention.group().equals(group)))
                && (service == null
                        || initiative.services().stream()
                                .anyMatch(mention -> mention.service().equals(service)))
                && (source == null || isSpokenOf(initiative, source))
                && (status == null || status == standing(initiative, sources))
                && (words == null || isCalled(initiative, words));
    }

    private static boolean isSpokenOf(Initiative initiative, String source) {
        return Statements.of(initiative).stream()
                .anyMatch(spoken -> spoken.said().source().document().equals(source));
    }

    private static boolean isCalled(Initiative initiative, String words) {
        Stream<String> names = initiative.names().stream().map(Name::name);
        return Stream.concat(names, Stream.ofNullable(initiative.nameEnglish()))
                .anyMatch(name -> Names.contains(name, words));
    }

    /** The first name, or the id where it has none. */
    public static String displayName(Initiative initiative) {
        return initiative.names().isEmpty()
                ? initiative.id()
                : initiative.names().getFirst().name();
    }

    /** Where it stands by the statement made last, or null when nobody says. */
    public static Status.@Nullable Standing standing(Initiative initiative, Sources sources) {
        return initiative.statuses().stream()
                .filter(status -> Objects.nonNull(sources.statedAt(status.source())))
                .max((one, other) -> sources.compare(one.source(), other.source()))
                .map(Status::status)
                .orElse(null);
    }
}
