package no.utbredt.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.recovery.file.KeptBackup;
import no.utbredt.recovery.file.Piece;
import no.utbredt.recovery.kafka.Lines;
import no.utbredt.recovery.kafka.TopicReading;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A running system held against a backup: every report and every verdict that was kept stands on the log again, byte for byte,
 * each exactly once.
 *
 * @param held how many were held against each other
 * @param differences what is missing, other or there twice, at most {@link #MOST} of them
 * @param count how many differences there are
 */
public record Comparison(long held, List<String> differences, long count) {

    /** How many differences are named. */
    public static final int MOST = 100;

    /**
     * Compares. What has been recorded since the backup is nobody's difference.
     *
     * @throws CannotRecover when the brokers do not answer
     */
    public static Comparison of(Engines engines, KeptBackup backup) {
        Found found = new Found();
        try (TopicReading log = new TopicReading(engines)) {
            for (Topic topic : List.of(Topics.REPORTS, Topics.OUTCOMES)) {
                var ends = log.ends(List.of(topic.name()));
                for (Piece piece : backup.manifest().partitions(topic.name())) {
                    Piece.Stretch stretch = Objects.requireNonNull(piece.log());
                    TopicPartition partition = new TopicPartition(topic.name(), stretch.partition());
                    found.compare(piece, backup, log, partition, ends.getOrDefault(partition, 0L));
                }
            }
        }
        return new Comparison(found.held, List.copyOf(found.named), found.count);
    }

    /** Whether everything is as it was. */
    public boolean same() {
        return count == 0;
    }

    private static final class Found {
        private final List<String> named = new ArrayList<>();
        private long held;
        private long count;

        void compare(Piece piece, KeptBackup backup, TopicReading log, TopicPartition partition, long end) {
            Map<String, UUID> kept = new HashMap<>();
            backup.read(piece, line -> {
                JsonNode record = Lines.read(line);
                kept.put(place(record), fingerprint(Lines.value(record)));
            });
            Map<String, Integer> times = new HashMap<>();
            log.read(partition, end, record -> {
                JsonNode now = Lines.read(Lines.of(record));
                UUID before = kept.get(place(now));
                if (before != null && times.merge(place(now), 1, Integer::sum) > 1) {
                    differ(partition + " " + place(now) + ": to ganger / twice");
                } else if (before != null && !before.equals(fingerprint(record.value()))) {
                    differ(partition + " " + place(now) + ": annet innhold / other content");
                }
            });
            held += kept.size();
            kept.keySet().stream()
                    .filter(place -> !times.containsKey(place))
                    .sorted()
                    .forEach(place -> differ(partition + " " + place + ": mangler / missing"));
        }

        private void differ(String difference) {
            count++;
            if (named.size() < MOST) {
                named.add(difference);
            }
        }

        private static UUID fingerprint(byte @Nullable [] value) {
            return UUID.nameUUIDFromBytes(value == null ? new byte[0] : value);
        }

        /** Which delivery it is about. */
        private static String place(JsonNode record) {
            JsonNode delivery = Lines.read(record.path("value").asString("{}")).path("delivery");
            return delivery.path("partition").asInt() + "-"
                    + delivery.path("offset").asLong();
        }
    }
}
