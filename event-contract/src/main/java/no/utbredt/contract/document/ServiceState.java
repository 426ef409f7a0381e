package no.utbredt.contract.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service of a national e-health solution. Names are not keys: one name may stand twice, one service may have many.
 *
 * @param solution id of the solution it belongs to
 * @param solutionName Norwegian name of the solution
 * @param category code of the category, for example {@code DIALOG}, {@code ADMINISTRASJON}, {@code INNSYN}, or null
 * @param parent id of the service it is a part, step, version or channel of, or null
 * @param kind {@code SERVICE}, {@code SUB_SERVICE}, {@code STEP}, {@code VERSION} or {@code CHANNEL}
 * @param order place among its siblings where that means something (steps, versions), or null
 * @param name Norwegian name
 * @param nameEnglish English name, or null
 * @param aliases what documents have called it
 * @param groups which roles exist for which actor group
 * @param scopes what reports of it may be limited to
 * @param availability where it is offered nationally, and since when
 * @param eligibility what an actor must fulfil to adopt it
 * @param sources document and place each fact is from
 */
public record ServiceState(
        String solution,
        String solutionName,
        @Nullable String category,
        @Nullable String parent,
        String kind,
        @Nullable Integer order,
        String name,
        @Nullable String nameEnglish,
        List<Alias> aliases,
        List<GroupRoles> groups,
        List<Scope> scopes,
        List<Availability> availability,
        List<Eligibility> eligibility,
        List<String> sources) {

    /** Whoever wrote before eligibility was kept said nothing of it. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public ServiceState {
        eligibility = eligibility == null ? List.of() : List.copyOf(eligibility);
    }

    /** A name some document used, and where. */
    public record Alias(String name, @Nullable String source) {}

    /** The roles ({@code SOURCE}, {@code CONSUMER}) that exist for a group. */
    public record GroupRoles(String group, List<String> roles) {}

    /** A code reports may be limited to, with its Norwegian name. */
    public record Scope(String code, String name) {}

    /**
     * Whether the service is offered nationally to a group. Not offered means no coverage to compute, not 0 %.
     *
     * @param group id of the group, or null for all its groups
     * @param offered whether it is
     * @param from ISO 8601, as precise as known, or null when unknown
     * @param to ISO 8601, or null while it lasts
     * @param source document and place
     */
    public record Availability(
            @Nullable String group,
            boolean offered,
            @Nullable String from,
            @Nullable String to,
            @Nullable String source) {}

    /**
     * What an actor must fulfil to adopt, and how it is known who does: who is in one of the sets, or who has the agreement.
     *
     * @param group id of the group it binds, or null for everybody
     * @param kind {@code MEMBERSHIP}, {@code EID_LEVEL} or {@code AGREEMENT}
     * @param text in Norwegian
     * @param sets ids of areas or actor groups; none where an agreement tells
     * @param agreement the agreement that fulfils it, or null
     * @param from ISO 8601, as precise as known, or null when unknown
     * @param to ISO 8601, or null while it lasts
     * @param source document and place
     */
    public record Eligibility(
            @Nullable String group,
            String kind,
            String text,
            List<String> sets,
            @Nullable RequiredAgreement agreement,
            @Nullable String from,
            @Nullable String to,
            String source) {

        @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
        public Eligibility {
            sets = sets == null ? List.of() : List.copyOf(sets);
        }
    }

    /**
     * An agreement as actors report it.
     *
     * @param kind code of what is agreed; an option is not its exercise
     * @param counterparty organisation number or short code, or null for any
     */
    public record RequiredAgreement(String kind, @Nullable String counterparty) {}
}
