package no.utbredt.initiative.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import no.utbredt.initiative.answer.ChangedMeanwhile;
import no.utbredt.initiative.catalogue.CatalogueFile.Origin;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Finding;
import org.jspecify.annotations.Nullable;

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
                .forEach(files::remove);
        Map<String, CatalogueFile> kept = byName(files.all());
        Map<String, String> changed = new TreeMap<>(disk);
        kept.values().forEach(file -> changed.remove(file.name(), file.fromDisk()));
        Review review = Review.of(drafts(kept), proposals(changed));
        review.taken().forEach(name -> {
            String text = Objects.requireNonNull(changed.get(name));
            files.put(new CatalogueFile(name, text, Origin.DISK, text, 0), number(kept.get(name)));
        });
        findings = review.findings();
        stand(review.catalogue());
        return review;
    }

    /** Every file as it stands, by name. */
    public List<CatalogueFile> files() {
        return files.all();
    }

    /** Every version of a file, oldest first, with what it changed of the file before; empty where there never was one. */
    public List<Step> steps(String name) {
        List<Step> steps = new ArrayList<>();
        Catalogue before = Catalogue.EMPTY;
        for (FileVersion version : files.versions(name)) {
            String text = version.text();
            Catalogue after = text == null ? Catalogue.EMPTY : Catalogue.of(List.of(reader.read(name, text)));
            steps.add(new Step(version, CatalogueChange.between(before, after)));
            before = after;
        }
        return steps;
    }

    /** A version of a file and what it changed. */
    public record Step(FileVersion version, List<CatalogueChange> changes) {}

    /**
     * Takes a steward's version of a file, or says why not.
     *
     * @param basis what the steward saw of the file, as a tag; null where it was not looked at
     * @param dryRun whether to stop before anything changes
     */
    public synchronized Outcome submit(String name, String text, @Nullable String basis, boolean dryRun) {
        Map<String, CatalogueFile> kept = byName(files.all());
        Catalogue before = Catalogue.of(drafts(kept));
        Draft<Contents> draft = reader.read(name, text);
        Review review = Review.of(drafts(kept), List.of(draft));
        if (!review.findings().isEmpty()) {
            return new Outcome.Refused(review.findings());
        }
        List<CatalogueChange> changes = CatalogueChange.between(before, review.catalogue());
        CatalogueFile earlier = kept.get(name);
        if (dryRun) {
            return new Outcome.Taken(changes, tag(earlier));
        }
        if (basis == null) {
            return new Outcome.Baseless(tag(earlier));
        }
        if (!basis.equals(tag(earlier)) || !isWritten(name, text, earlier)) {
            return stale(name, draft);
        }
        stand(review.catalogue());
        return new Outcome.Taken(changes, tag(byName(files.all()).get(name)));
    }

    /** What is said already makes no new version. */
    private boolean isWritten(String name, String text, @Nullable CatalogueFile earlier) {
        if (earlier != null && earlier.text().equals(text)) {
            return true;
        }
        String fromDisk = earlier == null ? "" : earlier.fromDisk();
        return files.put(new CatalogueFile(name, text, Origin.STEWARD, fromDisk, 0), number(earlier));
    }

    /**
     * Takes what somebody adds to files, all of it or nothing; what is said already makes no new version.
     *
     * @param rewriting makes a file's new text of its name and of what stands of it
     * @param dryRun whether to stop before anything changes
     * @throws ChangedMeanwhile when another instance was first; nothing is changed by the file it names, nor by those after it
     */
    public synchronized Addition add(
            Set<String> names, BiFunction<String, Optional<String>, String> rewriting, boolean dryRun) {
        Map<String, CatalogueFile> kept = byName(files.all());
        Map<String, String> texts = new TreeMap<>();
        names.forEach(name -> texts.put(
                name, rewriting.apply(name, Optional.ofNullable(kept.get(name)).map(CatalogueFile::text))));
        Catalogue before = Catalogue.of(drafts(kept));
        Review review = Review.of(drafts(kept), proposals(texts));
        List<CatalogueChange> changes = CatalogueChange.between(before, review.catalogue());
        if (!dryRun && review.findings().isEmpty() && !changes.isEmpty()) {
            texts.forEach((name, text) -> {
                if (!isWritten(name, text, kept.get(name))) {
                    throw new ChangedMeanwhile(name, tag(byName(files.all()).get(name)), List.of());
                }
            });
            stand(review.catalogue());
        }
        return new Addition(review.catalogue(), changes, review.findings());
    }

    private Outcome stale(String name, Draft<Contents> sent) {
        CatalogueFile now = byName(files.all()).get(name);
        Catalogue stands = now == null ? Catalogue.EMPTY : Catalogue.of(List.of(reader.read(name, now.text())));
        return new Outcome.Stale(tag(now), CatalogueChange.between(Catalogue.of(List.of(sent)), stands));
    }

    private static String tag(@Nullable CatalogueFile file) {
        return file == null ? CatalogueFile.ABSENT : file.tag();
    }

    private static long number(@Nullable CatalogueFile file) {
        return file == null ? 0 : file.number();
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

    private List<Draft<Contents>> drafts(Map<String, CatalogueFile> kept) {
        return kept.values().stream()
                .map(file -> reader.read(file.name(), file.text()))
                .toList();
    }

    private List<Draft<Contents>> proposals(Map<String, String> texts) {
        List<Draft<Contents>> drafts = new ArrayList<>();
        texts.forEach((name, text) -> drafts.add(reader.read(name, text)));
        return drafts;
    }
}
