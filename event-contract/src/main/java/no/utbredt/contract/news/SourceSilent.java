package no.utbredt.contract.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vendor that somebody lets speak, or that spoke, has not been heard for long.
 *
 * @param vendor its organisation number
 * @param lastHeard the day in Norway it was last heard, or null for never
 */
public record SourceSilent(
        String notice,
        LocalDate day,
        String vendor,
        @Nullable LocalDate lastHeard) implements NewsContent {}
