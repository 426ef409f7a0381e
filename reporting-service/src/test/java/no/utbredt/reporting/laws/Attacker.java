package no.utbredt.reporting.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import no.utbredt.reporting.stage.Stage;

/**
 * Learns of offices what public answers give away, by the longest way there is: of all histories the offices may have had it keeps
 * those that lead to the answers given, and looks what they have in common.
 */
final class Attacker {
    private final Offices offices;
    private final Function<Offices.World, List<String>> answers;

    Attacker(Offices offices, Function<Offices.World, List<String>> answers) {
        this.offices = offices;
        this.answers = answers;
    }

    /** What it learns that it must not: numbers of one or two, and where fewer than three stand. */
    TreeSet<String> found() {
        Map<List<String>, List<Offices.World>> alike = new LinkedHashMap<>();
        offices.worlds()
                .forEach(world -> alike.computeIfAbsent(answers.apply(world), some -> new ArrayList<>())
                        .add(world));
        TreeSet<String> found = new TreeSet<>();
        alike.values().forEach(worlds -> look(worlds, found));
        return found;
    }

    private void look(List<Offices.World> worlds, TreeSet<String> found) {
        for (String area : offices.areas()) {
            IntPredicate there = number -> offices.isIn(number, area);
            for (Stage stage : Offices.STAGES) {
                for (int moment = 0; moment < Offices.MOMENTS; moment++) {
                    int at = moment;
                    few(worlds, world -> world.count(there, at, stage), area + " at " + stage + " in " + at, found);
                }
            }
        }
        for (int moment = 0; moment < Offices.MOMENTS; moment++) {
            for (Stage stage : Offices.STAGES) {
                int at = moment;
                long settled = offices.numbers()
                        .filter(number -> worlds.stream().allMatch(world -> world.stage(number, at) == stage))
                        .count();
                if (settled == 1 || settled == 2) {
                    found.add(settled + " known to be at " + stage + " in " + at);
                }
            }
        }
    }

    private static void few(
            List<Offices.World> worlds, Function<Offices.World, Integer> number, String what, TreeSet<String> found) {
        List<Integer> numbers = worlds.stream().map(number).distinct().toList();
        if (numbers.equals(List.of(1)) || numbers.equals(List.of(2))) {
            found.add(numbers.getFirst() + " of " + what);
        }
    }
}
