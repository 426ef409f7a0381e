package no.utbredt.edge.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Questions are worked out a few at a time, in the order in which they came, dear ones apart from the others. A turn ends when the
 * answer is made, not when it has been read: it is held until then, so that who reads slowly keeps nobody waiting. What is worked out
 * elsewhere takes no turn, for whoever works it out has turns of its own, and may be silent.
 */
final class Turns extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Addresses open;
    private final transient Addresses dear;
    private final transient Addresses elsewhere;
    private final transient Budget turns;
    private final transient Budget dearTurns;
    private final int waiting;
    private final transient Pace pace;

    Turns(LoadSettings settings) {
        LoadSettings.Questions questions = settings.questions();
        this.open = Addresses.of(settings.open());
        this.dear = Addresses.of(questions.dear());
        this.elsewhere = Addresses.of(questions.elsewhere());
        this.turns = new Budget(questions.turns(), questions.patience());
        this.dearTurns = new Budget(Math.max(1, questions.turns() / 2), questions.patience());
        this.waiting = questions.waiting();
        this.pace = questions.pace();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!asks(request) || open.hold(request)) {
            chain.doFilter(request, response);
            return;
        }
        HeldAnswer answer = new HeldAnswer(response);
        if (elsewhere.hold(request)) {
            chain.doFilter(request, answer);
        } else if (!inTurn(request, answer, chain)) {
            LoadProblem.tooBusy().answer(response);
            return;
        }
        answer.leave(pace);
    }

    private boolean inTurn(HttpServletRequest request, HeldAnswer answer, FilterChain chain)
            throws IOException, ServletException {
        Budget queue = dear.hold(request) ? dearTurns : turns;
        if (queue.waiting() >= waiting || !queue.take(1)) {
            return false;
        }
        try {
            chain.doFilter(request, answer);
        } finally {
            queue.give(1);
        }
        return true;
    }

    /** What reads, and a dear question that is sent as a body. */
    private boolean asks(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> true;
            case "POST" -> dear.hold(request);
            default -> false;
        };
    }
}
