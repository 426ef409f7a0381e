package no.utbredt.reporting.bank;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.stage.Stage;

/** The stages as a variable: every actor is at one of them (law 4). */
final class StageWords {

    /** The code of all stages together. */
    static final String ALL = "ALLE";

    private StageWords() {}

    static Variable variable() {
        List<Choice> choices = Stream.concat(
                        Stream.of(Choice.of(ALL, new Label("alle", "all"))),
                        Arrays.stream(Stage.values()).map(each -> Choice.of(each.name(), label(each))))
                .toList();
        return new Variable(
                "Trinn",
                new Label("innføringsstatus", "stage"),
                Kind.CLASSIFICATION,
                ALL,
                Choices.of(choices),
                List.of(),
                List.of());
    }

    private static Label label(Stage stage) {
        return switch (stage) {
            case UNKNOWN -> new Label("ukjent", "unknown");
            case NOT_RELEVANT -> new Label("ikke relevant", "not relevant");
            case NO_PLAN -> new Label("ingen plan", "no plan");
            case NOT_STARTED -> new Label("ikke startet", "not started");
            case INTERESTED -> new Label("ønsker, vurderer", "interested");
            case PREPARING -> new Label("under forberedelse", "preparing");
            case COMMITTED -> new Label("forpliktet", "committed");
            case TECHNICALLY_READY -> new Label("teknisk klar", "technically ready");
            case PILOTING -> new Label("utprøving", "piloting");
            case AVAILABLE -> new Label("tilgjengelig for brukerne", "available to users");
            case INTRODUCED -> new Label("innført", "introduced");
            case IN_USE -> new Label("i bruk", "in use");
            case PAUSED -> new Label("satt på pause", "paused");
            case WITHDRAWN -> new Label("tatt ut av bruk", "withdrawn");
        };
    }
}
