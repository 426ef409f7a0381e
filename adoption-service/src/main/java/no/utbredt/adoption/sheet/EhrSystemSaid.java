package no.utbredt.adoption.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.system.EhrSystem;
import no.utbredt.adoption.system.Source;
import no.utbredt.adoption.system.Vendor;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of an EHR system. What is null or empty it does not speak of: of a known system that stays as it is; a new one
 * needs a name and a vendor with id and name.
 *
 * @param vendor id of who makes it, or null for the one said last
 * @param vendorName what that vendor is called
 * @param vendorNumber its number in Enhetsregisteret
 * @param aliases what else it is called; those named hold, and no others
 * @param versions those known by name, likewise
 * @param source where this is known from, beside what is known already, or null
 * @param from the day from which what is dated holds, or null where it corrects what is said last
 */
public record EhrSystemSaid(
        SystemId id,
        @Nullable String name,
        @Nullable SystemId vendor,
        @Nullable String vendorName,
        @Nullable OrganisationNumber vendorNumber,
        List<String> aliases,
        List<String> versions,
        @Nullable Source source,
        @Nullable LocalDate from)
        implements Line.Change<EhrSystem> {

    @Override
    public EhrSystem of(Optional<EhrSystem> known) {
        Retold retold = new Retold(from, Period.ALWAYS, source == null ? null : source.name());
        List<Dated<String>> names = known.map(EhrSystem::names).orElse(List.of());
        return new EhrSystem(
                id,
                vendors(known.map(EhrSystem::vendors).orElse(List.of()), retold),
                name == null ? required(names, "name") : retold.one(names, name),
                all(known.map(EhrSystem::aliases).orElse(List.of()), aliases, retold),
                all(known.map(EhrSystem::versions).orElse(List.of()), versions, retold),
                Stream.concat(known.map(EhrSystem::sources).orElse(List.of()).stream(), Stream.ofNullable(source))
                        .distinct()
                        .toList());
    }

    /** Who makes it: of the vendor said last the row need not repeat what is known of it. */
    private List<Dated<Vendor>> vendors(List<Dated<Vendor>> now, Retold retold) {
        if (vendor == null && vendorName == null && vendorNumber == null) {
            return required(now, "vendor");
        }
        Optional<Vendor> last =
                now.isEmpty() ? Optional.empty() : Optional.of(now.getLast().value());
        SystemId maker = or(vendor, last.map(Vendor::id), "vendor");
        Optional<Vendor> same = last.filter(each -> each.id().equals(maker));
        OrganisationNumber number =
                vendorNumber == null ? same.map(Vendor::number).orElse(null) : vendorNumber;
        return retold.one(now, new Vendor(maker, number, or(vendorName, same.map(Vendor::name), "vendorName")));
    }

    private static List<Dated<String>> all(List<Dated<String>> now, List<String> said, Retold retold) {
        return said.isEmpty() ? now : retold.all(now, said);
    }

    private static <V> List<V> required(List<V> now, String column) {
        if (now.isEmpty()) {
            throw missing(column);
        }
        return now;
    }

    private static <V> V or(@Nullable V said, Optional<V> known, String column) {
        return said == null ? known.orElseThrow(() -> missing(column)) : said;
    }

    private static FaultyField missing(String column) {
        return new FaultyField(
                column,
                new Fault(
                        "value-missing",
                        "a value",
                        "\"" + column + "\" is missing, and the system or its vendor is new",
                        "«" + column + "» mangler, og systemet eller leverandøren er ny"));
    }
}
