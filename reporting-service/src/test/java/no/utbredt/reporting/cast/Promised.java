package no.utbredt.reporting.cast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.initiative.CubeStatement;
import no.utbredt.reporting.initiative.DeclaredPhase;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.Firmness;
import no.utbredt.reporting.initiative.ForecastAssessment;
import no.utbredt.reporting.initiative.Indicator;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Mention;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.initiative.MilestoneDate;
import no.utbredt.reporting.initiative.MilestoneDate.Kind;
import no.utbredt.reporting.initiative.Said;
import no.utbredt.reporting.initiative.Source;
import no.utbredt.reporting.initiative.Target;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import no.utbredt.reporting.time.Window;
import org.jspecify.annotations.Nullable;

/** Says what an initiative promised, the way a document would. */
public final class Promised {
    private final String id;
    private String name;
    private final List<String> services = new ArrayList<>();
    private final List<Initiative.Status> statuses = new ArrayList<>();
    private final List<DeclaredPhase> phases = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<CubeStatement> cubes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private int withheld;

    private Promised(String id) {
        this.id = id;
        this.name = id;
    }

    public static Promised initiative(String id) {
        return new Promised(id);
    }

    public static Said said(String statedAt) {
        return new Said(
                "veikart",
                "Veikart",
                "Direktoratet",
                "s. 1",
                "ord",
                null,
                null,
                null,
                PartialDate.parse(statedAt),
                true);
    }

    public static MilestoneDate planned(String date, String statedAt) {
        return date(date, Kind.PLANNED, Firmness.DECIDED, said(statedAt));
    }

    public static MilestoneDate reached(String date, String statedAt) {
        return date(date, Kind.ACTUAL, Firmness.DECIDED, said(statedAt));
    }

    public static MilestoneDate cancelled(String statedAt) {
        return date(null, Kind.CANCELLED, Firmness.DECIDED, said(statedAt));
    }

    public static MilestoneDate noPlan(String statedAt) {
        return date(null, Kind.PLANNED, Firmness.NONE, said(statedAt));
    }

    public static MilestoneDate date(@Nullable String date, Kind kind, Firmness firmness, Said said) {
        return new MilestoneDate(
                date == null ? null : Window.parse(date), date, date, null, firmness, kind, null, null, null, said);
    }

    /** Every name it has is marked <em>Intern</em>. */
    public Promised namedInternally() {
        name = "";
        return this;
    }

    public Promised introduces(String... ids) {
        services.addAll(List.of(ids));
        return this;
    }

    public Promised is(String status, String statedAt) {
        statuses.add(new Initiative.Status(status, said(statedAt)));
        return this;
    }

    public Promised declares(int phase, String statedAt) {
        phases.add(new DeclaredPhase("kommune", services.getFirst(), null, phase, "ord", null, said(statedAt)));
        return this;
    }

    public Promised milestone(String milestone, MilestoneDate... dates) {
        return milestone(milestone, List.of(), List.of(), dates);
    }

    public Promised milestone(
            String milestone, List<Milestone.Need> needs, List<String> parts, MilestoneDate... dates) {
        milestones.add(
                new Milestone(milestone, milestone, null, null, List.of(), needs, parts, List.of(dates), List.of()));
        return this;
    }

    /** What a steering group holds of a forecast of the milestone named last. */
    public Promised assessed(ForecastAssessment.View view, String statedAt) {
        Milestone last = milestones.removeLast();
        ForecastAssessment assessment = new ForecastAssessment(
                view, "vurderes slik", "styringsgruppen", "Helse Vest", null, null, said(statedAt));
        milestones.add(new Milestone(
                last.id(),
                last.name(),
                last.group(),
                last.service(),
                last.actors(),
                last.needs(),
                last.parts(),
                last.dates(),
                List.of(assessment)));
        return this;
    }

    public Promised target(String percent, String due, String statedAt) {
        targets.add(new Target(
                "t-" + percent,
                percent + " %",
                true,
                services.getFirst(),
                Role.CONSUMER,
                Stage.IN_USE,
                "kommune",
                Weight.ACTORS,
                List.of(new Target.Step(
                        "s", new BigDecimal(percent), true, Window.parse(due), due, due, null, said(statedAt)))));
        return this;
    }

    public Promised hangsOn(Dependency.On on, @Nullable String milestone, boolean hard) {
        dependencies.add(new Dependency("d" + dependencies.size(), on, milestone, List.of(), hard, List.of()));
        return this;
    }

    /** It is measured so, and told nothing of. */
    public Promised measured(String indicator, Indicator.By by, List<Indicator.Rule> rules, String statedAt) {
        indicators.add(new Indicator(
                indicator,
                indicator,
                null,
                Indicator.Direction.UP,
                null,
                List.of(new Indicator.Reading(
                        null, null, Indicator.As.OBSERVED, null, "fargen er tapt", said(statedAt))),
                List.of(new Indicator.Measure(
                        "m",
                        "målingen",
                        null,
                        by,
                        by == Indicator.By.NOT_MEASURED ? null : services.getFirst(),
                        by == Indicator.By.COVERAGE ? Role.CONSUMER : null,
                        Stage.IN_USE,
                        "kommune",
                        by == Indicator.By.NOT_MEASURED ? "meldes ikke" : null,
                        null,
                        said(statedAt))),
                rules));
        return this;
    }

    /** A steward judges a cell of the cube, or with null only notes something on it. */
    public Promised cubed(
            String category, String group, CubeStatement.@Nullable Step step, String note, String statedAt) {
        cubes.add(new CubeStatement(
                category,
                group,
                note,
                null,
                step,
                step,
                step == null ? null : "kjent av forvalteren",
                null,
                "Helsedirektoratet",
                said(statedAt)));
        return this;
    }

    /** It cites an open document. */
    public Promised cites(String document, String title) {
        sources.add(new Source(document, title, "Helsedirektoratet", PartialDate.parse("2020-01")));
        return this;
    }

    /** So many of its statements are marked <em>Intern</em>. */
    public Promised withholds(int statements) {
        withheld = statements;
        return this;
    }

    public Document<Initiative> recorded() {
        Initiative state = new Initiative(
                name.isEmpty() ? List.of() : List.of(new Mention(name, said("2020-01"))),
                null,
                "INITIATIVE",
                List.of(new Mention("kommune", said("2020-01"))),
                services.stream()
                        .map(each -> new Mention(each, said("2020-01")))
                        .toList(),
                statuses,
                phases,
                milestones,
                targets,
                dependencies,
                indicators,
                cubes,
                sources,
                Collections.nCopies(withheld, PartialDate.parse("2020-01")));
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(Cast.FOUNDED, state)));
    }
}
