package no.utbredt.reporting.kafka;

import java.math.BigDecimal;
import java.util.Set;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.PublishedFigureState;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.Qualifier;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Published figures in our words. */
final class WireFigures {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<PublishedFigureState>>() {});

    private WireFigures() {}

    static Document<PublishedFigure> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireFigures::figure);
    }

    private static PublishedFigure figure(PublishedFigureState wire) {
        return new PublishedFigure(
                Wire.required(wire.service(), "service"),
                Role.ofCode(Wire.required(wire.role(), "role")),
                Wire.required(wire.group(), "group"),
                subset(wire.subset()),
                stage(wire.stage()),
                value(wire.value()),
                wire.word(),
                stage(wire.memberStage()),
                Set.copyOf(Wire.list(wire.scopes())),
                PartialDate.parse(Wire.required(wire.asOf(), "asOf")),
                PartialDate.parse(Wire.required(wire.statedAt(), "statedAt")),
                wire.basis(),
                wire.partOf(),
                previous(wire.previous()),
                change(wire.change()),
                "CERTAIN".equals(wire.certainty()),
                citation(wire));
    }

    private static PublishedFigure.Citation citation(PublishedFigureState wire) {
        return new PublishedFigure.Citation(
                Wire.required(wire.quote(), "quote"),
                Wire.required(wire.document(), "document"),
                wire.place(),
                "OPEN".equals(wire.classification()),
                wire.note());
    }

    private static @Nullable Subset subset(PublishedFigureState.@Nullable Subset wire) {
        return wire == null
                ? null
                : switch (wire.kind()) {
                    case "HEALTH_REGION" -> new Subset.InHealthRegion(wire.value());
                    case "COUNTY" -> new Subset.InCounty(wire.value());
                    case "ACTORS" -> new Subset.These(Set.of(wire.value().split(" ")));
                    default -> new Subset.Other(wire.kind(), wire.value());
                };
    }

    private static PublishedFigure.@Nullable Value value(PublishedFigureState.@Nullable Value wire) {
        return wire == null ? null : value(Wire.reckonable(Wire.required(wire.number(), "number")), wire);
    }

    /** A number nobody can reckon with is told as such; the rest of the figure stands. */
    private static PublishedFigure.Value value(@Nullable BigDecimal number, PublishedFigureState.Value wire) {
        return new PublishedFigure.Value(
                number == null ? BigDecimal.ZERO : number,
                number == null ? Unit.UNRECKONABLE : Unit.ofCode(wire.unit()),
                Qualifier.ofCode(wire.qualifier()));
    }

    private static PublishedFigure.@Nullable Previous previous(PublishedFigureState.@Nullable Previous wire) {
        BigDecimal number = wire == null ? null : Wire.reckonable(Wire.required(wire.number(), "number of previous"));
        return wire == null || number == null
                ? null
                : new PublishedFigure.Previous(number, Wire.partial(wire.asOf()), wire.figure());
    }

    private static PublishedFigure.@Nullable Change change(PublishedFigureState.@Nullable Change wire) {
        BigDecimal number = wire == null ? null : Wire.reckonable(Wire.required(wire.number(), "number of change"));
        return wire == null || number == null
                ? null
                : new PublishedFigure.Change(number, Wire.required(wire.since(), "since"));
    }

    private static @Nullable Stage stage(@Nullable String code) {
        return code == null ? null : Stage.ofCode(code);
    }
}
