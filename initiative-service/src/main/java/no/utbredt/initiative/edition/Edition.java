package no.utbredt.initiative.edition;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.Statements;

/**
 * The roadmap with only the statements of some documents, as it stood when it was frozen. What may not be displayed is not in it.
 *
 * @param plan which edition it is
 * @param frozenAt when it was frozen, UTC
 * @param sources the documents it holds statements of
 * @param initiatives those of which anything is said, by id
 */
public record Edition(EditionPlan plan, Instant frozenAt, List<Source> sources, List<Initiative> initiatives) {

    @SuppressWarnings(
            "ConstantValue") // binding hands in null for what is left out, as an edition nothing may be shown of is
    // kept
    public Edition {
        sources = sources == null ? List.of() : List.copyOf(sources);
        initiatives = initiatives == null ? List.of() : List.copyOf(initiatives);
    }

    /** What the documents of the plan say. An initiative nobody of them names falls away. */
    public static Edition of(EditionPlan plan, Roadmap roadmap, Instant now) {
        Set<String> wanted = Set.copyOf(plan.sources());
        List<Initiative> stated = roadmap.open().initiatives().values().stream()
                .map(initiative -> Statements.keeping(initiative, citation -> wanted.contains(citation.document())))
                .filter(initiative -> !Statements.of(initiative).isEmpty())
                .toList();
        List<Source> cited = roadmap.sources().byId().values().stream()
                .filter(source -> wanted.contains(source.id()))
                .toList();
        return new Edition(plan, now, cited, stated);
    }

    /** Its documents, to tell when each statement was made. */
    public Sources citing() {
        return Sources.of(sources);
    }
}
