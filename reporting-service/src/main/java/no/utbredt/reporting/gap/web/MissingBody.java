package no.utbredt.reporting.gap.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.gap.Cause;
import no.utbredt.reporting.gap.Gap;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * One who is missing.
 *
 * @param weight what it weighs, or null when not known
 * @param systems the EHR systems it is known to run
 * @param preconditions the services that must be there first and are known not to be
 */
record MissingBody(
        String id,
        @Nullable String name,
        Stage stage,
        Cause cause,
        @Nullable Long weight,
        List<Named> systems,
        List<Named> preconditions) {

    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "stage",
            "cause",
            "derived",
            "weight",
            "systems",
            "preconditions",
            "service",
            "role",
            "atLeast",
            "group",
            "weighedBy",
            "date",
            "structure",
            "knownAt",
            "statedBy",
            "provisional");

    static MissingBody of(Gap.Missing missing, Gap gap, Known known) {
        int day = OsloDay.number(gap.answer().question().structure());
        return new MissingBody(
                missing.actor(),
                missing.name(),
                missing.stage(),
                missing.cause(),
                gap.weighed() ? missing.weight().orElse(0) : null,
                missing.systems().stream().map(id -> system(id, day, known)).toList(),
                missing.preconditions().stream()
                        .map(id -> Named.service(id, known))
                        .toList());
    }

    private static Named system(String id, int day, Known known) {
        EhrSystem system = known.systems().get(id);
        String name = system == null ? null : system.nameOn(day);
        return new Named(id, name == null ? id : name);
    }

    List<@Nullable Object> values(CoverageQuestion question, boolean provisional) {
        return Arrays.asList(
                id,
                name,
                stage,
                cause,
                true,
                weight,
                ids(systems),
                ids(preconditions),
                question.service(),
                question.role(),
                question.stage(),
                question.group(),
                question.weight(),
                question.day(),
                question.structure(),
                question.knownAt(),
                question.statedBy(),
                provisional);
    }

    private static String ids(List<Named> some) {
        return some.stream().map(Named::id).collect(Collectors.joining(" "));
    }
}
