package no.utbredt.recovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.recovery.file.KeptBackup;
import no.utbredt.recovery.file.Piece;
import no.utbredt.recovery.kafka.Lines;
import no.utbredt.recovery.kafka.LogWriting;
import no.utbredt.recovery.kafka.TargetLog;
import no.utbredt.recovery.kafka.TopicReading;
import no.utbredt.recovery.mongo.StoredCollections;
import tools.jackson.databind.JsonNode;

/**
 * Puts a backup on empty engines. Of the log only what nobody can work out again is written: deliveries, each at the offset it
 * had, and documents. The register judges the deliveries anew when it starts: it knows no registry, so it says the same, and
 * nothing can be counted twice. Reports and outcomes of the backup stay what {@link Comparison} holds the result against.
 */
public final class Restore {

    private final Engines engines;
    private final KeptBackup backup;
    private final Telling telling;

    public Restore(Engines engines, KeptBackup backup, Telling telling) {
        this.engines = engines;
        this.backup = backup;
        this.telling = telling;
    }

    /** What is restored. */
    public enum Part {
        /** The document store. */
        DOCUMENTS,
        /** The log. */
        LOG
    }

    /**
     * Restores.
     *
     * @param force whether what lies there may be deleted
     * @return the epoch the services have to be started in
     * @throws CannotRecover when the system runs, when something lies there and may not be deleted, or when an engine refuses
     */
    public long run(List<Part> parts, boolean force, short replication) {
        try (TargetLog log = new TargetLog(engines);
                StoredCollections store = new StoredCollections(engines)) {
            log.requireStopped();
            prepare(log, store, parts, force);
            if (parts.contains(Part.DOCUMENTS)) {
                backup.manifest().collections().forEach(piece -> restore(store, piece));
            }
            if (parts.contains(Part.LOG)) {
                log.create(replication);
                writeLog();
                log.stampFromNowOn();
            }
        }
        return 1 + Math.max(backup.manifest().epoch(), parts.contains(Part.LOG) ? 1 : epochOfTheLog());
    }

    /** The log that stays may be of a later epoch than the backup. */
    private long epochOfTheLog() {
        List<String> topics = Topics.ALL.stream()
                .filter(Topic::compacted)
                .filter(topic -> !topic.equals(Topics.PROGRESS))
                .map(Topic::name)
                .toList();
        long[] epoch = {1};
        try (TopicReading log = new TopicReading(engines)) {
            log.ends(topics)
                    .forEach((partition, end) ->
                            log.read(partition, end, record -> epoch[0] = Math.max(epoch[0], Lines.epoch(record))));
        }
        return epoch[0];
    }

    private static void prepare(TargetLog log, StoredCollections store, List<Part> parts, boolean force) {
        boolean documentsThere = parts.contains(Part.DOCUMENTS) && !store.empty();
        boolean logThere = parts.contains(Part.LOG) && !log.existing().isEmpty();
        if ((documentsThere || logThere) && !force) {
            throw CannotRecover.because(
                    "Målet er ikke tomt (" + (documentsThere ? "dokumenter " : "") + (logThere ? "emner " : "")
                            + "finnes). Bruk --force for å slette det som ligger der.",
                    "The target is not empty (" + (documentsThere ? "documents " : "") + (logThere ? "topics " : "")
                            + "are there). Use --force to delete what is there.");
        }
        if (documentsThere) {
            store.clear();
        }
        if (logThere) {
            log.clear();
        }
    }

    private void restore(StoredCollections store, Piece piece) {
        try (var adding = store.adding(piece.name())) {
            backup.read(piece, adding::add);
        }
        telling.tell("%s: %d".formatted(piece.name(), piece.entries()));
    }

    private void writeLog() {
        try (LogWriting log = new LogWriting(engines)) {
            for (Topic topic : Topics.ALL) {
                if (topic.compacted() || topic.equals(Topics.DELIVERIES)) {
                    backup.manifest().partitions(topic.name()).forEach(piece -> write(log, topic, piece));
                }
            }
        }
    }

    private void write(LogWriting log, Topic topic, Piece piece) {
        Piece.Stretch stretch = Objects.requireNonNull(piece.log());
        if (stretch.partition() >= topic.partitions()) {
            throw CannotRecover.because(
                    piece.file() + " hører til en partisjon kontrakten ikke har.",
                    piece.file() + " is of a partition the contract does not have.");
        }
        backup.read(piece, line -> {
            JsonNode kept = Lines.read(line);
            var record = Lines.record(kept, topic.name(), stretch.partition());
            if (topic.compacted()) {
                log.append(record);
            } else {
                log.appendAt(kept.path("offset").asLong(), record);
            }
        });
        log.flush();
        telling.tell("%s-%d: %d".formatted(piece.name(), stretch.partition(), piece.entries()));
    }

    /** Where each partition of the deliveries ends in the backup: what was acknowledged after it has to be sent again. */
    public Map<Integer, Piece.Stretch> ends() {
        Map<Integer, Piece.Stretch> ends = new HashMap<>();
        for (Piece piece : backup.manifest().partitions(Topics.DELIVERIES.name())) {
            Piece.Stretch stretch = Objects.requireNonNull(piece.log());
            ends.put(stretch.partition(), stretch);
        }
        return ends;
    }
}
