package no.utbredt.edge.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Questions are worked out a few at a time, in the order in which they came, dear ones apart from the others. A turn ends when the
 * answer is made, not when it has been read: it is held until then, so that who reads slowly keeps nobody waiting.
 */
final class Turns extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Addresses open;
    private final transient Addresses dear;
    private final transient Budget turns;
    private final transient Budget dearTurns;
    private final int waiting;
    private final transient Pace pace;

    Turns(LoadSettings settings) {
        LoadSettings.Questions questions = settings.questions();
        this.open = Addresses.of(settings.open());
        this.dear = Addresses.of(questions.dear());
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
        Budget queue = dear.hold(request) ? dearTurns : turns;
        if (queue.waiting() >= waiting || !queue.take(1)) {
            LoadProblem.tooBusy().answer(response);
            return;
        }
        HeldAnswer answer = new HeldAnswer(response);
        try {
            chain.doFilter(request, answer);
        } finally {
            queue.give(1);
        }
        answer.leave(pace);
    }

    private static boolean asks(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
