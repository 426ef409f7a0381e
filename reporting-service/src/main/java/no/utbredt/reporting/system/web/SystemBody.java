package no.utbredt.reporting.system.web;

import java.util.List;
import java.util.Map;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.system.Runners;
import no.utbredt.reporting.system.Source;
import no.utbredt.reporting.system.Vendor;
import org.jspecify.annotations.Nullable;

/**
 * An EHR system on a day.
 *
 * @param name what it is called that day; its id where nobody has described it
 * @param vendor who makes it that day, or null when that is not known
 * @param actors how many actors are known to run it that day, those that may be persons not counted
 * @param described whether anybody has described it; one that is not is only named by an actor
 */
record SystemBody(
        String id,
        String name,
        List<String> aliases,
        @Nullable Vendor vendor,
        List<String> versions,
        int actors,
        boolean described,
        List<Source> sources) {

    static SystemBody of(String id, int day, Map<String, EhrSystem> systems, Runners runners) {
        EhrSystem system = systems.get(id);
        if (system == null) {
            return new SystemBody(id, id, List.of(), null, List.of(), runners.count(id), false, List.of());
        }
        String name = system.nameOn(day);
        return new SystemBody(
                id,
                name == null ? id : name,
                on(system.aliases(), day),
                system.vendorOn(day),
                on(system.versions(), day),
                runners.count(id),
                true,
                system.sources());
    }

    private static List<String> on(List<Dated<String>> dated, int day) {
        return dated.stream()
                .filter(each -> each.holdsOn(day))
                .map(Dated::value)
                .toList();
    }
}
