package no.utbredt.reporting.bank.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.bank.CodeList;
import no.utbredt.reporting.bank.Label;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Picked;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.bank.Vintage;
import org.jspecify.annotations.Nullable;

/** The words around the figures. */
final class Telling {

    static final Label SUBJECT = new Label("E-helse", "E-health");
    static final Label MONTH_END = new Label("Utgangen av måneden", "End of month");
    static final Label WHOLE_MONTH = new Label("Hele måneden", "The whole month");

    private static final Label BY = new Label("etter", "by");
    private static final Label AND = new Label("og", "and");
    private static final Label SYMBOLS = new Label(
            "0: null. «..»: ukjent. «.»: ikke relevant eller ikke tilbudt. «:»: vises ikke, for få aktører.",
            "0: nought. '..': unknown. '.': not relevant or not offered. ':': withheld, too few actors.");

    private Telling() {}

    /** The title with what the table is divided by. */
    static String title(Table table, List<Picked> picked, Language language) {
        List<String> names = picked.stream()
                .map(each -> each.variable().label().in(language))
                .toList();
        return table.title().in(language) + ", " + BY.in(language) + " "
                + names.stream().limit(Math.max(0, names.size() - 1L)).collect(Collectors.joining(", "))
                + (names.size() > 1 ? " " + AND.in(language) + " " : "")
                + names.getLast();
    }

    /** Everything that has to be known: the notice first, then as known when, and which code lists were used. */
    static List<String> notes(Table table, List<Picked> picked, Language language, @Nullable String edge) {
        List<String> notes = new ArrayList<>(List.of(Notice.TEXT, vintage(table.vintage(), language, edge)));
        notes.add(SYMBOLS.in(language));
        table.notes().forEach(each -> notes.add(each.in(language)));
        picked.forEach(each -> {
            CodeList codeList = each.codeList();
            if (codeList != null) {
                notes.add(each.variable().label().in(language) + ": "
                        + codeList.label().in(language) + " (" + codeList.id() + ")");
            }
        });
        return notes;
    }

    private static String vintage(Vintage vintage, Language language, @Nullable String edge) {
        String known = vintage.said()
                ? new Label("Slik det var kjent ved utgangen av ", "As known at the end of ").in(language)
                        + vintage.knownAt()
                : new Label("Slik det er kjent nå", "As known now").in(language);
        String stated = vintage.statedBy() == null
                ? ""
                : new Label(", av det kilder hadde sagt innen ", ", of what sources had said by ").in(language)
                        + vintage.statedBy();
        String upTo = edge == null
                ? ""
                : new Label("; alt er kjent fram til ", "; everything is known up to ").in(language) + edge;
        return known + stated + upTo + "." + released(vintage, language);
    }

    private static String released(Vintage vintage, Language language) {
        Vintage.Released release = vintage.release();
        if (release == null) {
            return "";
        }
        Label state =
                switch (release.state()) {
                    case PRELIMINARY -> new Label("foreløpig", "preliminary");
                    case FINAL -> new Label("endelig", "final");
                };
        return new Label(" Utgivelse ", " Release ").in(language) + release.id() + " (" + state.in(language) + ").";
    }

    /** To the second, in UTC. */
    static String instant(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What kind of code list it is. */
    static String type(CodeList codeList) {
        return codeList.aggregates() ? "Aggregation" : "Valueset";
    }
}
