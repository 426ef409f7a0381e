package no.utbredt.initiative.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.roadmap.change.Change;
import no.utbredt.initiative.roadmap.change.Changes;
import no.utbredt.initiative.roadmap.change.SourceChanges;
import no.utbredt.initiative.roadmap.rule.Objection;
import no.utbredt.initiative.roadmap.rule.Rules;

/**
 * What becomes of the roadmap when files are proposed. A file is taken whole or refused whole; one that is refused keeps what
 * stood before, and the others are judged without it.
 *
 * @param roadmap the roadmap as it becomes
 * @param taken the initiatives that are taken, by id
 * @param findings why others are refused, by place
 */
public record Review(Roadmap roadmap, Map<String, Initiative> taken, List<Finding> findings) {

    /**
     * @param standing the roadmap as it stands, its sources already the new ones where those are proposed too
     * @param proposed new initiatives, and new versions of standing ones
     */
    public static Review of(Roadmap standing, Collection<Draft<Initiative>> proposed, World world) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Draft<Initiative>> candidates = new TreeMap<>();
        for (Draft<Initiative> draft : proposed) {
            findings.addAll(draft.findings());
            if (draft.content() != null) {
                candidates.put(draft.name(), draft);
            }
        }
        while (true) {
            Map<String, Initiative> taken = contents(candidates);
            Roadmap together = standing.with(taken);
            List<Finding> found = judge(standing, together, candidates, world);
            if (found.isEmpty()) {
                findings.sort(Finding.BY_PLACE);
                return new Review(together, taken, List.copyOf(findings));
            }
            findings.addAll(found);
            found.forEach(finding -> candidates.remove(finding.file()));
        }
    }

    /** What is taken changes of the roadmap, by file; nothing for a file that changes nothing. */
    Map<String, List<Change>> changes(Roadmap before) {
        Map<String, List<Change>> changes = new TreeMap<>();
        if (!before.sources().equals(roadmap.sources())) {
            changes.put(Stewardship.SOURCES, SourceChanges.between(before.sources(), roadmap.sources()));
        }
        taken.forEach((id, initiative) -> {
            Initiative stood = before.initiatives().get(id);
            changes.put(
                    Stand.file(id),
                    Changes.between(
                            stood == null ? null : before.sources().open(stood),
                            before.sources().open(initiative)));
        });
        return changes;
    }

    private static List<Finding> judge(
            Roadmap standing, Roadmap together, Map<String, Draft<Initiative>> candidates, World world) {
        List<Finding> found = new ArrayList<>();
        for (Draft<Initiative> draft : candidates.values()) {
            Rules.objections(Objects.requireNonNull(draft.content()), together, world)
                    .forEach(objection -> found.add(finding(draft, objection)));
        }
        if (found.isEmpty()) {
            List<String> broken = broken(standing, together, world);
            candidates.values().stream()
                    .filter(draft -> !broken.isEmpty())
                    .forEach(draft -> found.add(stillUsed(draft, broken)));
        }
        return found;
    }

    /** What the standing initiatives lose by the change, in words. */
    static List<String> broken(Roadmap before, Roadmap after, World world) {
        List<String> broken = new ArrayList<>();
        after.initiatives().values().stream()
                .filter(other -> other.equals(before.initiatives().get(other.id())))
                .forEach(other -> {
                    List<Objection> lost = new ArrayList<>(Rules.objections(other, after, world));
                    lost.removeAll(Rules.objections(other, before, world));
                    lost.forEach(objection -> broken.add(
                            "'%s' in %s at %s".formatted(objection.value(), other.id(), objection.pointer())));
                });
        return broken;
    }

    private static Finding stillUsed(Draft<Initiative> draft, List<String> broken) {
        return Fault.STILL_USED.at(
                draft.place(""), broken.getFirst(), "it to stay until %s is changed".formatted(broken));
    }

    private static Finding finding(Draft<Initiative> draft, Objection objection) {
        return objection.fault().at(draft.place(objection.pointer()), objection.value(), objection.expected());
    }

    private static Map<String, Initiative> contents(Map<String, Draft<Initiative>> candidates) {
        Map<String, Initiative> contents = new TreeMap<>();
        candidates.values().forEach(draft -> {
            Initiative initiative = Objects.requireNonNull(draft.content());
            contents.put(initiative.id(), initiative);
        });
        return contents;
    }
}
