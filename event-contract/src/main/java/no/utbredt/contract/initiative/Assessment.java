package no.utbredt.contract.initiative;

import java.util.List;

/**
 * One of the four assessments.
 *
 * @param id unique within this list of the initiative
 * @param dimension which of the four: {@code FINANSIERING}, {@code TILSLUTNING}, {@code TILRETTELEGGING} or {@code
 *     AVHENGIGHETER}
 * @param statements what the sources say
 */
public record Assessment(String id, String dimension, List<AssessmentStatement> statements) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Assessment {
        statements = statements == null ? List.of() : List.copyOf(statements);
    }
}
