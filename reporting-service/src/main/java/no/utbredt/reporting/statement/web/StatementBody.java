package no.utbredt.reporting.statement.web;

import java.time.Instant;
import java.util.List;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.figure.web.FigureBody;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Extent;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.statement.Stated;
import no.utbredt.reporting.statement.StatementsQuestion;
import no.utbredt.reporting.statement.Verdict;
import no.utbredt.reporting.statement.Verdicts;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a source said, of one actor or, as a published figure, of many.
 *
 * @param report what it is cited by, where it stands and in which words; null for a figure
 * @param actor whom it speaks of, or null when that is not known
 * @param recordedAt when the log took it; null for a figure
 * @param certain whether the source was sure
 * @param verdict what became of it on the day asked about
 * @param cause code of why it has no place or is not heard, or null
 * @param figure the published figure; null for a report
 */
record StatementBody(
        @Nullable Cited report,
        Named service,
        Role role,
        @Nullable Named actor,
        String statedAt,
        @Nullable Instant recordedAt,
        @Nullable Stage stage,
        @Nullable String validFrom,
        @Nullable StartBasis basis,
        List<String> scopes,
        @Nullable Extent extent,
        boolean certain,
        @Nullable String verb,
        @Nullable String ehrSystem,
        @Nullable MannerBody manner,
        Verdict verdict,
        @Nullable String cause,
        @Nullable FigureBody figure) {

    static StatementBody of(Stated stated, StatementsQuestion asked, Known known) {
        Verdict verdict = Verdicts.of(stated, asked, known);
        return switch (stated) {
            case Stated.OfActor said -> of(said.report(), said.says(), verdict, known);
            case Stated.OfMany said -> of(said, verdict, known);
        };
    }

    private static StatementBody of(Report report, Statement says, Verdict verdict, Known known) {
        Placement placement = known.place(report);
        return new StatementBody(
                Cited.of(report, known),
                Named.service(says.service(), known),
                says.role(),
                actor(report, says, known),
                report.statedAt().toString(),
                report.stamp().recordedAt(),
                says.stage(),
                says.since().toString(),
                says.basis(),
                says.scopes().stream().sorted().toList(),
                says.extent(),
                says.certain(),
                says.verb(),
                says.ehrSystem(),
                MannerBody.of(says.manner(), report.statedAt(), known),
                verdict,
                cause(placement),
                null);
    }

    private static StatementBody of(Stated.OfMany said, Verdict verdict, Known known) {
        var figure = said.figure();
        return new StatementBody(
                null,
                Named.service(figure.service(), known),
                figure.role(),
                null,
                figure.statedAt().toString(),
                null,
                figure.stage(),
                figure.asOf().toString(),
                null,
                figure.scopes().stream().sorted().toList(),
                null,
                figure.certain(),
                null,
                null,
                null,
                verdict,
                null,
                FigureBody.of(said.id(), figure, known.source(figure.citation().document())));
    }

    private static @Nullable Named actor(Report report, Statement says, Known known) {
        List<String> meant = known.registry().resolve(says.actor(), report.statedAt());
        return meant.size() == 1
                ? Named.actor(meant.getFirst(), report.statedAt().last(), known)
                : null;
    }

    private static @Nullable String cause(Placement placement) {
        return switch (placement) {
            case Placement.Unplaced unplaced -> unplaced.cause().name();
            case Placement.SetAside setAside -> setAside.cause().name();
            case Placement.Placed placed -> null;
            case Placement.Out out -> null;
        };
    }
}
