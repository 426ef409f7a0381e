package no.utbredt.reporting.bank;

import java.util.List;
import java.util.stream.Stream;

/** Variables of which everything together is one value beside the others. */
final class Together {

    /** The code of everything together. */
    static final String ALL = "ALLE";

    private static final Label EVERYBODY = new Label("alle", "all");

    private Together() {}

    /** Everything together, as a value. */
    static Choice all() {
        return Choice.of(ALL, EVERYBODY);
    }

    /** With everything together before the others. */
    static Variable with(String code, Label label, Stream<Choice> others) {
        return variable(
                code, label, Choices.of(Stream.concat(Stream.of(all()), others).toList()));
    }

    /** Everything together is one of the choices already. */
    static Variable variable(String code, Label label, Choices choices) {
        return new Variable(code, label, Kind.CLASSIFICATION, ALL, choices, List.of(), List.of());
    }
}
