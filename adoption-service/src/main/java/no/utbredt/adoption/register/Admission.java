package no.utbredt.adoption.register;

import java.time.Instant;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Verdict.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Law 1: of the deliveries of one name the first on the log holds, the same content again is the same report, other content is
 * a conflict. The same delivery seen again gets its first verdict again, whatever the store had kept of it.
 *
 * @param kind the verdict
 * @param entry what to remember; unchanged unless {@code kind} is recorded
 */
public record Admission(Kind kind, Admitted entry) {

    /**
     * Judges a delivery.
     *
     * @param known what the register remembers of its name, or null
     * @param delivery where it stands
     * @param contentHash of its business fields
     * @param recordedAt when the log took it
     */
    public static Admission of(@Nullable Admitted known, LogPosition delivery, String contentHash, Instant recordedAt) {
        if (known == null) {
            return new Admission(Kind.RECORDED, new Admitted(contentHash, delivery, recordedAt));
        }
        if (known.holder().equals(delivery)) {
            return new Admission(Kind.RECORDED, known);
        }
        return new Admission(known.contentHash().equals(contentHash) ? Kind.DUPLICATE : Kind.CONFLICT, known);
    }
}
