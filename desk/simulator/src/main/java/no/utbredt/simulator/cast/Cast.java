package no.utbredt.simulator.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import no.utbredt.simulator.country.Country;
import no.utbredt.simulator.country.Municipality;

/**
 * Everybody who takes part, by crowd.
 *
 * @param crowds municipalities and trusts of the register, and GP offices that are invented
 */
public record Cast(Map<Crowd, List<Actor>> crowds) {

    /** How many GP offices there are in the whole country: Helsedirektoratet, Allmennlegetjenesten, årsrapport 2023, kap. 8.5. */
    public static final int GP_OFFICES = 1331;

    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
    private static final int OFFICE_NUMBERS = 32_000_000;

    /**
     * Chooses them.
     *
     * @param percent how many of all, 1 to 100
     */
    public static Cast of(Country country, long seed, int percent) {
        List<Municipality> municipalities = new ArrayList<>(country.municipalities());
        Collections.shuffle(municipalities, Dice.of(seed, "municipalities"));
        List<Municipality> chosen = part(municipalities, percent);
        Map<Crowd, List<Actor>> crowds = new EnumMap<>(Crowd.class);
        crowds.put(
                Crowd.MUNICIPALITIES,
                chosen.stream()
                        .map(each -> new Actor(
                                each.id(),
                                "KOMNR",
                                each.numbers(),
                                new TreeMap<>(),
                                vendor(Crowd.MUNICIPALITIES, seed, each.id())))
                        .toList());
        crowds.put(Crowd.GP_OFFICES, offices(chosen, seed, scaled(GP_OFFICES, percent)));
        crowds.put(
                Crowd.TRUSTS,
                part(country.trusts(), percent).stream()
                        .map(each -> new Actor(
                                each.id(),
                                "ENH",
                                since(each.number()),
                                new TreeMap<>(),
                                vendor(Crowd.TRUSTS, seed, each.id())))
                        .toList());
        return new Cast(crowds);
    }

    /** The same part of a number, at least one. */
    public static int scaled(int whole, int percent) {
        return Math.max(1, Math.round(whole * percent / 100f));
    }

    private static <T> List<T> part(List<T> all, int percent) {
        return all.subList(0, Math.min(all.size(), scaled(all.size(), percent)));
    }

    /** As many for each municipality as its GP lists weigh; the largest remainders get what is left over. */
    private static List<Actor> offices(List<Municipality> municipalities, long seed, int count) {
        long lists = Math.max(
                1, municipalities.stream().mapToInt(Municipality::gpLists).sum());
        Comparator<Municipality> remainder = Comparator.comparing(each -> -(each.gpLists() * (long) count % lists));
        List<Municipality> places = new ArrayList<>();
        municipalities.forEach(
                each -> places.addAll(Collections.nCopies((int) (each.gpLists() * (long) count / lists), each)));
        municipalities.stream()
                .sorted(remainder.thenComparing(Municipality::id))
                .limit(count - places.size())
                .forEach(places::add);
        places.sort(Comparator.comparing(Municipality::id));
        Iterator<String> numbers = SyntheticNumbers.from(OFFICE_NUMBERS);
        List<Actor> offices = new ArrayList<>();
        for (Municipality place : places) {
            String id = String.format(Locale.ROOT, "simulert-legekontor-%04d", offices.size() + 1);
            offices.add(
                    new Actor(id, "ENH", since(numbers.next()), place.places(), vendor(Crowd.GP_OFFICES, seed, id)));
        }
        return List.copyOf(offices);
    }

    private static NavigableMap<LocalDate, String> since(String number) {
        return new TreeMap<>(Map.of(ALWAYS, number));
    }

    private static Vendor vendor(Crowd crowd, long seed, String actor) {
        List<Vendor> vendors =
                Vendors.ALL.stream().filter(vendor -> vendor.crowd() == crowd).toList();
        Random dice = Dice.of(seed, "vendor", actor);
        int drawn = dice.nextInt(vendors.stream().mapToInt(Vendor::share).sum());
        for (Vendor vendor : vendors) {
            drawn -= vendor.share();
            if (drawn < 0) {
                return vendor;
            }
        }
        throw new IllegalStateException("nobody works for " + crowd);
    }
}
