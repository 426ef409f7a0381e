package no.utbredt.reporting.finding.web;

import java.util.EnumSet;
import no.utbredt.reporting.finding.Finding;
import no.utbredt.reporting.finding.WorkList;
import no.utbredt.reporting.followup.FollowUp;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for.
 *
 * @param kind only those of that kind, or null for all
 * @param state only those that stand so, or null for all whose cause is there
 * @param owner only those that organisation sees to, or null for all
 */
record WorkQuestion(
        Finding.@Nullable Kind kind,
        FollowUp.@Nullable State state,
        @Nullable String owner) {

    static WorkQuestion of(Asked asked) {
        return new WorkQuestion(
                asked.text("kind") == null
                        ? null
                        : asked.code("kind", Finding.Kind.class, Finding.Kind.STALE, EnumSet.allOf(Finding.Kind.class)),
                asked.text("state") == null
                        ? null
                        : asked.code(
                                "state",
                                FollowUp.State.class,
                                FollowUp.State.OPEN,
                                EnumSet.allOf(FollowUp.State.class)),
                asked.text("owner"));
    }

    boolean asksForAll() {
        return kind == null && state == null && owner == null;
    }

    /** Whether such a finding is asked for; an owner who is not told of is none. */
    boolean takes(WorkList.Item item, int today, Known known) {
        return (kind == null || item.kind() == kind)
                && (state == null ? item.state() != FollowUp.State.FIXED : item.state() == state)
                && (owner == null
                        || (item.said() != null && owner.equals(FindingBody.told(item.said(), today, known))));
    }
}
