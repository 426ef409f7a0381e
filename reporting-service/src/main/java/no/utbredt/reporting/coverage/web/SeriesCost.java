package no.utbredt.reporting.coverage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.Refusal;

/**
 * What a series costs, known before it is begun: a cell for each area and day.
 *
 * @param areas how many areas the answer of one day may have, at least 1
 */
public record SeriesCost(int areas) {

    /** So many cells are some seven megabytes and a second of one core. */
    private static final int MOST_CELLS = 10_000;

    /** What is counted along the days needs room for each of them by every standing that occurs. */
    private static final int MOST_DAYS = 400;

    private static final int HEALTH_REGIONS = 4;
    private static final int COUNTIES = 20;

    /** That of one question cut so. */
    public static SeriesCost of(Cut cut, Knowledge knowledge, Horizon horizon) {
        return new SeriesCost(cut.parts().stream()
                .mapToInt(part -> areas(part, knowledge, horizon))
                .reduce(1, (one, other) -> Math.clamp((long) one * other, 1, Integer.MAX_VALUE)));
    }

    private static int areas(Cut cut, Knowledge knowledge, Horizon horizon) {
        return switch (cut.code()) {
            case "NATION" -> 1;
            case "HEALTH_REGION" -> HEALTH_REGIONS;
            case "COUNTY" -> COUNTIES;
            case "MUNICIPALITY" -> Math.max(1, knowledge.ask(horizon, known -> municipalities(known.registry())));
            case "SYSTEM", "VENDOR" -> 1 + knowledge.ask(horizon, known -> systems(known.registry()));
            default ->
                1 + knowledge.ask(horizon, known -> known.registry().areas().many(cut.code()));
        };
    }

    private static int systems(Registry registry) {
        return Math.toIntExact(registry.ids().stream()
                .map(registry::actor)
                .filter(Objects::nonNull)
                .flatMap(actor -> actor.systems().stream())
                .map(use -> use.value().system())
                .distinct()
                .count());
    }

    private static int municipalities(Registry registry) {
        int count = 0;
        for (String id : registry.ids()) {
            Actor actor = registry.actor(id);
            count += actor != null && actor.kind().equals(Actor.MUNICIPALITY) ? 1 : 0;
        }
        return count;
    }

    /** @throws Refusal when the answer of one day alone has more cells than one question may, as only two cuts may have */
    static void check(Cut cut, Knowledge knowledge, Horizon horizon) {
        if (cut.across() != null) {
            of(cut, knowledge, horizon).check();
        }
    }

    private void check() {
        if (areas > MOST_CELLS) {
            throw Refusal.tooDear("cut", "one cut, or coarser ones", "ett snitt, eller grovere snitt");
        }
    }

    /**
     * That of so many questions at once, all cut so.
     *
     * @param questions at least 1
     * @throws Refusal when one day of them alone has more cells than one question may
     */
    public SeriesCost times(int questions) {
        SeriesCost all = new SeriesCost(Math.clamp((long) areas * questions, 1, Integer.MAX_VALUE));
        if (all.areas > MOST_CELLS) {
            throw Refusal.tooDear(
                    "group",
                    "fewer services or groups, or a coarser cut",
                    "færre tjenester eller grupper, eller et grovere snitt");
        }
        return all;
    }

    /** @throws Refusal when the series of those days costs more than one question may */
    public void check(List<LocalDate> days) {
        check();
        int most = Math.min(MOST_DAYS, Math.max(1, MOST_CELLS / areas));
        if (days.size() > most) {
            LocalDate first = days.get(days.size() - most);
            throw Refusal.tooDear(
                    "from",
                    "a day no earlier than " + first + ", or a coarser cut or period",
                    "en dag tidligst " + first + ", eller et grovere snitt eller lengre perioder");
        }
    }
}
