package no.utbredt.adoption.replay.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.replay.Reentry;
import no.utbredt.adoption.replay.Repairs;
import no.utbredt.adoption.replay.ReplayDesk;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.web.Reception;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Puts the desk for replays together. */
@Configuration(proxyBeanMethods = false)
class ReplayConfiguration {

    @Bean
    ReplayDesk replayDesk(Reception reception, Repairs repairs, Clock clock) {
        return new ReplayDesk(new ByReception(reception), repairs, clock);
    }

    /** The same door as for every other report. */
    private record ByReception(Reception reception) implements Reentry {

        @Override
        public Answer rehearse(Client client, JsonNode event) {
            return reception.rehearse(client, List.of(event)).getFirst();
        }

        @Override
        public Answer take(Client client, JsonNode event, Duration wait) {
            return reception.takeKept(client, List.of(event), wait).getFirst();
        }
    }
}
