package no.utbredt.adoption.report.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.Answer;
import org.springframework.stereotype.Component;

/** Counts what the door answers, per client and answer; never per actor. */
@Component
final class DoorMeters {

    private final MeterRegistry meters;

    DoorMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    List<Answer> time(Client client, Supplier<List<Answer>> visit) {
        List<Answer> answers = Timer.builder("utbredt.door.time")
                .description("time of one request at the door, the wait for verdicts included")
                .tag("client", client.id())
                .register(meters)
                .record(visit);
        answers.stream()
                .collect(Collectors.groupingBy(answer -> Result.of(answer).status(), Collectors.counting()))
                .forEach((status, count) -> meters.counter(
                                "utbredt.door.reports", "client", client.id(), "status", status)
                        .increment(count));
        return answers;
    }
}
