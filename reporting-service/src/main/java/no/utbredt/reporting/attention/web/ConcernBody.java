package no.utbredt.reporting.attention.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.attention.Concern;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.web.Line;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs a look.
 *
 * @param initiative whose milestone or target it is, or null
 * @param subject the milestone, the target and its step, the service, or the vendor's organisation number; empty for everything
 * @param since the last day it was due, or when the vendor was last heard; null where no such day is known
 * @param count how many there are of it, at least 1
 */
record ConcernBody(
        Concern.Kind kind,
        @Nullable Named initiative,
        String subject,
        @Nullable LocalDate since,
        long count) implements Line {

    static final List<String> COLUMNS = List.of("kind", "initiative", "initiativeName", "subject", "since", "count");

    static ConcernBody of(Concern concern, Known known) {
        return new ConcernBody(
                concern.kind(), initiative(concern.initiative()), concern.subject(), concern.since(), concern.count());
    }

    private static @Nullable Named initiative(Concern.@Nullable Of of) {
        return of == null ? null : new Named(of.id(), of.name());
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                kind,
                initiative == null ? null : initiative.id(),
                initiative == null ? null : initiative.name(),
                subject,
                since,
                count);
    }
}
