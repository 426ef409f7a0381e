package no.utbredt.adoption.imports.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.utbredt.edge.load.Streamed;

/**
 * An answer that grows in a file while the request still comes, and leaves after: most clients read no answer before they have sent
 * their all, and would wait for us as we for them. The file is gone with whoever holds it.
 */
final class Spool implements Streamed, AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final FileChannel file;
    private final OutputStream in;

    Spool() throws IOException {
        Path path = Files.createTempFile("utbredt-answer", null);
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        in = new BufferedOutputStream(Channels.newOutputStream(file), PIECE);
    }

    /** Adds a line. */
    void add(byte[] line) throws IOException {
        in.write(line);
        in.write('\n');
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (this) {
            in.flush();
            file.position(0);
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            while (file.read(piece) >= 0) {
                out.write(piece.array(), 0, piece.position());
                piece.clear();
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
