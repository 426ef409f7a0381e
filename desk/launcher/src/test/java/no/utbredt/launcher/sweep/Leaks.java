package no.utbredt.launcher.sweep;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Asks what can be asked as stated by a day, or as known at one, and looks for anything said or recorded later. */
public final class Leaks {

    private static final Set<String> SAID = Set.of("statedAt", "stated", "publishedAt");
    private static final Set<String> RECORDED = Set.of("recordedAt");

    private final int port;
    private final List<Operation> operations;

    public Leaks(int port, JsonNode document) {
        this.port = port;
        this.operations =
                Operation.all(document).stream().filter(Operation::reads).toList();
    }

    /** What was said after a day in answers as stated by that day, and recorded after it in answers as known at it. */
    public List<String> after(LocalDate day) throws IOException {
        List<String> leaks = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.names().contains("statedBy")) {
                look(operation.asking("statedBy", day.toString()), SAID, day, leaks);
            }
            if (operation.names().contains("knownAt")) {
                look(operation.asking("knownAt", day.toString()), RECORDED, day, leaks);
            }
        }
        return leaks;
    }

    private void look(RawCall call, Set<String> members, LocalDate day, List<String> leaks) throws IOException {
        JsonNode answer = call.with("Accept", "application/json").ask(port).json();
        if (answer != null) {
            walk(answer, call, members, day, leaks);
        }
    }

    private static void walk(JsonNode node, RawCall call, Set<String> members, LocalDate day, List<String> leaks) {
        for (String member : members) {
            JsonNode said = node.path(member);
            if (said.isString() && surelyAfter(said.asString(), day)) {
                leaks.add(call + " tells " + member + " " + said.asString());
            }
        }
        node.forEach(child -> walk(child, call, members, day, leaks));
    }

    /** By its year alone where it is imprecise: enough for days at the end of a year. */
    private static boolean surelyAfter(String text, LocalDate day) {
        return text.matches("\\d{4}.*") && Integer.parseInt(text.substring(0, 4)) > day.getYear();
    }
}
