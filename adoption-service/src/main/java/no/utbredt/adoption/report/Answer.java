package no.utbredt.adoption.report;

import java.util.List;
import no.utbredt.adoption.fault.Fault;
import org.jspecify.annotations.Nullable;

/** What a sender is told about one report. */
public sealed interface Answer {

    /**
     * The same for an event that can be sent again by itself: one that was refused and could not be set aside is not lost, but waits
     * for the store.
     */
    default Answer keptOrUnavailable() {
        return this;
    }

    /** It is on the log; the verdict was not waited for or did not come in time. */
    record Received(ReportName name, LogPosition delivery, List<Notice> notices) implements Answer {}

    /** The register has spoken. */
    record Judged(Verdict verdict, List<Notice> notices) implements Answer {}

    /**
     * It is wrong in itself, and its id is not used up.
     *
     * @param kept whether it was set aside to be looked at; what the store does not take is refused all the same
     */
    record Refused(@Nullable String source, @Nullable String id, List<Refusal> refusals, boolean kept)
            implements Answer {

        @Override
        public Answer keptOrUnavailable() {
            return kept ? this : new Unavailable(source, id, Faults.unavailable("store-unavailable"));
        }
    }

    /** It was only tried, and nothing is kept of it: what the register would say. */
    record Foreseen(ReportName name, Verdict.Kind kind, List<Notice> notices) implements Answer {}

    /** Nothing is wrong with it, but it could not be kept: send it again. It may or may not be on the log. */
    record Unavailable(@Nullable String source, @Nullable String id, Fault fault) implements Answer {}
}
