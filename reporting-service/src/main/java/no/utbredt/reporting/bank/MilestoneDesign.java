package no.utbredt.reporting.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import no.utbredt.reporting.bank.Content.Cell;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.initiative.MilestoneDate;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.MilestoneProgress.State;
import no.utbredt.vocabulary.promise.Course;
import no.utbredt.vocabulary.promise.Stretch;
import org.jspecify.annotations.Nullable;

/** Where the milestones of the roadmap stand, and how their dates have moved. */
record MilestoneDesign() implements Design<MilestoneDesign.Marked> {

    private static final Label MILESTONES = new Label("milepæler", "milestones");
    private static final Label MONTH = new Label("år og måned (ÅÅÅÅMM)", "year and month (YYYYMM)");

    /**
     * Milestones that are where they are asked for.
     *
     * @param many how many
     * @param late how many of them are late
     * @param course how the date of the only one has moved; null where there is none, or more than one
     */
    record Marked(long many, long late, @Nullable Course<MilestoneDate> course) {}

    @Override
    public String name() {
        return "milepaler";
    }

    @Override
    public Label title() {
        return new Label("Veikartets milepæler", "Milestones of the roadmap");
    }

    @Override
    public List<Label> notes() {
        return List.of(
                new Label(
                        "Hver milepæl har én status ved månedens slutt, etter alt som er sagt om den til nå.",
                        "Each milestone has one status at the end of the month, by all that has been said of it so far."),
                new Label(
                        "En dato er måneden for den siste dagen den kan bety. «..»: ingen kilde gir en slik dag. «.»: flere milepæler, eller"
                                + " ingen.",
                        "A date is the month of the last day it may mean. '..': no source gives such a day. '.': several milestones, or"
                                + " none."));
    }

    @Override
    public List<Variable> variables(Subjects subjects) {
        return List.of(
                Together.with(
                        "Status",
                        new Label("status", "status"),
                        Arrays.stream(State.values()).map(each -> Choice.of(each.name(), label(each)))),
                milestones(subjects.known()));
    }

    /** Of an initiative that has no open name nothing is told. */
    private static Variable milestones(Known known) {
        List<Choice> milestones = new ArrayList<>();
        List<Choice> initiatives = new ArrayList<>();
        new TreeMap<>(known.initiatives()).forEach((id, initiative) -> {
            List<String> codes = initiative.milestones().stream()
                    .map(each -> code(id, each.id()))
                    .toList();
            if (!initiative.name().isEmpty() && !codes.isEmpty()) {
                initiative.milestones().forEach(each -> milestones.add(milestone(id, initiative, each)));
                initiatives.add(new Choice(id, Label.of(initiative.name(), initiative.nameEnglish()), codes));
            }
        });
        CodeList sums = new CodeList(
                "agg_tiltak",
                new Label("Tiltak, som sum av milepæler", "Initiatives, as sums of milestones"),
                Choices.of(initiatives));
        return new Variable(
                "Milepal",
                new Label("milepæl", "milestone"),
                Kind.CLASSIFICATION,
                null,
                Choices.of(milestones),
                List.of(sums),
                List.of());
    }

    private static Choice milestone(String id, Initiative initiative, Milestone milestone) {
        return Choice.of(code(id, milestone.id()), Label.same(initiative.name() + ": " + milestone.name()));
    }

    /** The code of a milestone. */
    static String code(String initiative, String milestone) {
        return initiative + "/" + milestone;
    }

    private static Label label(State state) {
        return switch (state) {
            case REACHED -> new Label("nådd", "reached");
            case LATE -> new Label("forsinket", "late");
            case PAST_DUE -> new Label("tiden er ute", "past due");
            case AT_RISK -> new Label("i fare", "at risk");
            case DUE -> new Label("nå", "due");
            case UPCOMING -> new Label("kommer", "upcoming");
            case UNDATED -> new Label("uten dato", "undated");
            case NO_PLAN -> new Label("ingen plan", "no plan");
            case CANCELLED -> new Label("avlyst", "cancelled");
        };
    }

    @Override
    public List<Content<Marked>> contents() {
        return List.of(
                new Content<>("Antall", MILESTONES, MILESTONES, 0, marked -> Cell.of(marked.many())),
                new Content<>(
                        "Forsinket",
                        new Label("Forsinket mot den første planen", "Late against the first plan"),
                        MILESTONES,
                        0,
                        marked -> Cell.of(marked.late())),
                month("Forst", new Label("Først planlagt", "First planned"), Course::original),
                month("Planlagt", new Label("Planlagt nå", "Planned now"), Course::planned),
                month("Nadd", new Label("Nådd", "Reached"), Course::actual),
                of("Dager", new Label("Forskjøvet", "Moved"), new Label("dager", "days"), course -> {
                    Integer days = course.slippedDays();
                    return days == null ? Cell.of(Symbol.UNKNOWN) : Cell.of(days);
                }));
    }

    private static Content<Marked> of(String code, Label label, Label unit, Function<Course<MilestoneDate>, Cell> of) {
        return new Content<>(code, label, unit, 0, marked -> {
            Course<MilestoneDate> course = marked.course();
            return course == null ? Cell.of(Symbol.NOT_APPLICABLE) : of.apply(course);
        });
    }

    private static Content<Marked> month(
            String code, Label label, Function<Course<MilestoneDate>, @Nullable Stretch> when) {
        return of(code, label, MONTH, course -> {
            Stretch stretch = when.apply(course);
            LocalDate last = stretch == null ? null : stretch.last();
            return last == null ? Cell.of(Symbol.UNKNOWN) : Cell.of(last.getYear() * 100L + last.getMonthValue());
        });
    }

    @Override
    public Marked sum(Marked one, Marked other) {
        return new Marked(one.many() + other.many(), one.late() + other.late(), null);
    }

    @Override
    public Slices<Marked> slices(Subjects subjects, Asking asking) {
        return new MilestoneSlices(asking);
    }
}
