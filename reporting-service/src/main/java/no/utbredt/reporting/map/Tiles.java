package no.utbredt.reporting.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** Lays an answer that is cut by municipality out on the map of its structure day. */
public final class Tiles {
    private static final String NUMBER = "KOMNR";
    private static final Comparator<Tile> BY_NUMBER = Comparator.comparing(
                    Tile::number, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Tile::id);

    private Tiles() {}

    /** Every municipality there is on the structure day, by number. */
    public static List<Tile> of(CoverageAnswer answer, Registry registry) {
        int day = OsloDay.number(answer.question().structure());
        Map<String, Cell> cells = new HashMap<>();
        answer.cells().forEach(cell -> {
            if (cell.area().code() != null) {
                cells.put(cell.area().code(), cell);
            }
        });
        List<Tile> tiles = new ArrayList<>();
        for (String id : registry.ids()) {
            Actor actor = Objects.requireNonNull(registry.actor(id));
            if (actor.kind().equals(Actor.MUNICIPALITY) && actor.existsOn(day)) {
                List<Place> places = registry.places(id, day);
                tiles.add(new Tile(
                        id,
                        number(actor, day),
                        actor.nameOn(day),
                        places.isEmpty() ? null : places.getFirst(),
                        cells.get(id)));
            }
        }
        tiles.sort(BY_NUMBER);
        return tiles;
    }

    private static @Nullable String number(Actor actor, int day) {
        return actor.identifiers().stream()
                .filter(each -> each.holdsOn(day) && each.value().scheme().equals(NUMBER))
                .map(each -> each.value().value())
                .findFirst()
                .orElse(null);
    }
}
