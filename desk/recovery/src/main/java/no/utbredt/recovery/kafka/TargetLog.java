package no.utbredt.recovery.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.recovery.CannotRecover;
import no.utbredt.recovery.Engines;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** The cluster a log is written to: whether it may be, and its topics before and after. */
public final class TargetLog implements AutoCloseable {

    private static final List<String> GROUPS = List.of("utbredt-register", "utbredt-look-ups");
    private static final String REGISTERS_OWN = "utbredt-register-";
    private static final long LOOK_AGAIN_NANOS = 200_000_000;
    private static final int LOOKS = 150;

    private final Admin admin;

    public TargetLog(Engines engines) {
        admin = Admin.create(engines.kafkaWith(Map.of("default.api.timeout.ms", 20_000, "request.timeout.ms", 10_000)));
    }

    /**
     * Makes sure that no register and no look-ups are at work.
     *
     * @throws CannotRecover when they are
     */
    public void requireStopped() {
        for (String group : GROUPS) {
            if (members(group)) {
                throw CannotRecover.because(
                        "Systemet kjører (gruppen " + group + " har medlemmer). Stopp tjenestene først.",
                        "The system is running (group " + group + " has members). Stop the services first.");
            }
        }
    }

    private boolean members(String group) {
        try {
            GroupState state = admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .map(ConsumerGroupDescription::groupState)
                    .findFirst()
                    .orElse(GroupState.DEAD);
            return state != GroupState.EMPTY && state != GroupState.DEAD;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return false;
            }
            throw Partitions.unreachable(e);
        } catch (InterruptedException e) {
            throw Partitions.interrupted();
        }
    }

    /** The topics of the contract and the register's own ones that exist. */
    public Set<String> existing() {
        Set<String> ours = Topics.ALL.stream().map(Topic::name).collect(Collectors.toSet());
        return done(admin.listTopics().names()).stream()
                .filter(name -> ours.contains(name) || name.startsWith(REGISTERS_OWN))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Deletes them, and what the groups that read them had committed. */
    public void clear() {
        done(admin.deleteTopics(existing()).all());
        for (int look = 0; !existing().isEmpty(); look++) {
            if (look == LOOKS) {
                throw CannotRecover.because("Emnene lot seg ikke slette.", "The topics could not be deleted.");
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        admin.deleteConsumerGroups(GROUPS).deletedGroups().values().forEach(TargetLog::doneOrGone);
    }

    /** Creates every topic of the contract, stamped by whoever writes until {@link #stampFromNowOn}. */
    public void create(short replication) {
        List<NewTopic> topics = new ArrayList<>();
        for (Topic topic : Topics.ALL) {
            Map<String, String> configuration = new HashMap<>(topic.configuration());
            configuration.put("message.timestamp.type", "CreateTime");
            Optional<Short> factor = replication < 1 ? Optional.empty() : Optional.of(replication);
            topics.add(new NewTopic(topic.name(), Optional.of(topic.partitions()), factor).configs(configuration));
        }
        done(admin.createTopics(topics).all());
    }

    /** Has the broker stamp what it takes from now on, where the contract says so. What stands there keeps its time. */
    public void stampFromNowOn() {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (Topic topic : Topics.ALL) {
            String type = topic.configuration().getOrDefault("message.timestamp.type", "CreateTime");
            changes.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                    List.of(new AlterConfigOp(
                            new ConfigEntry("message.timestamp.type", type), AlterConfigOp.OpType.SET)));
        }
        done(admin.incrementalAlterConfigs(changes).all());
    }

    private static void doneOrGone(org.apache.kafka.common.KafkaFuture<Void> deletion) {
        try {
            deletion.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw Partitions.unreachable(e);
            }
        } catch (InterruptedException e) {
            throw Partitions.interrupted();
        }
    }

    private static <T> T done(org.apache.kafka.common.KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw Partitions.unreachable(e);
        } catch (InterruptedException e) {
            throw Partitions.interrupted();
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
