package no.utbredt.recovery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topics;
import no.utbredt.recovery.file.BackupDraft;
import no.utbredt.recovery.file.KeptBackup;
import no.utbredt.recovery.file.Manifest;
import no.utbredt.recovery.file.Piece;
import no.utbredt.recovery.file.PieceWriter;
import no.utbredt.recovery.kafka.Lines;
import no.utbredt.recovery.kafka.TopicReading;
import no.utbredt.recovery.mongo.StoredCollections;
import org.apache.kafka.common.TopicPartition;

/**
 * Takes a backup while everything runs. Each thing is kept as of the instant it was read, in an order that lets a restore lose
 * nothing it could have kept:
 *
 * <ol>
 *   <li>the documents, so that the topics read afterwards hold each of their versions or a newer one, which is taken back;
 *   <li>outcomes, then reports, then deliveries, so that each verdict has its report and its delivery;
 *   <li>footnotes, which are written before their report is on the log, so that each report has its own.
 * </ol>
 */
public final class Backup {

    private static final String LAST = ".footnotes";
    private final Engines engines;
    private final Telling telling;
    private final Clock clock;
    private final List<Piece> pieces = new ArrayList<>();
    private long epoch = 1;

    private Backup(Engines engines, Telling telling, Clock clock) {
        this.engines = engines;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Takes one.
     *
     * @param folder where it shall lie; nothing may lie there yet
     * @throws CannotRecover when the folder is taken or an engine does not answer
     */
    public static KeptBackup take(Engines engines, Path folder, Telling telling, Clock clock) {
        BackupDraft draft = BackupDraft.at(folder);
        draft.finish(new Backup(engines, telling, clock).pieces(draft));
        return KeptBackup.open(folder);
    }

    private Manifest pieces(BackupDraft draft) {
        Instant begun = clock.instant();
        Instant taken;
        try (StoredCollections store = new StoredCollections(engines);
                TopicReading log = new TopicReading(engines)) {
            List<String> names = store.names();
            names.stream().filter(name -> !name.endsWith(LAST)).forEach(name -> keep(store, name, draft));
            BackupOrder.of(Topics.ALL).forEach(topics -> keep(log, topics, draft));
            taken = clock.instant();
            names.stream().filter(name -> name.endsWith(LAST)).forEach(name -> keep(store, name, draft));
        }
        String version = Backup.class.getPackage().getImplementationVersion();
        return new Manifest(
                Manifest.FORMAT, "utbredt " + (version == null ? "dev" : version), begun, taken, epoch, pieces);
    }

    private void keep(StoredCollections store, String name, BackupDraft draft) {
        try (PieceWriter writer = draft.piece("documents/" + name + ".jsonl.gz")) {
            store.read(name, kept -> {
                epoch = Math.max(epoch, kept.epoch());
                writer.add(kept.json());
            });
            kept(writer.done(name, null));
        }
    }

    private void keep(TopicReading log, List<String> names, BackupDraft draft) {
        Map<TopicPartition, Long> begins = log.begins(names);
        log.ends(names)
                .forEach((partition, end) -> keep(log, partition, begins.getOrDefault(partition, 0L), end, draft));
    }

    private void keep(TopicReading log, TopicPartition partition, long from, long end, BackupDraft draft) {
        try (PieceWriter writer = draft.piece("log/" + partition + ".jsonl.gz")) {
            long[] lastTime = {-1};
            log.read(partition, end, record -> {
                writer.add(Lines.of(record));
                lastTime[0] = record.timestamp();
                epoch = Math.max(epoch, Lines.epoch(record));
            });
            kept(writer.done(partition.topic(), new Piece.Stretch(partition.partition(), from, end, lastTime[0])));
        }
    }

    private void kept(Piece piece) {
        pieces.add(piece);
        String part = piece.log() == null ? "" : "-" + piece.log().partition();
        telling.tell("%s%s: %d (%d kB)".formatted(piece.name(), part, piece.entries(), (piece.bytes() + 999) / 1000));
    }
}
