package no.utbredt.adoption.history.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A history over HTTP: its newest edition is the entity tag, and a writer may say which one he saw. */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})-(\\d{1,18})\"");

    private EntityTags() {}

    /**
     * The edition a writer says he saw.
     *
     * @param ifMatch the header If-Match, or null
     * @param ifNoneMatch the header If-None-Match, of which {@code *} asks that nothing be there yet, or null
     * @return null when he says none
     */
    public static @Nullable Edition seen(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if ("*".equals(ifNoneMatch)) {
            return Edition.ABSENT;
        }
        if (ifMatch == null) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new FaultyField(
                    "If-Match",
                    new Fault(
                            "entity-tag",
                            "\"1-7\", as ETag gave it",
                            ifMatch + " is no entity tag of ours",
                            ifMatch + " er ikke en av våre"));
        }
        return new Edition(Long.parseLong(tag.group(1)), Long.parseLong(tag.group(2)));
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
