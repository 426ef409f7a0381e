package no.utbredt.client.event;

import java.util.List;

/** What it names, one and more, is taken back. */
public record Retraction(List<ReportName> retracts, PartialDate statedAt) implements Statement {

    public Retraction {
        retracts = List.copyOf(retracts);
        if (retracts.isEmpty()) {
            throw new IllegalArgumentException("a retraction names what is taken back");
        }
    }
}
