package no.utbredt.contract.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a service has come in a group is another than was told last.
 *
 * @param service catalogue id
 * @param role code of the role counted
 * @param group actor group id
 * @param stage code; counted is who has come at least this far, each actor as one
 * @param before what was told last, or null when nothing was
 * @param now what is so
 */
public record CoverageChanged(
        String notice,
        LocalDate day,
        String service,
        String role,
        String group,
        String stage,
        @Nullable CountedActors before,
        CountedActors now)
        implements NewsContent {}
