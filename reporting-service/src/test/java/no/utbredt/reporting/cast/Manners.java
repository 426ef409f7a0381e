package no.utbredt.reporting.cast;

import java.util.List;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.stage.Stage;

/** Says in what manner something is, one word at a time. */
public final class Manners {
    private Manners() {}

    public static Manner part(String code) {
        return new Manner(code, null, null, List.of(), null, null, null);
    }

    public static Manner unit(String code) {
        return new Manner(null, code, null, List.of(), null, null, null);
    }

    public static Manner degree(String code) {
        return new Manner(null, null, code, List.of(), null, null, null);
    }

    public static Manner marked(String... marks) {
        return new Manner(null, null, null, List.of(marks), null, null, null);
    }

    public static Manner planned(Stage stage, String date) {
        return new Manner(null, null, null, List.of(), new Manner.Planned(stage.name(), date), null, null);
    }
}
