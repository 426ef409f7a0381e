package no.utbredt.adoption.actor.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorQuestion;
import no.utbredt.adoption.actor.County;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.actor.HerId;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.MunicipalityNumber;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.ReshId;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code GET /v1/actors}, as sent; null where not sent. */
record ActorSearch(
        @Nullable String orgnr,
        @Nullable String kommunenr,
        @Nullable String her,
        @Nullable String resh,
        @Nullable String group,
        @Nullable String county,
        @Nullable String region,
        @Nullable String q,
        @Nullable String date,
        @Nullable String knownAt) {

    private static final int MOST = 1_000;

    ActorQuestion question(LocalDate today, Predicate<Actor> shown) {
        LocalDate day = read("date", date, Row::toDay);
        return new ActorQuestion(
                day == null ? today : day,
                identifiers(),
                group,
                read("county", county, County::read),
                read("region", region, code -> Codes.read(HealthRegion.class, code)),
                read("q", q, text -> Names.read(text, MOST)),
                shown);
    }

    /** The day as known on which is asked, or null for what is known now. */
    @Nullable
    LocalDate known() {
        return read("knownAt", knownAt, Row::toDay);
    }

    private List<Identifier> identifiers() {
        List<Identifier> identifiers = new ArrayList<>();
        add(identifiers, read("orgnr", orgnr, OrganisationNumber::new));
        add(identifiers, read("kommunenr", kommunenr, MunicipalityNumber::new));
        add(identifiers, read("her", her, HerId::new));
        add(identifiers, read("resh", resh, ReshId::new));
        return identifiers;
    }

    private static void add(List<Identifier> identifiers, @Nullable Identifier identifier) {
        if (identifier != null) {
            identifiers.add(identifier);
        }
    }

    private static <T> @Nullable T read(String name, @Nullable String value, Function<String, T> reading) {
        try {
            return value == null ? null : reading.apply(value);
        } catch (FaultyValue e) {
            throw new FaultyField(name, e.fault());
        } catch (Misread e) {
            throw new FaultyField(name, Fault.of(e));
        }
    }
}
