package no.utbredt.reporting.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.time.OsloDay;

/** The tables there are, and their figures. */
public final class Bank {

    /** The most cells one answer has. */
    public static final int MOST_CELLS = 800_000;

    /** So many cells of the coverage are some twenty seconds of one core; few of the bank's may need many of them. */
    private static final long MOST_ASKED = 1_000_000;

    private static final List<Design<?>> DESIGNS = List.of(
            new AdoptionDesign(AdoptionDesign.By.AREA),
            new StageDesign(),
            new SupportDesign(),
            new UsageDesign(),
            new TargetDesign(),
            new MilestoneDesign(),
            new AdoptionDesign(AdoptionDesign.By.SYSTEM),
            new AdoptionDesign(AdoptionDesign.By.VENDOR),
            new CompletenessDesign());

    private final Knowledge knowledge;
    private final Coverage coverage;
    private final Progresses progresses;

    public Bank(Knowledge knowledge, Coverage coverage, Progresses progresses) {
        this.knowledge = knowledge;
        this.coverage = coverage;
        this.progresses = progresses;
    }

    /** The names of the tables. */
    public List<String> names() {
        return DESIGNS.stream().<String>map(Design::name).toList();
    }

    /** Those of the tables that have something to choose of everything they are divided by, as known within a vintage. */
    public List<Table> tables(Vintage vintage, LocalDate today) {
        return names().stream()
                .map(name -> table(name, vintage, today))
                .filter(table -> table.variables().stream()
                        .allMatch(each -> each.choices().size() > 0))
                .toList();
    }

    /**
     * A table.
     *
     * @param today the last day anything is told of
     * @throws Rejected when there is none of that name
     */
    public Table table(String name, Vintage vintage, LocalDate today) {
        Design<?> design = design(name);
        Subjects subjects = knowledge.ask(vintage.horizon(), Subjects::of);
        LocalDate known = vintage.knownAt().day();
        Months months = Months.until(subjects.first(), known.isAfter(today) ? today : known);
        return new Table(
                name,
                vintage,
                design.title(),
                Stream.concat(design.variables(subjects).stream(), Stream.of(metric(design), months.variable()))
                        .toList(),
                design.contents(),
                design.notes(),
                updated(vintage, months));
    }

    private static Design<?> design(String name) {
        return DESIGNS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Rejected.table(name));
    }

    private static Variable metric(Design<?> design) {
        return new Variable(
                "ContentsCode",
                new Label("statistikkvariabel", "contents"),
                Kind.METRIC,
                null,
                Choices.of(design.contents().stream()
                        .map(each -> Choice.of(each.code(), each.label()))
                        .toList()),
                List.of(),
                List.of());
    }

    /**
     * When something was recorded last, or the last month was over, whichever came later. As stated by a day only the month: when
     * something was recorded tells nothing of when it was said.
     */
    private Instant updated(Vintage vintage, Months months) {
        Instant over = OsloDay.beginning(months.last().plusMonths(1).atDay(1));
        Instant recorded = vintage.statedBy() == null ? knowledge.lastRecorded(vintage.horizon()) : over;
        return Stream.of(over, recorded)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(over);
    }

    /**
     * The figures of a selection.
     *
     * @throws Rejected when there are more than one answer has, or they need more to be counted than one question may
     */
    public Cells cells(Selection selection) {
        Table table = selection.table();
        if (tooMany(selection)) {
            throw Rejected.tooMany(MOST_CELLS + " cells");
        }
        return cells(selection, design(table.name()), new Asking(knowledge, coverage, progresses, table.vintage()));
    }

    private static <M> Cells cells(Selection selection, Design<M> design, Asking asking) {
        Slices<M> slices = design.slices(asking.ask(Subjects::of), asking);
        Filling<M> filling = new Filling<>(selection, design, slices);
        if (filling.cost() > MOST_ASKED) {
            throw Rejected.tooMany("so many that no more than " + MOST_ASKED
                    + " counts are needed: take fewer services, groups or months together with an area");
        }
        return filling.cells();
    }

    private static boolean tooMany(Selection selection) {
        try {
            return selection.cells() > MOST_CELLS;
        } catch (ArithmeticException beyond) {
            return true;
        }
    }

    /** The code list of that id in some table, with the variable it divides. */
    public CodeListed codeList(String id, Vintage vintage, LocalDate today) {
        List<CodeListed> found = new ArrayList<>();
        for (String name : names()) {
            for (Variable variable : table(name, vintage, today).variables()) {
                variable.codeLists().stream()
                        .filter(each -> each.id().equals(id))
                        .forEach(each -> found.add(new CodeListed(variable, each)));
            }
        }
        if (found.isEmpty()) {
            throw Rejected.codeListAddress(id);
        }
        return found.getFirst();
    }

    /** A code list and the variable it divides. */
    public record CodeListed(Variable variable, CodeList codeList) {}
}
