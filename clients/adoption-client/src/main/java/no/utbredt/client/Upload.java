package no.utbredt.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** A file as the body of a request, read anew at each attempt, that tells how many of its bytes have been read. */
final class Upload {

    private Upload() {}

    static HttpRequest.BodyPublisher of(Path file, LongConsumer told) throws IOException {
        return HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> counted(file, told)), Files.size(file));
    }

    private static InputStream counted(Path file, LongConsumer told) {
        try {
            return new Counter(Files.newInputStream(file), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counter extends FilterInputStream {

        private final LongConsumer told;
        private long count;

        Counter(InputStream in, LongConsumer told) {
            super(in);
            this.told = told;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            tell(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            tell(Math.max(0, read));
            return read;
        }

        private void tell(int more) {
            count += more;
            told.accept(count);
        }
    }
}
