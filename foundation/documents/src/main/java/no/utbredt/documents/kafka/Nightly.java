package no.utbredt.documents.kafka;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A time of day in Norway. */
record Nightly(LocalTime at) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** The first such instant after the given one. */
    Instant after(Instant instant) {
        ZonedDateTime today = instant.atZone(OSLO).with(at);
        ZonedDateTime next = today.toInstant().isAfter(instant) ? today : today.plusDays(1);
        return next.toInstant();
    }
}
