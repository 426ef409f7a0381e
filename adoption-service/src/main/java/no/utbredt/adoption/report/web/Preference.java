package no.utbredt.adoption.report.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Prefer: wait=N} as RFC 7240 reads it: names in any case, values plain or quoted, parameters after a semicolon, several
 * headers as one list, and of a preference given twice the first.
 */
public final class Preference {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern EACH = Pattern.compile("(?:[^,\";]|" + QUOTED + ")+(?:;(?:[^,\"]|" + QUOTED + ")*)?");
    private static final Pattern WAIT = Pattern.compile(
            "\\s*wait\\s*(?:=\\s*(?:(\\d{1,9})|\"(\\d{1,9})\")|(?:=.*)?)\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

    private Preference() {}

    /** How long to wait, at most 30 seconds; zero when not asked to, or asked in seconds that are none. */
    public static Duration wait(List<String> prefer) {
        return EACH.matcher(String.join(",", prefer))
                .results()
                .map(each -> WAIT.matcher(each.group()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(Preference::seconds)
                .map(asked -> asked.compareTo(LONGEST) > 0 ? LONGEST : asked)
                .orElse(Duration.ZERO);
    }

    private static Optional<Duration> seconds(Matcher wait) {
        String seconds = wait.group(1) == null ? wait.group(2) : wait.group(1);
        return Optional.ofNullable(seconds).map(Long::parseLong).map(Duration::ofSeconds);
    }
}
