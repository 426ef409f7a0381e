package no.utbredt.reporting.subscription.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import no.utbredt.reporting.subscription.Failure.Code;
import no.utbredt.reporting.subscription.Receiver.Answer;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What the head of a receiver's answer says (<em>HTTP 1.1 Web Hooks for Event Delivery</em>, chapters 2.2 and 4.2). */
final class Handshake {

    private static final int GONE = 410;
    private static final int MOST_DIGITS = 9;

    private Handshake() {}

    /** Whether it wants to be told by that origin. */
    static Answer of(HttpResponse head, String origin) {
        String allowed = value(head, "WebHook-Allowed-Origin");
        if (head.getCode() == GONE) {
            return new Answer.Gone();
        }
        return isGood(head) && (origin.equalsIgnoreCase(allowed) || "*".equals(allowed))
                ? new Answer.Yes(rate(value(head, "WebHook-Allowed-Rate")))
                : new Answer.No(Code.NOT_ALLOWED, head.getCode(), null);
    }

    /** Whether it has taken what it was told. */
    static Answer taken(HttpResponse head, Instant now) {
        if (isGood(head)) {
            return new Answer.Yes(null);
        }
        return head.getCode() == GONE
                ? new Answer.Gone()
                : new Answer.No(Code.REFUSED, head.getCode(), after(value(head, "Retry-After"), now));
    }

    private static boolean isGood(HttpResponse head) {
        return head.getCode() / 100 == 2;
    }

    /** Messages a minute; null where any number is, and where it cannot be read. */
    private static @Nullable Integer rate(@Nullable String said) {
        return said != null && isNumber(said) ? Integer.valueOf(Math.max(1, Integer.parseInt(said))) : null;
    }

    /** Seconds, or a day and time (RFC 9110, 10.2.3); null where it cannot be read. */
    private static @Nullable Duration after(@Nullable String said, Instant now) {
        if (said == null) {
            return null;
        }
        if (isNumber(said)) {
            return Duration.ofSeconds(Integer.parseInt(said));
        }
        try {
            Instant then = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static boolean isNumber(String said) {
        return said.length() <= MOST_DIGITS && said.matches("[0-9]+");
    }

    private static @Nullable String value(HttpResponse head, String name) {
        Header header = head.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? null
                : header.getValue().strip();
    }
}
