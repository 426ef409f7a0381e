package no.utbredt.reporting.coverage.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.Refusal;

/**
 * What a series costs, known before it is begun: a cell for each area and month.
 *
 * @param areas how many areas the answer of one month may have, at least 1
 */
record SeriesCost(int areas) {

    /** So many cells are some seven megabytes and a second of one core. */
    private static final int MOST_CELLS = 10_000;

    private static final int HEALTH_REGIONS = 4;
    private static final int COUNTIES = 20;

    static SeriesCost of(Cut cut, Knowledge knowledge, Horizon horizon) {
        return new SeriesCost(
                switch (cut) {
                    case NATION -> 1;
                    case HEALTH_REGION -> HEALTH_REGIONS;
                    case COUNTY -> COUNTIES;
                    case MUNICIPALITY -> Math.max(1, knowledge.ask(horizon, known -> municipalities(known.registry())));
                });
    }

    private static int municipalities(Registry registry) {
        int count = 0;
        for (String id : registry.ids()) {
            Actor actor = registry.actor(id);
            count += actor != null && actor.kind().equals(Actor.MUNICIPALITY) ? 1 : 0;
        }
        return count;
    }

    /** @throws Refusal when the series from one day to the other costs more than one question may */
    void check(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
        if (months * areas > MOST_CELLS) {
            int most = Math.max(1, MOST_CELLS / areas) - 1;
            throw Refusal.tooDear(
                    "from",
                    "a day at most " + most + " months before " + to + ", or a coarser cut",
                    "en dag høyst " + most + " måneder før " + to + ", eller et grovere snitt");
        }
    }
}
