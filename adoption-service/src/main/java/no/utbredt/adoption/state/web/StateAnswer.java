package no.utbredt.adoption.state.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.report.Role;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import no.utbredt.adoption.report.web.Result;
import no.utbredt.adoption.state.Change;
import no.utbredt.adoption.state.Line;
import no.utbredt.adoption.state.Matter;
import no.utbredt.edge.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a complete state changes, and what became of each of its reports.
 *
 * @param changes how many of each there are; those there are none of are not there
 * @param hindrances for what it would be refused as it stands; empty where nothing hinders it
 * @param difference one for each actor it means something for
 */
record StateAnswer(
        String service,
        Role role,
        LocalDate date,
        boolean dryRun,
        Map<Change, Long> changes,
        List<Problem> hindrances,
        List<StateLine> difference) {

    /**
     * One actor.
     *
     * @param id its own id here, or null where it is not known
     * @param name as it was called on the day, or null where it is not known
     * @param before the stage by the client's own words, or null where they say none
     * @param after the stage it is told to have, or null where nothing is told
     * @param nearest who may have been meant, of one that is not known
     * @param result what became of its report, or would; null where nothing is told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StateLine(
            Change change,
            NamedActor actor,
            @Nullable String id,
            @Nullable String name,
            @Nullable Stage before,
            @Nullable Stage after,
            @Nullable NearestActor nearest,
            @Nullable Result result) {

        static StateLine of(Line line, LocalDate day, @Nullable Result result) {
            Actor actor = line.actor();
            Actor nearest = line.nearest();
            return new StateLine(
                    line.change(),
                    NamedActor.of(line.subject()),
                    actor == null ? null : actor.id().value(),
                    actor == null ? null : actor.nameOn(day),
                    line.before(),
                    line.after(),
                    nearest == null ? null : new NearestActor(nearest.id().value(), nearest.nameOn(day)),
                    result);
        }
    }

    /**
     * An actor as reports name it.
     *
     * @param serviceArea code of the service area beneath it, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NamedActor(String scheme, String value, @Nullable String serviceArea) {

        static NamedActor of(Subject subject) {
            return new NamedActor(subject.scheme(), subject.value(), subject.serviceArea());
        }
    }

    /** An actor by id and name. */
    record NearestActor(String id, String name) {}

    static StateAnswer of(
            Matter matter, boolean dryRun, List<Line> lines, List<FaultyField> hindrances, List<StateLine> difference) {
        Map<Change, Long> changes = new TreeMap<>();
        lines.forEach(line -> changes.merge(line.change(), 1L, Long::sum));
        return new StateAnswer(
                matter.service(),
                matter.role(),
                matter.day(),
                dryRun,
                changes,
                hindrances.stream().map(StateAnswer::problem).toList(),
                difference);
    }

    /** The problem a state is refused with. */
    static Problem problem(FaultyField hindrance) {
        var fault = hindrance.fault();
        return Problem.at(422, fault.code(), hindrance.field(), fault.expected(), fault.detail(), fault.detailNb());
    }

    /** Whether any report could not be kept. */
    boolean unavailable() {
        return difference.stream()
                .anyMatch(
                        each -> each.result() != null && each.result().status().equals("unavailable"));
    }
}
