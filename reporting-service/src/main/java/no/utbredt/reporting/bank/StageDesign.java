package no.utbredt.reporting.bank;

import java.util.List;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Share;
import org.jspecify.annotations.Nullable;

/** How the actors of a group are divided by stage; the stages sum to the group (law 4). */
record StageDesign() implements Design.OfFigures {

    @Override
    public String name() {
        return "trinn";
    }

    @Override
    public Label title() {
        return new Label(
                "Aktører etter innføringsstatus for nasjonale e-helsetjenester",
                "Actors by stage of adoption of national e-health services");
    }

    @Override
    public List<Variable> variables(Subjects subjects) {
        return List.of(subjects.service(), Subjects.role(), subjects.group(), StageWords.variable());
    }

    @Override
    public List<Content<Figure>> contents() {
        return List.of(
                new Content<>(
                        "Antall",
                        new Label("Aktører på trinnet", "Actors at the stage"),
                        AdoptionContents.ACTORS,
                        0,
                        figure -> Content.Cell.of(figure.numerator())),
                new Content<>(
                        "Andel",
                        new Label("Andel av gruppen", "Share of the group"),
                        AdoptionContents.PER_CENT,
                        1,
                        figure -> AdoptionContents.told(ofTheGroup(figure))));
    }

    /** So many of the group; of nobody there is no share. */
    static @Nullable Share ofTheGroup(Figure figure) {
        return figure.total() == 0 ? null : new Share(figure.numerator(), figure.total());
    }

    @Override
    public List<Label> notes() {
        return List.of(new Label(
                "Hver aktør står på ett trinn ved månedens slutt, de ukjente og de ikke relevante også.",
                "Each actor is at one stage at the end of the month, the unknown and the not relevant among them."));
    }

    @Override
    public Slices<Figure> slices(Subjects subjects, Asking asking) {
        return new StageSlices(subjects, new AskedSeries(asking));
    }
}
