package no.utbredt.initiative.roadmap.item;

import java.util.List;

/**
 * One of the four assessments.
 *
 * @param id unique within this list of the initiative
 * @param dimension which of the four
 * @param statements what the sources say
 */
public record Assessment(String id, Dimension dimension, List<AssessmentStatement> statements) implements Item {

    /** The four assessments. */
    public enum Dimension {
        FINANSIERING,
        TILSLUTNING,
        TILRETTELEGGING,
        AVHENGIGHETER
    }

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Assessment {
        statements = statements == null ? List.of() : List.copyOf(statements);
    }

    @Override
    public String label() {
        return id;
    }
}
