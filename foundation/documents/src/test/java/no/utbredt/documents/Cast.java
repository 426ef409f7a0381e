package no.utbredt.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.PublishedFigureState;

/** The documents the tests speak of. */
public final class Cast {

    private Cast() {}

    public static ActorGroupState legevakt() {
        return new ActorGroupState(
                "Legevakt", "Out-of-hours emergency care", true, LocalDate.parse("2020-01-01"), false, List.of());
    }

    public static ActorGroupState named(String name) {
        return new ActorGroupState(name, "Large", true, null, false, List.of());
    }

    public static ActorGroupState legekontor(int total) {
        return new ActorGroupState(
                "Legekontor",
                "GP offices",
                false,
                null,
                true,
                List.of(new ActorGroupState.Total("2024-03", total, "Helsedirektoratet 2023, kap. 8.5")));
    }

    public static PublishedFigureState share(String number) {
        return new PublishedFigureState(
                "kjernejournal",
                "CONSUMER",
                "kommune",
                null,
                "IN_USE",
                new PublishedFigureState.Value(new BigDecimal(number), "SHARE_ACTORS", "EXACT"),
                null,
                null,
                List.of(),
                "2021-10-01",
                "2021-10",
                null,
                null,
                null,
                null,
                "CERTAIN",
                "16,90 %",
                "veikart-21.1",
                null,
                "OPEN",
                null);
    }
}
