package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The figures that answer for each member: <em>alle</em> or <em>ingen</em> of a group whose members are all registered (law 8).
 *
 * @param figures of one service and role, as known within a horizon, by id
 */
public record DerivedFigures(Map<String, PublishedFigure> figures, Registry registry) {
    Map<String, Adoption> byMember() {
        Map<String, List<Claim>> claims = new HashMap<>();
        figures.forEach((id, figure) -> {
            Stage stage = ofEachMember(figure);
            if (stage != null) {
                Claim claim = Claim.of(id, figure, stage);
                membersOf(figure)
                        .forEach(member -> claims.computeIfAbsent(member, m -> new ArrayList<>())
                                .add(claim));
            }
        });
        Map<String, Adoption> adoptions = new HashMap<>();
        claims.forEach((member, of) -> adoptions.put(member, Adoption.of(of)));
        return adoptions;
    }

    private static @Nullable Stage ofEachMember(PublishedFigure figure) {
        if (PublishedFigure.ALL.equals(figure.word())) {
            return figure.stage();
        }
        return PublishedFigure.NONE.equals(figure.word()) ? figure.memberStage() : null;
    }

    private List<String> membersOf(PublishedFigure figure) {
        Group group = registry.group(figure.group());
        if (group == null || !group.complete() || !group.registeredOn(figure.day())) {
            return List.of();
        }
        return Subset.membersOf(figure, registry);
    }
}
