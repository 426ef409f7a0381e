package no.utbredt.initiative.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.utbredt.initiative.catalogue.CatalogueFile.Origin;
import no.utbredt.initiative.finding.Finding;

/**
 * Keeps the catalogue: takes files from the data folder and from stewards, and has what they say published. Files are kept
 * before documents, and documents are brought up to the files at every start, so a crash in between heals itself.
 */
public final class Stewardship {

    private final CatalogueFiles files;
    private final Publication publication;
    private final Reader reader;
    private volatile Catalogue catalogue = Catalogue.EMPTY;
    private volatile List<Finding> findings = List.of();
    private List<CatalogueFile> read = List.of();

    public Stewardship(CatalogueFiles files, Publication publication, Reader reader) {
        this.files = files;
        this.publication = publication;
        this.reader = reader;
    }

    /** The catalogue as it stands. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Why files of the data folder were refused when they were last loaded, by place. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Takes the files of the data folder that changed since they were last looked at, forgets those that are gone, and publishes.
     *
     * @param disk content by file name
     */
    public synchronized Review load(Map<String, String> disk) {
        files.all().stream()
                .filter(file -> file.origin() == Origin.DISK && !disk.containsKey(file.name()))
                .forEach(file -> files.remove(file.name()));
        Map<String, CatalogueFile> kept = byName(files.all());
        Map<String, String> changed = new TreeMap<>(disk);
        kept.values().forEach(file -> changed.remove(file.name(), file.fromDisk()));
        Review review = Review.of(drafts(kept), proposals(changed));
        review.taken().forEach(name -> {
            String text = Objects.requireNonNull(changed.get(name));
            files.put(new CatalogueFile(name, text, Origin.DISK, text));
        });
        findings = review.findings();
        stand(review.catalogue());
        return review;
    }

    /**
     * Takes a steward's version of a file, or says why not.
     *
     * @param dryRun whether to stop before anything changes
     */
    public synchronized Outcome submit(String name, String text, boolean dryRun) {
        Map<String, CatalogueFile> kept = byName(files.all());
        Catalogue before = Catalogue.of(drafts(kept));
        Review review = Review.of(drafts(kept), List.of(reader.read(name, text)));
        if (!review.findings().isEmpty()) {
            return new Outcome.Refused(review.findings());
        }
        if (!dryRun) {
            CatalogueFile earlier = kept.get(name);
            files.put(new CatalogueFile(name, text, Origin.STEWARD, earlier == null ? "" : earlier.fromDisk()));
            stand(review.catalogue());
        }
        return new Outcome.Taken(Change.between(before, review.catalogue()));
    }

    /** Reads the files again, so that what another instance took is heard of. */
    public synchronized void reread() {
        List<CatalogueFile> now = files.all();
        if (!now.equals(read)) {
            read = now;
            catalogue = Catalogue.of(drafts(byName(now)));
        }
    }

    private void stand(Catalogue fresh) {
        publication.publish(fresh);
        catalogue = fresh;
    }

    private static Map<String, CatalogueFile> byName(List<CatalogueFile> all) {
        Map<String, CatalogueFile> byName = new LinkedHashMap<>();
        all.forEach(file -> byName.put(file.name(), file));
        return byName;
    }

    private List<Draft> drafts(Map<String, CatalogueFile> kept) {
        return kept.values().stream()
                .map(file -> reader.read(file.name(), file.text()))
                .toList();
    }

    private List<Draft> proposals(Map<String, String> texts) {
        List<Draft> drafts = new ArrayList<>();
        texts.forEach((name, text) -> drafts.add(reader.read(name, text)));
        return drafts;
    }

    /** What became of a steward's file. */
    public sealed interface Outcome {

        /** It is taken, or would be. */
        record Taken(List<Change> changes) implements Outcome {}

        /** It is not, and why. */
        record Refused(List<Finding> findings) implements Outcome {}
    }
}
