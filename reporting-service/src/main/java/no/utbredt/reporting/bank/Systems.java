package no.utbredt.reporting.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.support.Supports;
import no.utbredt.reporting.system.EhrSystem;

/** The EHR systems and their vendors a table has: those somebody has described, and those an actor runs that cannot be a person. */
final class Systems {

    private static final String NOT_KNOWN = "UKJENT";

    private Systems() {}

    /** By the system they run. */
    static Division division(Known known) {
        Map<String, String> names = new TreeMap<>();
        running(known.registry(), names);
        known.systems().forEach((id, system) -> names.put(id, name(id, system)));
        return division(names, Cut.SYSTEM, new Label("ukjent system", "system not known"));
    }

    /** By who makes it. */
    static Division vendors(Known known) {
        Map<String, String> names = new TreeMap<>();
        new TreeMap<>(known.systems())
                .values()
                .forEach(system -> system.vendors()
                        .forEach(each ->
                                names.put(each.value().id(), each.value().name())));
        return division(names, Cut.VENDOR, new Label("ukjent leverandør", "vendor not known"));
    }

    /** Those somebody has described or says a support of. */
    static Stream<Choice> spokenOf(Known known) {
        Map<String, String> names = new TreeMap<>();
        Supports.of(known, new Supports.Question(null, null, Integer.MAX_VALUE))
                .forEach(line -> names.put(line.key().product(), line.key().product()));
        known.systems().forEach((id, system) -> names.put(id, name(id, system)));
        return names.entrySet().stream().map(each -> Choice.of(each.getKey(), Label.same(each.getValue())));
    }

    static Variable variable(Known known) {
        return Together.variable(
                "System", new Label("EPJ-system", "EHR system"), division(known).choices());
    }

    static Variable vendorVariable(Known known) {
        return Together.variable(
                "Leverandor", new Label("leverandør", "vendor"), vendors(known).choices());
    }

    private static String name(String id, EhrSystem system) {
        return Objects.requireNonNullElse(system.nameOn(Integer.MAX_VALUE), id);
    }

    private static void running(Registry registry, Map<String, String> names) {
        for (String id : registry.ids()) {
            Actor actor = registry.actor(id);
            if (actor != null && !actor.restricted()) {
                actor.systems()
                        .forEach(each ->
                                names.put(each.value().system(), each.value().system()));
            }
        }
    }

    private static Division division(Map<String, String> names, Cut cut, Label notKnown) {
        List<Division.Entry> entries = new ArrayList<>();
        entries.add(new Division.Entry(Together.all(), Cut.NATION, Division.NATION));
        names.forEach((id, name) -> entries.add(new Division.Entry(Choice.of(id, Label.same(name)), cut, id)));
        entries.add(new Division.Entry(Choice.of(NOT_KNOWN, notKnown), cut, Division.NOT_KNOWN));
        return new Division(entries);
    }
}
