package no.utbredt.reporting.bank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import no.utbredt.reporting.bank.Content.Cell;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.initiative.Target;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.StepProgress;
import org.jspecify.annotations.Nullable;

/** How far each step of each target is from what was promised. */
record TargetDesign() implements Design<StepProgress> {

    private static final Label WEIGHTED = new Label("antall i målets vekt", "number in the target's weight");

    @Override
    public String name() {
        return "maloppnaelse";
    }

    @Override
    public Label title() {
        return new Label("Veikartets mål mot utbredelsen", "Targets of the roadmap against adoption");
    }

    @Override
    public List<Label> notes() {
        return List.of(
                new Label(
                        "Hvert mål slik det står i veikartet, mot utbredelsen ved månedens slutt, med målets eget trinn, gruppe og vekt.",
                        "Each target as it stands in the roadmap, against the coverage at the end of the month, with the stage, group"
                                + " and weight of its own."),
                new Label(
                        "Det som mangler, er minst så mye om alle ukjente er kommet så langt, og høyst så mye om ingen av dem er det.",
                        "What is missing is at least so much if all of the unknown have come so far, at most so much if none has."));
    }

    @Override
    public List<Variable> variables(Subjects subjects) {
        return List.of(new Variable(
                "Mal",
                new Label("mål", "target"),
                Kind.CLASSIFICATION,
                null,
                Choices.of(steps(subjects.known())),
                List.of(),
                List.of()));
    }

    /** The code of a step. */
    static String code(String initiative, Target target, Target.Step step) {
        return initiative + "/" + target.id() + "/" + step.id();
    }

    /** Of an initiative that has no open name nothing is told. */
    private static List<Choice> steps(Known known) {
        List<Choice> steps = new ArrayList<>();
        new TreeMap<>(known.initiatives())
                .forEach((id, initiative) -> initiative.targets().stream()
                        .filter(target -> !initiative.name().isEmpty())
                        .forEach(target -> target.steps()
                                .forEach(step -> steps.add(Choice.of(
                                        code(id, target, step),
                                        label(initiative.name() + ": " + target.name(), step))))));
        return steps;
    }

    private static Label label(String name, Target.Step step) {
        return step.written() == null
                ? Label.same(name)
                : new Label(name + ", innen " + step.written(), name + ", by " + step.written());
    }

    @Override
    public List<Content<StepProgress>> contents() {
        return List.of(
                share("Krav", new Label("Andel det er bedt om", "Share asked for"), TargetDesign::asked),
                share(
                        "Andel",
                        new Label("Andel som er nådd", "Share reached"),
                        step -> read(step, AdoptionContents::share)),
                number("KravAntall", new Label("Antall det er bedt om", "Number asked for"), StepProgress::needed),
                new Content<>(
                        "Antall",
                        new Label("Antall som er nådd", "Number reached"),
                        WEIGHTED,
                        0,
                        step -> read(step, AdoptionContents::count)),
                number("ManglerMinst", new Label("Mangler, minst", "Missing, at least"), StepProgress::gapAtLeast),
                number("ManglerHoyst", new Label("Mangler, høyst", "Missing, at most"), StepProgress::gapAtMost));
    }

    private static Content<StepProgress> share(String code, Label label, Function<StepProgress, Cell> of) {
        return new Content<>(code, label, AdoptionContents.PER_CENT, 1, of);
    }

    private static Content<StepProgress> number(String code, Label label, Function<StepProgress, @Nullable Long> of) {
        return new Content<>(code, label, WEIGHTED, 0, step -> {
            Long number = of.apply(step);
            return number == null ? read(step, figure -> Cell.of(Symbol.UNKNOWN)) : Cell.of(number);
        });
    }

    /** Of a target that is a number there is no share, and of a share beyond all reckoning no number. */
    private static Cell asked(StepProgress step) {
        BigDecimal value = step.step().value();
        if (!step.step().reckonable()) {
            return Cell.of(Symbol.UNKNOWN);
        }
        return step.step().percent()
                ? Cell.of(
                        value.setScale(1, RoundingMode.HALF_UP).unscaledValue().longValueExact())
                : Cell.of(Symbol.NOT_APPLICABLE);
    }

    /** What the coverage says; where the target says too little to ask for it, it is unknown. */
    private static Cell read(StepProgress step, Function<Figure, Cell> of) {
        Outcome outcome = step.outcome();
        Measured<Figure> measured = outcome == null ? Measured.unknown() : AdoptionSlices.measured(outcome);
        return Content.told(measured, of);
    }

    @Override
    public StepProgress sum(StepProgress one, StepProgress other) {
        throw new IllegalStateException("targets are not summed: no code list of theirs does");
    }

    @Override
    public Slices<StepProgress> slices(Subjects subjects, Asking asking) {
        return new TargetSlices(asking);
    }
}
