package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.catalogue.Role;
import org.jspecify.annotations.Nullable;

/**
 * By what an indicator, or a part of it, is measured here, or why it is not.
 *
 * @param id unique within the indicator
 * @param name in Norwegian
 * @param nameEnglish English name, or null
 * @param by by what
 * @param service id of the service, or null when it is not measured
 * @param role which side of the service, or null
 * @param stage stage that counts, for COVERAGE, or null
 * @param group id of the actor group, or null for every group the service is for
 * @param reason why it is measured so, or not, in Norwegian, or null
 * @param reasonEnglish the same in English, or null
 * @param source who says so, and where
 */
public record IndicatorMeasure(
        String id,
        String name,
        @Nullable String nameEnglish,
        By by,
        @Nullable String service,
        @Nullable Role role,
        @Nullable Stage stage,
        @Nullable String group,
        @Nullable String reason,
        @Nullable String reasonEnglish,
        Citation source)
        implements Item, Statement {

    /** By what something is measured. */
    public enum By {
        /** Counted from reports. */
        COVERAGE,
        /** Volumes, apart from introduction. */
        USAGE,
        /** The newest that is published. */
        PUBLISHED_FIGURE,
        /** Not at all; the reason says why. */
        NOT_MEASURED
    }

    @Override
    public String label() {
        return name;
    }
}
