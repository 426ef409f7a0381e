package no.utbredt.recovery.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import no.utbredt.recovery.CannotRecover;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A backup being taken. It lies beside its place and moves there when it is whole, so that half a backup is never one. */
public final class BackupDraft {

    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_SUM = "manifest.sha256";
    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path place;
    private final Path draft;

    private BackupDraft(Path place, Path draft) {
        this.place = place;
        this.draft = draft;
    }

    /**
     * Begins.
     *
     * @throws CannotRecover when something lies at that place already
     */
    public static BackupDraft at(Path place) {
        if (Files.exists(place)) {
            throw CannotRecover.because(
                    "Mappen " + place + " finnes fra før; velg en ny mappe.",
                    "The folder " + place + " exists already; choose a new one.");
        }
        try {
            Path beside = place.toAbsolutePath().getParent();
            Files.createDirectories(beside);
            return new BackupDraft(place, Files.createTempDirectory(beside, place.getFileName() + ".uferdig-"));
        } catch (IOException e) {
            throw CannotRecover.because(
                    "Kan ikke skrive ved " + place + ": " + e.getMessage(),
                    "Cannot write beside " + place + ": " + e.getMessage());
        }
    }

    /** A file of it. */
    public PieceWriter piece(String file) {
        try {
            return new PieceWriter(draft, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything is there: describes it and moves it to its place. */
    public void finish(Manifest manifest) {
        try {
            Path described = draft.resolve(MANIFEST);
            Files.write(described, JSON.writeValueAsBytes(manifest));
            Files.writeString(draft.resolve(MANIFEST_SUM), Checksum.of(described) + "\n");
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
