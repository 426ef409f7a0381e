package no.utbredt.cli.say;

import java.io.IOException;
import no.utbredt.cli.Surroundings;
import no.utbredt.client.event.ActorReference;
import no.utbredt.client.event.Agreement;
import no.utbredt.client.event.AgreementKind;
import no.utbredt.client.event.PartialDate;
import no.utbredt.client.event.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** An agreement of an actor. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "Says that an actor has entered an agreement; it stands beside the stage.")
public final class SayAgreement extends Saying {

    @Option(names = "--actor", required = true, paramLabel = "NUMBER", description = "Who, as with report.")
    private ActorReference actor;

    @Option(names = "--service", paramLabel = "ID", description = "The service it is about, where it is about one.")
    private @Nullable String service;

    @Option(names = "--kind", required = true, description = "${COMPLETION-CANDIDATES}.")
    private AgreementKind kind;

    @Option(
            names = "--counterparty",
            required = true,
            paramLabel = "CODE",
            description = "With whom: an organisation number, NHN or KS.")
    private String counterparty;

    @Option(names = "--signed", paramLabel = "DATE", description = "When it was signed.")
    private @Nullable PartialDate signed;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day it holds.")
    private @Nullable PartialDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day it holds.")
    private @Nullable PartialDate to;

    @Mixin
    private Where where;

    @SuppressWarnings("NullAway.Init") // picocli gives each its value
    SayAgreement(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Statement statement() throws IOException {
        return new Agreement(
                actor, service, kind, counterparty, signed, from, to, stated(), where.evidence(), corrected());
    }
}
