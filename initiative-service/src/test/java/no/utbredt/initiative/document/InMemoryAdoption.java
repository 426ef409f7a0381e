package no.utbredt.initiative.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An adoption-service that remembers, refuses the stage {@code FEIL}, and may end in the middle. */
public final class InMemoryAdoption implements Adoption {

    private final Map<String, ObjectNode> figures = new TreeMap<>();
    private final Map<String, ObjectNode> reports = new TreeMap<>();
    private int writes = Integer.MAX_VALUE;
    private boolean exchanges;
    private Set<String> scopes = Set.of();

    /** Is reached with exchanged tokens too. */
    public void exchanges() {
        exchanges = true;
    }

    public Optional<Adoption> exchanged(Set<String> goodFor) {
        scopes = goodFor;
        return exchanges ? Optional.of(this) : Optional.empty();
    }

    /** What the last exchanged token was good for. */
    public Set<String> scopes() {
        return scopes;
    }

    /** Ends after so many more writes. */
    public void endAfter(int more) {
        writes = more;
    }

    public List<String> ids() {
        List<String> ids = new ArrayList<>(figures.keySet());
        ids.addAll(reports.keySet());
        return ids;
    }

    public Map<String, ObjectNode> reports() {
        return reports;
    }

    @Override
    public List<Verdict> figures(List<ObjectNode> sent, boolean dryRun) {
        return sent.stream().map(each -> figure(each, dryRun)).toList();
    }

    private Verdict figure(ObjectNode sent, boolean dryRun) {
        String id = sent.path("id").asString("");
        ObjectNode stands = figures.get(id);
        if (sent.path("stage").asString("").equals("FEIL")) {
            return refused("/stage");
        }
        Status status = stands == null ? Status.NEW : stands.equals(sent) ? Status.UNCHANGED : Status.CHANGED;
        List<String> members = status == Status.CHANGED ? differing(stands, sent) : List.of();
        keep(figures, id, sent, dryRun);
        return new Verdict(status, List.of(), List.of(), members);
    }

    private static List<String> differing(@Nullable ObjectNode before, ObjectNode after) {
        return after.propertyNames().stream()
                .filter(member -> before == null || !after.path(member).equals(before.path(member)))
                .toList();
    }

    @Override
    public List<Verdict> reports(List<ObjectNode> sent, boolean dryRun) {
        return sent.stream().map(each -> report(each, dryRun)).toList();
    }

    private Verdict report(ObjectNode sent, boolean dryRun) {
        String id = sent.path("source").asString("") + " " + sent.path("id").asString("");
        JsonNode stands = reports.get(id);
        if (sent.at("/data/stage").asString("").equals("FEIL")) {
            return refused("/data/stage");
        }
        if (stands != null && !stands.equals(sent)) {
            return new Verdict(
                    Status.REFUSED,
                    List.of(new Remark("/id", "id-reused-with-other-content", "taken", "brukt", "a new id")),
                    List.of(),
                    List.of());
        }
        if (stands == null) {
            keep(reports, id, sent, dryRun);
        }
        return new Verdict(stands == null ? Status.NEW : Status.UNCHANGED, List.of(), List.of(), List.of());
    }

    private void keep(Map<String, ObjectNode> kept, String id, ObjectNode sent, boolean dryRun) {
        if (!dryRun) {
            if (writes == 0) {
                throw new IllegalStateException("it has ended");
            }
            writes--;
            kept.put(id, sent);
        }
    }

    private static Verdict refused(String field) {
        return new Verdict(
                Status.REFUSED,
                List.of(new Remark(field, "stage-unknown", "no stage", "intet trinn", "one of the stages")),
                List.of(),
                List.of());
    }
}
