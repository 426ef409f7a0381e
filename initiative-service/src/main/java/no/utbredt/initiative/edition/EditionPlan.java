package no.utbredt.initiative.edition;

import java.util.List;
import no.utbredt.initiative.time.ImpreciseDate;

/**
 * Which edition is to be frozen.
 *
 * @param id lower-case, stable, for example {@code veikart-21.1}
 * @param name its name, in Norwegian
 * @param series id of the series it belongs to
 * @param date its date
 * @param sources ids of the documents whose statements it holds, at least one
 */
public record EditionPlan(String id, String name, String series, ImpreciseDate date, List<String> sources) {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public EditionPlan {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
