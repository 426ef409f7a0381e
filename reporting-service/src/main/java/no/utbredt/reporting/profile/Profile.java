package no.utbredt.reporting.profile;

import java.util.List;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Where one actor stands with everything.
 *
 * @param question what it answers
 * @param known what the registry knows of it
 * @param county number of the county it lies in on the day, or null when not known
 * @param lines its own, then those of the units beneath it by their ids; of the services anything is reported or published of
 * @param predecessors ids of those it had taken over from by the day, in order
 * @param successors ids of those that had taken over from it by the day, in order
 */
public record Profile(
        ProfileQuestion question,
        Actor known,
        @Nullable String county,
        List<Line> lines,
        List<String> predecessors,
        List<String> successors) {
    public Profile {
        lines = List.copyOf(lines);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /**
     * One service in one role.
     *
     * @param actor id of the actor or of the unit beneath it
     * @param group id of the group it is a member of, for which the service is
     * @param standing where it stands
     * @param inCounty what coverage says of that group in its county; null when the county is not known
     * @param nationally what coverage says of that group
     */
    public record Line(
            String actor,
            String service,
            Role role,
            String group,
            Standing standing,
            @Nullable Outcome inCounty,
            Outcome nationally) {}
}
