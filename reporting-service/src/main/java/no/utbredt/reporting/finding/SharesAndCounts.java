package no.utbredt.reporting.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.reporting.figure.Denominator;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.PublishedFigure.Value;
import no.utbredt.reporting.figure.Qualifier;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.finding.Contradiction.Kind;
import no.utbredt.reporting.knowledge.Known;

/** A share beside a count of the same question and date: 137 of 356 is 38.5 %, not 49 %. */
final class SharesAndCounts {
    private SharesAndCounts() {}

    static List<Contradiction> of(Known known) {
        List<Contradiction> found = new ArrayList<>();
        Map<String, PublishedFigure> figures = known.figures().all();
        var alike = PublishedFigure.byQuestion(figures);
        figures.forEach((id, share) -> {
            if (exact(share, Unit.SHARE_ACTORS)) {
                alike.getOrDefault(share.question(), new TreeMap<>()).entrySet().stream()
                        .filter(entry -> exact(entry.getValue(), Unit.ACTORS))
                        .limit(FigureArithmetic.MOST_AGAINST_ONE)
                        .forEach(entry -> compare(id, share, entry.getKey(), entry.getValue(), known, found));
            }
        });
        return found;
    }

    private static boolean exact(PublishedFigure figure, Unit unit) {
        Value value = figure.value();
        return value != null && value.unit() == unit && value.qualifier() == Qualifier.EXACT && figure.certain();
    }

    private static void compare(
            String id,
            PublishedFigure share,
            String other,
            PublishedFigure count,
            Known known,
            List<Contradiction> found) {
        Value stated = share.value();
        Value counted = count.value();
        long size = Denominator.of(count, known.registry()).orElse(0);
        if (stated == null || counted == null || size == 0) {
            return;
        }
        int printed = Math.max(stated.number().scale(), 0);
        if (percent(counted, size, printed).compareTo(stated.number()) != 0) {
            BigDecimal expected = percent(counted, size, Math.max(printed, 1));
            found.add(new Contradiction(Kind.SHARE_AND_COUNT, id, other, stated.number(), expected, List.of()));
        }
    }

    private static BigDecimal percent(Value counted, long size, int decimals) {
        return counted.number().movePointRight(2).divide(BigDecimal.valueOf(size), decimals, RoundingMode.HALF_UP);
    }
}
