package no.utbredt.initiative.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.finding.Place;
import no.utbredt.initiative.roadmap.change.Change;
import no.utbredt.initiative.roadmap.change.Changes;

/**
 * Takes the data folder. Three texts decide: what both sides last agreed on, what stands, and what the disk says now. Only one
 * side changed: it wins. Both changed, and not to the same: a finding, and nothing is overwritten.
 */
final class Loading {

    private final Initiatives initiatives;
    private final KeptFiles files;
    private final EnteredSources entered;
    private final Reader reader;
    private final World world;
    private final List<Finding> conflicts = new ArrayList<>();

    Loading(Initiatives initiatives, KeptFiles files, EnteredSources entered, Reader reader, World world) {
        this.initiatives = initiatives;
        this.files = files;
        this.entered = entered;
        this.reader = reader;
        this.world = world;
    }

    Review load(Map<String, String> disk) {
        List<Finding> findings = new ArrayList<>(takeSources(disk));
        Stand stand = new Stand(initiatives, files, entered, reader);
        Map<String, String> changed = changed(disk, stand);
        Review review = Review.of(stand.roadmap(), stand.drafts(changed), world);
        findings.addAll(review.findings());
        review.taken().values().forEach(initiative -> take(initiative, changed, stand));
        withdraw(disk, new Stand(initiatives, files, entered, reader));
        citeAnew(new Stand(initiatives, files, entered, reader));
        findings.addAll(conflicts);
        findings.sort(Finding.BY_PLACE);
        return new Review(review.roadmap(), review.taken(), List.copyOf(findings));
    }

    private List<Finding> takeSources(Map<String, String> disk) {
        String text = disk.get(Stewardship.SOURCES);
        Stand stand = new Stand(initiatives, files, entered, reader);
        KeptFile kept = stand.kept(Stewardship.SOURCES);
        if (text == null || text.equals(stand.fromDisk(Stewardship.SOURCES))) {
            return List.of();
        }
        Draft<Sources> draft = reader.sources(Stewardship.SOURCES, text);
        if (draft.content() == null) {
            return draft.findings();
        }
        if (kept != null && !kept.text().equals(kept.fromDisk()) && !kept.text().equals(text)) {
            conflict(Stewardship.SOURCES, "changed through the API");
        } else {
            files.put(new KeptFile(Stewardship.SOURCES, text, text));
        }
        return List.of();
    }

    /** The files the disk changed and the API did not. */
    private Map<String, String> changed(Map<String, String> disk, Stand stand) {
        Map<String, String> changed = new TreeMap<>();
        disk.forEach((name, text) -> {
            if (name.equals(Stewardship.SOURCES) || text.equals(stand.fromDisk(name))) {
                return;
            }
            Initiative said = stand.read(name, text);
            Initiative stands = stand.initiative(name);
            if (said != null && said.equals(stands)) {
                agree(name, text);
            } else if (stand.isUntouched(name)) {
                changed.put(name, text);
            } else {
                conflict(name, sentences(Changes.between(said, stands)));
            }
        });
        return changed;
    }

    private void take(Initiative initiative, Map<String, String> changed, Stand stand) {
        String name = Stand.file(initiative.id());
        try {
            initiatives.put(initiative, stand.roadmap().sources(), stand.revision(initiative.id()));
            agree(name, Objects.requireNonNull(changed.get(name)));
        } catch (Outdated e) {
            conflict(name, "changed while the file was read");
        }
    }

    private void withdraw(Map<String, String> disk, Stand stand) {
        for (KeptFile kept : List.copyOf(stand.kept())) {
            String id = kept.name().equals(Stewardship.SOURCES) ? "" : Stand.id(kept.name());
            if (id.isEmpty() || disk.containsKey(kept.name())) {
                continue;
            }
            if (!stand.isUntouched(kept.name()) && stand.initiative(kept.name()) != null) {
                conflict(kept.name(), "the file is gone");
                continue;
            }
            List<String> broken = Review.broken(stand.roadmap(), stand.roadmap().without(id), world);
            if (broken.isEmpty()) {
                withdraw(id, stand);
            } else {
                conflicts.add(stand.stillUsed(kept.name(), broken.getFirst()));
            }
        }
    }

    private void withdraw(String id, Stand stand) {
        try {
            if (stand.roadmap().initiatives().containsKey(id)) {
                initiatives.withdraw(id, stand.revision(id));
            }
            files.remove(Stand.file(id));
        } catch (Outdated e) {
            conflict(Stand.file(id), "changed while the file was read");
        }
    }

    /** Brings the documents kept with each initiative up to what the sources say now. */
    private void citeAnew(Stand stand) {
        stand.roadmap().initiatives().values().forEach(initiative -> {
            try {
                initiatives.put(initiative, stand.roadmap().sources(), stand.revision(initiative.id()));
            } catch (Outdated e) {
                conflict(Stand.file(initiative.id()), "changed while its sources were read");
            }
        });
    }

    private void agree(String name, String text) {
        files.put(new KeptFile(name, text, text));
    }

    private void conflict(String name, String differences) {
        conflicts.add(Fault.CHANGED_ELSEWHERE.at(
                new Place(name, 1, 1, ""),
                differences,
                "the same on both sides: send the file through the API, or take what stands into the file"));
    }

    private static String sentences(List<Change> changes) {
        return changes.stream().map(Change::sentence).limit(5).collect(Collectors.joining(" "));
    }
}
