package no.utbredt.adoption.report.mongo;

import com.mongodb.client.MongoDatabase;
import no.utbredt.adoption.report.Desk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The store beside the log. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Desk desk(MongoDatabase database, JsonMapper json) {
        return new MongoDesk(database, json);
    }
}
