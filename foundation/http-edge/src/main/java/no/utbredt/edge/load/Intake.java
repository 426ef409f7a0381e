package no.utbredt.edge.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Reads each body before anybody looks at it: bounded by its door, by what all bodies may hold at once, and in time; of those that flow, nothing is read before. */
final class Intake extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "DELETE");

    private final transient Flows flows;
    private final transient Doors doors;
    private final transient Budget budget;
    private final transient Pace pace;

    Intake(LoadSettings settings) {
        LoadSettings.Bodies bodies = settings.bodies();
        this.flows = new Flows(settings);
        this.doors = Doors.of(bodies);
        this.budget = new Budget(bodies.inFlight().toBytes(), bodies.patience());
        this.pace = bodies.pace();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (BODILESS.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<LoadSettings.Flow> flow = flows.of(request);
        if (flow.isPresent()) {
            flows.pass(flow.get(), request, response, chain);
            return;
        }
        try (Share share = new Share(budget)) {
            byte[] body;
            try {
                body = new Body(share, doors.most(request), pace).read(request);
            } catch (BodyRefused refused) {
                refuse(request, response, refused);
                return;
            }
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, BodyRefused refused)
            throws IOException {
        if (refused.broken()) {
            BrokenBodies.remember(request, refused.problem());
        } else {
            refused.problem().answer(response);
        }
    }
}
