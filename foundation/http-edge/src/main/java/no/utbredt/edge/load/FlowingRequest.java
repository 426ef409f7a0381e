package no.utbredt.edge.load;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body is read as it comes. */
final class FlowingRequest extends HttpServletRequestWrapper {

    private final LoadSettings.Flow bounds;

    FlowingRequest(HttpServletRequest request, LoadSettings.Flow bounds) {
        super(request);
        this.bounds = bounds;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new FlowingBody(getRequest(), super.getInputStream(), bounds);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
