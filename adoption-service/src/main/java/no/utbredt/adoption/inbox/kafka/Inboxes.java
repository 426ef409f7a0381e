package no.utbredt.adoption.inbox.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.adoption.client.Client;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;

/** Which topics are whose: the name of an inbox is the identity of who writes to it. */
record Inboxes(Map<String, Client> byTopic) {

    /** What no topic is called. */
    private static final String NONE = "(?!)";

    /**
     * Those of the clients that ask for one.
     *
     * @throws IllegalArgumentException when a client asks for one whose id cannot name a topic
     */
    static Inboxes of(Collection<Client> clients) {
        return new Inboxes(clients.stream()
                .filter(Client::inbox)
                .collect(Collectors.toMap(client -> Topics.INBOX.of(client.id()).name(), Function.identity())));
    }

    /** Every topic they need. */
    List<Topic> topics() {
        return byTopic.values().stream()
                .flatMap(client -> Stream.of(Topics.INBOX.of(client.id()), Topics.VERDICTS.of(client.id())))
                .toList();
    }

    /** What exactly the inboxes' names match. */
    String pattern() {
        return byTopic.isEmpty()
                ? NONE
                : byTopic.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
