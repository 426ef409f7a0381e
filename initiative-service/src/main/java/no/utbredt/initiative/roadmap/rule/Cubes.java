package no.utbredt.initiative.roadmap.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.item.CubeCell;
import no.utbredt.initiative.roadmap.item.CubeStatement;
import no.utbredt.vocabulary.Nearest;

/** A cell of the cube is of a category there is, and who judges it says how high, how wide and why, or notes something. */
final class Cubes {

    private Cubes() {}

    static List<Objection> objections(Initiative initiative, Catalogue catalogue) {
        List<Objection> found = new ArrayList<>();
        Set<String> categories = catalogue.categories().keySet();
        for (int i = 0; i < initiative.cubes().size(); i++) {
            CubeCell cell = initiative.cubes().get(i);
            String pointer = "/cubes/" + i;
            if (!categories.contains(cell.category())) {
                found.add(new Objection(
                        Fault.UNKNOWN_CATEGORY,
                        pointer + "/category",
                        cell.category(),
                        Nearest.among(categories, cell.category())));
            }
            for (int at = 0; at < cell.statements().size(); at++) {
                judge(pointer + "/statements/" + at, cell.statements().get(at), found);
            }
        }
        return found;
    }

    private static void judge(String pointer, CubeStatement statement, List<Objection> found) {
        boolean judged = statement.height() != null || statement.width() != null || statement.reason() != null;
        if (judged) {
            missing(pointer, "height", statement.height() == null, found);
            missing(pointer, "width", statement.width() == null, found);
            missing(pointer, "reason", statement.reason() == null, found);
        } else {
            missing(pointer, "note", statement.note() == null, found);
        }
    }

    private static void missing(String pointer, String key, boolean isMissing, List<Objection> found) {
        if (isMissing) {
            found.add(new Objection(Fault.MISSING_KEY, pointer, key, "the key '" + key + "'"));
        }
    }
}
