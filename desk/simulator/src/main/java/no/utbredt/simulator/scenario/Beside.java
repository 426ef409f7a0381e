package no.utbredt.simulator.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.utbredt.simulator.cast.Dice;
import no.utbredt.simulator.cast.Vendor;
import no.utbredt.simulator.rollout.Rollout;
import no.utbredt.simulator.scenario.Statement.Adoption;

/** What is said beside the stages: use by month, agreements, what products support, and that there is nothing new. */
final class Beside {

    private static final double FORGOTTEN = 0.03;
    private static final int BUSIEST = 3_000;

    private Beside() {}

    /** What goes with the course of one actor with one service. */
    static List<Statement> of(List<Statement> course, long seed) {
        List<Statement> beside = new ArrayList<>();
        LocalDate inUse = null;
        LocalDate until = History.END;
        for (Statement statement : course) {
            if (statement instanceof Adoption adoption) {
                if (adoption.stage().equals("COMMITTED")) {
                    beside.add(agreement(adoption));
                } else if (adoption.stage().equals("PAUSED")) {
                    until = adoption.since();
                } else if (adoption.stage().equals(adoption.rollout().goal()) && inUse == null) {
                    inUse = adoption.since();
                }
            }
        }
        if (inUse != null && course.stream().noneMatch(Statement.Retraction.class::isInstance)) {
            Adoption any = (Adoption) course.getFirst();
            beside.addAll(usage(
                    any,
                    inUse,
                    until,
                    Dice.of(seed, "usage", any.rollout().key(), any.actor().id())));
        }
        return beside;
    }

    private static Statement agreement(Adoption adoption) {
        Heading heading = adoption.heading();
        return new Statement.Agreement(
                new Heading(heading.by(), heading.day(), heading.id() + ".avtale"),
                adoption.actor(),
                adoption.rollout(),
                adoption.since());
    }

    private static List<Statement> usage(Adoption of, LocalDate from, LocalDate until, Random dice) {
        String unit = of.rollout().usage();
        List<Statement> months = new ArrayList<>();
        double level = 40 + dice.nextInt(BUSIEST);
        LocalDate begin = from.isBefore(History.BEGIN) ? History.BEGIN : from;
        for (YearMonth month = YearMonth.from(begin).plusMonths(1);
                unit != null && month.atEndOfMonth().isBefore(until);
                month = month.plusMonths(1)) {
            level *= 1 + 0.02 * dice.nextDouble();
            long volume = Math.round(level * season(month) * (0.9 + 0.2 * dice.nextDouble()));
            LocalDate stated = month.plusMonths(1).atDay(2 + dice.nextInt(7));
            if (dice.nextDouble() >= FORGOTTEN) {
                Heading heading = new Heading(
                        of.actor().vendor(),
                        stated,
                        of.rollout().key() + "." + of.actor().id() + ".bruk." + month);
                months.add(new Statement.Usage(heading, of.actor(), of.rollout(), unit, month, volume));
            }
        }
        return months;
    }

    /** July is quiet. */
    private static double season(YearMonth month) {
        return month.getMonthValue() == 7 ? 0.6 : 1;
    }

    /** What a vendor says of itself and its product. */
    static List<Statement> of(Vendor vendor, List<Rollout> rollouts) {
        List<Statement> said = new ArrayList<>();
        rollouts.stream()
                .filter(rollout -> rollout.crowd() == vendor.crowd())
                .filter(rollout -> rollout.serviceArea() == null
                        || rollouts.stream()
                                .noneMatch(other -> other.service().equals(rollout.service())
                                        && other.serviceArea() == null
                                        && other.crowd() == rollout.crowd()))
                .forEach(rollout -> said.addAll(support(vendor, rollout)));
        for (LocalDate day = History.BEGIN.plusMonths(1); !day.isAfter(History.END); day = day.plusMonths(1)) {
            said.add(new Statement.Heartbeat(new Heading(vendor, day, "puls." + day)));
        }
        return said;
    }

    private static List<Statement> support(Vendor vendor, Rollout rollout) {
        LocalDate first = rollout.steps().getFirst().curve().known().firstKey();
        String id = "stotte." + rollout.key();
        List<Statement> states = new ArrayList<>();
        states.add(support(vendor, rollout, id + ".utvikles", "IN_DEVELOPMENT", first.minusMonths(8)));
        if (!vendor.lacks().contains(rollout.service())) {
            states.add(support(vendor, rollout, id + ".finnes", "AVAILABLE", first));
        }
        return states;
    }

    private static Statement support(Vendor vendor, Rollout rollout, String id, String state, LocalDate since) {
        LocalDate stated = since.isBefore(History.BEGIN) ? History.BEGIN : since;
        return new Statement.Support(new Heading(vendor, stated, id), rollout, state, since);
    }
}
