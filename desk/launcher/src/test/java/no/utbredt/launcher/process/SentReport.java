package no.utbredt.launcher.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A report the suite sent: municipality, day and whether it is in use from that day on or taken out of use. No municipality
 * has two reports of one day, so that what holds on a day is plain.
 */
record SentReport(int number, String municipality, LocalDate day, boolean inUse) {

    static final String SOURCE = "urn:utbredt:document:kill-suite";

    static SentReport of(int number, List<String> municipalities) {
        int round = number / municipalities.size();
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays((round * 271L) % 1096);
        return new SentReport(number, municipalities.get(number % municipalities.size()), day, number % 3 != 0);
    }

    String id() {
        return "k-" + number;
    }

    String stage() {
        return inUse ? "IN_USE" : "WITHDRAWN";
    }

    /** As a CloudEvent in JSON. */
    Map<String, Object> event() {
        return Map.of(
                "specversion",
                "1.0",
                "id",
                id(),
                "source",
                SOURCE,
                "type",
                "no.utbredt.adoption.reported.v1",
                "datacontenttype",
                "application/json",
                "data",
                Map.of(
                        "actor",
                        Map.of("scheme", "KOMNR", "value", municipality),
                        "service",
                        "kjernejournal",
                        "role",
                        "CONSUMER",
                        "stage",
                        stage(),
                        "validFrom",
                        Map.of("date", day.toString(), "basis", "STARTED"),
                        "statedAt",
                        "2025-06-01"));
    }
}
