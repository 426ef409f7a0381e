package no.utbredt.initiative.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.utbredt.initiative.roadmap.change.Change;

/** What a document that is entered whole adds to the roadmap: judged as a whole, then written in an order that may be cut short. */
final class Addition {

    private final Initiatives initiatives;
    private final EnteredSources entered;
    private final Stand stand;
    private final World world;

    Addition(Initiatives initiatives, EnteredSources entered, Stand stand, World world) {
        this.initiatives = initiatives;
        this.entered = entered;
        this.stand = stand;
        this.world = world;
    }

    Submission take(Added added, boolean dryRun) {
        Map<String, String> texts = new TreeMap<>();
        added.names()
                .forEach(name ->
                        texts.put(name, added.rewriting().apply(name, Optional.ofNullable(stand.initiative(name)))));
        Roadmap before = stand.roadmap();
        Review review = Review.of(before.citing(before.sources().with(added.sources())), stand.drafts(texts), world);
        if (!review.findings().isEmpty()) {
            return new Submission.Refused(review.findings());
        }
        Map<String, List<Change>> changes = review.changes(before);
        changes.values().removeIf(List::isEmpty);
        if (!dryRun && !changes.isEmpty()) {
            return write(added.sources(), review, changes);
        }
        return new Submission.Taken(changes, Map.of());
    }

    /** Documents first, for what cites them; each write leaves what it says as it is when it comes again. */
    private Submission write(Sources sources, Review review, Map<String, List<Change>> changes) {
        Sources stood = stand.roadmap().sources();
        sources.byId().values().stream()
                .filter(source -> !source.equals(stood.byId().get(source.id())))
                .forEach(entered::put);
        for (Initiative initiative : review.roadmap().initiatives().values()) {
            try {
                initiatives.put(initiative, review.roadmap().sources(), stand.revision(initiative.id()));
            } catch (Outdated e) {
                String name = Stand.file(initiative.id());
                return new Submission.Stale(name, stand.tag(name), List.of());
            }
        }
        return new Submission.Taken(changes, Map.of());
    }
}
