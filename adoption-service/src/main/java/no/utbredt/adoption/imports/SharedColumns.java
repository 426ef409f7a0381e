package no.utbredt.adoption.imports;

import static no.utbredt.adoption.imports.Column.Form.DATE;
import static no.utbredt.adoption.imports.Column.Form.TEXT;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.adoption.imports.Column.Form;

/** The columns that several kinds of file have, and how a column is made. */
final class SharedColumns {

    static final List<Column> ACTOR = List.of(
            must(
                    "scheme",
                    "/actor/scheme",
                    TEXT,
                    "KOMNR",
                    "Whose number it is: ENH, HER, RESH, KOMNR or UTBREDT",
                    "Hvilket register nummeret er fra: ENH, HER, RESH, KOMNR eller UTBREDT"),
            must(
                    "actor",
                    "/actor/value",
                    TEXT,
                    "0301",
                    "The actor's number, leading zeros and all",
                    "Aktørens nummer, med ledende nuller"),
            may(
                    "serviceArea",
                    "/actor/serviceArea",
                    TEXT,
                    "helsestasjon",
                    "The service area beneath the actor",
                    "Tjenesteområdet under aktøren"));

    static final List<Column> SAID = List.of(
            must("statedAt", "/statedAt", DATE, "2024-06-03", "When the source said it", "Når kilden sa det"),
            may("document", "/evidence/document", TEXT, "", "The document it stands in", "Dokumentet det står i"),
            may("place", "/evidence/place", TEXT, "", "Where in the document", "Hvor i dokumentet"),
            may("quote", "/evidence/quote", TEXT, "", "The document's own words", "Dokumentets egne ord"),
            may(
                    "corrects",
                    "/corrects",
                    Form.REPORTS,
                    "",
                    "Ids of this source's reports it takes the place of, parted by spaces",
                    "Id-er på kildens innrapporteringer som denne erstatter, med mellomrom mellom"),
            new Column(
                    "id",
                    "/id",
                    TEXT,
                    false,
                    "The report's own id; made of what the row says where it is left out",
                    "Innrapporteringens id; lages av det raden sier når den mangler",
                    ""),
            new Column(
                    "source",
                    "/source",
                    TEXT,
                    false,
                    "Who says it, beginning with the client's prefix; the prefix and \"import\" where it is left out",
                    "Hvem som sier det, begynner med klientens prefiks; prefikset og «import» når den mangler",
                    ""));

    private SharedColumns() {}

    static Column service(boolean required) {
        return in(
                "service",
                "/service",
                TEXT,
                required,
                "kjernejournal",
                "The service's id in the catalogue",
                "Tjenestens id i katalogen");
    }

    static Column role(boolean required) {
        return in(
                "role",
                "/role",
                TEXT,
                required,
                "CONSUMER",
                "SOURCE or CONSUMER",
                "SOURCE (kilde) eller CONSUMER (konsument)");
    }

    static Column must(String name, String at, Form form, String example, String meaning, String meaningNb) {
        return in(name, at, form, true, example, meaning, meaningNb);
    }

    static Column may(String name, String at, Form form, String example, String meaning, String meaningNb) {
        return in(name, at, form, false, example, meaning, meaningNb);
    }

    private static Column in(
            String name, String at, Form form, boolean required, String example, String meaning, String meaningNb) {
        return new Column(name, "/data" + at, form, required, meaning, meaningNb, example);
    }

    @SafeVarargs
    static List<Column> join(List<Column>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
