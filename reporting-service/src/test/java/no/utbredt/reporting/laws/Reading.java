package no.utbredt.reporting.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.knowledge.Knowledge;

/** A way of answering questions about a world: ours, or a wrong one. */
interface Reading {
    /** The answers when everything arrived in the order it stands in the world. */
    default Answers answer(World world, CoverageQuestion question) {
        return answer(world, question, world.arrivals());
    }

    Answers answer(World world, CoverageQuestion question, List<World.Arrival> arrivals);

    /** How it really is. */
    static Reading ours() {
        return (world, question, arrivals) -> {
            Knowledge knowledge = new Knowledge();
            arrivals.forEach(arrival -> arrival.at(knowledge));
            return Answers.of(knowledge, question);
        };
    }

    /** How it really is, asked the same over and over while things arrive. */
    static Reading oursAskedAllAlong() {
        return (world, question, arrivals) -> {
            Knowledge knowledge = new Knowledge();
            for (World.Arrival arrival : arrivals) {
                arrival.at(knowledge);
                Answers.of(knowledge, question);
            }
            return Answers.of(knowledge, question);
        };
    }

    /** Some things twice, everything in another order. */
    static List<World.Arrival> shuffled(World world, long seed) {
        Random chance = new Random(seed);
        List<World.Arrival> arrivals = new ArrayList<>(world.arrivals());
        world.arrivals().stream().filter(arrival -> chance.nextInt(3) == 0).forEach(arrivals::add);
        Collections.shuffle(arrivals, chance);
        return arrivals;
    }
}
