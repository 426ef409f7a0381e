package no.utbredt.adoption.figure.web;

import java.util.function.Function;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.figure.Classification;
import no.utbredt.adoption.figure.Count;
import no.utbredt.adoption.figure.Matter;
import no.utbredt.adoption.figure.Publication;
import no.utbredt.adoption.figure.PublishedFigure;
import no.utbredt.adoption.figure.Relations;
import no.utbredt.adoption.figure.Saying;
import no.utbredt.adoption.figure.Subset;
import no.utbredt.adoption.figure.Word;
import no.utbredt.adoption.report.Certainty;
import no.utbredt.adoption.report.Role;
import no.utbredt.adoption.report.Stage;
import no.utbredt.vocabulary.PartialDate;

/** A published figure read from JSON, in the field names of the event contract. */
final class FigureReading {

    /** Where a steward's own table has the figure; for the steward, and not kept. */
    private static final String FACT = "fact";

    private FigureReading() {}

    static PublishedFigure read(String id, Fields json) {
        json.sameId(id);
        json.optionalText(FACT);
        return new PublishedFigure(
                id,
                matter(json),
                json.value("asOf", PartialDate::parse),
                saying(json),
                relations(json),
                publication(json));
    }

    private static Matter matter(Fields json) {
        return new Matter(
                json.value("service", Codes::catalogueId),
                json.value("role", code(Role.class)),
                json.value("group", Codes::catalogueId),
                json.optionalObject("subset", FigureReading::subset),
                json.optional("stage", code(Stage.class)),
                json.texts("scopes"));
    }

    private static Saying saying(Fields json) {
        Certainty certainty = json.optional("certainty", code(Certainty.class));
        return new Saying(
                json.optionalObject("value", FigureReading::count),
                json.optional("word", code(Word.class)),
                json.optional("memberStage", code(Stage.class)),
                json.optionalText("basis"),
                certainty == null ? Certainty.CERTAIN : certainty);
    }

    private static Relations relations(Fields json) {
        return new Relations(
                json.optionalText("partOf"),
                json.optionalObject(
                        "previous",
                        each -> new Relations.Previous(
                                each.number("number"),
                                each.optional("asOf", PartialDate::parse),
                                each.optionalText("figure"))),
                json.optionalObject("change", each -> new Relations.Change(each.number("number"), each.text("since"))));
    }

    private static Publication publication(Fields json) {
        Classification classification = json.optional("classification", code(Classification.class));
        return new Publication(
                json.text("document"),
                json.optionalText("place"),
                json.value("statedAt", PartialDate::parse),
                json.text("quote"),
                classification == null ? Classification.OPEN : classification,
                json.optionalText("note"));
    }

    private static Subset subset(Fields json) {
        Subset.Kind kind = json.value("kind", code(Subset.Kind.class));
        return json.value("value", value -> new Subset(kind, value));
    }

    private static Count count(Fields json) {
        return new Count(
                json.number("number"),
                json.value("unit", code(Count.Unit.class)),
                json.value("qualifier", code(Count.Qualifier.class)));
    }

    private static <E extends Enum<E>> Function<String, E> code(Class<E> codes) {
        return text -> Codes.read(codes, text);
    }
}
