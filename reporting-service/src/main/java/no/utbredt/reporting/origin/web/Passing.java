package no.utbredt.reporting.origin.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import no.utbredt.edge.Refused;
import no.utbredt.edge.load.Streamed;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Takes a neighbour's answer as it is to be passed on: whole, so that its connection is free before the reader has begun, with the
 * headers that say what it is. Cookies, and what holds between two machines only, are not among them.
 *
 * @param most bytes of an answer
 * @param longest time an answer may take to come
 */
record Passing(long most, Duration longest) {

    private static final int PIECE = 64 * 1024;
    private static final List<String> PASSED = List.of(
            HttpHeaders.ALLOW,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.VARY,
            HttpHeaders.WWW_AUTHENTICATE);

    /**
     * The answer as it is passed on.
     *
     * @param breakingOff ends the connection; an answer that is left unread would be read to its end when it is closed
     */
    ResponseEntity<Streamed> on(ClassicHttpResponse answer, Runnable breakingOff) throws IOException {
        try {
            return on(answer);
        } catch (IOException | Refused unfit) {
            breakingOff.run();
            throw unfit;
        }
    }

    private ResponseEntity<Streamed> on(ClassicHttpResponse answer) throws IOException {
        if (answer.getCode() / 100 == 3 && answer.getCode() != HttpStatus.NOT_MODIFIED.value()) {
            throw new IOException("it leads elsewhere, which is not followed");
        }
        HttpHeaders headers = new HttpHeaders();
        for (String name : PASSED) {
            for (Header header : answer.getHeaders(name)) {
                headers.add(name, header.getValue());
            }
        }
        HttpEntity entity = answer.getEntity();
        byte[] body = entity == null ? new byte[0] : whole(entity.getContent());
        return new ResponseEntity<>(out -> out.write(body), headers, answer.getCode());
    }

    private byte[] whole(InputStream coming) throws IOException {
        long until = System.nanoTime() + longest.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = coming.read(piece); read >= 0; read = coming.read(piece)) {
            body.write(piece, 0, read);
            if (body.size() > most) {
                throw new Refused(OriginProblems.tooLarge());
            }
            if (System.nanoTime() - until > 0) {
                throw new InterruptedIOException("the answer did not come to its end in time");
            }
        }
        return body.toByteArray();
    }
}
