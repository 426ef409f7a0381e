package no.utbredt.reporting.bank;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as an address names it.
 *
 * @param id which table, in lower case
 * @param knownAt the day or instant behind it, or null
 * @param statedBy the second day behind it, or null
 */
public record TableName(
        String id, @Nullable String knownAt, @Nullable String statedBy) {

    private static final Pattern FORM = Pattern.compile(
            "([a-z-]{1,40})(?:@(\\d{4}-\\d\\d-\\d\\d(?:t\\d\\d:\\d\\d:\\d\\dz)?))?(?:@(\\d{4}-\\d\\d-\\d\\d))?");

    /** Reads it, in any case. */
    public static TableName of(String text) {
        Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw Rejected.table(text);
        }
        return new TableName(form.group(1), form.group(2), form.group(3));
    }

    /** Its vintage: what the name says goes before what the query says. */
    public Vintage vintage(@Nullable String knownAtAsked, @Nullable String statedByAsked, LocalDate today) {
        return Vintage.of(knownAt == null ? knownAtAsked : knownAt, statedBy == null ? statedByAsked : statedBy, today);
    }
}
