package no.utbredt.adoption.history.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.Outdated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What a document would say, member by member, where nothing is written. */
public final class DryRun {

    private DryRun() {}

    /**
     * What registering that state would change; the entity tag is that of what is there.
     *
     * @param seen the edition the writer saw, or null for any
     * @throws Outdated when it has another edition
     */
    public static <T> ResponseEntity<Map<String, Object>> answer(
            String id,
            @Nullable Edition seen,
            Optional<History<T>> current,
            T state,
            Function<T, Map<String, Object>> writing) {
        Edition edition = current.map(History::edition).orElse(Edition.ABSENT);
        if (seen != null && !seen.equals(edition)) {
            throw new Outdated(edition, new IllegalStateException("dry run"));
        }
        Map<String, Object> after = writing.apply(state);
        Map<String, Object> before =
                current.flatMap(History::newest).map(writing).orElse(Map.of());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("dryRun", true);
        body.put("differences", Difference.between(before, after));
        body.put("state", after);
        return ResponseEntity.ok().eTag("\"" + edition + "\"").body(body);
    }
}
