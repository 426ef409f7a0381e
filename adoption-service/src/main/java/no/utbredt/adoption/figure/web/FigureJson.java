package no.utbredt.adoption.figure.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.figure.Classification;
import no.utbredt.adoption.figure.Count;
import no.utbredt.adoption.figure.Notice;
import no.utbredt.adoption.figure.PublishedFigure;
import no.utbredt.adoption.figure.Relations;
import no.utbredt.adoption.figure.Subset;
import org.jspecify.annotations.Nullable;

/** Published figures as JSON, in the field names of the event contract. */
final class FigureJson {

    private FigureJson() {}

    /** @param steward whether what is not cleared for display is shown */
    static Map<String, Object> of(PublishedFigure figure, boolean steward) {
        boolean shown = steward || figure.publication().classification() == Classification.OPEN;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", figure.id());
        json.put("service", figure.matter().service());
        json.put("role", figure.matter().role().name());
        json.put("group", figure.matter().group());
        json.put("subset", subset(figure.matter().subset()));
        json.put("stage", name(figure.matter().stage()));
        json.put("value", shown ? value(figure.saying().value()) : null);
        json.put("word", shown ? name(figure.saying().word()) : null);
        json.put("memberStage", shown ? name(figure.saying().memberStage()) : null);
        json.put("scopes", figure.matter().scopes());
        json.put("asOf", figure.asOf().toString());
        json.put("statedAt", figure.publication().statedAt().toString());
        json.put("basis", shown ? figure.saying().basis() : null);
        json.put("partOf", figure.relations().partOf());
        json.put("previous", shown ? previous(figure.relations().previous()) : null);
        json.put("change", shown ? change(figure.relations().change()) : null);
        json.put("certainty", figure.saying().certainty().name());
        json.put("quote", shown ? figure.publication().quote() : null);
        json.put("document", figure.publication().document());
        json.put("place", figure.publication().place());
        json.put("classification", figure.publication().classification().name());
        json.put("note", shown ? figure.publication().note() : null);
        return json;
    }

    /** What is worth a look, as problems without a status. */
    static List<Map<String, Object>> notices(List<Notice> notices) {
        return notices.stream()
                .map(notice -> Map.<String, Object>of(
                        "code", notice.fault().code(),
                        "field", notice.field(),
                        "expected", notice.fault().expected(),
                        "detail", notice.fault().detail(),
                        "detailNb", notice.fault().detailNb()))
                .toList();
    }

    private static @Nullable Object subset(@Nullable Subset subset) {
        return subset == null ? null : Map.of("kind", subset.kind().name(), "value", subset.value());
    }

    private static @Nullable Object value(@Nullable Count count) {
        if (count == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", count.number());
        json.put("unit", count.unit().name());
        json.put("qualifier", count.qualifier().name());
        return json;
    }

    private static @Nullable Object previous(Relations.@Nullable Previous previous) {
        if (previous == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", previous.number());
        json.put("asOf", previous.asOf() == null ? null : previous.asOf().toString());
        json.put("figure", previous.figure());
        return json;
    }

    private static @Nullable Object change(Relations.@Nullable Change change) {
        return change == null ? null : Map.of("number", change.number(), "since", change.since());
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
