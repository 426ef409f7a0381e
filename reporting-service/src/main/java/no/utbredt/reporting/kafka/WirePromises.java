package no.utbredt.reporting.kafka;

import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.Firmness;
import no.utbredt.reporting.initiative.ForecastAssessment;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.initiative.MilestoneDate;
import no.utbredt.reporting.initiative.Target;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Window;
import org.jspecify.annotations.Nullable;

/**
 * Milestones, targets and dependencies in our words.
 *
 * @param said who said what
 */
record WirePromises(WireSaid said) {

    List<Milestone> milestones(List<WireInitiative.Milestone> wires) {
        return said.openly(
                wires, WireInitiative.Milestone::dates, WireInitiative.Milestone.Date::source, this::milestone);
    }

    private Milestone milestone(WireInitiative.Milestone wire, List<WireInitiative.Milestone.Date> open) {
        return new Milestone(
                wire.id(),
                wire.name(),
                wire.group(),
                wire.service(),
                wire.actors(),
                wire.composite().stream().map(WirePromises::need).toList(),
                wire.parts(),
                open.stream().map(this::date).toList(),
                said.open(wire.assessments(), WireInitiative.Milestone.Assessment::source).stream()
                        .map(this::assessment)
                        .toList());
    }

    private ForecastAssessment assessment(WireInitiative.Milestone.Assessment wire) {
        return new ForecastAssessment(
                ForecastAssessment.View.ofCode(wire.view()),
                wire.wording(),
                wire.assessor(),
                wire.issuer(),
                wire.forecast(),
                wire.date(),
                said.of(wire.source()));
    }

    private static Milestone.Need need(WireInitiative.Milestone.Part wire) {
        return new Milestone.Need(
                wire.group(),
                wire.region(),
                wire.service(),
                Role.ofCode(wire.role() == null ? Role.CONSUMER.name() : wire.role()),
                Stage.ofCode(wire.stage()),
                wire.share());
    }

    private MilestoneDate date(WireInitiative.Milestone.Date wire) {
        return new MilestoneDate(
                window(wire.date()),
                wire.date(),
                wire.wording(),
                wire.reading(),
                Firmness.ofCode(wire.firmness()),
                MilestoneDate.Kind.ofCode(wire.kind()),
                wire.condition(),
                wire.blocker(),
                wire.reason(),
                said.of(wire.source()));
    }

    List<Target> targets(List<WireInitiative.Target> wires) {
        return said.openly(wires, WireInitiative.Target::steps, WireInitiative.Target.Step::source, this::target);
    }

    private Target target(WireInitiative.Target wire, List<WireInitiative.Target.Step> open) {
        return new Target(
                wire.id(),
                wire.name(),
                "COVERAGE".equals(wire.measure()),
                wire.service(),
                wire.role() == null ? null : Role.ofCode(wire.role()),
                wire.stage() == null ? null : Stage.ofCode(wire.stage()),
                wire.group(),
                weight(wire.weight()),
                open.stream()
                        .map(step -> new Target.Step(
                                step.id(),
                                step.value(),
                                "PERCENT".equals(step.unit()),
                                window(step.due()),
                                step.due(),
                                step.wording(),
                                step.reading(),
                                said.of(step.source())))
                        .toList());
    }

    List<Dependency> dependencies(List<WireInitiative.Dependency> wires) {
        return said.openly(wires, WireInitiative.Dependency::texts, WireInitiative.Text::source, this::dependency);
    }

    private Dependency dependency(WireInitiative.Dependency wire, List<WireInitiative.Text> open) {
        return new Dependency(
                wire.id(),
                on(wire),
                wire.ofMilestone(),
                wire.kinds(),
                wire.hard(),
                open.stream()
                        .map(each -> new Dependency.Told(each.text(), said.of(each.source())))
                        .toList());
    }

    private static Dependency.On on(WireInitiative.Dependency wire) {
        if (wire.onInitiative() != null) {
            return new Dependency.On.Initiative(wire.onInitiative());
        }
        if (wire.onService() != null) {
            return new Dependency.On.CatalogueEntry(wire.onService());
        }
        return wire.onVendorSupport() != null
                ? new Dependency.On.VendorSupport(wire.onVendorSupport())
                : new Dependency.On.Matter(Wire.required(wire.onText(), "what dependency " + wire.id() + " is on"));
    }

    private static @Nullable Weight weight(@Nullable String code) {
        return Arrays.stream(Weight.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Window window(@Nullable String text) {
        return text == null ? null : Window.parse(text);
    }
}
