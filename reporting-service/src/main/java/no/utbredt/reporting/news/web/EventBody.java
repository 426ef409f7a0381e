package no.utbredt.reporting.news.web;

import java.time.Instant;
import no.utbredt.reporting.news.News;

/**
 * A CloudEvent (1.0) in its JSON format, as it travels on the log.
 *
 * @param id one event has one id, whoever tells it
 * @param source who tells it
 * @param type what it is of
 * @param subject the matter: the same for all that is told of it
 * @param time when it was worked out
 * @param data what it says
 */
public record EventBody(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        EventData data) {

    /** That piece of news. */
    public static EventBody of(News news) {
        return new EventBody(
                "1.0",
                news.id().toString(),
                News.SOURCE,
                news.now().kind().type(),
                news.now().matter(),
                news.time(),
                "application/json",
                EventData.of(news));
    }
}
