package no.utbredt.adoption.sheet.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.County;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.actor.HerId;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.MunicipalityNumber;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.ReshId;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.actor.SystemInUse;
import no.utbredt.adoption.actor.Weight;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.sheet.ActorSaid;
import no.utbredt.adoption.sheet.Line;
import no.utbredt.adoption.sheet.MembershipSaid;
import no.utbredt.adoption.sheet.SystemSaid;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/** Rows about actors, in the words of the API; several values of a cell stand apart by spaces, sources by semicolons. */
public final class ActorRows {

    private static final Set<String> OTHERS = others();

    private static final Rows<Actor> ACTORS = new Rows<>("id", Rows.columns(Set.of("id"), OTHERS), ActorRows::actor);
    private static final Rows<Actor> MEMBERSHIPS = new Rows<>(
            "actor", Rows.columns(Set.of("actor", "group"), Set.of("from", "to", "source")), ActorRows::membership);
    private static final Rows<Actor> SYSTEMS = new Rows<>(
            "actor",
            Rows.columns(Set.of("actor", "system"), Set.of("serviceArea", "from", "to", "source")),
            ActorRows::system);

    private ActorRows() {}

    private static Set<String> others() {
        Set<String> others = new LinkedHashSet<>(List.of(
                "kind",
                "serviceArea",
                "name",
                "orgnr",
                "kommunenr",
                "her",
                "resh",
                "parents",
                "groups",
                "county",
                "countyName",
                "healthRegion",
                "opened",
                "closed",
                "restricted",
                "sources",
                "source",
                "from",
                "date"));
        Arrays.stream(Weight.Kind.values()).map(Enum::name).forEach(others::add);
        return others;
    }

    /** What each row says of an actor. */
    public static List<Line<Actor>> actors(byte[] body) {
        return ACTORS.read(body);
    }

    /** What each row says of an actor's membership of a group. */
    public static List<Line<Actor>> memberships(byte[] body) {
        return MEMBERSHIPS.read(body);
    }

    /** What each row says of an EHR system an actor runs. */
    public static List<Line<Actor>> systems(byte[] body) {
        return SYSTEMS.read(body);
    }

    private static SystemSaid system(Row row) {
        return new SystemSaid(
                row.value("actor", ActorId::new),
                new SystemInUse(
                        row.value("system", SystemId::new),
                        row.optional("serviceArea", Codes::catalogueId),
                        new Period(row.day("from"), row.day("to")),
                        Rows.source(row)));
    }

    private static ActorSaid actor(Row row) {
        return new ActorSaid(
                row.value("id", ActorId::new),
                row.optional("kind", code -> Codes.read(ActorKind.class, code)),
                row.optional("serviceArea", Codes::catalogueId),
                row.optional("name", name -> Names.read(name, Rows.LONGEST)),
                identifiers(row),
                Rows.several(row, "parents", " +", ActorId::new),
                Rows.several(row, "groups", " +", Codes::catalogueId),
                place(row),
                weights(row),
                row.day("opened"),
                row.day("closed"),
                row.optional("restricted", Rows::flag),
                Rows.several(row, "sources", ";", source -> Names.read(source, Rows.LONGEST)),
                Rows.source(row),
                row.day("from"));
    }

    private static MembershipSaid membership(Row row) {
        return new MembershipSaid(
                row.value("actor", ActorId::new),
                row.value("group", Codes::catalogueId),
                new Period(row.day("from"), row.day("to")),
                Rows.source(row));
    }

    private static List<Identifier> identifiers(Row row) {
        List<Identifier> identifiers = new ArrayList<>();
        add(identifiers, row.optional("orgnr", OrganisationNumber::new));
        add(identifiers, row.optional("kommunenr", MunicipalityNumber::new));
        add(identifiers, row.optional("her", HerId::new));
        add(identifiers, row.optional("resh", ReshId::new));
        return identifiers;
    }

    private static void add(List<Identifier> identifiers, @Nullable Identifier identifier) {
        if (identifier != null) {
            identifiers.add(identifier);
        }
    }

    private static @Nullable Place place(Row row) {
        String county = row.optional("county", County::read);
        String name = row.optional("countyName", text -> Names.read(text, Rows.LONGEST));
        HealthRegion region = row.optional("healthRegion", code -> Codes.read(HealthRegion.class, code));
        return county == null && name == null && region == null ? null : new Place(county, name, region);
    }

    /** What it weighs, all as of the date of the row. */
    private static List<Weight> weights(Row row) {
        List<Weight> weights = new ArrayList<>();
        for (Weight.Kind kind : Weight.Kind.values()) {
            Long value = row.optional(kind.name(), Row::toCount);
            if (value != null) {
                weights.add(new Weight(kind, row.value("date", Row::toDay), value, Rows.source(row)));
            }
        }
        return weights;
    }
}
