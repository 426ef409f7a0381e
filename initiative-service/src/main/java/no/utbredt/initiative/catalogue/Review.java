package no.utbredt.initiative.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Finding;

/**
 * What becomes of the catalogue when files are proposed. A file is taken whole or refused whole; one that is refused keeps what
 * stood in it before, and the others are judged without it.
 *
 * @param catalogue the catalogue as it becomes
 * @param taken names of the proposed files that are taken
 * @param findings why the others are refused, by place
 */
public record Review(Catalogue catalogue, Set<String> taken, List<Finding> findings) {

    /**
     * @param standing the files as they stand
     * @param proposed new files, and new versions of standing ones
     */
    public static Review of(Collection<Draft<Contents>> standing, Collection<Draft<Contents>> proposed) {
        Map<String, Draft<Contents>> before = byName(standing);
        Map<String, Draft<Contents>> candidates = byName(proposed);
        List<Finding> findings = new ArrayList<>();
        while (true) {
            Crosscheck crosscheck = Crosscheck.of(before, candidates);
            List<Finding> found = crosscheck.findings();
            if (found.isEmpty()) {
                findings.sort(Finding.BY_PLACE);
                return new Review(crosscheck.catalogue(), Set.copyOf(candidates.keySet()), List.copyOf(findings));
            }
            findings.addAll(found);
            found.forEach(finding -> candidates.remove(finding.file()));
        }
    }

    private static Map<String, Draft<Contents>> byName(Collection<Draft<Contents>> drafts) {
        Map<String, Draft<Contents>> byName = new TreeMap<>();
        drafts.forEach(draft -> byName.put(draft.name(), draft));
        return byName;
    }
}
