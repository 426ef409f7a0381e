package no.utbredt.reporting.coverage;

import java.time.LocalDate;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * How much of a group has come at least so far with a service?
 *
 * @param service catalogue id
 * @param role which part the actors take; the two are never counted together
 * @param stage at least this stage; the headline asks {@link Stage#INTRODUCED}
 * @param group id of the actor group
 * @param scope scope code the question is limited to, or null
 * @param rollUp how units count for their parent
 * @param weight what each actor counts as
 * @param cut along what the answer is cut
 * @param day the day asked about, at its end
 * @param knownAt as known when it is asked
 * @param statedBy the day by whose end sources must have said it, or null
 * @param structure the day whose members, parents, places, totals and weights are used; the day itself by default
 * @param audience who asks
 * @param maxAge how many days before the day what decides may have been said, 0 or more; older counts as unknown (law 5). Null
 *     for any age
 * @param eligible whether it asks of those alone who fulfil what the catalogue requires; of whom that is not known count as unknown
 */
public record CoverageQuestion(
        String service,
        Role role,
        Stage stage,
        String group,
        @Nullable String scope,
        RollUp rollUp,
        Weight weight,
        Cut cut,
        LocalDate day,
        KnownAt knownAt,
        @Nullable LocalDate statedBy,
        LocalDate structure,
        Audience audience,
        @Nullable Integer maxAge,
        boolean eligible) {
    public CoverageQuestion {
        if (maxAge != null && maxAge < 0) {
            throw new IllegalArgumentException("nothing is " + maxAge + " days old");
        }
        if (!stage.askable()) {
            throw new IllegalArgumentException("nobody can be at least " + stage);
        }
    }

    /** A question of everybody in the group that takes statements of any age. */
    public CoverageQuestion(
            String service,
            Role role,
            Stage stage,
            String group,
            @Nullable String scope,
            RollUp rollUp,
            Weight weight,
            Cut cut,
            LocalDate day,
            KnownAt knownAt,
            @Nullable LocalDate statedBy,
            LocalDate structure,
            Audience audience) {
        this(
                service, role, stage, group, scope, rollUp, weight, cut, day, knownAt, statedBy, structure, audience,
                null, false);
    }

    /** The headline: at least introduced, each actor counting one, nationally, by the structure of the day itself. */
    public static CoverageQuestion of(String service, Role role, String group, LocalDate day, LocalDate knownAt) {
        return of(service, role, group, day, KnownAt.endOf(knownAt), null);
    }

    /** The same, as known at an instant and stated by the end of a day, or null. */
    public static CoverageQuestion of(
            String service, Role role, String group, LocalDate day, KnownAt knownAt, @Nullable LocalDate statedBy) {
        return new CoverageQuestion(
                service,
                role,
                Stage.INTRODUCED,
                group,
                null,
                RollUp.none(),
                Weight.ACTORS,
                Cut.NATION,
                day,
                knownAt,
                statedBy,
                day,
                Audience.PUBLIC);
    }

    /** What is taken into account. */
    public Horizon horizon() {
        return Horizon.of(knownAt, statedBy);
    }

    /** The same question, cut otherwise. */
    public CoverageQuestion cut(Cut other) {
        return new CoverageQuestion(
                service, role, stage, group, scope, rollUp, weight, other, day, knownAt, statedBy, structure, audience,
                maxAge, eligible);
    }

    /** The same question of another day; asked by the structure of its own day it is so again. */
    public CoverageQuestion on(LocalDate other) {
        return new CoverageQuestion(
                service,
                role,
                stage,
                group,
                scope,
                rollUp,
                weight,
                cut,
                other,
                knownAt,
                statedBy,
                structure.equals(day) ? other : structure,
                audience,
                maxAge,
                eligible);
    }

    /** The same question, as known at another time. */
    public CoverageQuestion as(KnownAt otherwise) {
        return new CoverageQuestion(
                service, role, stage, group, scope, rollUp, weight, cut, day, otherwise, statedBy, structure, audience,
                maxAge, eligible);
    }

    /** The same question of statements no older than so many days before the day; null for any age. */
    public CoverageQuestion noOlderThan(@Nullable Integer days) {
        return new CoverageQuestion(
                service, role, stage, group, scope, rollUp, weight, cut, day, knownAt, statedBy, structure, audience,
                days, eligible);
    }

    /** The same question of those alone who are eligible, or of everybody. */
    public CoverageQuestion ofEligible(boolean alone) {
        return new CoverageQuestion(
                service, role, stage, group, scope, rollUp, weight, cut, day, knownAt, statedBy, structure, audience,
                maxAge, alone);
    }

    /** The same question of at least another stage. */
    public CoverageQuestion atLeast(Stage other) {
        return new CoverageQuestion(
                service, role, other, group, scope, rollUp, weight, cut, day, knownAt, statedBy, structure, audience,
                maxAge, eligible);
    }

    /** The same question of those who take another part. */
    public CoverageQuestion as(Role other) {
        return new CoverageQuestion(
                service, other, stage, group, scope, rollUp, weight, cut, day, knownAt, statedBy, structure, audience,
                maxAge, eligible);
    }

    /** The same question, asked by another. */
    public CoverageQuestion by(Audience other) {
        return new CoverageQuestion(
                service, role, stage, group, scope, rollUp, weight, cut, day, knownAt, statedBy, structure, other,
                maxAge, eligible);
    }

    /** For whom it is answered: for an operator everything, whoever it was put for. */
    Audience audience(Known known) {
        return known.insight().full() ? Audience.OPERATOR : audience;
    }

    /** Whether members may be persons, so that what single ones did is kept back (law 12). */
    public boolean keepsBack(Known known) {
        return audience == Audience.PUBLIC && known.disclosure().keepsBack(group);
    }

    /** The same question by that weight. */
    CoverageQuestion by(Weight other) {
        return new CoverageQuestion(
                service, role, stage, group, scope, rollUp, other, cut, day, knownAt, statedBy, structure, audience,
                maxAge, eligible);
    }

    /** Whether what was said on one epoch day is too old on another. */
    boolean tooOld(int statedOn, int onDay) {
        return maxAge != null && statedOn != Mark.NEVER && (long) onDay - statedOn > maxAge;
    }
}
