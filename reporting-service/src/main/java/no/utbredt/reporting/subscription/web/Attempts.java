package no.utbredt.reporting.subscription.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.utbredt.reporting.subscription.Failure.Code;
import no.utbredt.reporting.subscription.Receiver.Answer;

/** Counts attempts to ask or tell receivers, by what came of them; all of them are there at nought before the first. */
final class Attempts {

    private static final String ASKED = "asked";
    private static final String TOLD = "told";
    private static final String TAKEN = "taken";
    private static final String GONE = "gone";

    private final MeterRegistry registry;

    Attempts(MeterRegistry registry) {
        this.registry = registry;
        for (String kind : List.of(ASKED, TOLD)) {
            Stream.concat(Stream.of(TAKEN, GONE), Arrays.stream(Code.values()).map(Attempts::reason))
                    .forEach(reason -> counter(kind, reason));
        }
    }

    Answer asked(Answer answer) {
        return counted(ASKED, answer);
    }

    Answer told(Answer answer) {
        return counted(TOLD, answer);
    }

    private Answer counted(String kind, Answer answer) {
        counter(kind, outcome(answer)).increment();
        return answer;
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Yes yes -> TAKEN;
            case Answer.Gone gone -> GONE;
            case Answer.No no -> reason(no.code());
        };
    }

    private static String reason(Code code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private Counter counter(String kind, String outcome) {
        return Counter.builder("utbredt.subscription.attempts")
                .description("attempts to ask or tell a subscriber, by what came of them")
                .tag("kind", kind)
                .tag("reason", outcome)
                .register(registry);
    }
}
