package no.utbredt.adoption.state;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Since;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report as it stands on the log, read as far as a state needs it. */
record OwnReport(JsonNode report) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NAMING = List.of("corrects", "retracts");

    static OwnReport read(String json) {
        return new OwnReport(JSON.readTree(json));
    }

    ReportName name() {
        return named(report);
    }

    /** When the log took it, UTC. */
    Instant recordedAt() {
        return Instant.parse(text(report, "recordedAt"));
    }

    /** Whom it is about; null in what is about nobody alone. */
    @Nullable
    Subject actor() {
        JsonNode actor = content().path("actor");
        return actor.path("scheme").isString()
                ? new Subject(
                        text(actor, "scheme"),
                        text(actor, "value"),
                        actor.path("serviceArea").asString(null))
                : null;
    }

    /** When it was said; of a heartbeat, which is about nobody, nobody asks. */
    PartialDate statedAt() {
        return PartialDate.kept(text(content(), "statedAt"));
    }

    /** The reports it takes the place of or takes back. */
    List<ReportName> names() {
        return NAMING.stream()
                .flatMap(list -> content().path(list).values().stream())
                .map(OwnReport::named)
                .toList();
    }

    /** Whether it speaks for every unit beneath the actor. */
    boolean forAllUnits() {
        return marked("ALL_UNITS");
    }

    /** What it says of that service in that role; null when it says nothing of it. */
    @Nullable
    Word of(Matter matter) {
        JsonNode content = content();
        Subject actor = actor();
        if (actor == null
                || !content.path("stage").isString()
                || !text(content, "service").equals(matter.service())
                || !text(content, "role").equals(matter.role().name())) {
            return null;
        }
        Stage stage = Stage.valueOf(text(content, "stage"));
        JsonNode since = content.path("validFrom");
        return new Word(
                name(),
                actor,
                stage,
                new Since(PartialDate.kept(text(since, "date")), Since.Basis.valueOf(text(since, "basis"))),
                statedAt(),
                decides(stage),
                names());
    }

    private boolean decides(Stage stage) {
        JsonNode manner = content().path("manner");
        return content().path("certainty").asString("CERTAIN").equals("CERTAIN")
                && content().path("scopes").isEmpty()
                && !manner.path("part").isString()
                && !manner.path("unit").isString()
                && !(stage == Stage.PILOTING && marked("TRIAL_ENDED"));
    }

    private boolean marked(String mark) {
        Stream<JsonNode> marks = content().path("manner").path("marks").values().stream();
        return marks.anyMatch(each -> each.asString("").equals(mark));
    }

    private JsonNode content() {
        return report.path("content");
    }

    private static ReportName named(JsonNode node) {
        return new ReportName(text(node, "source"), text(node, "id"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
