package no.utbredt.initiative.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.initiative.document.DocumentChange.Subject;
import no.utbredt.initiative.document.DocumentChange.What;
import no.utbredt.initiative.roadmap.Source;

/**
 * What a document says that is neither a report nor a figure nor of the roadmap, beside what stands of it.
 *
 * @param standing what is kept of it
 * @param said what it says now
 */
record Beside(Source document, List<Context> standing, List<Context> said) {

    List<Context> together() {
        return KeptContext.together(standing, said);
    }

    List<DocumentChange> differences() {
        Map<String, Context> stood = new HashMap<>();
        standing.forEach(each -> stood.put(each.fact(), each));
        List<DocumentChange> differences = new ArrayList<>();
        for (Context each : said) {
            Context before = stood.get(each.fact());
            if (!each.equals(before)) {
                differences.add(DocumentChange.of(
                        DocumentFolder.CONTEXT,
                        Subject.CONTEXT,
                        each.fact(),
                        before == null ? What.ADDED : What.CHANGED,
                        each.why().name()));
            }
        }
        return differences;
    }
}
