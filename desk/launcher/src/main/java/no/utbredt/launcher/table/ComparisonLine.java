package no.utbredt.launcher.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One published figure beside our count of its day, in words.
 *
 * @param solution what it is printed under
 * @param cells one text for each column
 * @param contradictions what the figure does not agree with
 */
record ComparisonLine(String solution, List<String> cells, List<String> contradictions) {

    static final List<String> COLUMNS = List.of(
            "Tjeneste", "Gruppe", "Minst", "Dato", "Vår telling", "Ukjent", "Publisert", "Av registeret", "Avvik");

    static ComparisonLine of(JsonNode comparison) {
        JsonNode published = comparison.path("published");
        JsonNode ours = comparison.path("ours");
        List<String> contradictions = new ArrayList<>();
        comparison
                .path("contradictions")
                .forEach(found -> contradictions.add(found.at("/text/nb").asString()));
        return new ComparisonLine(
                comparison.at("/solution/name").asString(),
                List.of(
                        comparison.at("/service/name").asString(),
                        comparison.at("/group/name").asString() + part(published.path("subset")),
                        Bokmal.stage(comparison.path("stage").asString("")),
                        comparison.path("date").asString(),
                        counted(ours),
                        unknown(ours.path("figure")),
                        published(published),
                        ofRegister(published),
                        difference(comparison)),
                contradictions);
    }

    private static String part(JsonNode subset) {
        return subset.isString() ? ", " + subset.asString().replaceFirst("^\\S+ ", "") : "";
    }

    private static String counted(JsonNode ours) {
        return switch (ours.path("state").asString("")) {
            case "KNOWN" -> known(ours.path("figure"));
            case "UNKNOWN" -> Bokmal.reason(ours.path("reason").asString());
            case "NOT_OFFERED" -> "ikke nasjonalt tilbudt";
            case "SUPPRESSED" -> "undertrykt";
            default -> "teller ikke et trinn";
        };
    }

    private static String known(JsonNode figure) {
        if (figure.path("denominator").asLong() == 0) {
            return "ikke relevant for " + number(figure, "notRelevant");
        }
        if (figure.path("unknown").asLong() == figure.path("denominator").asLong()) {
            return "ingen har meldt, alle ukjent";
        }
        String count = number(figure, "numerator") + " av " + number(figure, "denominator");
        return figure.hasNonNull("sharePercent")
                ? count + " = " + number(figure, "sharePercent") + " %"
                : count + ", færre enn publisert";
    }

    private static String unknown(JsonNode figure) {
        return figure.hasNonNull("unknown") ? number(figure, "unknown") : "";
    }

    private static String published(JsonNode published) {
        if (published.path("withheld").asBoolean()) {
            return "(ikke klarert for visning)";
        }
        if (!published.hasNonNull("number")) {
            return Bokmal.word(published.path("word").asString(""));
        }
        return Bokmal.amount(
                published.path("number").decimalValue(),
                published.path("unit").asString(),
                published.path("qualifier").asString());
    }

    private static String ofRegister(JsonNode published) {
        if (!published.hasNonNull("sharePercent")) {
            return "";
        }
        return number(published, "number") + " av " + number(published, "denominator") + " = "
                + number(published, "sharePercent") + " %";
    }

    private static String difference(JsonNode comparison) {
        if (!comparison.hasNonNull("difference")) {
            return "";
        }
        BigDecimal difference = comparison.path("difference").decimalValue();
        String points = comparison.path("differenceUnit").asString().equals("PERCENTAGE_POINTS") ? " pp" : "";
        return difference.signum() == 0
                ? "0"
                : (difference.signum() > 0 ? "+" : "") + Bokmal.number(difference) + points;
    }

    private static String number(JsonNode node, String name) {
        return Bokmal.number(node.path(name).decimalValue());
    }
}
