package no.utbredt.reporting.view.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.knowledge.Census;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.view.UnreadableRecord;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.OwnTag;
import no.utbredt.reporting.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far the view has come, what it holds and what it could not read. */
@RestController
class StatusController {

    private final Knowledge knowledge;
    private final View view;
    private final KnownUpTo known;

    StatusController(Knowledge knowledge, View view, KnownUpTo known) {
        this.knowledge = knowledge;
        this.view = view;
        this.known = known;
    }

    @OwnTag
    @GetMapping("/v1/status")
    StatusBody status() {
        ViewStatus status = view.status();
        return knowledge.ask(Horizon.knownAt(known.today()), now -> body(status, now));
    }

    @GetMapping("/v1/unreadable")
    Page<UnreadableRecord> unreadable(@RequestParam Map<String, String> parameters) {
        return Page.of(view.unreadable().list(), Asked.of(parameters, Page.PARAMETERS));
    }

    private StatusBody body(ViewStatus status, Known now) {
        Census census = now.census();
        return new StatusBody(
                Notice.TEXT,
                Notice.SIMULATED,
                status.ready(),
                status.knownUpTo(),
                census.reports(),
                adoptions(now),
                documents(census),
                view.unreadable().count(),
                status.rebuild() == null ? null : status.rebuild().toMillis(),
                status.failure(),
                status.positions(),
                status.writers(),
                status.lost());
    }

    private static Map<String, Integer> documents(Census census) {
        Map<String, Integer> documents = new LinkedHashMap<>();
        documents.put("actors", census.actors());
        documents.put("groups", census.groups());
        documents.put("areas", census.areas());
        documents.put("services", census.services());
        documents.put("delegations", census.delegations());
        documents.put("systems", census.systems());
        documents.put("figures", census.figures());
        documents.put("sources", census.sources());
        documents.put("releases", census.releases());
        documents.put("followUps", census.followUps());
        return documents;
    }

    /** Actors with a service in a role that reports speak of. */
    private static int adoptions(Known now) {
        return now.spokenOf().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(role -> now.adoptions(entry.getKey(), role).actorCount()))
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * The status.
     *
     * @param simulated whether all reports are invented, as in a demonstration
     * @param ready whether everything that was on the topics at start has been read
     * @param knownUpTo the instant up to which everything is known, or null
     * @param adoptions actors with a service in a role that reports speak of
     * @param documents how many of each kind
     * @param unreadable records that could not be read
     * @param rebuildMillis from start to ready, or null before
     * @param failure why the topics cannot be read at the moment, or null
     * @param lost what the log is seen to lack since this instance began; empty when nothing is seen
     */
    record StatusBody(
            String notice,
            boolean simulated,
            boolean ready,
            @Nullable Instant knownUpTo,
            int reports,
            int adoptions,
            Map<String, Integer> documents,
            long unreadable,
            @Nullable Long rebuildMillis,
            @Nullable String failure,
            List<ViewStatus.Position> positions,
            List<ViewStatus.WriterEdge> writers,
            List<ViewStatus.Loss> lost) {}
}
