package no.utbredt.adoption.report.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.report.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts what the door answers, per client and answer, and tells of refusals: one line a request; never an actor or a text. */
@Component
final class DoorMeters {

    private static final Logger LOG = LoggerFactory.getLogger(DoorMeters.class);

    private static final List<String> VERDICTS =
            List.of("received", "recorded", "duplicate", "conflict", "unreadable", "refused", "unavailable");

    private final MeterRegistry meters;
    private final Counter lost;

    DoorMeters(MeterRegistry meters, Clients clients) {
        this.meters = meters;
        this.lost = Counter.builder("utbredt.door.lost")
                .description("refused reports and unreadable bodies the store did not take: answered, and kept nowhere")
                .register(meters);
        DoorReasons.REQUESTS.forEach(this::requests);
        clients.all().forEach(client -> {
            VERDICTS.forEach(verdict -> reports(client, verdict));
            DoorReasons.REPORTS.forEach(reason -> refusals(client, reason));
        });
    }

    List<Answer> time(Client client, Supplier<List<Answer>> visit) {
        List<Answer> answers = timer(client).record(visit);
        Map<String, Long> verdicts = counted(answers.stream().map(Result::status));
        verdicts.forEach((verdict, count) -> reports(client, verdict).increment(count));
        Map<String, Long> reasons = counted(answers.stream().flatMap(DoorMeters::reasons));
        reasons.forEach((reason, count) -> refusals(client, reason).increment(count));
        lost.increment(answers.stream().filter(DoorMeters::lost).count());
        tell(client, verdicts, reasons);
        return answers;
    }

    /** A body nobody could read was kept, or the store did not take it. */
    void keptOrLost(boolean kept) {
        if (!kept) {
            lost.increment();
            LOG.warn("an unreadable body was refused and could not be kept: the store did not take it");
        }
    }

    private static boolean lost(Answer answer) {
        return answer instanceof Answer.Refused refused && !refused.kept();
    }

    /** A whole request was refused. */
    void refused(String reason) {
        requests(reason).increment();
        LOG.info("a request was refused: {}", reason);
    }

    private Counter reports(Client client, String verdict) {
        return meters.counter("utbredt.door.reports", "client", client.id(), "verdict", verdict);
    }

    private Counter refusals(Client client, String reason) {
        return meters.counter("utbredt.door.refusals", "client", client.id(), "reason", reason);
    }

    private Counter requests(String reason) {
        return meters.counter("utbredt.door.requests.refused", "reason", reason);
    }

    private Timer timer(Client client) {
        return Timer.builder("utbredt.door.time")
                .description("time of one request at the door, the wait for verdicts included")
                .tag("client", client.id())
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(40))
                .register(meters);
    }

    private static void tell(Client client, Map<String, Long> verdicts, Map<String, Long> reasons) {
        if (reasons.isEmpty() && !verdicts.containsKey("conflict")) {
            LOG.debug("{} delivered {}", client.id(), verdicts);
        } else {
            LOG.info("{} delivered {}, refused for {}", client.id(), verdicts, reasons);
        }
    }

    private static Map<String, Long> counted(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** The codes in an answer, each once: they are ours and few. */
    private static Stream<String> reasons(Answer answer) {
        return switch (answer) {
            case Answer.Refused refused ->
                refused.refusals().stream().map(each -> each.fault().code()).distinct();
            case Answer.Unavailable unavailable -> Stream.of(unavailable.fault().code());
            case Answer.Received received -> Stream.empty();
            case Answer.Judged judged -> Stream.empty();
            case Answer.Foreseen foreseen -> Stream.empty();
        };
    }
}
