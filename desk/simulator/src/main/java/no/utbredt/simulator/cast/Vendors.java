package no.utbredt.simulator.cast;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The invented vendors. No real one has any of these names; whoever fails here is nobody. */
public final class Vendors {

    private static final Iterator<String> NUMBERS = SyntheticNumbers.from(31_000_000);

    /** Who registers everybody: an operator of the simulation's own. */
    public static final Vendor OPERATOR = vendor("operator", "Simulert operatør", Crowd.MUNICIPALITIES, 0, Set.of());

    /** Those of every crowd. */
    public static final List<Vendor> ALL = List.of(
            vendor("fjord", "Fjord EPJ (simulert)", Crowd.MUNICIPALITIES, 46, Set.of()),
            vendor("tind", "Tind Journal (simulert)", Crowd.MUNICIPALITIES, 30, Set.of("pll")),
            silent(
                    vendor("vidde", "Vidde Omsorg (simulert)", Crowd.MUNICIPALITIES, 24, Set.of("journaldokumenter")),
                    LocalDate.of(2025, 6, 1)),
            vendor("skjaer", "Skjær Legekontor (simulert)", Crowd.GP_OFFICES, 44, Set.of()),
            vendor("brekke", "Brekke Helse (simulert)", Crowd.GP_OFFICES, 36, Set.of("journaldokumenter")),
            vendor("lyng", "Lyng Praksis (simulert)", Crowd.GP_OFFICES, 20, Set.of("sfm")),
            vendor("jokul", "Jøkul Sykehus (simulert)", Crowd.TRUSTS, 100, Set.of()));

    private Vendors() {}

    private static Vendor vendor(String id, String name, Crowd crowd, int share, Set<String> lacks) {
        return new Vendor("simulert-" + id, name, NUMBERS.next(), crowd, share, lacks, null);
    }

    private static Vendor silent(Vendor vendor, LocalDate from) {
        return new Vendor(
                vendor.id(), vendor.name(), vendor.number(), vendor.crowd(), vendor.share(), vendor.lacks(), from);
    }
}
