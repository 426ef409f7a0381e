package no.utbredt.adoption.state;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;

/** Why a state is not told as it stands: what it would say of somebody is not said by anybody, or is not sure. */
public final class Hindrance {

    private static final int MOST_NAMES = 20;

    private Hindrance() {}

    /** All of them; none where it may be told. */
    public static List<FaultyField> of(State state, List<Line> lines) {
        return Stream.of(unsaid(state, lines), unknown(lines), contradicted(lines))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FaultyField> unsaid(State state, List<Line> lines) {
        List<Line> left = of(lines, Change.LEFT);
        return state.left() != null || left.isEmpty()
                ? List.of()
                : List.of(new FaultyField(
                        "left",
                        new Fault(
                                "state-left-unsaid",
                                "left=PAUSED, WITHDRAWN or NOT_STARTED, or those named as well",
                                "a silence is no stage: it does not say what became of " + names(left),
                                "taushet er ingen status: det sies ikke hva som ble av " + names(left))));
    }

    /** Whoever wrote a number wrong did not mean that another one left. */
    private static List<FaultyField> unknown(List<Line> lines) {
        List<Line> unknown = of(lines, Change.UNKNOWN);
        boolean told = lines.stream()
                .anyMatch(line ->
                        line.event() != null && (line.change() == Change.LEFT || line.change() == Change.SILENT));
        return unknown.isEmpty() || !told
                ? List.of()
                : List.of(new FaultyField(
                        "/actors",
                        new Fault(
                                "state-actor-unknown",
                                "actors the registry knows, while anything is said of those not named",
                                "nobody is known as " + names(unknown) + "; one of those not named may be meant",
                                "ingen er kjent som " + names(unknown)
                                        + "; en av dem som ikke er nevnt, kan være ment")));
    }

    private static List<FaultyField> contradicted(List<Line> lines) {
        List<Line> odd = of(lines, Change.CONTRADICTED);
        return odd.isEmpty()
                ? List.of()
                : List.of(new FaultyField(
                        "/actors",
                        new Fault(
                                "state-contradicted",
                                "a report that corrects or retracts the other first",
                                "another source of yours says another stage of the same day, of " + names(odd),
                                "en annen av kildene dine sier en annen status for samme dag, om " + names(odd))));
    }

    private static List<Line> of(List<Line> lines, Change change) {
        return lines.stream().filter(line -> line.change() == change).toList();
    }

    private static String names(List<Line> lines) {
        String names = lines.stream()
                .limit(MOST_NAMES)
                .map(line -> line.subject().key())
                .collect(Collectors.joining(", "));
        return lines.size() > MOST_NAMES ? names + " … (" + lines.size() + ")" : names;
    }
}
