package no.utbredt.initiative.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.initiative.roadmap.item.Citation;
import no.utbredt.initiative.roadmap.item.Classification;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The documents the roadmap cites.
 *
 * @param byId by id, in the order of the file
 */
public record Sources(Map<String, Source> byId) {

    /** The project's own readings: derived, and never a cited document. */
    public static final String OWN = "utbredt";

    public static final Sources NONE = new Sources(Map.of());

    /** Those; of two with one id the first. */
    public static Sources of(List<Source> sources) {
        Map<String, Source> byId = new LinkedHashMap<>();
        sources.forEach(source -> byId.putIfAbsent(source.id(), source));
        return new Sources(byId);
    }

    /** These, and those others in place of the ones of the same id. */
    public Sources with(Sources others) {
        Map<String, Source> together = new LinkedHashMap<>(byId);
        together.putAll(others.byId());
        return new Sources(together);
    }

    /** When it was stated: its own date, else that of its document; null when the document is unknown. */
    public @Nullable ImpreciseDate statedAt(Citation citation) {
        if (citation.statedAt() != null) {
            return citation.statedAt();
        }
        Source source = byId.get(citation.document());
        return source == null ? null : source.publishedAt();
    }

    /** Who says it: who asserts it, or the issuer of the document; the document's id when it is unknown. */
    public String speaker(Citation citation) {
        Source source = byId.get(citation.document());
        return citation.by() != null ? citation.by() : source == null ? citation.document() : source.issuer();
    }

    /** Whether it had surely been stated by that day: where only a month or year is known, all of it must be over. */
    public boolean isStatedBy(LocalDate day, Citation citation) {
        ImpreciseDate stated = statedAt(citation);
        return stated != null && !stated.last().isAfter(day);
    }

    /** Those that some statement about these initiatives cites. */
    Sources citedBy(Collection<Initiative> initiatives) {
        Set<String> cited = initiatives.stream()
                .flatMap(initiative -> Statements.of(initiative).stream())
                .map(spoken -> spoken.said().source().document())
                .collect(Collectors.toSet());
        return Sources.of(byId.values().stream()
                .filter(source -> cited.contains(source.id()))
                .toList());
    }

    /** Those published by that day. */
    public Sources publishedBy(LocalDate day) {
        return Sources.of(byId.values().stream()
                .filter(source -> !source.publishedAt().last().isAfter(day))
                .toList());
    }

    /** Whether its text may be displayed. */
    public boolean isOpen(Citation citation) {
        if (citation.classification() != null) {
            return citation.classification() == Classification.OPEN;
        }
        Source source = byId.get(citation.document());
        return source == null || source.classification() == Classification.OPEN;
    }

    /** The initiative with only what may be displayed. */
    public Initiative open(Initiative initiative) {
        return Statements.keeping(initiative, this::isOpen);
    }

    /** The order of statements: by when they were stated, unknown last. */
    public int compare(Citation one, Citation other) {
        ImpreciseDate first = statedAt(one);
        ImpreciseDate second = statedAt(other);
        if (first == null || second == null) {
            return Boolean.compare(first == null, second == null);
        }
        return first.compareTo(second);
    }
}
