package no.utbredt.initiative.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.roadmap.change.Change;
import no.utbredt.initiative.roadmap.change.Changes;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the roadmap: takes what stewards send, whole or not at all, and never over something they have not seen. Every write
 * is a compare-and-set; what is read in between may be a moment old.
 */
public final class Stewardship {

    /** Name of the file of the documents the roadmap cites. */
    public static final String SOURCES = "sources.yaml";

    private final Initiatives initiatives;
    private final KeptFiles files;
    private final EnteredSources entered;
    private final Reader reader;
    private final Supplier<World> world;
    private volatile Roadmap roadmap = Roadmap.EMPTY;
    private volatile List<Finding> findings = List.of();
    private volatile List<Finding> unreadable = List.of();

    /** @param world asked anew each time: the catalogue changes too */
    public Stewardship(
            Initiatives initiatives, KeptFiles files, EnteredSources entered, Reader reader, Supplier<World> world) {
        this.initiatives = initiatives;
        this.files = files;
        this.entered = entered;
        this.reader = reader;
        this.world = world;
    }

    /** The roadmap as it stood when it was last read. */
    public Roadmap roadmap() {
        return roadmap;
    }

    /**
     * The roadmap as known at the end of that day, citing the documents that what was known cites; as it stands when null.
     */
    public Roadmap knownAt(@Nullable LocalDate day) {
        return day == null ? roadmap : Roadmap.knownAt(day, initiatives.histories(), roadmap.sources());
    }

    /** Why files of the data folder were not taken when they were last loaded, by place, and what is stored and cannot be read. */
    public List<Finding> findings() {
        return Stream.concat(findings.stream(), unreadable.stream()).toList();
    }

    /** An initiative with every state it has had, as it stands in the store. */
    public Optional<History> find(String id) {
        return initiatives.find(id);
    }

    /** Reads everything again, so that what another instance took is heard of. */
    public synchronized void reread() {
        Stand stand = new Stand(initiatives, files, entered, reader);
        roadmap = stand.roadmap();
        unreadable = stand.unreadable();
    }

    /**
     * Takes the files of the data folder that changed since they were last taken, unless what stands was changed elsewhere.
     *
     * @param disk content by file name
     */
    public synchronized Review load(Map<String, String> disk) {
        Loading loading = new Loading(initiatives, files, entered, reader, world.get());
        Review review = loading.load(disk);
        findings = review.findings();
        reread();
        return review;
    }

    /**
     * Takes a steward's files, all of them or none.
     *
     * @param texts content by file name: initiatives as {@code <id>.yaml}, and {@link #SOURCES}
     * @param basis what the steward saw of each file, as a tag; what is missing was not looked at
     * @param dryRun whether to stop before anything changes
     */
    public synchronized Submission submit(Map<String, String> texts, Map<String, String> basis, boolean dryRun) {
        Stand stand = new Stand(initiatives, files, entered, reader);
        Roadmap before = stand.roadmap();
        Roadmap cited = before;
        List<Finding> wrong = new ArrayList<>();
        String proposed = texts.get(SOURCES);
        if (proposed != null) {
            Draft<Sources> draft = reader.sources(SOURCES, proposed);
            wrong.addAll(draft.findings());
            cited = draft.content() == null ? before : before.citing(stand.together(draft.content()));
        }
        Review review = Review.of(cited, stand.drafts(texts), world.get());
        wrong.addAll(review.findings());
        Review.broken(before, review.roadmap(), world.get())
                .forEach(broken ->
                        wrong.add(stand.stillUsed(texts.keySet().iterator().next(), broken)));
        if (!wrong.isEmpty()) {
            return new Submission.Refused(wrong);
        }
        Map<String, List<Change>> changes = review.changes(before);
        if (dryRun) {
            return new Submission.Taken(changes, stand.tags(texts.keySet()));
        }
        return stand.objection(texts, basis, review.taken()).orElseGet(() -> take(texts, review, stand, changes));
    }

    /**
     * Takes what a document that is entered whole adds to the roadmap, all of it or nothing.
     *
     * @param becoming what statements may be about once the rest of the document is taken
     * @param dryRun whether to stop before anything changes
     */
    public synchronized Submission add(Added added, World becoming, boolean dryRun) {
        Stand stand = new Stand(initiatives, files, entered, reader);
        Submission outcome = new Addition(initiatives, entered, stand, becoming).take(added, dryRun);
        reread();
        return outcome;
    }

    /** Withdraws an initiative. */
    public synchronized Submission withdraw(String id, String tag) {
        Stand stand = new Stand(initiatives, files, entered, reader);
        String name = Stand.file(id);
        if (!stand.tag(name).equals(tag)) {
            return new Submission.Stale(name, stand.tag(name), List.of());
        }
        List<String> broken = Review.broken(stand.roadmap(), stand.roadmap().without(id), world.get());
        if (!broken.isEmpty()) {
            return new Submission.Refused(List.of(stand.stillUsed(name, broken.getFirst())));
        }
        Initiative before = stand.roadmap().initiatives().get(id);
        try {
            initiatives.withdraw(id, stand.revision(id));
        } catch (Outdated e) {
            return stale(name, before);
        }
        reread();
        return new Submission.Taken(
                Map.of(name, Changes.between(shown(before), null)),
                new Stand(initiatives, files, entered, reader).tags(List.of(name)));
    }

    private Submission take(Map<String, String> texts, Review review, Stand stand, Map<String, List<Change>> changes) {
        Sources sources = review.roadmap().sources();
        if (texts.containsKey(SOURCES)) {
            files.put(new KeptFile(SOURCES, Objects.requireNonNull(texts.get(SOURCES)), stand.fromDisk(SOURCES)));
        }
        boolean cited = texts.containsKey(SOURCES);
        for (Initiative initiative :
                cited ? review.roadmap().initiatives().values() : review.taken().values()) {
            try {
                initiatives.put(initiative, sources, stand.revision(initiative.id()));
            } catch (Outdated e) {
                return stale(Stand.file(initiative.id()), initiative);
            }
        }
        reread();
        return new Submission.Taken(changes, new Stand(initiatives, files, entered, reader).tags(texts.keySet()));
    }

    private Submission stale(String name, @Nullable Initiative sent) {
        reread();
        Stand now = new Stand(initiatives, files, entered, reader);
        return new Submission.Stale(name, now.tag(name), Changes.between(shown(sent), shown(now.initiative(name))));
    }

    private @Nullable Initiative shown(@Nullable Initiative initiative) {
        return initiative == null ? null : roadmap.sources().open(initiative);
    }
}
