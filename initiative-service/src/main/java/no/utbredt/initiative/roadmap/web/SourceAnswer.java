package no.utbredt.initiative.roadmap.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.Statements;
import no.utbredt.initiative.roadmap.item.Classification;
import org.jspecify.annotations.Nullable;

/**
 * A document, and whether it speaks of what is asked about.
 *
 * @param statements how many of its statements that may be shown speak of it
 * @param silent whether none does (<em>ikke omtalt</em>): its silence says nothing
 */
record SourceAnswer(
        String id,
        String title,
        String issuer,
        @Nullable String series,
        String publishedAt,
        String scope,
        Classification classification,
        String licence,
        long statements,
        boolean silent) {

    /** Every document published by that day, in the order of the file. */
    static List<SourceAnswer> of(Roadmap roadmap, Collection<String> initiatives, @Nullable LocalDate statedBy) {
        Map<String, Long> speaking = initiatives.stream()
                .map(roadmap.initiatives()::get)
                .filter(Objects::nonNull)
                .flatMap(initiative -> Statements.of(initiative).stream())
                .collect(Collectors.groupingBy(spoken -> spoken.said().source().document(), Collectors.counting()));
        Sources sources =
                statedBy == null ? roadmap.sources() : roadmap.sources().publishedBy(statedBy);
        return sources.byId().values().stream()
                .map(source -> of(source, speaking.getOrDefault(source.id(), 0L)))
                .toList();
    }

    private static SourceAnswer of(Source source, long statements) {
        return new SourceAnswer(
                source.id(),
                source.title(),
                source.issuer(),
                source.series(),
                source.publishedAt().text(),
                source.scope(),
                source.classification(),
                source.licence(),
                statements,
                statements == 0);
    }
}
