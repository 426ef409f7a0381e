package no.utbredt.reporting.bank;

import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.report.Support.State;

/** How far EHR systems are with a service; the states sum to the systems. */
record SupportDesign() implements Design.OfFigures {

    private static final Label SYSTEMS = new Label("EPJ-systemer", "EHR systems");

    @Override
    public String name() {
        return "systemstotte";
    }

    @Override
    public Label title() {
        return new Label(
                "EPJ-systemers støtte for nasjonale e-helsetjenester",
                "Support of national e-health services by EHR systems");
    }

    @Override
    public List<Label> notes() {
        return List.of(
                new Label(
                        "Hvert EPJ-system er på ett trinn for hver tjeneste og rolle ved månedens slutt, de ukjente også. Der kilder er"
                                + " uenige, er det ukjent. En plan er ikke støtte.",
                        "Each EHR system is at one state of each service and role at the end of the month, the unknown among them."
                                + " Where sources disagree it is unknown. A plan is no support."),
                new Label(
                        "En sum av tjenester teller et system én gang for hver av dem.",
                        "A sum of services counts a system once for each of them."));
    }

    @Override
    public List<Variable> variables(Subjects subjects) {
        return List.of(
                subjects.service(),
                Subjects.role(),
                Together.with(
                        "Status",
                        new Label("støtte", "support"),
                        Arrays.stream(State.values()).map(each -> Choice.of(each.name(), label(each)))),
                Together.with("System", new Label("EPJ-system", "EHR system"), Systems.spokenOf(subjects.known())));
    }

    private static Label label(State state) {
        return switch (state) {
            case UNKNOWN -> new Label("ukjent", "unknown");
            case NONE -> new Label("ingen støtte", "no support");
            case IN_DEVELOPMENT -> new Label("under utvikling", "in development");
            case APPROVED -> new Label("godkjent", "approved");
            case AVAILABLE -> new Label("tilgjengelig", "available");
        };
    }

    @Override
    public List<Content<Figure>> contents() {
        return List.of(
                new Content<>("Antall", SYSTEMS, SYSTEMS, 0, figure -> Content.Cell.of(figure.numerator())),
                new Content<>(
                        "Andel",
                        new Label("Andel av EPJ-systemene", "Share of the EHR systems"),
                        AdoptionContents.PER_CENT,
                        1,
                        figure -> AdoptionContents.told(StageDesign.ofTheGroup(figure))));
    }

    @Override
    public Slices<Figure> slices(Subjects subjects, Asking asking) {
        return new SupportSlices(subjects, asking);
    }
}
