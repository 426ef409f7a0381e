package no.utbredt.edge.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/** Bodies that are passed on as they come and never held: a few at once, each bounded in bytes, pace and time. */
final class Flows {

    private record Flow(PathPattern path, LoadSettings.Flow bounds) {

        boolean takes(HttpServletRequest request, PathContainer address) {
            String type = bounds.type();
            return path.matches(address)
                    && (type.isEmpty()
                            || String.valueOf(request.getContentType())
                                    .toLowerCase(Locale.ROOT)
                                    .startsWith(type));
        }
    }

    private final List<Flow> flows;
    private final Semaphore atOnce;
    private final Pace answers;

    Flows(LoadSettings settings) {
        this.flows = settings.bodies().flows().stream()
                .map(each -> new Flow(Addresses.pattern(each.path()), each))
                .toList();
        this.atOnce = new Semaphore(settings.bodies().flowing());
        this.answers = settings.questions().pace();
    }

    /** The bounds of that request's body, where it flows. */
    Optional<LoadSettings.Flow> of(HttpServletRequest request) {
        PathContainer address = Addresses.path(request);
        return flows.stream()
                .filter(flow -> flow.takes(request, address))
                .map(Flow::bounds)
                .findFirst();
    }

    /** Lets the request go on with its body still to come. */
    void pass(LoadSettings.Flow bounds, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > bounds.most().toBytes()) {
            LoadProblem.tooLarge(bounds.most().toBytes()).answer(response);
            return;
        }
        if (!atOnce.tryAcquire()) {
            LoadProblem.tooManyBodies().answer(response);
            return;
        }
        try {
            HeldAnswer answer = new HeldAnswer(response);
            chain.doFilter(new FlowingRequest(request, bounds), answer);
            answer.leave(answers);
        } finally {
            atOnce.release();
        }
    }
}
