package no.utbredt.initiative.roadmap.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.Role;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.Part;
import no.utbredt.initiative.roadmap.item.Target;
import no.utbredt.initiative.roadmap.item.TargetStep;
import org.jspecify.annotations.Nullable;

/** A target can be held against what happened, comes from a cited document, and asks for a role that exists. */
final class Targets {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Catalogue catalogue;
    private final List<Objection> found = new ArrayList<>();

    private Targets(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Objection> objections(Initiative initiative, Catalogue catalogue) {
        Targets targets = new Targets(catalogue);
        for (int i = 0; i < initiative.targets().size(); i++) {
            targets.judge("/targets/" + i, initiative.targets().get(i));
        }
        for (int i = 0; i < initiative.milestones().size(); i++) {
            targets.judge(
                    "/milestones/" + i + "/composite/", initiative.milestones().get(i));
        }
        return targets.found;
    }

    private void judge(String pointer, Target target) {
        if (target.measure() == Target.Measure.USAGE) {
            required(pointer, "indicator", target.indicator(), Fault.TARGET_WITHOUT_INDICATOR);
        } else {
            required(pointer, "weight", target.weight(), Fault.TARGET_WITHOUT_WEIGHT);
            required(pointer, "stage", target.stage(), Fault.TARGET_WITHOUT_STAGE);
            required(pointer, "group", target.group(), Fault.TARGET_WITHOUT_GROUP);
        }
        role(pointer, target.service(), target.group(), target.role());
        for (int i = 0; i < target.steps().size(); i++) {
            TargetStep step = target.steps().get(i);
            if (step.unit() == TargetStep.Unit.PERCENT && step.value().compareTo(WHOLE) > 0) {
                found.add(new Objection(
                        Fault.OUT_OF_RANGE,
                        pointer + "/steps/" + i + "/value",
                        step.value().toString(),
                        "per cent of the group, 0 to 100"));
            }
            if (step.source().document().equals(Sources.OWN)) {
                found.add(new Objection(
                        Fault.TARGET_WITHOUT_DOCUMENT,
                        pointer + "/steps/" + i + "/source/document",
                        target.id(),
                        "a document that states the target"));
            }
        }
    }

    private void judge(String pointer, Milestone milestone) {
        for (int i = 0; i < milestone.composite().size(); i++) {
            Part part = milestone.composite().get(i);
            role(pointer + i, part.service(), part.group(), part.role());
        }
    }

    private void required(String pointer, String key, @Nullable Object value, Fault fault) {
        if (value == null) {
            found.add(new Objection(fault, pointer, key, "the key '" + key + "'"));
        }
    }

    private void role(String pointer, String service, @Nullable String group, @Nullable Role role) {
        Service asked = catalogue.services().get(service);
        if (asked == null || group == null || role == null || asked.groups().isEmpty()) {
            return;
        }
        boolean exists = asked.groups().stream()
                .anyMatch(roles -> roles.group().equals(group) && roles.roles().contains(role));
        if (!exists) {
            String expected = "a role that %s has for %s in the catalogue".formatted(service, group);
            found.add(new Objection(Fault.UNKNOWN_ROLE, pointer + "/role", role.name(), expected));
        }
    }
}
