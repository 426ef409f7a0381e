package no.utbredt.reporting.eligibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.agreement.AgreementLine;
import no.utbredt.reporting.agreement.Agreements;
import no.utbredt.reporting.catalogue.Eligibility;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Agreement;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who has which agreement: about the service, one above it, or no service alone. Of actors that may be persons no agreement is told
 * (law 12), so of them it is not known. Kept actor by actor, for a series asks of each many times.
 */
final class Agreed {
    private final Known known;
    private final Set<String> services = new HashSet<>();
    private final Map<String, List<AgreementLine>> byActor = new HashMap<>();

    Agreed(String service, Known known) {
        this.known = known;
        String at = service;
        while (at != null && services.add(at)) {
            Service above = known.services().get(at);
            at = above == null ? null : above.parent();
        }
    }

    /**
     * Whether the actor has it on that epoch day. Who had one that certainly ended, and no other that may hold, has none; of whom
     * none is told nobody knows.
     */
    Fulfilment has(Eligibility.RequiredAgreement required, String actor, int day) {
        return byActor.computeIfAbsent(actor, this::of).stream()
                .filter(line -> isWhatIsRequired(line.key(), required))
                .map(line -> holds(line, day))
                .reduce(Fulfilment::or)
                .orElse(Fulfilment.UNKNOWN);
    }

    private List<AgreementLine> of(String actor) {
        return Agreements.of(known, new Agreements.Question(null, actor)).stream()
                .filter(line -> line.key().service() == null
                        || services.contains(line.key().service()))
                .toList();
    }

    private static boolean isWhatIsRequired(AgreementLine.Key key, Eligibility.RequiredAgreement required) {
        return key.kind().equals(required.kind())
                && (required.counterparty() == null || key.counterparty().equals(required.counterparty()));
    }

    /** Where sources say different ends and these tell apart whether it holds, it is not known. */
    private static Fulfilment holds(AgreementLine line, int day) {
        Fulfilment shown = holds(line.key(), line.shown(), day);
        boolean agree = line.otherwise().stream().allMatch(other -> holds(line.key(), other, day) == shown);
        return agree ? shown : Fulfilment.UNKNOWN;
    }

    /** From its beginning, or its signature, or else from when it was said to be; before that there may have been another. */
    private static Fulfilment holds(AgreementLine.Key key, Event<Agreement> said, int day) {
        PartialDate to = said.says().to();
        if (to != null && to.last() < day) {
            return Fulfilment.NO;
        }
        PartialDate begins = begins(key, said.report().statedAt());
        return begins.last() <= day && (to == null || day <= to.first()) ? Fulfilment.YES : Fulfilment.UNKNOWN;
    }

    private static PartialDate begins(AgreementLine.Key key, PartialDate statedAt) {
        @Nullable PartialDate begins = key.from() == null ? key.signed() : key.from();
        return begins == null ? statedAt : begins;
    }
}
