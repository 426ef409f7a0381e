package no.utbredt.reporting.profile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.profile.Profile;
import no.utbredt.reporting.profile.ProfileQuestion;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.timeline.web.StandingBody;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * Where one actor stands with everything.
 *
 * @param stage at least this stage the others are counted
 * @param county number of the county it lies in, or null when not known
 * @param parents whom it belongs to on the day
 * @param predecessors whom it had taken over from
 * @param successors who had taken over from it
 * @param knownUpTo the instant up to which everything is known, or null
 * @param provisional whether the answer may still change
 * @param lines its own, then those of the units beneath it
 */
record ProfileBody(
        String notice,
        Named actor,
        String kind,
        @Nullable String county,
        List<Named> parents,
        List<Named> predecessors,
        List<Named> successors,
        Stage stage,
        LocalDate date,
        String knownAt,
        @Nullable LocalDate statedBy,
        @Nullable Instant knownUpTo,
        boolean provisional,
        List<ProfileLineBody> lines) {

    static ProfileBody of(Profile profile, Known then, KnownUpTo known) {
        ProfileQuestion question = profile.question();
        int day = OsloDay.number(question.day());
        return new ProfileBody(
                Notice.TEXT,
                named(question.actor(), day, then),
                profile.known().kind(),
                profile.county(),
                shown(parents(profile.known(), day), day, then),
                shown(profile.predecessors(), day, then),
                shown(profile.successors(), day, then),
                question.stage(),
                question.day(),
                question.knownAt().toString(),
                question.statedBy(),
                known.edge(),
                known.provisional(question.knownAt()),
                profile.lines().stream()
                        .map(line -> ProfileLineBody.of(line, day, then))
                        .toList());
    }

    private static Named named(String id, int day, Known then) {
        Named named = Named.actor(id, day, then);
        return named == null ? new Named(id, id) : named;
    }

    private static List<String> parents(Actor actor, int day) {
        return actor.parents().stream()
                .filter(parent -> parent.holdsOn(day))
                .map(Dated::value)
                .toList();
    }

    private static List<Named> shown(List<String> ids, int day, Known then) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(Named.actor(id, day, then)))
                .toList();
    }

    /**
     * One service in one role.
     *
     * @param actor the actor itself, or the unit beneath it
     * @param group the group it is in for which the service is
     * @param standing where it stands, and the reports behind it
     * @param inCounty the group in its county, or null when the county is not known
     * @param nationally the group in the nation
     */
    record ProfileLineBody(
            Named actor,
            Named service,
            Role role,
            Named group,
            StandingBody standing,
            @Nullable OthersBody inCounty,
            OthersBody nationally) {

        static ProfileLineBody of(Profile.Line line, int day, Known then) {
            return new ProfileLineBody(
                    named(line.actor(), day, then),
                    Named.service(line.service(), then),
                    line.role(),
                    Named.group(line.group(), then),
                    StandingBody.of(line.standing(), then),
                    line.inCounty() == null ? null : OthersBody.of(line.inCounty()),
                    OthersBody.of(line.nationally()));
        }
    }

    /** How far the others have come; the figure is null where the state is not KNOWN. */
    record OthersBody(CellState state, @Nullable FigureNumbers figure) {

        static OthersBody of(Outcome outcome) {
            return new OthersBody(
                    CellState.of(outcome),
                    outcome instanceof Outcome.Known known ? FigureNumbers.of(known.figure()) : null);
        }
    }
}
