package no.utbredt.reporting.rebuild.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.rebuild.Comparison;
import no.utbredt.reporting.rebuild.Divergence;
import no.utbredt.reporting.rebuild.RebuildStatus;
import no.utbredt.reporting.rebuild.RebuildStatus.State;
import no.utbredt.reporting.rebuild.Rebuilds;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.OwnTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether the view says what its topics say, and has it looked at. */
@RestController
class RebuildController {

    /** Of more than these only how many there are is told. */
    private static final int MOST_DIVERGENCES = 100;

    private final Rebuilds rebuilds;

    RebuildController(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @OwnTag
    @GetMapping("/v1/rebuild")
    ResponseEntity<RebuildBody> rebuild(@RequestParam Map<String, String> parameters) {
        Asked.of(parameters, Set.of());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(RebuildBody.of(rebuilds.status()));
    }

    /** For operators; who may is decided before it comes here. */
    @PostMapping("/v1/rebuild")
    ResponseEntity<RebuildBody> begin(@RequestParam Map<String, String> parameters) {
        Asked.of(parameters, Set.of());
        rebuilds.begin();
        return ResponseEntity.accepted().cacheControl(CacheControl.noStore()).body(RebuildBody.of(rebuilds.status()));
    }

    /**
     * How it goes.
     *
     * @param readPercent how much of the topics the running one has read, 0 to 100; null when none runs
     * @param last what the last that was finished found, or null where none was
     * @param failure why the last one was not finished, or null
     */
    record RebuildBody(
            String notice,
            State state,
            @Nullable Instant begun,
            @Nullable Instant ended,
            @Nullable Integer readPercent,
            @Nullable ViewComparisonBody last,
            @Nullable String failure) {

        static RebuildBody of(RebuildStatus status) {
            return new RebuildBody(
                    Notice.TEXT,
                    status.state(),
                    status.begun(),
                    status.ended(),
                    status.readPercent(),
                    status.last() == null ? null : ViewComparisonBody.of(status.last()),
                    status.failure());
        }
    }

    /**
     * What was found.
     *
     * @param knownAt both views were asked as known at the end of that second
     * @param total how many divergences there are
     * @param divergences the first hundred of them
     */
    record ViewComparisonBody(Instant knownAt, int figures, int standings, int total, List<Divergence> divergences) {

        static ViewComparisonBody of(Comparison found) {
            return new ViewComparisonBody(
                    found.knownAt(),
                    found.figures(),
                    found.standings(),
                    found.divergences().size(),
                    found.divergences().stream().limit(MOST_DIVERGENCES).toList());
        }
    }
}
