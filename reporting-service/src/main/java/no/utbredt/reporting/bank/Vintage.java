package no.utbredt.reporting.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.vocabulary.Days;
import no.utbredt.vocabulary.Misread;
import org.jspecify.annotations.Nullable;

/**
 * As known when, and as stated by when (law 3). It is part of a table's name, {@code utbredelse@2024-01-31@2023-12-31}, so that
 * whoever builds an address from the name carries it along.
 *
 * @param knownAt when something had to be known
 * @param statedBy the day by whose end sources must have said it, or null
 * @param said whether the address says so; else it is now
 * @param release the release by which it was asked, or null where it was asked by times
 */
public record Vintage(
        KnownAt knownAt,
        @Nullable LocalDate statedBy,
        boolean said,
        @Nullable Released release) {

    /** A release as an answer names it: what of it never changes. */
    public record Released(String id, Release.State state) {}

    private static final String MARK = "@";

    /** Now. */
    public static Vintage of(LocalDate today) {
        return new Vintage(KnownAt.endOf(today), null, false, null);
    }

    /** As an address says it; what it does not say is now. */
    public static Vintage of(@Nullable String knownAt, @Nullable String statedBy, LocalDate today) {
        KnownAt known = read("knownAt", knownAt, KnownAt::parse, KnownAt.EXPECTED);
        LocalDate stated = read("statedBy", statedBy, Days::parse, "a day such as 2024-01-31");
        return known == null && stated == null
                ? of(today)
                : new Vintage(known == null ? KnownAt.endOf(today) : known, stated, true, null);
    }

    /** That of a release. */
    public static Vintage of(String id, Release release) {
        return new Vintage(release.knownAt(), release.statedBy(), true, new Released(id, release.state()));
    }

    private static <T> @Nullable T read(
            String name, @Nullable String text, Function<String, T> reading, String expected) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (Misread | DateTimeException wrong) {
            throw Rejected.vintage(name, expected);
        }
    }

    /** What stands behind a table's name; empty for now. */
    public String suffix() {
        return said ? MARK + knownAt + (statedBy == null ? "" : MARK + statedBy) : "";
    }

    /** What is taken into account. */
    public Horizon horizon() {
        return Horizon.of(knownAt, statedBy);
    }
}
