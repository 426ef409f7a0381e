package no.utbredt.adoption.report;

import static no.utbredt.adoption.report.Parts.said;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.report.Support.Firmness;
import no.utbredt.adoption.report.Support.Planned;
import no.utbredt.vocabulary.Days;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads what a vendor says of itself and of no actor: what its systems support, and that there is nothing new. */
final class OfVendor {

    private static final int MOST_SERVICES = 100;
    private static final int LONGEST_INSTANT = 40;
    private static final String AN_INSTANT = "an instant such as 2024-06-01T06:00:00Z";
    private static final Choice<Support.State> STATE = Choice.of(Support.State.class, "support-state-unknown");
    private static final Choice<Firmness> FIRMNESS = Choice.of(Firmness.class, "firmness-unknown");

    private OfVendor() {}

    /** The support, or null when a part of it was refused here or it has no name. */
    static Report.@Nullable Supported supported(Place data, @Nullable ReportName name) {
        int before = data.faults();
        String product = data.at("product").required("code of the EHR system", Codes::code);
        String vendor = data.at("vendor").optional(text -> new OrganisationNumber(text).value());
        String service = Parts.service(data.at("service"));
        Role role = Parts.role(data.at("role"));
        Support support = support(data);
        PartialDate statedAt = Parts.date(data.at("statedAt"));
        Evidence evidence = Parts.evidence(data.at("evidence"));
        List<ReportName> corrects = Parts.names(data.at("corrects"));
        if (name == null || data.faults() > before) {
            return null;
        }
        return new Report.Supported(
                name,
                said(product),
                vendor,
                said(service),
                said(role),
                said(support),
                said(statedAt),
                evidence,
                corrects);
    }

    private static @Nullable Support support(Place data) {
        Support.State state = Parts.oneOf(data.at("state"), STATE);
        Place validFrom = data.at("validFrom");
        Place planned = data.at("planned");
        if (validFrom.said() == planned.said()) {
            validFrom.refuse(FaultsBeside.sinceOrPlanned());
            return null;
        }
        Since since = validFrom.said() ? Parts.since(validFrom) : null;
        Planned plan = planned.said() ? planned(planned) : null;
        return state == null || (since == null && plan == null) ? null : new Support(state, since, plan);
    }

    private static @Nullable Planned planned(Place place) {
        if (!place.object("earliest, latest and firmness")) {
            return null;
        }
        PartialDate earliest = Parts.dateIfSaid(place.at("earliest"));
        PartialDate latest = Parts.dateIfSaid(place.at("latest"));
        Firmness firmness = Parts.oneOf(place.at("firmness"), FIRMNESS);
        if (!place.at("earliest").said() && !place.at("latest").said()) {
            place.at("earliest").refuse(Faults.missing("earliest, latest or both"));
        }
        return firmness == null ? null : new Planned(earliest, latest, firmness);
    }

    /** The heartbeat, or null when a part of it was refused here or it has no name. */
    static Report.@Nullable Unchanged unchanged(Place data, @Nullable ReportName name) {
        int before = data.faults();
        Instant at = data.at("at").required(AN_INSTANT, OfVendor::instant);
        List<String> services = Parts.codes(data.at("services"), MOST_SERVICES, "a catalogue id", Codes::service);
        return name == null || data.faults() > before ? null : new Report.Unchanged(name, said(at), services);
    }

    private static Instant instant(String text) {
        try {
            if (text.length() <= LONGEST_INSTANT) {
                Instant instant = Instant.parse(text);
                Days.within(LocalDate.ofInstant(instant, ZoneOffset.UTC));
                return instant;
            }
        } catch (DateTimeException notOne) {
            // refused below, as anything too long
        }
        throw new FaultyValue(Faults.form("instant-form", AN_INSTANT, "et tidspunkt som 2024-06-01T06:00:00Z", text));
    }
}
