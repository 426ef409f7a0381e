package no.utbredt.adoption.report;

import static no.utbredt.adoption.report.Parts.said;

import java.util.List;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the {@code data} of a report of an adoption or of a retraction, field by field, and refuses what has the wrong form. */
final class Statement {

    private static final int MOST_SCOPES = 50;

    private static final Choice<Stage> STAGE = Choice.of(Stage.class, "stage-unknown");
    private static final Choice<Certainty> CERTAINTY = Choice.of(Certainty.class, "certainty-unknown");

    private final Place data;
    private final int before;

    private Statement(Place data) {
        this.data = data;
        this.before = data.refusals().size();
    }

    /** The report of an adoption, or null when a part of it was refused here or it has no name. */
    static @Nullable Report adopted(Place data, @Nullable ReportName name) {
        return new Statement(data).adopted(name);
    }

    /** The retraction, or null when a part of it was refused here or it has no name. */
    static @Nullable Report retracted(Place data, @Nullable ReportName name) {
        return new Statement(data).retracted(name);
    }

    private @Nullable Report adopted(@Nullable ReportName name) {
        Subject actor = Parts.subject(data.at("actor"));
        String service = Parts.service(data.at("service"));
        Role role = Parts.role(data.at("role"));
        Stage stage = Parts.oneOf(data.at("stage"), STAGE);
        Since since = Parts.since(data.at("validFrom"));
        PartialDate statedAt = Parts.date(data.at("statedAt"));
        List<String> scopes = Parts.codes(data.at("scopes"), MOST_SCOPES, "a code", Codes::code);
        Extent extent = data.at("extent").said() ? extent(data.at("extent")) : null;
        Certainty certainty = data.at("certainty").optional(CERTAINTY);
        String verb = data.at("verb").optional(Codes::code);
        String ehrSystem = data.at("ehrSystem").optional(Codes::code);
        Evidence evidence = Parts.evidence(data.at("evidence"));
        List<ReportName> corrects = Parts.names(data.at("corrects"));
        Manner manner = MannerReading.read(data.at("manner"));
        if (name == null || refused()) {
            return null;
        }
        return new Report.Adopted(
                name,
                said(actor),
                said(service),
                said(role),
                said(stage),
                said(since),
                said(statedAt),
                scopes,
                extent,
                certainty == null ? Certainty.CERTAIN : certainty,
                verb,
                ehrSystem,
                evidence,
                corrects,
                manner);
    }

    private @Nullable Report retracted(@Nullable ReportName name) {
        PartialDate statedAt = Parts.date(data.at("statedAt"));
        Evidence evidence = Parts.evidence(data.at("evidence"));
        List<ReportName> retracts = Parts.names(data.at("retracts"));
        if (retracts.isEmpty() && !refused()) {
            data.at("retracts").refuse(Faults.missing("at least one report, by source and id"));
        }
        return name == null || refused() ? null : new Report.Retracted(name, said(statedAt), evidence, retracts);
    }

    private boolean refused() {
        return data.refusals().size() > before;
    }

    private static @Nullable Extent extent(Place place) {
        if (!place.object("count, of and unit")) {
            return null;
        }
        Long count = place.at("count").number(0);
        Long of = place.at("of").number(1);
        String unit = place.at("unit").required("what is counted, a code", Codes::code);
        return count == null || of == null || unit == null ? null : new Extent(count, of, unit);
    }
}
