package no.utbredt.adoption.report.web;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Prefer: wait=N} (RFC 7240, section 4.3). */
final class Preference {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Pattern WAIT = Pattern.compile("(?:^|[,\\s])wait\\s*=\\s*\"?(\\d{1,6})");

    private Preference() {}

    /** How long to wait, at most 30 seconds; zero when not asked to. */
    static Duration wait(List<String> prefer) {
        Matcher matcher = WAIT.matcher(String.join(",", prefer));
        if (!matcher.find()) {
            return Duration.ZERO;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(matcher.group(1)));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
