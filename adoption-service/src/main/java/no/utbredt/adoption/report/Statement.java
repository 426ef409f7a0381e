package no.utbredt.adoption.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the {@code data} of an event, field by field, and refuses what has the wrong form. */
final class Statement {

    private static final int MOST_SCOPES = 50;
    private static final int MOST_NAMES = 1000;

    private static final Choice<Role> ROLE = Choice.of(Role.class, "role-unknown");
    private static final Choice<Stage> STAGE = Choice.of(Stage.class, "stage-unknown");
    private static final Choice<Since.Basis> BASIS = Choice.of(Since.Basis.class, "basis-unknown");
    private static final Choice<Certainty> CERTAINTY = Choice.of(Certainty.class, "certainty-unknown");
    private static final Choice<Footnotes.Classification> CLASSIFICATION =
            Choice.of(Footnotes.Classification.class, "classification-unknown");
    private static final Set<String> SCHEMES = Set.of("ENH", "HER", "RESH", "KOMNR", "UTBREDT");

    private final Place data;
    private final int before;

    private Statement(Place data) {
        this.data = data;
        this.before = data.refusals().size();
    }

    /** The report, or null when a part of it was refused here or it has no name. */
    static @Nullable Report read(Place data, @Nullable ReportName name, boolean retraction) {
        Statement statement = new Statement(data);
        return retraction ? statement.retracted(name) : statement.adopted(name);
    }

    private @Nullable Report adopted(@Nullable ReportName name) {
        Subject actor = subject(data.at("actor"));
        String service = data.at("service").required("a catalogue id", Codes::service);
        Role role = oneOf(data.at("role"), ROLE);
        Stage stage = oneOf(data.at("stage"), STAGE);
        Since since = since(data.at("validFrom"));
        PartialDate statedAt = date(data.at("statedAt"));
        List<String> scopes = codes(data.at("scopes"));
        Extent extent = data.at("extent").said() ? extent(data.at("extent")) : null;
        Certainty certainty = data.at("certainty").optional(CERTAINTY);
        String verb = data.at("verb").optional(Codes::code);
        String ehrSystem = data.at("ehrSystem").optional(Codes::code);
        Evidence evidence = evidence(data.at("evidence"));
        List<ReportName> corrects = names(data.at("corrects"));
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
                corrects);
    }

    private @Nullable Report retracted(@Nullable ReportName name) {
        PartialDate statedAt = date(data.at("statedAt"));
        Evidence evidence = evidence(data.at("evidence"));
        List<ReportName> retracts = names(data.at("retracts"));
        if (retracts.isEmpty() && !refused()) {
            data.at("retracts").refuse(Faults.missing("at least one report, by source and id"));
        }
        return name == null || refused() ? null : new Report.Retracted(name, said(statedAt), evidence, retracts);
    }

    private boolean refused() {
        return data.refusals().size() > before;
    }

    private static <T> T said(@Nullable T value) {
        return Objects.requireNonNull(value, "a missing value has been refused before");
    }

    private static @Nullable Subject subject(Place actor) {
        if (!actor.object("scheme and value")) {
            return null;
        }
        String scheme = actor.at("scheme").required("ENH, HER, RESH, KOMNR or UTBREDT", Function.identity());
        String area = actor.at("serviceArea").optional(Codes::service);
        if (scheme == null) {
            return null;
        }
        Place place = SCHEMES.contains(scheme) ? actor.at("value") : actor.at("scheme");
        String value = place.required(
                "an identifier",
                text -> scheme.equals("UTBREDT")
                        ? new ActorId(text).value()
                        : Identifier.of(scheme, text).value());
        return value == null ? null : new Subject(scheme, value, area);
    }

    private static @Nullable Since since(Place place) {
        if (!place.object("date and basis")) {
            return null;
        }
        PartialDate date = date(place.at("date"));
        Since.Basis basis = oneOf(place.at("basis"), BASIS);
        return date == null || basis == null ? null : new Since(date, basis);
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

    private static @Nullable Evidence evidence(Place place) {
        if (!place.said() || !place.object("document and place")) {
            return null;
        }
        String document = place.at("document").required("a document's id", Codes::code);
        String where = place.at("place").optional(Codes::place);
        place.at("quote").optional(Codes::quote);
        place.at("classification").optional(CLASSIFICATION);
        return document == null ? null : new Evidence(document, where);
    }

    private static @Nullable PartialDate date(Place place) {
        return place.required("2021, 2021-H1, 2021-Q4, 2021-10 or 2021-10-01", PartialDate::parse);
    }

    private static <E extends Enum<E>> @Nullable E oneOf(Place place, Choice<E> choice) {
        return place.required(choice.expected(), choice);
    }

    private static List<String> codes(Place list) {
        return list.each(MOST_SCOPES).stream()
                .flatMap(each -> Stream.ofNullable(each.<String>required("a code", Codes::code)))
                .sorted()
                .distinct()
                .toList();
    }

    private static List<ReportName> names(Place list) {
        return list.each(MOST_NAMES).stream()
                .flatMap(each -> Stream.ofNullable(name(each)))
                .distinct()
                .toList();
    }

    private static @Nullable ReportName name(Place place) {
        if (!place.object("source and id")) {
            return null;
        }
        String source = place.at("source").required("a source", Codes::source);
        String id = place.at("id").required("an id", Codes::id);
        return source == null || id == null ? null : new ReportName(source, id);
    }
}
