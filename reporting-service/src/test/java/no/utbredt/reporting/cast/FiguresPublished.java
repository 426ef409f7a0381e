package no.utbredt.reporting.cast;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.Qualifier;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Says a published figure the way a document would. */
public final class FiguresPublished {
    private final String id;
    private String service = "kjernejournal";
    private String group = "kommune";
    private @Nullable Subset subset;
    private @Nullable Stage stage;
    private PublishedFigure.@Nullable Value value;
    private @Nullable String word;
    private @Nullable Stage memberStage;
    private PartialDate asOf = PartialDate.parse("2021");
    private Set<String> scopes = Set.of();
    private @Nullable PartialDate statedAt;
    private @Nullable String partOf;
    private PublishedFigure.@Nullable Change change;

    private FiguresPublished(String id) {
        this.id = id;
    }

    public static FiguresPublished figure(String id) {
        return new FiguresPublished(id);
    }

    public FiguresPublished of(String serviceId, String groupId) {
        service = serviceId;
        group = groupId;
        return this;
    }

    public FiguresPublished within(Subset part) {
        subset = part;
        return this;
    }

    public FiguresPublished counts(@Nullable Stage reached, String number, Unit unit) {
        return counts(reached, number, unit, Qualifier.EXACT);
    }

    public FiguresPublished counts(@Nullable Stage reached, String number, Unit unit, Qualifier qualifier) {
        stage = reached;
        value = new PublishedFigure.Value(new BigDecimal(number), unit, qualifier);
        return this;
    }

    public FiguresPublished all(Stage reached) {
        stage = reached;
        word = PublishedFigure.ALL;
        return this;
    }

    public FiguresPublished none(Stage reached, @Nullable Stage each) {
        stage = reached;
        word = PublishedFigure.NONE;
        memberStage = each;
        return this;
    }

    public FiguresPublished asOf(String date) {
        asOf = PartialDate.parse(date);
        return this;
    }

    /** When it was said; on the last day it tells of by default. */
    public FiguresPublished stated(String date) {
        statedAt = PartialDate.parse(date);
        return this;
    }

    public FiguresPublished limitedTo(String... someScopes) {
        scopes = Set.of(someScopes);
        return this;
    }

    public FiguresPublished ofWhich(String figure) {
        partOf = figure;
        return this;
    }

    public FiguresPublished changed(String number, String figure) {
        change = new PublishedFigure.Change(new BigDecimal(number), figure);
        return this;
    }

    public Document<PublishedFigure> recorded(Instant at) {
        PublishedFigure figure = new PublishedFigure(
                service,
                Role.CONSUMER,
                group,
                subset,
                stage,
                value,
                word,
                memberStage,
                scopes,
                asOf,
                statedAt == null ? PartialDate.day(asOf.last()) : statedAt,
                null,
                partOf,
                null,
                change,
                true,
                new PublishedFigure.Citation("…", "veikart", null, true, null));
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(at, figure)));
    }
}
