package no.utbredt.reporting.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What day it is, and whether what is known of a day may still grow. */
@Component
public class KnownUpTo {

    private final View view;
    private final Clock clock;

    KnownUpTo(View view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    /** Today in Norway. */
    public LocalDate today() {
        return OsloDay.of(clock.instant());
    }

    /** The edge, or null while it is not known. */
    public @Nullable Instant edge() {
        return view.status().knownUpTo();
    }

    /** Whether an answer as known then may still change: the edge has not passed it. */
    public boolean provisional(KnownAt knownAt) {
        Instant edge = edge();
        return edge == null || edge.isBefore(knownAt.before());
    }
}
