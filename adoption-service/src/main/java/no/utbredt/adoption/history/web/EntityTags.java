package no.utbredt.adoption.history.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.Outdated;
import no.utbredt.edge.request.IfMatch;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A history over HTTP: its newest edition is the entity tag, and a writer may say which one he saw. */
public final class EntityTags {

    private EntityTags() {}

    /**
     * The edition a writer says he saw.
     *
     * @param ifMatch the header If-Match, or null
     * @param ifNoneMatch the header If-None-Match, of which {@code *} asks that nothing be there yet, or null
     * @param current what is there, if anything
     * @return null when he says none
     */
    public static @Nullable Edition seen(
            @Nullable String ifMatch, @Nullable String ifNoneMatch, Optional<? extends History<?>> current) {
        if ("*".equals(ifNoneMatch)) {
            return Edition.ABSENT;
        }
        if (ifMatch == null) {
            return null;
        }
        String now = current.map(history -> history.edition().toString()).orElse(null);
        String seen = IfMatch.read(ifMatch).orElseThrow(() -> noTag(ifMatch)).seen(now);
        if (seen == null) {
            throw new Outdated(Edition.ABSENT, new IllegalStateException("nothing is there"));
        }
        return Edition.read(seen).orElseThrow(() -> noTag(ifMatch));
    }

    private static FaultyField noTag(String sent) {
        String quoted = Quoted.of(sent);
        return new FaultyField(
                "If-Match",
                new Fault(
                        "entity-tag",
                        "\"1-7\", as ETag gave it",
                        quoted + " is no entity tag of ours",
                        quoted + " er ikke en av våre"));
    }

    /** The history with its entity tag; a reader who has it already is told so (304). */
    public static <T> ResponseEntity<Map<String, Object>> answer(
            String id, History<T> history, Function<T, Map<String, Object>> writing) {
        List<Map<String, Object>> states =
                history.states().stream().map(state -> recorded(state, writing)).toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put(
                "version",
                Map.of(
                        "epoch",
                        history.edition().epoch(),
                        "number",
                        history.edition().number()));
        body.put("history", states);
        return ResponseEntity.ok().eTag("\"" + history.edition() + "\"").body(body);
    }

    private static <T> Map<String, Object> recorded(
            History.Recorded<T> recorded, Function<T, Map<String, Object>> writing) {
        Map<String, Object> entry = new LinkedHashMap<>();
        T state = recorded.state();
        entry.put("recordedAt", recorded.recordedAt().toString());
        entry.put("state", state == null ? null : writing.apply(state));
        return entry;
    }
}
