package no.utbredt.recovery.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import no.utbredt.recovery.CannotRecover;
import tools.jackson.core.JacksonException;

/**
 * A whole backup, every file held against its checksum.
 *
 * @param manifest what it consists of
 */
public record KeptBackup(Path folder, Manifest manifest) {

    /**
     * Opens it.
     *
     * @throws CannotRecover when there is none, when it is damaged, or when another version wrote it in another form
     */
    public static KeptBackup open(Path folder) {
        Path described = folder.resolve(BackupDraft.MANIFEST);
        if (!Files.isRegularFile(described)) {
            throw CannotRecover.because(
                    "Det ligger ingen sikkerhetskopi i " + folder + ".", "There is no backup in " + folder + ".");
        }
        try {
            require(
                    described,
                    Files.readString(folder.resolve(BackupDraft.MANIFEST_SUM)).strip());
            KeptBackup backup = new KeptBackup(folder, read(described));
            for (Piece piece : backup.manifest().pieces()) {
                require(folder.resolve(piece.file()), piece.sha256());
            }
            return backup;
        } catch (IOException e) {
            throw damaged(folder, String.valueOf(e.getMessage()));
        }
    }

    private static Manifest read(Path described) throws IOException {
        try {
            int format = BackupDraft.JSON
                    .readTree(Files.readAllBytes(described))
                    .path("format")
                    .asInt();
            if (format != Manifest.FORMAT) {
                throw CannotRecover.because(
                        "Sikkerhetskopien har format " + format + ", dette programmet leser format " + Manifest.FORMAT
                                + ". Bruk versjonen som laget den.",
                        "The backup has format " + format + ", this program reads format " + Manifest.FORMAT
                                + ". Use the version that took it.");
            }
            return BackupDraft.JSON.readValue(Files.readAllBytes(described), Manifest.class);
        } catch (JacksonException e) {
            throw damaged(described, String.valueOf(e.getOriginalMessage()));
        }
    }

    private static void require(Path file, String sum) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw damaged(file, "mangler / missing");
        }
        if (!Checksum.of(file).equals(sum)) {
            throw damaged(file, "sjekksummen stemmer ikke / its checksum is another");
        }
    }

    private static CannotRecover damaged(Path file, String reason) {
        return CannotRecover.because(
                "Sikkerhetskopien er skadet: " + file + ": " + reason + ". Bruk en annen kopi.",
                "The backup is damaged: " + file + ": " + reason + ". Use another copy.");
    }

    /** Hands over the entries of a file in order. */
    public void read(Piece piece, Consumer<String> entries) {
        try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(piece.file())), 1 << 16);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                entries.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
