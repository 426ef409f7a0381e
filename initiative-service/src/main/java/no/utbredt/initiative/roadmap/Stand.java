package no.utbredt.initiative.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.finding.Place;
import no.utbredt.initiative.roadmap.change.Changes;
import org.jspecify.annotations.Nullable;

/** Everything that stands, read once for one decision. */
final class Stand {

    private final Reader reader;
    private final Map<String, Standing> standing;
    private final Map<String, KeptFile> files;
    private final Sources entered;
    private final Roadmap roadmap;

    Stand(Initiatives initiatives, KeptFiles files, EnteredSources entered, Reader reader) {
        this.reader = reader;
        this.standing = initiatives.all().stream().collect(Collectors.toMap(Standing::id, Function.identity()));
        this.entered = Sources.of(entered.all());
        this.files = files.all().stream().collect(Collectors.toMap(KeptFile::name, Function.identity()));
        Map<String, Initiative> newest = new TreeMap<>();
        standing.forEach((id, kept) -> {
            Initiative state = kept.newest();
            if (state != null) {
                newest.put(id, state);
            }
        });
        this.roadmap = new Roadmap(sources(), newest);
    }

    private Sources sources() {
        KeptFile kept = files.get(Stewardship.SOURCES);
        Sources read =
                kept == null ? null : reader.sources(kept.name(), kept.text()).content();
        return together(read == null ? Sources.NONE : read);
    }

    /** Those of a file with those that were entered whole, which say newer things of themselves. */
    Sources together(Sources file) {
        return file.with(entered);
    }

    Roadmap roadmap() {
        return roadmap;
    }

    /** What is stored and cannot be read; the rest stands without it. */
    List<Finding> unreadable() {
        return standing.values().stream()
                .filter(kept -> kept.unreadable() != null)
                .map(kept -> Fault.UNREADABLE.at(
                        new Place(file(kept.id()), 1, 1, ""), kept.id(), "the initiative written anew"))
                .toList();
    }

    static String file(String id) {
        return id + ".yaml";
    }

    static String id(String file) {
        return file.substring(0, file.length() - ".yaml".length());
    }

    @Nullable
    Initiative initiative(String file) {
        return roadmap.initiatives().get(id(file));
    }

    Revision revision(String id) {
        Standing kept = standing.get(id);
        return kept == null ? Revision.ABSENT : kept.revision();
    }

    String fromDisk(String name) {
        KeptFile kept = files.get(name);
        return kept == null ? "" : kept.fromDisk();
    }

    /** What the two sides last agreed on, or null. */
    @Nullable
    KeptFile kept(String name) {
        return files.get(name);
    }

    Collection<KeptFile> kept() {
        return files.values();
    }

    /** What stands of a file, as a tag. */
    String tag(String name) {
        if (!name.equals(Stewardship.SOURCES)) {
            return revision(id(name)).toString();
        }
        KeptFile kept = files.get(name);
        return kept == null
                ? Revision.ABSENT.toString()
                : HexFormat.of().toHexDigits(kept.text().hashCode());
    }

    Map<String, String> tags(Collection<String> names) {
        Map<String, String> tags = new TreeMap<>();
        names.forEach(name -> tags.put(name, tag(name)));
        return tags;
    }

    List<Draft<Initiative>> drafts(Map<String, String> texts) {
        List<Draft<Initiative>> drafts = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (!name.equals(Stewardship.SOURCES)) {
                drafts.add(reader.initiative(name, text, initiative(name)));
            }
        });
        return drafts;
    }

    /** Why these may not be taken: somebody was first, or they do not say what they were based on. */
    Optional<Submission> objection(
            Map<String, String> texts, Map<String, String> basis, Map<String, Initiative> taken) {
        for (String name : texts.keySet()) {
            String seen = basis.get(name);
            String tag = tag(name);
            if (seen == null) {
                return Optional.of(new Submission.Baseless(name, tag));
            }
            if (!seen.equals(tag)) {
                Initiative sent = taken.get(id(name));
                Initiative now = initiative(name);
                return Optional.of(new Submission.Stale(
                        name,
                        tag,
                        Changes.between(
                                sent == null ? null : roadmap.sources().open(sent),
                                now == null ? null : roadmap.sources().open(now))));
            }
        }
        return Optional.empty();
    }

    Finding stillUsed(String name, String broken) {
        return Fault.STILL_USED.at(new Place(name, 1, 1, ""), broken, "it to stay as long as it is used");
    }

    /** The initiative as a text of the disk says it, or null when the text says none any more. */
    @Nullable
    Initiative read(String name, String text) {
        return text.isEmpty() ? null : reader.initiative(name, text, null).content();
    }

    /** Whether what stands is what both sides last agreed on. */
    boolean isUntouched(String name) {
        return Objects.equals(initiative(name), read(name, fromDisk(name)));
    }
}
