package no.utbredt.reporting.news.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.edge.load.Streamed;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.OwnTag;
import no.utbredt.reporting.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What has become of the whole. It is the same for whoever asks. */
@RestController
class EventsController {

    static final String PATH = "/v1/events";
    private static final String ATOM = "application/atom+xml";
    private static final Set<String> WITH_LANGUAGE =
            Stream.concat(EventsQuestion.NAMES.stream(), Stream.of("lang")).collect(Collectors.toUnmodifiableSet());

    private final Bulletin bulletin;
    private final Knowledge knowledge;
    private final KnownUpTo known;

    EventsController(Bulletin bulletin, Knowledge knowledge, KnownUpTo known) {
        this.bulletin = bulletin;
        this.knowledge = knowledge;
        this.known = known;
    }

    @OwnTag
    @GetMapping(PATH)
    ResponseEntity<EventsAnswer> events(@RequestParam Map<String, String> parameters) {
        EventsQuestion question = EventsQuestion.of(Asked.of(parameters, EventsQuestion.NAMES));
        EventsQuestion.Some some = knowledge.ask(Horizon.LATEST, latest -> question.among(bulletin.newest(), latest));
        var page = new Page<>(
                Notice.TEXT,
                some.total(),
                some.entries().stream().map(entry -> EventBody.of(entry.news())).toList(),
                some.next());
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(new EventsAnswer(Notice.TEXT, page));
    }

    @OwnTag
    @Offered(ATOM)
    @GetMapping(PATH + ".atom")
    ResponseEntity<Streamed> feed(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, WITH_LANGUAGE);
        EventsQuestion question = EventsQuestion.of(asked);
        Language language = asked.code("lang", Language.class, Language.NO, Set.of(Language.values()));
        String base =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        String feed = knowledge.ask(
                Horizon.LATEST,
                latest -> new AtomFeed(base, parameters, language, new NewsWords(latest, known.today(), language))
                        .of(question.among(bulletin.newest(), latest)));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(ATOM), StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(out -> out.write(feed.getBytes(StandardCharsets.UTF_8)));
    }

    /** Some of what has become of the whole, the last told first. */
    record EventsAnswer(String notice, Page<EventBody> events) {}
}
