package no.utbredt.reporting.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Support.State;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.system.Vendor;
import org.jspecify.annotations.Nullable;

/** How far the EHR systems of the registry are with one service in one role on a day. */
public final class SystemStates {
    private final Known known;
    private final int structure;
    private final Map<String, List<SupportLine>> lines = new HashMap<>();

    /**
     * @param day epoch day asked about
     * @param structure epoch day on which it is looked who makes a system
     */
    public SystemStates(Known known, String service, Role role, int day, int structure) {
        this.known = known;
        this.structure = structure;
        Supports.of(known, new Supports.Question(service, null, day)).stream()
                .filter(line -> line.key().role() == role)
                .forEach(line -> lines.merge(line.key().product(), List.of(line), SystemStates::both));
    }

    private static List<SupportLine> both(List<SupportLine> some, List<SupportLine> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** How far a system is; {@link State#UNKNOWN} where nobody says, and where sources disagree. */
    public State of(String system) {
        List<SupportLine> its = lines.getOrDefault(system, List.of()).stream()
                .filter(line -> isOf(line, vendor(system)))
                .toList();
        return its.size() == 1 && !its.getFirst().disagreement()
                ? its.getFirst().state()
                : State.UNKNOWN;
    }

    /** A product's code is unique within its vendor only. */
    private static boolean isOf(SupportLine line, @Nullable Vendor vendor) {
        return vendor == null
                || vendor.organisationNumber() == null
                || vendor.organisationNumber().equals(line.key().vendor());
    }

    /** The codes of all systems of which something is said, in order. */
    public Set<String> told() {
        return new TreeSet<>(lines.keySet());
    }

    /** Who makes a system; null where nobody is known to. */
    public @Nullable Vendor vendor(String system) {
        EhrSystem found = known.systems().get(system);
        return found == null ? null : found.vendorOn(structure);
    }

    /** What a system is called; null where nobody has described it. */
    public @Nullable String name(String system) {
        EhrSystem found = known.systems().get(system);
        return found == null ? null : found.nameOn(structure);
    }
}
