package no.utbredt.initiative.roadmap.web;

import java.util.List;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.Statements;
import no.utbredt.initiative.roadmap.Wanted;
import no.utbredt.initiative.roadmap.item.GroupMention;
import no.utbredt.initiative.roadmap.item.Name;
import no.utbredt.initiative.roadmap.item.ServiceMention;
import no.utbredt.initiative.roadmap.item.Status;
import org.jspecify.annotations.Nullable;

/** An initiative in a list. */
record Summary(
        String id,
        Initiative.Kind kind,
        String name,
        @Nullable String nameEnglish,
        List<String> names,
        Status.@Nullable Standing status,
        List<String> groups,
        List<String> services,
        List<String> sources,
        int milestones,
        int targets) {

    static Summary of(Initiative initiative, Sources sources) {
        return new Summary(
                initiative.id(),
                initiative.kind(),
                Wanted.displayName(initiative),
                initiative.nameEnglish(),
                initiative.names().stream().map(Name::name).distinct().toList(),
                Wanted.standing(initiative, sources),
                initiative.groups().stream().map(GroupMention::group).distinct().toList(),
                initiative.services().stream()
                        .map(ServiceMention::service)
                        .distinct()
                        .toList(),
                Statements.of(initiative).stream()
                        .map(spoken -> spoken.said().source().document())
                        .distinct()
                        .sorted()
                        .toList(),
                initiative.milestones().size(),
                initiative.targets().size());
    }
}
