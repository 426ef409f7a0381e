package no.utbredt.reporting.bank;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.utbredt.reporting.bank.Content.Cell;
import no.utbredt.reporting.bank.Content.Over;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.vendor.Expectations.Heard;

/** Of how many organisations a vendor is expected to tell, and of how many it was heard, month by month. */
record CompletenessDesign() implements Design<Heard> {

    private static final Label ORGANISATIONS = new Label("organisasjoner", "organisations");

    @Override
    public String name() {
        return "kompletthet";
    }

    @Override
    public Label title() {
        return new Label("Leverandørenes innrapportering", "What vendors reported");
    }

    @Override
    public List<Label> notes() {
        return List.of(
                new Label(
                        "Ventet: organisasjoner som lar leverandøren melde om tjenesten ved månedens slutt. Hørt: de av dem leverandøren i"
                                + " løpet av måneden meldte noe om; alle, når den sa at det ikke er noe nytt. Stillhet er ikke null.",
                        "Expected: organisations that let the vendor report of the service at the end of the month. Heard: those of them"
                                + " it reported of during the month; all, when it said that there is nothing new. Silence is not nought."),
                new Label(
                        "For sent: de av de hørte som alt kom mer enn 31 dager etter dagen det gjelder. En retting er ikke for sen.",
                        "Late: those heard of whom all came more than 31 days after the day it is of. A correction is not late."),
                new Label(
                        "Organisasjoner som kan være personer, er ikke regnet med.",
                        "Organisations that may be persons are not counted."),
                new Label(
                        "En sum av tjenester teller en organisasjon én gang for hver av dem.",
                        "A sum of services counts an organisation once for each of them."));
    }

    @Override
    public List<Variable> variables(Subjects subjects) {
        return List.of(
                subjects.service(),
                new Variable(
                        "Kilde",
                        new Label("kilde", "source"),
                        Kind.CLASSIFICATION,
                        null,
                        Choices.of(vendors(subjects.known())),
                        List.of(),
                        List.of()));
    }

    /** Those somebody lets speak, by organisation number. */
    private static List<Choice> vendors(Known known) {
        Map<String, String> names = new TreeMap<>();
        known.beside().delegations().values().forEach(each -> names.put(each.vendor(), each.vendor()));
        new TreeMap<>(known.systems())
                .values()
                .forEach(system -> system.vendors()
                        .forEach(each -> names.computeIfPresent(
                                Objects.requireNonNullElse(each.value().organisationNumber(), ""),
                                (number, name) -> each.value().name())));
        return names.entrySet().stream()
                .map(each -> Choice.of(each.getKey(), Label.same(each.getValue())))
                .toList();
    }

    @Override
    public List<Content<Heard>> contents() {
        return List.of(
                new Content<>(
                        "Ventet",
                        new Label("Ventet", "Expected"),
                        ORGANISATIONS,
                        0,
                        Over.WHOLE,
                        heard -> Cell.of(heard.expected())),
                new Content<>(
                        "Hort",
                        new Label("Hørt", "Heard"),
                        ORGANISATIONS,
                        0,
                        Over.WHOLE,
                        heard -> Cell.of(heard.heard())),
                new Content<>(
                        "Andel",
                        new Label("Andel av de ventede som er hørt", "Share of the expected that was heard"),
                        AdoptionContents.PER_CENT,
                        1,
                        Over.WHOLE,
                        heard -> AdoptionContents.told(StageDesign.ofTheGroup(share(heard)))),
                new Content<>(
                        "Sent",
                        new Label("Hørt for sent", "Heard late"),
                        ORGANISATIONS,
                        0,
                        Over.WHOLE,
                        heard -> Cell.of(heard.late())));
    }

    private static Figure share(Heard heard) {
        int part = heard.heard();
        return new Figure(part, part, part, part, 0, 0, heard.expected());
    }

    @Override
    public Heard sum(Heard one, Heard other) {
        return one.plus(other);
    }

    @Override
    public Slices<Heard> slices(Subjects subjects, Asking asking) {
        return new CompletenessSlices(
                asking, subjects.known().beside().delegations().size());
    }
}
