package no.utbredt.reporting.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** Everybody a question asks about by name, and where each stands. */
record Population(CoverageQuestion question, Known known) {

    /** The group asked about, or null when the registry does not know it. */
    @Nullable
    Group group() {
        return known.registry().group(question.group());
    }

    /** The members of the group with their standings, in the order of their ids. */
    Map<String, Standing> standings() {
        Adoptions adoptions = known.adoptions(question.service(), question.role());
        int day = OsloDay.number(question.day());
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (String member : known.registry().members(question.group(), OsloDay.number(question.structure()))) {
            Standing standing = adoptions.standing(member, day, question.scope());
            standings.put(member, question.tooOld(standing.mark().statedOn(), day) ? Standing.UNKNOWN : standing);
        }
        return standings;
    }
}
