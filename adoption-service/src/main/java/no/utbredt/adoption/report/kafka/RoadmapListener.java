package no.utbredt.adoption.report.kafka;

import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerSeekAware;

/** Hands what the initiative-service publishes to who remembers it here, from the beginning at each start. */
record RoadmapListener(KnownServices services, KnownDocuments documents)
        implements BatchMessageListener<String, byte[]>, ConsumerSeekAware {

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        for (ConsumerRecord<String, byte[]> record : records) {
            if (record.topic().equals(Topics.SERVICES.name())) {
                services.hear(record);
            } else if (record.topic().equals(Topics.SOURCES.name())) {
                documents.hearEntered(record);
            } else {
                documents.hear(record);
            }
        }
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        callback.seekToBeginning(assignments.keySet());
    }

    @Override
    public void onIdleContainer(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        services.nothingMore();
        documents.nothingMore();
    }
}
