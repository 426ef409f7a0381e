package no.utbredt.reporting.bank;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.bank.Content.Cell;
import no.utbredt.reporting.bank.Content.Over;

/** How much a service is used, by unit, role, group and area. */
record UsageDesign() implements Design<UsageDesign.Volume> {

    /** The code of volumes that are not told apart by role. */
    static final String BOTH = "ALLE";

    private static final List<Choice> UNITS = List.of(
            Choice.of("MESSAGES", new Label("meldinger", "messages")),
            Choice.of("LOOK_UPS", new Label("oppslag", "look-ups")),
            Choice.of("SESSIONS", new Label("økter", "sessions")),
            Choice.of("DOCUMENTS", new Label("dokumenter", "documents")),
            Choice.of("APPOINTMENTS", new Label("timeavtaler", "appointments")),
            Choice.of("TRANSACTIONS", new Label("transaksjoner", "transactions")));

    /**
     * A volume.
     *
     * @param many in its unit, 0 or more
     * @param actors how many actors it is told of
     */
    record Volume(long many, long actors) {

        Volume plus(Volume other) {
            return new Volume(Math.addExact(many, other.many), Math.addExact(actors, other.actors));
        }
    }

    @Override
    public String name() {
        return "bruk";
    }

    @Override
    public Label title() {
        return new Label("Bruk av nasjonale e-helsetjenester", "Use of national e-health services");
    }

    @Override
    public List<Label> notes() {
        return List.of(
                new Label(
                        "Det som er meldt for måneden. Den det ikke er meldt noe om, er ikke null: les volumet sammen med antall aktører"
                                + " det er meldt for. Er kilder uenige, vises det som er sagt sist.",
                        "What is told of the month. Whoever nothing is told of is not nought: read the volume beside the number of"
                                + " actors it is told of. Where sources disagree, what was said last is shown."),
                new Label(
                        "Er det for en aktør ikke meldt noe for alle kanaler under ett, er volumet summen av kanalene det er meldt for.",
                        "Where nothing is told of all channels of an actor together, the volume is the sum of the channels told of."),
                new Label(
                        "Volum som meldes for hver rolle, er ikke med under alle: det er ulike ting.",
                        "Volumes that are told by role are not under all: they are of different things."),
                new Label(
                        "Grupper der noen kan være personer, vises ikke.",
                        "Groups of which some may be persons are withheld."));
    }

    @Override
    public List<Variable> variables(Subjects subjects) {
        Variable roles = Subjects.role();
        Choice both = Choice.of(BOTH, new Label("ikke delt på rolle", "not told apart by role"));
        return List.of(
                subjects.service(),
                new Variable(
                        "Enhet",
                        new Label("enhet", "unit"),
                        Kind.CLASSIFICATION,
                        null,
                        Choices.of(UNITS),
                        List.of(),
                        List.of()),
                Together.variable(
                        roles.code(),
                        roles.label(),
                        Choices.of(Stream.concat(Stream.of(both), roles.choices().all().stream())
                                .toList())),
                subjects.group(),
                subjects.areas().variable());
    }

    @Override
    public List<Content<Volume>> contents() {
        return List.of(
                new Content<>(
                        "Volum",
                        new Label("Volum", "Volume"),
                        new Label("antall av enheten", "number of the unit"),
                        0,
                        Over.WHOLE,
                        volume -> Cell.of(volume.many())),
                new Content<>(
                        "Aktorer",
                        new Label("Aktører det er meldt for", "Actors it is told of"),
                        AdoptionContents.ACTORS,
                        0,
                        Over.WHOLE,
                        volume -> Cell.of(volume.actors())));
    }

    @Override
    public Volume sum(Volume one, Volume other) {
        return one.plus(other);
    }

    @Override
    public Slices<Volume> slices(Subjects subjects, Asking asking) {
        return new UsageSlices(subjects, asking);
    }
}
