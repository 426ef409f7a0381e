package no.utbredt.edge.load;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read. */
final class ReadRequest extends HttpServletRequestWrapper {

    private final ByteArrayInputStream body;

    ReadRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new ByteArrayInputStream(body);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Stream(body);
    }

    @Override
    public BufferedReader getReader() {
        String named = getCharacterEncoding();
        Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        return new BufferedReader(new InputStreamReader(body, charset));
    }

    private static final class Stream extends ServletInputStream {

        private final ByteArrayInputStream body;

        Stream(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return body.read(into, offset, length);
        }

        @Override
        public byte[] readAllBytes() {
            return body.readAllBytes();
        }

        @Override
        public int available() {
            return body.available();
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body has been read");
        }
    }
}
