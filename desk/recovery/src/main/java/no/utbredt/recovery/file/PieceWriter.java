package no.utbredt.recovery.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes one file of a backup: a line for each entry, compressed, summed up as it goes to the disk. */
public final class PieceWriter implements AutoCloseable {

    private final Path folder;
    private final String file;
    private final MessageDigest digest = Checksum.digest();
    private final Writer lines;
    private long entries;

    PieceWriter(Path folder, String file) throws IOException {
        this.folder = folder;
        this.file = file;
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        var compressed = new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest), 1 << 16);
        this.lines = new BufferedWriter(new OutputStreamWriter(compressed, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Adds an entry. */
    public void add(String json) {
        try {
            lines.write(json);
            lines.write('\n');
            entries++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many entries there are so far. */
    public long entries() {
        return entries;
    }

    /** Ends the file and describes it. */
    public Piece done(String name, Piece.@Nullable Stretch log) {
        try {
            lines.close();
            String sum = HexFormat.of().formatHex(digest.digest());
            return new Piece(file, name, log, entries, Files.size(folder.resolve(file)), sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
