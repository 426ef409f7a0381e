package no.utbredt.reporting.initiative;

import java.util.Arrays;
import no.utbredt.reporting.time.Window;
import org.jspecify.annotations.Nullable;

/**
 * When a milestone was to be, or was, reached, by one source.
 *
 * @param window the date, or null when the source gives none
 * @param written the date as written in the roadmap, for example {@code 2022/..}, or null
 * @param wording the source's words for it, or null
 * @param reading how the words were read, in Norwegian, or null
 * @param firmness how firmly it is held
 * @param kind what sort of date it is
 * @param condition what it hangs on, in Norwegian, or null
 * @param blocker what may stop it: the id of an initiative, or words, or null
 * @param reason why it was moved, in Norwegian, or null
 * @param said who says so
 */
public record MilestoneDate(
        @Nullable Window window,
        @Nullable String written,
        @Nullable String wording,
        @Nullable String reading,
        Firmness firmness,
        Kind kind,
        @Nullable String condition,
        @Nullable String blocker,
        @Nullable String reason,
        Said said) {

    /** What sort of date it is. */
    public enum Kind {
        PLANNED,
        ACTUAL,
        CANCELLED,
        /** A code we do not know. */
        UNKNOWN;

        /** The kind of that code. */
        public static Kind ofCode(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(code))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }
}
