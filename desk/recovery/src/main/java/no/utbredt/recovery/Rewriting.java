package no.utbredt.recovery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.recovery.file.KeptBackup;
import no.utbredt.recovery.file.Piece;
import no.utbredt.recovery.kafka.Lines;
import no.utbredt.recovery.kafka.LogWriting;
import no.utbredt.recovery.kafka.TargetLog;
import no.utbredt.recovery.mongo.ArchivedReports;
import no.utbredt.recovery.mongo.StoredCollections;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A lost log written anew from the archive in the document store: a new generation of the topics, in which each report's
 * delivery stands where it stood, with the time the log took it. A backup, where there is one, goes before: it has the
 * doubles too. Doubles the archive only counted are not written; their verdicts stay in the archive.
 */
public final class Rewriting {

    private final Engines engines;
    private final @Nullable KeptBackup backup;
    private final Telling telling;

    /**
     * @param backup an older backup to begin with, or null
     */
    public Rewriting(Engines engines, @Nullable KeptBackup backup, Telling telling) {
        this.engines = engines;
        this.backup = backup;
        this.telling = telling;
    }

    /**
     * Writes it.
     *
     * @param force whether topics that exist may be deleted
     * @return how far the archive went: what was acknowledged after it has to be sent again
     * @throws CannotRecover when the system runs, the archive is empty, topics are there, or an engine refuses
     */
    public Archived run(boolean force, short replication) {
        try (TargetLog target = new TargetLog(engines);
                StoredCollections store = new StoredCollections(engines)) {
            target.requireStopped();
            ArchivedReports archive = new ArchivedReports(store);
            Archived archived = archive.places();
            requireSomething(archived);
            prepare(target, force);
            target.create(replication);
            try (LogWriting log = new LogWriting(engines)) {
                for (int partition = 0; partition < Topics.DELIVERIES.partitions(); partition++) {
                    write(log, archive, archived.places().getOrDefault(partition, List.of()), partition);
                }
            }
            target.stampFromNowOn();
            return archived;
        }
    }

    private static void requireSomething(Archived archived) {
        if (archived.places().isEmpty()) {
            throw CannotRecover.because(
                    "Arkivet har ingen innrapporteringer; loggen kan ikke skrives av det.",
                    "The archive holds no reports; no log can be written from it.");
        }
    }

    private static void prepare(TargetLog target, boolean force) {
        if (!target.existing().isEmpty()) {
            if (!force) {
                throw CannotRecover.because(
                        "Emner finnes fra før: " + target.existing() + ". Bruk --force for å slette dem.",
                        "Topics exist: " + target.existing() + ". Use --force to delete them.");
            }
            target.clear();
        }
    }

    private void write(LogWriting log, ArchivedReports archive, List<Archived.Place> places, int partition) {
        TopicPartition deliveries = new TopicPartition(Topics.DELIVERIES.name(), partition);
        if (backup != null) {
            backup.manifest().partitions(deliveries.topic()).stream()
                    .filter(piece -> Objects.requireNonNull(piece.log()).partition() == partition)
                    .forEach(piece -> write(log, backup, piece, partition));
        }
        long from = log.next(deliveries);
        List<Archived.Place> later =
                places.stream().filter(place -> place.offset() >= from).toList();
        archive.read(later, (place, report) -> log.appendAt(place.offset(), delivery(partition, report)));
        log.flush();
        telling.tell("%s: %d + %d".formatted(deliveries, from, later.size()));
    }

    private static void write(LogWriting log, KeptBackup backup, Piece piece, int partition) {
        backup.read(piece, line -> {
            JsonNode kept = Lines.read(line);
            log.appendAt(kept.path("offset").asLong(), Lines.record(kept, piece.name(), partition));
        });
    }

    /** The delivery as the door wrote it: the report without what the register added. */
    private static ProducerRecord<byte[], byte[]> delivery(int partition, ObjectNode report) {
        ObjectNode delivery = report.deepCopy();
        String key = report.path("source").asString() + " " + report.path("id").asString();
        Instant recordedAt = Instant.parse(report.path("recordedAt").asString());
        delivery.remove(List.of("recordedAt", "delivery"));
        var record = new ProducerRecord<>(
                Topics.DELIVERIES.name(),
                partition,
                recordedAt.toEpochMilli(),
                key.getBytes(StandardCharsets.UTF_8),
                JsonMapper.shared().writeValueAsBytes(delivery));
        LogWriting.header(record, KafkaHeaders.SPEC_VERSION, KafkaHeaders.SPEC_VERSION_1_0);
        LogWriting.header(record, KafkaHeaders.CONTENT_TYPE, KafkaHeaders.JSON);
        LogWriting.header(record, KafkaHeaders.ID, report.path("id").asString());
        LogWriting.header(record, KafkaHeaders.SOURCE, report.path("source").asString());
        LogWriting.header(record, KafkaHeaders.TYPE, report.path("type").asString());
        LogWriting.header(
                record, KafkaHeaders.TIME, report.at("/stamp/receivedAt").asString());
        return record;
    }
}
