package no.utbredt.reporting.bank;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds the last answer, for those who ask the same again: one slice after another of what was worked out once. */
final class Recent<Q, A> {

    private record Answered<Q, A>(Q question, A answer) {}

    private final Function<Q, A> answering;
    private @Nullable Answered<Q, A> last;

    Recent(Function<Q, A> answering) {
        this.answering = answering;
    }

    A of(Q question) {
        Answered<Q, A> before = last;
        if (before != null && before.question().equals(question)) {
            return before.answer();
        }
        A answer = answering.apply(question);
        last = new Answered<>(question, answer);
        return answer;
    }
}
