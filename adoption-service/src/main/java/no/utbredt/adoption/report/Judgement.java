package no.utbredt.adoption.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the door thinks of one event by itself. */
public sealed interface Judgement {

    /**
     * Nothing is wrong with it in itself.
     *
     * @param footnote what must not travel on the log, or null when there is nothing
     */
    record Sound(Report report, @Nullable Footnote footnote) implements Judgement {}

    /** At least one thing is wrong; {@code source} and {@code id} as far as they could be read. */
    record Wrong(@Nullable String source, @Nullable String id, List<Refusal> refusals) implements Judgement {}
}
