package no.utbredt.adoption.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The grounds found so far for one request: its reports are often of few actors, and all are judged by the same. */
final class Remembered implements Delegated {

    private record Asked(String organisation, Subject actor, String service, LocalDate day, LocalDate received) {}

    private final Delegated delegated;
    private final Map<Asked, Ground> grounds = new HashMap<>();

    Remembered(Delegated delegated) {
        this.delegated = delegated;
    }

    @Override
    public Ground ground(String organisation, Subject actor, String service, LocalDate day, LocalDate received) {
        return grounds.computeIfAbsent(
                new Asked(organisation, actor, service, day, received),
                asked -> delegated.ground(organisation, actor, service, day, received));
    }
}
