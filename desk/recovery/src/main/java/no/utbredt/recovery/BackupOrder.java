package no.utbredt.recovery;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;

/**
 * In which order a backup reads the topics of the contract, whichever they are: those of documents and the news together, then the log's from
 * what is derived to what it is derived from, the contract's order backwards. Progress is left out: it says what has been
 * worked off, which is not yet so after a restore.
 */
final class BackupOrder {

    private BackupOrder() {}

    /** Names of topics, in stretches that are read one after the other. */
    static List<List<String>> of(List<Topic> contract) {
        List<List<String>> order = new ArrayList<>();
        order.add(contract.stream()
                .filter(topic -> topic.compacted() && !topic.equals(Topics.PROGRESS))
                .map(Topic::name)
                .toList());
        contract.reversed().stream()
                .filter(topic -> !topic.compacted())
                .forEach(topic -> order.add(List.of(topic.name())));
        return order;
    }
}
