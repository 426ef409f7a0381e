package no.utbredt.adoption.report.kafka;

import no.utbredt.adoption.report.Expectations;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.databind.json.JsonMapper;

/** Hears every verdict from now on and hands it to the requests that wait. A broken one is set aside by the look-ups. */
final class OutcomesListener implements MessageListener<String, byte[]> {

    private final Expectations expectations;
    private final JsonMapper json;

    OutcomesListener(Expectations expectations, JsonMapper json) {
        this.expectations = expectations;
        this.json = json;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> record) {
        if (!expectations.awaited(record.key())) {
            return;
        }
        Outcomes.read(record.value(), json).ifPresent(expectations::arrived);
    }
}
