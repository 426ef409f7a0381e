package no.utbredt.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/**
 * What the archive knows of the log.
 *
 * @param places by partition, in the order of the log
 * @param ends how far it goes
 * @param incomplete names recorded of which the content had not reached the archive
 */
public record Archived(Map<Integer, List<Place>> places, Ends ends, List<String> incomplete) {

    /**
     * Where a delivery stood.
     *
     * @param offset on its partition of the deliveries
     * @param id what the archive keeps it under
     * @param conflict whether its content was refused the name, rather than recorded
     */
    public record Place(long offset, String id, boolean conflict) {}

    /**
     * The last of something.
     *
     * @param offset on its partition
     * @param at when the log took it, UTC
     * @param name the report's key, empty for a verdict
     */
    public record Last(long offset, Instant at, String name) {}

    /** How far the archive goes, by partition and by client. */
    public static final class Ends {
        private final Map<Integer, Last> byPartition = new TreeMap<>();
        private final Map<String, Last> byClient = new TreeMap<>();

        /** Takes note of the verdicts kept on a name. */
        public void heard(Document verdicts) {
            for (Object kept : verdicts.values()) {
                Document verdict = (Document) kept;
                Document delivery = verdict.get("delivery", Document.class);
                later(
                        byPartition,
                        delivery.getInteger("partition"),
                        new Last(
                                delivery.get("offset", Number.class).longValue(),
                                Instant.parse(verdict.getString("recordedAt")),
                                ""));
            }
        }

        /** Takes note of a report. */
        public void recorded(String name, JsonNode report) {
            Instant at = Instant.parse(report.path("recordedAt").asString());
            long offset = report.at("/delivery/offset").asLong();
            later(byPartition, report.at("/delivery/partition").asInt(), new Last(offset, at, ""));
            byClient.merge(
                    report.at("/stamp/client").asString("?"),
                    new Last(offset, at, name),
                    (one, other) -> one.at().isBefore(other.at()) ? other : one);
        }

        private static void later(Map<Integer, Last> all, int partition, Last last) {
            all.merge(partition, last, (one, other) -> one.offset() < other.offset() ? other : one);
        }

        /** The last delivery judged that the archive heard of, by partition of the deliveries. */
        public Map<Integer, Last> byPartition() {
            return byPartition;
        }

        /** The last report recorded that the archive has, by client. */
        public Map<String, Last> byClient() {
            return byClient;
        }
    }
}
