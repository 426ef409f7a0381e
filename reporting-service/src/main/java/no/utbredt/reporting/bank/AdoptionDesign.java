package no.utbredt.reporting.bank;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.coverage.Figure;

/** How many have introduced a service, by group and one more thing. */
record AdoptionDesign(By by) implements Design.OfFigures {

    /** By what else. */
    enum By {
        AREA(
                "utbredelse",
                new Label("Utbredelse av nasjonale e-helsetjenester", "Adoption of national e-health services")),
        SYSTEM(
                "utbredelse-system",
                new Label(
                        "Utbredelse av nasjonale e-helsetjenester etter EPJ-system",
                        "Adoption of national e-health services by EHR system")),
        VENDOR(
                "utbredelse-leverandor",
                new Label(
                        "Utbredelse av nasjonale e-helsetjenester etter leverandør",
                        "Adoption of national e-health services by vendor"));

        private final String name;
        private final Label title;

        By(String name, Label title) {
            this.name = name;
            this.title = title;
        }
    }

    private static final List<Label> NOTES = List.of(
            new Label(
                    "Har innført: trinnene innført og i bruk ved månedens slutt. Ukjent regnes aldri som nei.",
                    "Have introduced it: the stages introduced and in use at the end of the month. Unknown never counts as"
                            + " no."),
            new Label(
                    "Summer over en kodeliste regnes ut på nytt av teller og nevner; andeler legges aldri sammen.",
                    "Sums over a code list are recomputed from numerator and denominator; shares are never added."));

    private static final Label TWICE = new Label(
            "Den som kjører flere systemer, er med under hvert av dem; summen er derfor ikke alle. De som kan være personer, er bare"
                    + " med under alle.",
            "Whoever runs several systems is under each of them, so they do not sum to all. Those who may be persons are under all"
                    + " alone.");

    @Override
    public String name() {
        return by.name;
    }

    @Override
    public Label title() {
        return by.title;
    }

    @Override
    public List<Label> notes() {
        return by == By.AREA
                ? NOTES
                : Stream.concat(NOTES.stream(), Stream.of(TWICE)).toList();
    }

    @Override
    public List<Variable> variables(Subjects subjects) {
        Variable last =
                switch (by) {
                    case AREA -> subjects.areas().variable();
                    case SYSTEM -> Systems.variable(subjects.known());
                    case VENDOR -> Systems.vendorVariable(subjects.known());
                };
        return List.of(subjects.service(), Subjects.role(), subjects.group(), last);
    }

    @Override
    public List<Content<Figure>> contents() {
        return AdoptionContents.ALL;
    }

    @Override
    public Slices<Figure> slices(Subjects subjects, Asking asking) {
        Division division =
                switch (by) {
                    case AREA -> subjects.areas().division();
                    case SYSTEM -> Systems.division(subjects.known());
                    case VENDOR -> Systems.vendors(subjects.known());
                };
        return new AdoptionSlices(subjects, division, new AskedSeries(asking));
    }
}
