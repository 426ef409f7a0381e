package no.utbredt.launcher.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What one vendor's system has to say: adoptions of all municipalities, said twice, said otherwise, corrected and taken back. */
record Told(List<String> municipalities) {

    static final String SOURCE = "urn:utbredt:document:recovery-suite";

    /** Numbers from up to (exclusive), each a report of its own. */
    List<Map<String, Object>> reports(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> report(number, "IN_USE"))
                .toList();
    }

    /** The same numbers with other content. */
    List<Map<String, Object>> otherwise(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> report(number, "PILOTING"))
                .toList();
    }

    /** Takes back the numbers from up to (exclusive), each by a report of its own. */
    List<Map<String, Object>> takenBack(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> event(
                        "r-back-" + number,
                        "no.utbredt.adoption.retracted.v1",
                        Map.of(
                                "statedAt",
                                "2025-06-02",
                                "retracts",
                                List.of(Map.of("source", SOURCE, "id", "r-" + number)))))
                .toList();
    }

    private Map<String, Object> report(int number, String stage) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays((number / municipalities.size()) * 83L);
        Map<String, Object> data = new HashMap<>();
        data.put("actor", Map.of("scheme", "KOMNR", "value", municipalities.get(number % municipalities.size())));
        data.put("service", "kjernejournal");
        data.put("role", "CONSUMER");
        data.put("stage", number % 5 == 4 ? "PILOTING" : stage);
        data.put("validFrom", Map.of("date", day.toString(), "basis", "STARTED"));
        data.put("statedAt", "2025-06-01");
        return event("r-" + number, "no.utbredt.adoption.reported.v1", data);
    }

    private static Map<String, Object> event(String id, String type, Map<String, Object> data) {
        Map<String, Object> event = new HashMap<>();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", SOURCE);
        event.put("type", type);
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return event;
    }

    /** In requests of at most that many. */
    static <T> List<List<T>> parts(List<T> all, int most) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return parts;
    }
}
