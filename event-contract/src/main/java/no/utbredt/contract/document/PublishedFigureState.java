package no.utbredt.contract.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate somebody published. It stands beside our counts and is never turned into reports (law 8).
 *
 * @param service catalogue id
 * @param role {@code SOURCE} or {@code CONSUMER}
 * @param group id of the actor group it speaks of
 * @param subset which part of the group, for example a health region, or null for all of it
 * @param stage the stage it counts (at least), or null where it is a number that counts no stage
 * @param value the number with its unit, or null when only a word is given
 * @param word ordinal word {@code ALLE}, {@code DE_ALLER_FLESTE}, {@code DE_FLESTE}, {@code OM_LAG_HALVPARTEN},
 *     {@code MANGE}, {@code FLERE}, {@code NOEN}, {@code FAA}, {@code TILNAERMET_INGEN} or {@code INGEN}, or null
 * @param memberStage what <em>ingen</em> says of each member ({@code NOT_STARTED}, {@code NO_PLAN} or
 *     {@code NOT_RELEVANT}), or null
 * @param scopes scope codes it is limited to; empty means not limited
 * @param asOf the date it is true at, ISO 8601 as precise as known
 * @param statedAt when it was published, ISO 8601
 * @param basis what the publisher divided by, in the publisher's words, or null when not said
 * @param partOf id of the figure this one is "of which", or null
 * @param previous what the publisher says it was before, or null
 * @param change the change the publisher states, or null
 * @param certainty {@code CERTAIN} or {@code UNCERTAIN}
 * @param quote the publisher's own words
 * @param document id of the document
 * @param place chapter, case, page or line
 * @param classification {@code OPEN}, or {@code INTERN} where the source marks its text so: entered, not displayed until
 *     cleared
 * @param note what a reader should know about it, in Norwegian, or null
 */
public record PublishedFigureState(
        String service,
        String role,
        String group,
        @Nullable Subset subset,
        @Nullable String stage,
        @Nullable Value value,
        @Nullable String word,
        @Nullable String memberStage,
        List<String> scopes,
        String asOf,
        String statedAt,
        @Nullable String basis,
        @Nullable String partOf,
        @Nullable Previous previous,
        @Nullable Change change,
        String certainty,
        String quote,
        String document,
        @Nullable String place,
        String classification,
        @Nullable String note) {

    /**
     * A number with its unit.
     *
     * @param number as printed
     * @param unit {@code ACTORS}, {@code SHARE_ACTORS} (per cent), {@code SHARE_POPULATION} (per cent),
     *     {@code SHARE_TRANSACTIONS} (per cent), {@code SHARE_NEED} (per cent), {@code PERSONS} or {@code ITEMS}
     * @param qualifier {@code EXACT}, {@code ABOUT}, {@code OVER}, {@code UNDER}, {@code AT_LEAST} or {@code AT_MOST}
     */
    public record Value(BigDecimal number, String unit, String qualifier) {}

    /**
     * Which part of a group.
     *
     * @param kind {@code HEALTH_REGION}, {@code COUNTY} or {@code ACTORS}
     * @param value code of the region or county, or actor ids parted by a space
     */
    public record Subset(String kind, String value) {}

    /**
     * What the publisher says the figure was before.
     *
     * @param number in the unit of the value
     * @param asOf ISO 8601, or null when not said
     * @param figure id of the figure that published it, or null
     */
    public record Previous(
            BigDecimal number,
            @Nullable String asOf,
            @Nullable String figure) {}

    /**
     * The change the publisher states.
     *
     * @param number signed, in the unit of the value
     * @param since id of the figure it is counted from
     */
    public record Change(BigDecimal number, String since) {}
}
