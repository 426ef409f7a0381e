package no.utbredt.reporting.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.coverage.Cut;
import org.jspecify.annotations.Nullable;

/** The areas a table has: the nation, the health regions, every county and municipality there has been, and those somebody described. */
final class Areas {

    private static final String NUMBER = "KOMNR";
    private static final Map<String, Label> REGIONS = Map.of(
            "NORD", new Label("Helse Nord", "Northern health region"),
            "MIDT", new Label("Helse Midt-Norge", "Central health region"),
            "VEST", new Label("Helse Vest", "Western health region"),
            "SOR_OST", new Label("Helse Sør-Øst", "South-Eastern health region"));
    private static final List<String> REGIONS_IN_ORDER = List.of("NORD", "MIDT", "VEST", "SOR_OST");

    private final Division division;

    private Areas(Division division) {
        this.division = division;
    }

    static Areas of(Registry registry) {
        List<Division.Entry> entries = new ArrayList<>();
        Label norway = new Label("Hele landet", "The whole country");
        entries.add(new Division.Entry(Choice.of(Division.NATION, norway), Cut.NATION, Division.NATION));
        REGIONS_IN_ORDER.forEach(code -> entries.add(new Division.Entry(
                Choice.of(code, Objects.requireNonNull(REGIONS.get(code))), Cut.HEALTH_REGION, code)));
        counties(registry)
                .forEach((number, name) ->
                        entries.add(new Division.Entry(Choice.of(number, Label.same(name)), Cut.COUNTY, number)));
        municipalities(registry, codes(entries))
                .forEach((code, id) -> entries.add(
                        new Division.Entry(Choice.of(code, Label.same(name(registry, id))), Cut.MUNICIPALITY, id)));
        Set<String> taken = codes(entries);
        registry.areas().each((id, area) -> {
            if (taken.add(id)) {
                entries.add(new Division.Entry(Choice.of(id, Label.same(name(id, area))), new Cut(area.kind()), id));
            }
        });
        return new Areas(new Division(entries));
    }

    private static String name(String id, NamedArea area) {
        String name = area.nameOn(Integer.MAX_VALUE);
        return name == null ? id : name;
    }

    private static Set<String> codes(List<Division.Entry> entries) {
        Set<String> codes = new HashSet<>();
        entries.forEach(each -> codes.add(each.choice().code()));
        return codes;
    }

    private static Map<String, String> counties(Registry registry) {
        Map<String, String> names = new TreeMap<>();
        for (String id : registry.ids()) {
            for (Dated<Place> place : Objects.requireNonNull(registry.actor(id)).places()) {
                String county = place.value().county();
                if (county != null) {
                    names.put(county, Objects.requireNonNullElse(place.value().countyName(), county));
                }
            }
        }
        return names;
    }

    /** By the number they had last; an id stands for itself where there is no number, or another had it already. */
    private static Map<String, String> municipalities(Registry registry, Set<String> taken) {
        Map<String, String> ids = new TreeMap<>();
        for (String id : registry.ids()) {
            Actor actor = Objects.requireNonNull(registry.actor(id));
            if (actor.kind().equals(Actor.MUNICIPALITY)) {
                String number = number(actor);
                ids.put(number == null || !taken.add(number) ? id : number, id);
            }
        }
        return ids;
    }

    private static @Nullable String number(Actor actor) {
        Dated<Identifier> last = null;
        for (Dated<Identifier> each : actor.identifiers()) {
            if (each.value().scheme().equals(NUMBER) && (last == null || last.from() < each.from())) {
                last = each;
            }
        }
        return last == null ? null : last.value().value();
    }

    private static String name(Registry registry, String id) {
        String name = Objects.requireNonNull(registry.actor(id)).nameOn(Integer.MAX_VALUE);
        return name == null ? id : name;
    }

    /** Where the coverage tells of each. */
    Division division() {
        return division;
    }

    Variable variable() {
        return new Variable(
                "Region",
                new Label("område", "area"),
                Kind.GEO,
                Division.NATION,
                division.choices(),
                lists(),
                List.of(
                        new Label(
                                "En kommune har det nummeret den hadde sist, i alle perioder.",
                                "A municipality has the number it had last, in every period."),
                        new Label(
                                "Aktører uten kjent sted er bare med i hele landet.",
                                "Actors whose place is not known are in the whole country only.")));
    }

    /** One for each sort of place, then one for each kind of areas somebody has described. */
    private List<CodeList> lists() {
        List<CodeList> lists = new ArrayList<>(List.of(
                list("vs_hele-landet", new Label("Hele landet", "The whole country"), Cut.NATION),
                list("vs_helseregioner", new Label("Helseregioner", "Health regions"), Cut.HEALTH_REGION),
                list("vs_fylker", new Label("Fylker", "Counties"), Cut.COUNTY),
                list("vs_kommuner", new Label("Kommuner", "Municipalities"), Cut.MUNICIPALITY)));
        division.entries().stream()
                .map(Division.Entry::cut)
                .filter(Cut::goesByAreas)
                .distinct()
                .forEach(kind -> lists.add(
                        list("vs_slag-" + kind.code().toLowerCase(Locale.ROOT), Label.same(kind.code()), kind)));
        return lists;
    }

    private CodeList list(String id, Label label, Cut cut) {
        return new CodeList(
                id,
                label,
                Choices.of(division.entries().stream()
                        .filter(each -> each.cut().equals(cut))
                        .map(Division.Entry::choice)
                        .toList()));
    }
}
