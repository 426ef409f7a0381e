package no.utbredt.reporting.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate somebody published. It stands beside our counts and is never turned into reports (law 8).
 *
 * @param service catalogue id
 * @param role which part the actors take
 * @param group id of the group it speaks of
 * @param subset which part of the group, or null for all of it
 * @param stage the stage it counts (at least), or null where it counts none
 * @param value the number, or null when only a word is given
 * @param word {@code ALLE} to {@code INGEN}, or null
 * @param memberStage what {@code INGEN} says of each member, or null
 * @param scopes scope codes it is limited to; empty means not limited
 * @param asOf the date it is true at
 * @param statedAt when it was published
 * @param basis what the publisher divided by, in the publisher's words, or null
 * @param partOf id of the figure this is "of which", or null
 * @param previous what the publisher says it was before, or null
 * @param change the change the publisher states, or null
 * @param certain false when the publisher was not sure
 * @param citation where it stands, and in which words
 */
public record PublishedFigure(
        String service,
        Role role,
        String group,
        @Nullable Subset subset,
        @Nullable Stage stage,
        @Nullable Value value,
        @Nullable String word,
        @Nullable Stage memberStage,
        Set<String> scopes,
        PartialDate asOf,
        PartialDate statedAt,
        @Nullable String basis,
        @Nullable String partOf,
        @Nullable Previous previous,
        @Nullable Change change,
        boolean certain,
        Citation citation) {
    /** The word that speaks of each member. */
    public static final String ALL = "ALLE";

    /** The word that denies each member. */
    public static final String NONE = "INGEN";

    public PublishedFigure {
        scopes = Set.copyOf(scopes);
    }

    /** A number as printed, with its unit. */
    public record Value(BigDecimal number, Unit unit, Qualifier qualifier) {
        /** The least it can stand for: an exact share was rounded to its last printed digit, "over 20" was not. */
        public BigDecimal least() {
            return unit.isShare() && qualifier == Qualifier.EXACT
                    ? number.subtract(BigDecimal.valueOf(5, Math.max(number.scale(), 0) + 1))
                    : number;
        }
    }

    /**
     * What the publisher says the figure was before.
     *
     * @param number in the unit of the value
     * @param asOf when, or null when not said
     * @param figure id of the figure that published it, or null
     */
    public record Previous(
            BigDecimal number,
            @Nullable PartialDate asOf,
            @Nullable String figure) {}

    /**
     * The change the publisher states.
     *
     * @param number signed, in the unit of the value
     * @param since id of the figure it is counted from
     */
    public record Change(BigDecimal number, String since) {}

    /**
     * Where a figure stands.
     *
     * @param quote the publisher's own words; not to be displayed unless {@code open}
     * @param document id of the document
     * @param place chapter, case, page or line, or null
     * @param open whether the text is cleared for display
     * @param note what a reader should know, in Norwegian, or null
     */
    public record Citation(
            String quote,
            String document,
            @Nullable String place,
            boolean open,
            @Nullable String note) {}

    /** What figures answer that answer one question of one date. */
    public record Question(
            String service,
            Role role,
            String group,
            @Nullable Subset subset,
            @Nullable Stage stage,
            Set<String> scopes,
            PartialDate asOf) {}

    /** The question and date it answers. */
    public Question question() {
        return new Question(service, role, group, subset, stage, scopes, asOf);
    }

    /** Figures by what they answer, each by its id and in the order of ids. */
    public static Map<Question, TreeMap<String, PublishedFigure>> byQuestion(Map<String, PublishedFigure> figures) {
        Map<Question, TreeMap<String, PublishedFigure>> alike = new HashMap<>();
        figures.forEach((id, figure) -> alike.computeIfAbsent(figure.question(), question -> new TreeMap<>())
                .put(id, figure));
        return alike;
    }

    /** Whether it had been stated within the horizon. */
    public boolean heardWithin(Horizon horizon) {
        return horizon.heard(statedAt);
    }

    /** The epoch day on which it was certainly so: the end of its date, yet not after it was published. */
    public int day() {
        return Math.min(asOf.last(), Math.max(asOf.first(), statedAt.last()));
    }
}
